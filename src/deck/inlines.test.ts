import { describe, expect, test } from 'vitest'
import { readDeck, readSlide, shown, textsIn } from './samples.ts'

function inlinesOf(markdown: string) {
  const [block] = readSlide(markdown).slide.blocks
  return block && 'inlines' in block ? block.inlines : []
}

describe('emphasis', () => {
  test.each([
    ['**历经10年发展,**年', '[历经10年发展,]年'],
    ['**历经10年发展，**年', '[历经10年发展，]年'],
    ['增长了 **4.06%**，这和', '增长了 [4.06%]，这和'],
    ['增长（**4.06%**）', '增长（[4.06%]）'],
    ['产值，**(亿元)**，', '产值，[(亿元)]，'],
    ['**“企业”**家', '[“企业”]家'],
    ['做**“企业”**家', '做[“企业”]家'],
    ['*“企业”*家', '{“企业”}家'],
    ['年**(2022)**达到', '年[(2022)]达到'],
    ['增长**19%**的', '增长[19%]的'],
    ['达到**>2000**亿元', '达到[>2000]亿元'],
    ['**工业：**2600亿元，**农业：**100亿元', '[工业：]2600亿元，[农业：]100亿元'],
    ['**工业：**GDP', '[工业：]GDP'],
    ['**《规划》**和**（草案）**。', '[《规划》]和[（草案）]。'],
    ['**[链接](a.html)**年', '[<a.html 链接>]年'],
    ['***“重要”***的', '{[“重要”]}的'],
    ['**𠮷，**年', '[𠮷，]年'],
    ['a * b * c', 'a * b * c'],
    ['2*3*4', '2{3}4'],
    ['**不成对', '**不成对'],
    ['snake_case_name', 'snake_case_name'],
    ['5000~6300亿元，1~2', '5000~6300亿元，1~2'],
    ['~~旧~~新', '~旧~新'],
  ])('%s reads %s', (markdown, expected) => {
    expect(shown(inlinesOf(markdown))).toBe(expected)
  })
})

describe('text', () => {
  test.each([
    ['工业\n强州', '工业强州'],
    ['工业，\n强州', '工业，强州'],
    ['**工业**\n强州', '[工业]强州'],
    ['工业\nGDP', '工业 GDP'],
    ['one\ntwo', 'one two'],
    ['one  \ntwo', 'one⏎two'],
    ['one<br>two', 'one⏎two'],
    ['a &amp; b &lt; &#20013; &nope;', 'a & b < 中 &nope;'],
    ['\\*不是\\*', '*不是*'],
    ['工业<!-- 备注 -->强州', '工业强州'],
    ['工业 <!-- 备注 -->', '工业'],
    ['a <!-- x -->b', 'a b'],
    ['见https://a.cn/x。然后', '见<https://a.cn/x https://a.cn/x>。然后'],
    ['`code`', 'code'],
  ])('%j reads %s', (markdown, expected) => {
    expect(shown(inlinesOf(markdown))).toBe(expected)
  })

  test.each([
    '工业\n强州 **二，**三 *四* ~~五~~ `六` [七](a.html) \\* 八',
    '- 一\n  二 **三**\n  - 四\n\n    五\n- [ ] 六\n',
    '> 一\n> **二**\n> - 三\n>   四\n> > 五\n',
    '| 一 \\| 二 | **三** |\n| --- | --- |\n| 四 | 五 `六` |\n',
    '# 一 **二** #\n\n三\n===\n\n\t四\n',
    '1. a\r\n   b **c**\r\n\r\n> d\r\n> e\r\n',
  ])('%j knows its places', (markdown) => {
    const text = `---\r\ntitle: x\n---\n# 首\n---\n${markdown}`
    const texts = readDeck(text).slides.flatMap(({ blocks }) => textsIn(blocks))
    expect(texts.length).toBeGreaterThan(2)
    for (const { text: words, start } of texts) {
      if (words !== ' ') expect(text.slice(start, start + words.length)).toBe(words)
    }
  })

  test('that an entity stands for is a text of its own', () => {
    expect(inlinesOf('a &amp; b')).toEqual([
      { type: 'text', text: 'a ', start: 0 },
      { type: 'text', text: '&', start: 2 },
      { type: 'text', text: ' b', start: 7 },
    ])
  })
})

describe('what is not safe', () => {
  test.each([
    ['a <script>alert(1)</script>b', 'a b', 'warning'],
    ['<b onclick=alert(1)>b</b>', '[b]', 'warning'],
    ['a <iframe src="https://evil.example"></iframe>', 'a', 'warning'],
    ['a <a href="javascript:alert(1)">b</a>', 'a b', 'warning'],
    ['<span style="background: url(//evil.example)">b</span>', 'b', 'warning'],
    ['[a](javascript:alert)', 'a', 'warning'],
    ['[a](JavaScript:alert)', 'a', 'warning'],
    ['[a](javascript&#58;alert)', 'a', 'warning'],
    ['[a](data:text/html,x)', 'a', 'warning'],
    ['[a](//evil.example)', 'a', 'warning'],
    ['<javascript:alert>', 'javascript:alert', 'warning'],
  ])('of %s is left out, with a %s', (markdown, expected, severity) => {
    const { problems } = readSlide(markdown)
    expect(shown(inlinesOf(markdown))).toBe(expected)
    expect(problems[0]).toContain(severity)
  })

  test.each(['https://a.cn', 'mailto:a@b.cn', 'a.html', '../b', '#一'])('a link to %s is safe', (href) => {
    expect(inlinesOf(`# 一 [x](${href})`)[1]).toMatchObject({ type: 'link' })
  })

  test.each([
    ['![x](https://a.cn/x.png)', "not in the deck's folder"],
    ['![x](//a.cn/x.png)', "not in the deck's folder"],
    ['![x](javascript:alert)', 'no file of the deck'],
    ['![x](data:image/svg+xml,x)', 'no file of the deck'],
    ['![x](x.html)', 'no picture'],
  ])('%s is an error', (markdown, message) => {
    expect(readSlide(`a ${markdown}`).problems.join()).toContain(message)
  })
})

test.each([
  ['12![x](x.png)34', '12 34'],
  ['**12**![x](x.png)34', '[12] 34'],
  ['工业![x](x.png)强州', '工业强州'],
  ['a ![x](x.png) b', 'a  b'],
  ['&constructor; &toString;', '&constructor; &toString;'],
])('%s leaves %s', (markdown, expected) => expect(shown(inlinesOf(markdown))).toBe(expected))

describe('a note on a number', () => {
  test.each([
    ['2600亿元 <!-- .number: own="本人估计" -->', { kind: 'own', reason: '本人估计' }],
    ['1488<!-- .number: = 2600 − 1112 -->', { kind: 'formula', formula: '2600 − 1112', formulaStart: 20 }],
    ['1488<!-- .number: formula="2600 − 1112" -->', { kind: 'formula', formula: '2600 − 1112' }],
    ['1488<!-- .number: formula="= 2600 − 1112" -->', { kind: 'formula', formula: '2600 − 1112' }],
    ['2600<!-- .number: source="2600亿元" -->', { kind: 'source', source: '2600亿元' }],
    ['2600\n<!-- .number: source="s1" -->', { kind: 'source', source: 's1' }],
  ])('%s stands behind it', (markdown, note) => {
    expect(inlinesOf(markdown)[1]).toMatchObject({ type: 'number-note', note })
    expect(readSlide(markdown).problems).toEqual([])
  })

  test.each([
    ['2600<!-- .number: owns="x" -->', 'no attribute `owns`', 'own'],
    ['2600<!-- .number: -->', 'says nothing', 'own='],
    ['2600<!-- .number: own="" -->', '`own` is empty', 'own='],
    ['2600<!-- .number: = 2600 − x -->', 'does not begin with a number', 'a number'],
    ['2600<!-- .number: own="x" source="y" -->', 'two things', 'own='],
    ['<!-- .number: own="x" --> 2600', 'behind no number', 'before it'],
  ])('%s is an error', (markdown, message, expected) => {
    const [problem] = readSlide(markdown).problems
    expect(problem).toContain(message)
    expect(problem).toContain(expected)
  })
})
