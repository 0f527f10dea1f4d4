import { toJson } from '../page/json.ts'
import { pageData, type MadeDeck } from '../page/made.ts'
import { words } from '../words.ts'
import { writeChartModule } from './chartModule.ts'

const prefix = 'virtual:deck/'

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
  ['words', ({ rendered }) => `export const words = ${asData(words[rendered.meta.lang])}\n`],
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
