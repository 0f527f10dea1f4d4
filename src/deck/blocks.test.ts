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

describe('what parts slides', () => {
  test.each([
    ['# A\n\ntext\n--\n\n## B\n\n--\n\n## C', [1, 1, 1], 0],
    ['# A\n\n——\n\n# B\n\n－－－\n\n# C', [1, 2, 3], 2],
    ['# A\n\n`<!--` begins\n\n---\n\n# B\n\n`-->` ends\n\n---\n\n# C', [1, 2, 3], 0],
    ['# A\n\n---\n\n---\n\n# B\n\n---\n', [1, 3], 2],
    ['# A\n\n——鲁迅', [1], 0],
    ['# A\n\n---\n\n<!-- .slide: data-visibility="hidden" -->\n# B\n\n---\n\n# C', [1, 3], 0],
    ['# A\n\n---\n\n<!-- .slide: data-background-image="a.png" -->', [1, 2], 0],
  ])('in %j', (markdown, stacks, warnings) => {
    const { slides, problems } = readDeck(markdown)
    expect(slides.map(({ stack }) => stack)).toEqual(stacks)
    expect(problems.filter((problem) => problem.includes('warning'))).toHaveLength(warnings)
    expect(problems).toHaveLength(warnings)
  })

  test('leaves what is seen below a figure to the notes with a word on it', () => {
    const { slides, problems } = readDeck(
      '# A\n\n备注：初步统计\n\n---\n\n# B\n\nNote: said\n\n---\n\n# C\n\nNote:\nsaid',
    )
    expect(slides.map(({ notes }) => notes.length)).toEqual([1, 1, 1])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('初步统计')
  })

  test.each([
    'layout: two-cols\nlevel: high',
    'text\n\n::right::\n\nmore',
    '::: columns\n\na\n\n:::',
    'a\n\n. . .\n\nb',
  ])('names another dialect in %j', (text) => {
    const { problems } = readDeck(`# A\n\n---\n${text}\n---\n\n# B`)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/warning.*import/s)
  })
})

describe('what Reveal says of a slide', () => {
  const said = (attributes: string) => readSlide(`<!-- .slide: ${attributes} -->\n\n# A`)

  test.each([
    ['data-background="#003366"', { color: '#003366' }],
    [
      'data-background="a.png" data-background-size="contain"',
      { image: 'a.png', style: { 'object-fit': 'contain' } },
    ],
    ['data-background-image="a.png" data-background-opacity=0.3', { style: { opacity: '0.3' } }],
    ['data-background-gradient="linear-gradient(to right, #003366, #fff)"', { color: '#003366' }],
  ])('%s', (attributes, background) => {
    const { slide, problems } = said(attributes)
    expect(problems).toEqual([])
    expect(slide.background).toMatchObject(background)
  })

  test('has a warning for what has no equal, and the rest its effect', () => {
    const { slide, problems } = said('data-transition="zoom" data-background="red" data-state="a"')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/warning.*data-transition/)
    expect(slide).toMatchObject({ state: 'a', background: { color: 'red' } })
  })

  test('a table may be lit row by row', () => {
    const [table] = blocksOf('| a |\n| - |\n| b |\n\n<!-- .element: step="row" -->')
    expect(table!.attributes.step).toBe('row')
  })

  test('sets a line as large as the slide is wide', () => {
    const [heading] = blocksOf('# Two words <!-- .element: class="r-fit-text" -->')
    expect(heading!.attributes.style).toHaveProperty('font-size')
  })
})
