import { toJson } from '../page/json.ts'
import { pageData, type MadeDeck } from '../page/made.ts'
import { words } from '../words.ts'
import type { LanguageTag } from '../model.ts'
import { writeChartModule } from './chartModule.ts'

const prefix = 'virtual:deck/'
const languageTags = Object.keys(words) as LanguageTag[]

/**
 * Where a module has the deck's data from: they stand in it, to be loaded when they are needed; or in the page itself,
 * where the page is all there is.
 */
export type DataPlace = 'module' | 'page'

type Writer = (made: MadeDeck, read: (name: keyof ReturnType<typeof pageData>) => string) => string

/** The modules through which the browser asks for this deck's data. */
const modules = new Map<string, Writer>([
  // Where a build begins.
  ['page', () => `import '/src/theme/theme.css'\nimport '/src/browser/main.ts'\n`],
  [
    'charts',
    ({ rendered }, read) => `${writeChartModule(rendered.charts)}export const charts = ${read('charts')}\n`,
  ],
  ['notes', (_, read) => `export const notes = new Map(${read('notes')})\n`],
  ['sources', (_, read) => `export const sources = ${read('sources')}\n`],
  ['passages', (_, read) => `export const passages = ${read('passages')}\n`],
  ['words', ({ rendered }) => writeWords(rendered.meta.lang)],
  ...languageTags.map((tag): [string, Writer] => [
    `words/${tag}`,
    () => `export const words = ${asData(words[tag])}\n`,
  ]),
])

/** Where a build begins. */
export const entry = `${prefix}page`

/** The resolved name of a virtual module of the deck; undefined for every other. */
export function resolveVirtual(id: string): string | undefined {
  return id.startsWith(prefix) && modules.has(id.slice(prefix.length)) ? `\0${id}` : undefined
}

/** The text of a virtual module of the deck; undefined for every other. */
export function loadVirtual(id: string, made: MadeDeck, place: DataPlace): string | undefined {
  const write = id.startsWith(`\0${prefix}`) && modules.get(id.slice(prefix.length + 1))
  if (!write) return undefined
  return write(made, (name) =>
    place === 'module'
      ? asData(pageData(made.rendered, made.offers)[name])
      : `JSON.parse(document.querySelector('script[data-deck="${name}"]').textContent)`,
  )
}

/** A value as an expression that reads it as data: no key of it means anything to a script. */
function asData(value: unknown): string {
  return `JSON.parse(${toJson(toJson(value))})`
}

/** Words that stand on the deck's own charts and slides, whatever language the controls have. */
const ofDeck = ['bounds', 'comma', 'colon', 'brackets', 'groupedFrom', 'magnitudes', 'derived'] as const

/** The words of the interface, in the language that a person has chosen, else in the deck's. */
function writeWords(own: LanguageTag): string {
  const others = languageTags.filter((tag) => tag !== own)
  const loaders = others.map((tag) => `'${tag}': () => import('${prefix}words/${tag}')`)
  return `const own = ${asData(words[own])}
const others = { ${loaders.join(', ')} }
let kept
try { kept = JSON.parse(localStorage.getItem('deck-viewer'))?.lang } catch {}
export const lang = Object.hasOwn(others, kept) ? kept : '${own}'
const chosen = lang === '${own}' ? own : (await others[lang]()).words
const ofDeck = Object.fromEntries(${JSON.stringify(ofDeck)}.map((name) => [name, own[name]]))
export const words = { ...chosen, ...ofDeck }
`
}
