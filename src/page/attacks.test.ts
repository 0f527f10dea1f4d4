import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, test } from 'vitest'
import { runPipeline } from '../pipeline.ts'
import { renderSite, type ComposedDeck } from './compose.ts'
import { attackedFiles, placeCount } from './samples/attacked.ts'
import { attacks } from './samples/attacks.ts'
import { settleView } from './settleView.ts'
import { singlePage } from './single.ts'
import { readyGlyphs, siteFiles } from './site.ts'
import type { MadeDeck } from './made.ts'
import { themeCss } from '../theme/css.ts'
import { shoots } from '../theme/themes.ts'

/** All that the page's own script and style are, in these tests. */
const code = 'start()'
const style = 'main { color: red }'

/** Thousands of decks are rendered, on a machine that may be busy, in milliseconds. */
const patience = 600_000

/** Elements of our own, with the attributes that each may have beside those of every element. */
const elements: Record<string, string> = {
  html: 'lang data-theme data-article data-build',
  head: '',
  body: '',
  meta: 'charset name property http-equiv content media',
  title: '',
  link: 'rel href as type crossorigin',
  noscript: 'data-fonts',
  style: '',
  script: 'type src data-deck',
  main: '',
  div: 'data-left data-initial data-long data-share',
  nav: '',
  article: '',
  header: '',
  footer: '',
  section:
    'data-layout data-fit data-was data-time data-state data-auto-animate data-transition data-background-color data-tone',
  svg: 'width height viewBox preserveAspectRatio',
  defs: '',
  path: 'd',
  use: 'href',
  h1: '',
  h2: '',
  h3: '',
  h4: '',
  p: '',
  span: 'data-mention data-verdict data-line data-steps data-state data-open data-share',
  a: 'href data-mention data-verdict data-state data-open',
  wbr: '',
  br: '',
  strong: '',
  em: '',
  del: '',
  code: '',
  pre: 'tabindex data-stepped',
  small: '',
  mark: '',
  ul: 'data-count',
  ol: 'data-count start',
  li: 'data-from data-to data-share',
  blockquote: '',
  img: 'src alt title',
  figure: 'data-chart data-type',
  figcaption: '',
  table: '',
  thead: '',
  tbody: '',
  tr: '',
  th: 'scope',
  td: '',
  // What HTML of an allow-list, footnotes, tasks and definitions become.
  details: '',
  summary: '',
  dl: '',
  dt: '',
  dd: '',
  sup: '',
  sub: '',
  kbd: '',
  u: '',
  hr: '',
  aside: '',
  input: 'type disabled checked aria-label',
  // Formulas, of which an author writes the letters and signs alone.
  math: 'display',
  mrow: '',
  mi: 'mathvariant',
  mn: '',
  mo: 'stretchy fence form separator lspace rspace',
  mtext: '',
  mspace: 'width',
  mfrac: '',
  msup: '',
  msub: '',
  msqrt: '',
  mstyle: 'displaystyle scriptlevel',
  merror: '',
}
/** What may stand in an attribute that others of the page, or Reveal.js, read as more than words. */
const values: Record<string, RegExp> = {
  'data-line': /^\d+$/,
  'data-open': /^$/,
  'data-from': /^\d+(?:\.\d+)?$/,
  'data-to': /^\d+(?:\.\d+)?$/,
  'data-build': /^[\da-f]+$/,
  'data-left': /^\d+(?:\.\d+)?$/,
  'data-long': /^$/,
  'data-share': /^\d+(?:\.\d+)?$/,
  media: /^\(prefers-color-scheme: (?:light|dark)\)$/,
  'data-steps': /^(?:\d+(?: \d+)*)?$/,
  'data-stepped': /^$/,
  // A class of the page, and the name of an event.
  'data-state': /^[\p{L}\p{N}_-]+$/u,
  'data-fragment-index': /^\d+$/,
  'data-background-color': /^[#\w(),.% /-]+$/,
  style: /^$/,
}

/** A rule that a deck's own blocks bring: our selector, and plain values without an address, an escape or an at-rule. */
const deckRule =
  /^(?::is\([^{}"<@\\]+\) )?(?:(?:\.s-\w+)+|pre\[data-stepped\][^{}"<@\\]*)\{(?:[a-z-]+:[^{}<@\\;]+;?)+\}$/

/** One a line; two of a class may stand in one. */
function isDeckSheet(text: string): boolean {
  const rules = text.split(/(?<=\})\s*(?=[.:])/)
  return rules.every((rule) => deckRule.test(rule) && !/url\(|expression|import|image\(/i.test(rule))
}

const anywhere = 'id class title tabindex aria-hidden data-id data-fragment-index'.split(' ')

/** What of a page is not ours: an element, an attribute, an address, a script. */
function strangers(root: Tree.ParentNode, scripts: number): string[] {
  const found: string[] = []
  let count = 0
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#comment') found.push('a comment')
    if ('tagName' in node) {
      const { tagName, attrs } = node
      const known = elements[tagName]
      if (known === undefined) found.push(`<${tagName}>`)
      if (tagName === 'img' && !attrs.some(({ name }) => name === 'alt')) found.push('<img> of its own')
      for (const { name, value } of attrs) {
        if (!anywhere.includes(name) && !known?.split(' ').includes(name)) found.push(`${tagName} ${name}`)
        if (values[name]?.test(value) === false) found.push(`${tagName} ${name}=${value}`)
        if (name === 'http-equiv' && !isOurPolicy(attrs)) found.push(`meta ${value}`)
        if (!isCanonical(attrs) && !isSafeAddress(tagName, name, value))
          found.push(`${tagName} ${name}=${value}`)
      }
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      if (tagName === 'style' && ![style, themeCss(shoots)].includes(text) && !isDeckSheet(text))
        found.push(`style: ${text.slice(0, 80)}`)
      if (tagName === 'script') count++
      if (tagName === 'script' && !isOurScript(node, text)) found.push(`script: ${text.slice(0, 80)}`)
    }
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(root)
  return count === scripts ? found : [...found, `${count} scripts instead of ${scripts}`]
}

function isOurScript({ attrs }: Tree.Element, text: string): boolean {
  const { type, src } = Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
  if (type === 'application/json') return JSON.parse(text) !== undefined
  return src ? src === './assets/page.js' && text === '' : [code, settleView(), readyGlyphs].includes(text)
}

function isOurPolicy(attributes: Tree.Element['attrs']): boolean {
  const [kind, content] = ['http-equiv', 'content'].map(
    (name) => attributes.find((one) => one.name === name)?.value,
  )
  return kind === 'Content-Security-Policy' && content!.startsWith("default-src 'none'; script-src")
}

/** The address of the published deck is told, and not loaded. */
function isCanonical(attributes: Tree.Element['attrs']): boolean {
  return attributes.some(({ name, value }) => name === 'rel' && value === 'canonical')
}

/** What the address of each of our elements may be. */
function isSafeAddress(tag: string, name: string, value: string): boolean {
  if (name !== 'href' && name !== 'src') return true
  const page = 'https://page.test/'
  // What is no address leads nowhere.
  if (!URL.canParse(value, page)) return true
  const { protocol, origin } = new URL(value, page)
  // A link out of the page is the author's own, and waits until it is asked for.
  if (tag === 'a') return ['http:', 'https:', 'mailto:'].includes(protocol)
  return origin === new URL(page).origin || value.startsWith('data:image/svg+xml;base64,')
}

function makeDeck({ article, deck }: ReturnType<typeof attackedFiles>): MadeDeck {
  const { traced } = runPipeline(article, deck, { allowUnsupported: true })
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
    firstCss: { linked: style, embedded: style },
    wholeCss: style,
    preload: [],
    later: 'fonts/later.css',
  }
  return {
    composed,
    rendered: renderSite(composed),
    fonts,
    steps: null,
    offers: { notes: true, card: true, files: [] },
  }
}

/** What is not ours on any page of a deck with these texts in all places. */
function strangersOf(files: ReturnType<typeof attackedFiles>): string[] {
  const made = makeDeck(files)
  const site = siteFiles(made, { styles: [style], modules: [{ src: './assets/page.js' }], policy: 'files' })
  const single = singlePage(made, { styles: [style], code })
  return [
    ...strangers(parse(String(site.get('index.html'))), 3),
    ...strangers(parse(String(site.get('article.html'))), 0),
    // The page's own two, and what the deck says as data.
    ...strangers(parse(single), 6),
    ...[...made.rendered.notes.values()].flatMap(({ text }) => strangers(parseFragment(text), 0)),
  ]
}

describe(`${attacks.length} attacks in ${placeCount} places`, () => {
  test('are as many as they should be', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(400)
    expect(placeCount).toBeGreaterThanOrEqual(50)
  })

  test(
    'bring no element, attribute, address or script that is not ours',
    () => {
      const faults = attacks.flatMap((text) =>
        strangersOf(attackedFiles([text])).map((found) => ({ text, found })),
      )
      expect(faults.slice(0, 10)).toEqual([])
    },
    patience,
  )

  test('are refused, or harmless, as YAML', () => {
    const faults = attacks.flatMap((text) =>
      strangersOf(attackedFiles([], text)).map((found) => ({ text, found })),
    )
    expect(faults.slice(0, 10)).toEqual([])
  })

  test('would be seen', () => {
    // One of them needs a browser of old.
    const elements = attacks.filter((text) => /^<(?:img|script|iframe|svg|base|meta)\b[^`]*$/i.test(text))
    for (const text of elements) {
      expect(strangers(parse(`<p>${text}</p>`), 0), text).not.toEqual([])
    }
  })

  test('leave no trace in the program', () => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
