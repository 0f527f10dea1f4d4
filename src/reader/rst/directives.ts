import { inlineOf } from './inline.ts'
import { tableOf } from './tables.ts'

/** A directive as it stands: its name, what stands behind it, its options and the lines below them. */
export interface RstDirective {
  name: string
  argument: string
  options: Record<string, string>
  body: string[]
}

/** Writes the blocks of lines that stand in a directive. */
type Write = (lines: string[]) => string[]
type Writer = (directive: RstDirective, write: Write) => string[]

const body: Writer = ({ argument, body: lines }, write) => write(argument ? [argument, '', ...lines] : lines)
const code: Writer = ({ argument, body: lines }) => [fenced(lines, argument)]
const picture: Writer = ({ argument, options, body: lines }, write) => [
  `![${inlineOf(options['alt'] ?? '')}](<${argument}>)`,
  ...write(lines),
]
const quote: Writer = ({ argument, body: lines }, write) =>
  quoted(write(argument ? [argument, ...lines] : lines))
const named = (argument: string, blocks: string[]) => (argument ? [inlineOf(argument), ...blocks] : blocks)

/** By name; what is not named here is left out. */
const writers: Record<string, Writer> = {
  ...Object.fromEntries(
    'note tip hint important warning caution danger attention error admonition seealso topic sidebar container compound rst-class class only versionadded versionchanged deprecated'
      .split(' ')
      .map((name) => [name, body]),
  ),
  code: code,
  'code-block': code,
  sourcecode: code,
  math: ({ argument, body: lines }) => [['$$', ...[argument, ...lines].filter(Boolean), '$$'].join('\n')],
  image: picture,
  figure: picture,
  epigraph: quote,
  'pull-quote': quote,
  highlights: quote,
  table: ({ argument, body: lines }, write) => named(argument, write(lines)),
  'list-table': ({ argument, options, body: lines }) =>
    named(argument, tableOf(listRows(lines), Number(options['header-rows'] ?? 0) || 0)),
  'csv-table': ({ argument, options, body: lines }) => {
    const head = options['header'] ? [csvCells(options['header'])] : []
    const rows = [...head, ...lines.filter((line) => line.trim() !== '').map(csvCells)]
    return named(argument, tableOf(rows, head.length + (Number(options['header-rows'] ?? 0) || 0)))
  },
}

/** A directive as blocks of Markdown; null where it is none of an article's. */
export function directiveBlocks(directive: RstDirective, write: Write): string[] | null {
  return writers[directive.name]?.(directive, write) ?? null
}

/** Code between marks that it does not hold. */
export function fenced(lines: string[], language = ''): string {
  const text = lines.join('\n').trimEnd()
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(({ length }) => length + 1)))
  return `${fence}${language}\n${text}\n${fence}`
}

export function quoted(blocks: string[]): string[] {
  return blocks.length === 0 ? [] : [blocks.join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>')]
}

/** The rows of a list of lists: `* - ` begins a row, `  - ` a cell. */
function listRows(lines: string[]): string[][] {
  const rows: string[][] = []
  for (const line of lines) {
    const cell = /^(\*\s+)?\s*-(?:\s+(.*))?$/.exec(line)
    if (cell?.[1]) rows.push([cell[2] ?? ''])
    else if (cell) rows.at(-1)?.push(cell[2] ?? '')
    else if (line.trim() !== '' && rows.at(-1)) rows.at(-1)![rows.at(-1)!.length - 1] += ` ${line.trim()}`
  }
  return rows
}

function csvCells(line: string): string[] {
  return [...line.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)]
    .filter(({ 0: found, index }) => found !== '' || index < line.length)
    .map(([, inQuotes, bare]) => (inQuotes?.replaceAll('""', '"') ?? bare ?? '').trim())
}
