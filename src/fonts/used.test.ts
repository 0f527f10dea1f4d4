import { describe, expect, it } from 'vitest'
import { charactersOf, charactersUsed } from './used.ts'

/** Far above what is needed on a busy machine, far below what a quadratic reader would take, in milliseconds. */
const patience = 4000

function used(html: string, extra?: { regular?: string; bold?: string }): { regular: string; bold: string } {
  const { regular, bold, display } = charactersUsed(html, extra)
  // Headings and what is bold are told apart by their own rows.
  return { regular: [...regular].join(''), bold: [...display, ...bold].join('') }
}

describe('charactersUsed', () => {
  it.each([
    ['a paragraph', '<p>工业</p>', '工业', ''],
    ['headings', '<h1>标题</h1><h6>小</h6>文', '文', '标题小'],
    [
      'strong, b, th and dt',
      '<strong>甲</strong><b>乙</b><th>丙</th><dt>丁</dt><dd>戊</dd>',
      '戊',
      '甲乙丙丁',
    ],
    [
      "a row's first cell, in both weights",
      '<table><tr><th>甲</th><th>乙</th></tr><tr><td>丙<em>丁</em></td><td>戊</td></tr></table>',
      '丙丁戊',
      '甲乙丙丁',
    ],
    ['what is nested in bold', '<h2>甲<em>乙<i>丙</i></em></h2>丁', '丁', '甲乙丙'],
    [
      'the class bold',
      '<p class="big bold">甲</p><p class=bold>乙</p><p class="bolder">丙</p>',
      '丙',
      '甲乙',
    ],
    ['a void element in bold', '<h2>甲<br>乙</h2>丙<img src=x alt="丁">戊', '丙戊', '甲乙'],
    ['a self-closing SVG element', '<svg><path class="bold" d="M0 0"/><text>甲</text></svg>', '甲', ''],
    ['no attributes', '<p alt="甲" aria-label="乙" title=\'丙\' data-label="丁>">戊</p>', '戊', ''],
    [
      'no script, style, template, title or comment',
      '<style>甲</style><script>"乙"</script><!-- 丙 -->丁',
      '丁',
      '',
    ],
    ['entities, decoded', '&amp;&lt;&#x4e00;&#20108;&nbsp;&mdash;&unknown;', '&<一二\u00a0—unkow;', ''],
    ['a stray end tag', '</b>甲<b>乙</b></b>丙', '甲丙', '乙'],
    ['a less-than sign alone', '1 < 2', '1<2', ''],
    ['characters beyond the BMP', '𠮷', '𠮷', ''],
  ])('takes %s', (_, html, regular, bold) => {
    expect(used(html)).toEqual({ regular, bold })
  })

  it('adds extra strings', () => {
    expect(used('<p>甲</p>', { regular: '图', bold: '总 产' })).toEqual({ regular: '图甲', bold: '总产' })
  })

  it('reads broken markup in linear time', () => {
    const started = performance.now()
    used('<'.repeat(20_000) + '<p '.repeat(20_000) + '<!--'.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(patience)
  })
})

describe('charactersOf', () => {
  it('leaves out white space, controls and what a font may ignore', () => {
    expect([...charactersOf('a \t\r\n\u200b\u200d\u00ad\ufe0e\ufeff\u2028b\u0007')]).toEqual(['a', 'b'])
  })

  it('keeps the wide space and the request for an emoji', () => {
    expect([...charactersOf('\u3000☎\ufe0f')]).toEqual(['\u3000', '☎', '\ufe0f'])
  })
})
