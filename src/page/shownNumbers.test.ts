import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { expect, test } from 'vitest'
import { runPipeline } from '../pipeline.ts'
import { renderSite, type ComposedDeck } from './compose.ts'
import type { MadeDeck } from './made.ts'
import { attackedFiles, deckFields, slides } from './samples/attacked.ts'
import { singlePage } from './single.ts'
import { shoots } from '../theme/themes.ts'

/**
 * Every number that a page shows has been looked up: the page is walked as a reader, a screen reader, a search engine
 * and a chart see it, and each run of digits must be a mention's, or one that the page itself makes.
 */

/** Attributes that are read out, shown or printed elsewhere. */
const read = ['alt', 'title', 'aria-label', 'aria-description', 'content', 'placeholder']

/** What the page counts and dates by itself, by class. */
const counted: Record<string, string> = {
  page: "the slide's number",
  ordinal: "the section's number",
  imprint: "the deck's own date",
  footnote: 'the mark of a note',
}

/** What of an element is no word: drawings, styles, scripts, addresses. */
const wordless = ['script', 'style', 'svg', 'noscript']

/** Digits of a year, alone or in a time, are no number of the article's. */
const isYear = (run: string) => /^(?:19|20)\d\d$/.test(run)

const runs = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).filter((run) => !isYear(run))

/** Each text that an element or one of its attributes shows, and where. */
function* shownIn(node: Tree.Node): Generator<{ text: string; where: string }> {
  if ('value' in node && node.nodeName === '#text') {
    const parent = 'parentNode' in node ? (node.parentNode as Tree.Element) : null
    yield { text: node.value, where: parent?.nodeName ?? '' }
  }
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    if (wordless.includes(node.tagName)) return
    if ((attributes['class'] ?? '').split(' ').some((name) => name in counted)) return
    if (node.tagName === 'article' || attributes['class'] === 'deck-article') return
    const isTechnical =
      'http-equiv' in attributes || ['viewport', 'theme-color'].includes(attributes['name'] ?? '')
    for (const name of isTechnical ? [] : read)
      if (attributes[name]) yield { text: attributes[name], where: `${node.tagName} ${name}` }
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* shownIn(child)
}

/** What the charts draw and read out. */
function chartTexts(charts: MadeDeck['rendered']['charts']): { text: string; where: string }[] {
  return charts.flatMap((spec) =>
    [
      spec.title,
      spec.unit,
      spec.axis,
      ...spec.rows.map(({ label }) => label),
      ...spec.series.flatMap(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
    ].map((text) => ({ text: text ?? '', where: 'chart' })),
  )
}

function made(files: ReturnType<typeof attackedFiles>): MadeDeck {
  const { traced } = runPipeline(files.article, files.deck, { allowUnsupported: true })
  const composed: ComposedDeck = {
    traced,
    whole: traced,
    pictures: new Map(),
    files: new Map(),
    diagrams: new Map(),
    theme: shoots,
  }
  const fonts = {
    files: new Map(),
    firstCss: { linked: '', embedded: '' },
    wholeCss: '',
    preload: [],
    later: '',
  }
  return {
    composed,
    rendered: renderSite(composed),
    fonts,
    steps: null,
    offers: { notes: true, card: true, files: [] },
  }
}

/** Runs of digits that a page shows and that no mention holds. */
function unseen(deck: MadeDeck): string[] {
  const { mentions } = deck.composed.traced
  const known = new Set(mentions.flatMap(({ text }) => runs(text)))
  const page = parse(singlePage(deck, { styles: [], code: '' }))
  const notes = [...deck.rendered.notes.values()].flatMap(({ text }) => [...shownIn(parseFragment(text))])
  return [...shownIn(page), ...notes, ...chartTexts(deck.rendered.charts)].flatMap(({ text, where }) =>
    runs(text)
      .filter((run) => !known.has(run))
      .map((run) => `${run} in ${where}: ${text}`),
  )
}

/** A place whose text is an address, and one where the build stops at what is no number. */
const hidden = ['url', 'chart cell']

const places: Record<string, (text: string) => string> = {
  ...deckFields,
  ...slides,
  footnote: (text) => `## 甲\n\n文[^1]\n\n[^1]: ${text}`,
  definition: (text) => `## 甲\n\n${text}\n: ${text}`,
  'something to unfold': (text) => `## 甲\n\n<details><summary>${text}</summary>\n\n${text}\n\n</details>`,
  "a figure's caption": (text) => `## 甲\n\n<figure>\n\n文\n\n<figcaption>${text}</figcaption></figure>`,
  maths: () => '## 甲\n\n产值 $7391$ 亿元',
  'a task': (text) => `## 甲\n\n- [x] ${text}`,
  'a vertical slide': (text) => `## 甲\n\n文\n\n----\n\n## ${text}`,
}

test.each(Object.keys(places).filter((name) => !hidden.includes(name)))(
  'a number in %s is looked up where it is shown',
  (name) => {
    const text = '产值7391亿元'
    const place = places[name]!(text)
    const front = name in deckFields ? `---\n${name}: ${place}\n---\n\n` : ''
    const body = !(name in deckFields) ? `# 封面\n\n---\n\n${place}\n` : '# 封面\n'
    const deck = made({
      article: { file: 'article.md', text: '2022年，工业总产值2600亿元。\n' },
      deck: { file: 'deck.md', text: front + body },
    })
    expect(unseen(deck)).toEqual([])
    const found = deck.composed.traced.mentions.filter(({ text }) => text.includes('7391'))
    expect(found.every(({ verdict }) => verdict === 'unsupported')).toBe(true)
  },
)

test('a number that no one has looked up is seen', () => {
  const deck = made({
    article: { file: 'article.md', text: '2022年，工业总产值2600亿元。\n' },
    deck: {
      file: 'deck.md',
      text: '---\ndescription: 产值7391亿元\n---\n\n# 封面\n\n---\n\n## 甲\n\n产值7391亿元\n',
    },
  })
  deck.composed.traced.mentions.length = 0
  // In `description`, `og:description`, `twitter:description` where it is there, and on the slide.
  expect(unseen(deck).length).toBeGreaterThanOrEqual(3)
})
