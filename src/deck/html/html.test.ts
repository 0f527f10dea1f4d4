import { describe, expect, test } from 'vitest'
import { readSlide, shown } from '../samples.ts'

function blocksOf(markdown: string) {
  return readSlide(markdown).slide.blocks
}

describe('HTML on a slide', () => {
  test('holds Markdown between its tags', () => {
    const [group] = blocksOf(
      '<div class="columns">\n<div>\n\n## Left\n\n- a\n\n</div>\n<div>right</div>\n</div>',
    )
    expect(group).toMatchObject({
      type: 'group',
      attributes: { classes: ['columns'] },
      blocks: [
        { type: 'group', blocks: [{ type: 'heading' }, { type: 'list' }] },
        { type: 'group', blocks: [{ type: 'paragraph' }] },
      ],
    })
  })

  test('that says nothing of its own only holds what is in it', () => {
    expect(blocksOf('<div>\n\n## A\n\n</div>').map(({ type }) => type)).toEqual(['heading'])
  })

  test('keeps the place of its texts', () => {
    const text = '<div class="a">\n  <p>one <b>12</b> &amp; two</p>\n</div>'
    JSON.stringify(blocksOf(text), (_key, value) => {
      if (value?.type === 'text' && value.text.trim() !== '' && value.text !== '&')
        expect(text.slice(value.start, value.start + value.text.length)).toBe(value.text)
      return value
    })
  })

  test('has tables, lists, quotes, code and what unfolds', () => {
    const text =
      '<table><tr><th>a<th>b<tr><td>1<td align=right>2</table><ul><li>x<li>y</ul>' +
      '<blockquote>q</blockquote><pre><code class="language-js">a &lt; b</code></pre>' +
      '<details><summary>s</summary>t</details><dl><dt>t<dd>d</dl>'
    expect(blocksOf(text)).toMatchObject([
      { type: 'table', header: [{}, {}], rows: [[{}, {}]] },
      { type: 'list', items: [{}, {}] },
      { type: 'quote' },
      { type: 'code', lang: 'js', text: 'a < b' },
      { type: 'group', kind: 'details', summary: [{ text: 's' }] },
      { type: 'definitions', items: [{ descriptions: [[{}]] }] },
    ])
  })

  test('goes in units that grow with the screen', () => {
    const [group] = blocksOf('<div style="width: 320px; color: red; position: fixed">a</div>')
    expect(group!.attributes.style).toEqual({ width: '20rem', color: 'red' })
  })

  test.each([
    ['<style>p { color: red }</style>\n\na', '<style>'],
    ['<iframe src="https://example.org"></iframe>\n\na', '<iframe>'],
    ['<svg onload=alert(1)><path/></svg>\n\na', '<svg>'],
    ['<div onmouseover="alert(1)">a</div>', 'onmouseover'],
    ['<div style="background: url(http://x)">a</div>', 'background'],
    ['<Tweet id="1" />\n\na', '<Tweet>'],
  ])('%j shows its words alone, and says so', (markdown, named) => {
    const { slide, problems } = readSlide(markdown)
    expect(slide.blocks).toMatchObject([{ type: 'paragraph' }])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(named)
    expect(problems[0]).toContain('warning')
  })

  test('names each kind once', () => {
    expect(readSlide('a <script>1</script> b <script>2</script> c').problems).toHaveLength(1)
  })

  test.each(['List<String> a', 'a < b and c > d', '1 <2 3>', 'x <- y'])('leaves %j as it is', (text) => {
    const [block] = blocksOf(text)
    expect(block?.type === 'paragraph' && shown(block.inlines)).toBe(text)
  })
})
