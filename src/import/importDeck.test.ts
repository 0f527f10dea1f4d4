import { describe, expect, test } from 'vitest'
import { parseDeck } from '../deck/parse.ts'
import { importDeck } from './importDeck.ts'

/** The deck that an import makes, and its problems as codes. */
function imported(text: string) {
  const { dialect, deck, report } = importDeck(text)
  const { value, problems } = parseDeck({ file: 'deck.md', text: deck })
  return {
    dialect,
    deck,
    report,
    slides: value.slides,
    meta: value.meta,
    problems: problems.map(({ code }) => code),
  }
}

describe('Marp', () => {
  const made = imported(
    '---\nmarp: true\ntheme: gaia\nfooter: Autumn\nheadingDivider: 2\nbackgroundColor: #fff\n---\n\n# A <!-- fit -->\n\n' +
      '<!-- say hello -->\n\n![bg right:40%](a.png)\n\nwords\n\n## B\n\n<!-- _class: invert -->\n\n* x\n* y\n\n***\n\n' +
      '![bg opacity:.4](b.png)\n\n![w:300](c.png)\n\n```html\n<!-- _class: code -->\n---\n```',
  )

  test('is known by its own words', () => expect(made.dialect).toBe('marp'))

  test('becomes slides with grounds, columns, steps and notes', () => {
    expect(made.problems.filter((code) => code !== 'picture-alt')).toEqual([])
    expect(made.slides).toHaveLength(3)
    expect(made.slides[0]!.notes).toHaveLength(1)
    expect(made.slides[0]!.blocks).toMatchObject([
      { type: 'heading', attributes: { classes: ['r-fit-text'] } },
      { type: 'group', attributes: { classes: ['columns'] } },
    ])
    expect(made.slides[1]!.classes).toEqual(['invert'])
    expect(made.slides[1]!.blocks[1]).toMatchObject({
      items: [{ attributes: { classes: ['fragment'] } }, {}],
    })
    expect(made.slides[2]!.background).toMatchObject({
      color: '#fff',
      image: 'b.png',
      style: { opacity: '0.4' },
    })
    expect(made.slides[2]!.blocks.at(-1)).toMatchObject({ text: '<!-- _class: code -->\n---' })
  })

  test('tells what it could not keep', () => {
    expect(made.report.lost.join()).toContain('gaia')
    expect(made.meta.event).toBe('Autumn')
  })
})

describe('Slidev', () => {
  const made = imported(
    '---\ntheme: seriph\ntitle: "Q: a guide"\nlayout: cover\n---\n\n# Q\n\n<!-- hello -->\n\n---\nlayout: two-cols\n---\n\n# Two\n\nleft\n\n' +
      '::right::\n\n```ts {1|2} twoslash\na\nb\n```\n\n---\nhide: true\n---\n\n# Hidden\n\n---\n\n# Clicks\n\n<v-clicks>\n\n- a\n- b\n\n</v-clicks>\n\n' +
      '<v-click>\n\nafter\n\n</v-click>\n',
  )

  test('is known by its own words', () => expect(made.dialect).toBe('slidev'))

  test('becomes slides with columns, steps and notes', () => {
    expect(made.problems).toEqual([])
    expect(made.slides.map(({ title }) => title)).toEqual(['Q', 'Two', 'Clicks'])
    expect(made.meta.title).toBe('Q: a guide')
    expect(made.slides[0]!.notes).toHaveLength(1)
    expect(made.slides[1]!.blocks[1]).toMatchObject({
      type: 'group',
      blocks: [{ type: 'group' }, { type: 'group', blocks: [{ type: 'code', steps: [[[1, 1]], [[2, 2]]] }] }],
    })
    expect(made.slides[2]!.blocks).toMatchObject([
      { type: 'heading' },
      { type: 'list', items: [{ attributes: { classes: ['fragment'] } }, {}] },
      { type: 'group', attributes: { classes: ['fragment'] } },
    ])
  })
})

describe('pandoc', () => {
  const made = imported(
    '% Soils\n% Mara Lind\n% 2024-05-01\n\n# Part\n\n## One {#one}\n\n::: columns\n\n:::: {.column width="40%"}\na\n::::\n\n' +
      ':::: {.column width="60%"}\nb\n::::\n\n:::\n\n::: notes\nsaid\n:::\n\n## Two\n\n::: incremental\n- x\n:::\n\n. . .\n\nH~2~O^[Seen.]\n\n' +
      '``` {.python .numberLines}\nprint()\n```',
  )

  test('is known by its own words', () => expect(made.dialect).toBe('pandoc'))

  test('becomes slides by its headings', () => {
    expect(made.problems).toEqual([])
    expect(made.meta).toMatchObject({ title: 'Soils', speaker: 'Mara Lind' })
    expect(made.slides.map(({ title }) => title)).toEqual(['Soils', 'Part', 'One', 'Two'])
    expect(made.slides[2]).toMatchObject({ id: 'one', notes: [{}] })
    expect(made.slides[2]!.blocks[1]).toMatchObject({
      attributes: { style: { 'grid-template-columns': '40fr 60fr' } },
      blocks: [{ attributes: { classes: ['column'] } }, {}],
    })
    expect(made.slides[3]!.blocks.map(({ type }) => type)).toEqual(['heading', 'list', 'group', 'footnotes'])
    expect(made.deck).toContain('```python')
  })
})

test('tables, definitions and lines of pandoc are those of Markdown', () => {
  const { slides } = imported(
    '% Soils\n\n## One\n\n  A   B\n---  ---\n  1  x\n\nClay\n  ~ fine soil\n\n| first line\n| second line\n',
  )
  expect(slides[1]!.blocks.map(({ type }) => type)).toEqual(['heading', 'table', 'definitions', 'paragraph'])
  expect(slides).toHaveLength(2)
})

test('what only Vue shows of Slidev is told', () => {
  const { report } = importDeck(
    '---\ntheme: seriph\nmdc: true\n---\n\n# A\n\n{{ 1 + 1 }} <Tweet id="1" /> `{{ x }}`\n',
  )
  expect(report.lost.join()).toMatch(/`\{\{ … \}\}`.*<Tweet>/)
})

test('Markdown of Reveal.js stays as it is', () => {
  const text = '# A\n\nx\n\n---\n\n## B\n\n- y\n\n--\n\n## C'
  expect(imported(text)).toMatchObject({ dialect: 'reveal-md', deck: text, problems: [] })
})

test('pictures that lie outside of the deck’s folder get an address in the new one', () => {
  const { deck, pictures } = importDeck(
    '---\nmarp: true\n---\n\n# A\n\n![](../img/a.png)\n\n<img src="/b.png">\n\n![](./c.png) ![](https://x.org/d.png)\n',
  )
  expect(pictures).toEqual([
    { from: '../img/a.png', src: 'img/a.png' },
    { from: '/b.png', src: 'b.png' },
    { from: './c.png', src: './c.png' },
  ])
  expect(deck).toContain('![](img/a.png)')
  expect(deck).toContain('<img src="b.png">')
  expect(deck).toContain('![](https://x.org/d.png)')
})
