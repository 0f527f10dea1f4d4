import { toJson } from '../page/json.ts'
import type { pageData } from '../page/made.ts'
import { words } from '../words.ts'
import type { LanguageTag, RenderedDeck } from '../model.ts'
import { writeChartModule } from './chartModule.ts'

const prefix = 'virtual:deck/'
const languageTags = Object.keys(words) as LanguageTag[]

type PageData = ReturnType<typeof pageData>

/** What of a deck its modules depend on, but for its data. */
export type Coded = Pick<RenderedDeck, 'charts' | 'meta'>

/** An expression of a script that gives the deck's data of a name. */
export type ReadData = (name: keyof PageData) => string

/** The data stand in the module, to be loaded when they are needed. */
export function readFrom(data: PageData): ReadData {
  return (name) => asData(data[name])
}

/** The data stand in the page itself, where the page is all there is. */
export const readFromPage: ReadData = (name) =>
  `JSON.parse(document.querySelector('script[data-deck="${name}"]').textContent)`

/** The data are put in later, so that decks share what was bundled. */
export const readLater: ReadData = (name) => `JSON.parse("deck-data:${name}")`

/** Puts data in where a bundled script waits for them; whatever quotes a minifier gave it. */
export function putData(code: string, data: PageData): string {
  return code.replace(/(["'`])deck-data:(\w+)\1/g, (_, __, name: keyof PageData) =>
    toJson(toJson(data[name])),
  )
}

type Writer = (deck: Coded, read: ReadData) => string

/** The modules through which the browser asks for this deck's data. */
const modules = new Map<string, Writer>([
  // Where a build begins.
  ['page', () => `import '/src/theme/theme.css'\nimport '/src/browser/main.ts'\n`],
  ['charts', ({ charts }, read) => `${writeChartModule(charts)}export const charts = ${read('charts')}\n`],
  ['notes', (_, read) => `export const notes = new Map(${read('notes')})\n`],
  ['sources', (_, read) => `export const sources = ${read('sources')}\n`],
  ['passages', (_, read) => `export const passages = ${read('passages')}\n`],
  ['words', ({ meta }) => writeWords(meta.lang)],
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

/** The text of a virtual module of the deck, by its resolved name; undefined for every other. */
export function loadVirtual(id: string, deck: Coded, read: ReadData): string | undefined {
  const write = id.startsWith(`\0${prefix}`) && modules.get(id.slice(prefix.length + 1))
  return write ? write(deck, read) : undefined
}

/** The texts of all of them, by their resolved names. */
export function virtualModules(deck: Coded, read: ReadData): Map<string, string> {
  return new Map([...modules].map(([name, write]) => [`\0${prefix}${name}`, write(deck, read)]))
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
