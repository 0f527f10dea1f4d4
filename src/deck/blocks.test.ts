import { describe, expect, test } from 'vitest'
import { readDeck, readSlide, shown } from './samples.ts'

function blocksOf(markdown: string) {
  return readSlide(markdown).slide.blocks
}

describe('lists', () => {
  test('count from their first number, and know their boxes', () => {
    expect(blocksOf('3. a\n4. b')).toMatchObject([{ ordered: true, first: 3, items: [{ done: null }, {}] }])
    expect(blocksOf('- [x] a\n- [ ] b')).toMatchObject([{ items: [{ done: true }, { done: false }] }])
  })

  test('take what is said of them behind them, and of an item behind it', () => {
    const said = '<!-- .element: class="fragment" -->'
    const [list, , code] = blocksOf(`- a ${said}\n- b\n\n${said}\n\nc\n\n\`\`\`js\nd\n\`\`\`\n${said}`)
    expect(list).toMatchObject({
      attributes: { classes: ['fragment'] },
      items: [{ attributes: { classes: ['fragment'] } }, { attributes: { classes: [] } }],
    })
    expect(code).toMatchObject({ type: 'code', attributes: { classes: ['fragment'] } })
  })
})

describe('code', () => {
  test.each([
    ['js', { lang: 'js', steps: [], firstLine: null }],
    ['js [1-2|4]', { lang: 'js', steps: [[[1, 2]], [[4, 4]]], firstLine: 1 }],
    ['js [5: 6|]', { lang: 'js', steps: [[[6, 6]], []], firstLine: 5 }],
    [
      'ts {1,3|all}',
      {
        lang: 'ts',
        steps: [
          [
            [1, 1],
            [3, 3],
          ],
          [],
        ],
        firstLine: 1,
      },
    ],
    ['[]', { lang: null, steps: [], firstLine: 1 }],
  ])('behind %j', (info, code) => {
    expect(blocksOf(`\`\`\`${info}\na\n\`\`\``)).toMatchObject([{ type: 'code', text: 'a', ...code }])
  })
})

describe('footnotes', () => {
  test('stand at the foot of the slide that speaks of them, counted there', () => {
    const { slides, problems } = readDeck('# A[^b] c[^a]\n\n[^a]: one\n    two\n\n---\n\n# B\n\n[^b]: three')
    expect(problems).toEqual([])
    expect(slides[0]!.title).toBe('A c')
    expect(slides[0]!.blocks.at(-1)).toMatchObject({
      type: 'footnotes',
      notes: [
        { label: 'b', number: 1 },
        { label: 'a', number: 2 },
      ],
    })
    expect(slides[1]!.blocks).toHaveLength(1)
  })

  test('of which nothing is written are a warning, and keep their words', () => {
    const { slide, problems } = readSlide('a[^x]')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('warning')
    expect(slide.blocks).toMatchObject([{ inlines: [{}, { type: 'footnote', number: 0 }] }])
  })
})

describe('definitions', () => {
  test('stand behind a colon', () => {
    const [terms] = blocksOf('Ladder\n: a way up\n: of stone\n\nWeir\n\n: holds water\n\nMore')
    expect(terms).toMatchObject({ type: 'definitions', items: [{ descriptions: [[{}], [{}]] }, {}] })
    expect(blocksOf('Ladder\n: a way up\n\nMore').at(-1)).toMatchObject({ type: 'paragraph' })
  })

  test('a text with a colon is none', () => {
    expect(blocksOf('Ladder: a way up\n\nNext')).toHaveLength(2)
  })
})

test('marked words, and HTML that sets words apart, are what they say', () => {
  const [block] = blocksOf('==a== x<sub>i</sub> <kbd>F</kbd> 2 == 3 == 4')
  expect(
    block?.type === 'paragraph' && block.inlines.flatMap((one) => ('tag' in one ? one.tag : [])),
  ).toEqual(['mark', 'sub', 'kbd'])
  expect(block?.type === 'paragraph' && shown(block.inlines)).toBe('a xi F 2 == 3 == 4')
})
