import { words } from '../words.ts'
import { chartParts } from '../render/chartParts.ts'
import type { RenderedDeck } from '../model.ts'

const prefix = 'virtual:deck/'

/** The modules through which the browser asks for this deck's data, each loaded when it is needed. */
const modules: Record<string, (rendered: RenderedDeck, options: { notes: boolean }) => string> = {
  charts({ charts }) {
    const parts = chartParts(charts)
    const names = ['Chart', ...parts].join(', ')
    return `import { ${names} } from 'chart.js'\nChart.register(${parts.join(', ')})\n${constant('charts', charts)}`
  },
  notes: ({ notes }, options) => constant('notes', options.notes ? notes : {}),
  sources: ({ sources }) => constant('sources', sources),
  words: ({ meta }) => constant('words', words[meta.lang]),
}

/** The resolved name of a virtual module of the deck; undefined for every other. */
export function resolveVirtual(id: string): string | undefined {
  return id.startsWith(prefix) && id.slice(prefix.length) in modules ? `\0${id}` : undefined
}

/** The text of a virtual module of the deck; undefined for every other. */
export function loadVirtual(
  id: string,
  rendered: RenderedDeck,
  options: { notes: boolean },
): string | undefined {
  if (!id.startsWith(`\0${prefix}`)) return undefined
  return modules[id.slice(prefix.length + 1)]!(rendered, options)
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)}\n`
}
