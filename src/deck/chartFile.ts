import type { Attached } from '../model.ts'
import type { BehindFile } from '../source/attached.ts'
import type { Directive } from './comment.ts'
import { Mapped } from './mapped.ts'
import type { NamedFiles } from './namedFiles.ts'
import type { SlideReading } from './reading.ts'
import { parseTable, type RawTable } from './table.ts'

/** What charts may take their rows from. */
export interface ChartFiles {
  named: NamedFiles
  /** The table of each, behind the deck's own text. */
  attached: readonly Attached[]
}

/** The first table of each file, with the lines of the file that it stands on. */
export function tablesOf(named: NamedFiles): BehindFile[] {
  return [...named].flatMap(([name, file]) => {
    if ('code' in file) return []
    const lines = file.text.split('\n')
    const first = lines.findIndex((line) => line.startsWith('|'))
    if (first < 0) return []
    const behind = lines.findIndex((line, at) => at > first && !line.startsWith('|'))
    const end = behind < 0 ? lines.length : behind
    const places = lines.slice(first, end).map((_, i) => file.lines?.[first + i] ?? first + i + 1)
    return [{ name, file: file.file, text: lines.slice(first, end).join('\n'), lines: places }]
  })
}

const srcAttribute = /(?:^|\s)src\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/

/** The file from which a chart takes its rows; null where they stand below its comment. */
export function sourceOfChart({ body }: Directive): { name: string; start: number } | null {
  const [whole, ...values] = srcAttribute.exec(body.text) ?? []
  const value = values.find((one) => one !== undefined)
  if (whole === undefined || value === undefined) return null
  return { name: value.trim(), start: body.offset(body.text.indexOf(whole) + whole.lastIndexOf(value)) }
}

/** The rows of the file that a chart names; why there are none is a problem at its name. */
export function readChartFile(
  { name, start }: { name: string; start: number },
  { source, files: { named, attached } }: SlideReading,
): RawTable | null {
  const table = attached.find((one) => one.name === name)
  if (table) return parseTable(Mapped.of(source.whole, table.start, table.end))
  const file = named.get(name)
  if (file && 'code' in file) source.report(start, file)
  else
    source.report(start, {
      code: 'chart-table',
      message: `\`${name}\` holds no table`,
      expected: 'a CSV, TSV or XLSX file beside deck.md, or a table below the comment',
    })
  return null
}
