/** Where a column of a table in plain text stands in its lines. */
interface ColumnSpan {
  start: number
  end: number
}

type Row = string[]

const ruler = /^ *-{2,}(?: +-{2,})+ *$/
const frame = /^ *-{3,} *$/
const border = /^\+(?:[-=:]+\+)+ *$/

/**
 * Pandoc's tables in plain text (https://pandoc.org/MANUAL.html#tables) as tables of Markdown: simple ones, those of
 * several lines a row, and grids.
 *
 * @param tell is called when there was one
 */
export function pipeTables(prose: string, tell: () => void): string {
  const lines = prose.split('\n')
  const written: string[] = []
  let at = 0
  while (at < lines.length) {
    const found = readGrid(lines, at) ?? readFramed(lines, at) ?? readSimple(lines, at)
    if (!found) {
      written.push(lines[at++]!)
      continue
    }
    tell()
    if (written.length > 0 && written.at(-1)!.trim() !== '') written.push('')
    written.push(...found.table, '')
    at = found.next
    const caption = /^(?:Table)?: +(\S.*)$/.exec(lines.slice(at).find((line) => line.trim() !== '') ?? '')
    if (caption) {
      while (lines[at]!.trim() === '') at += 1
      written.push(caption[1]!)
      at += 1
    }
  }
  return written.join('\n')
}

interface Found {
  table: string[]
  /** The line behind it. */
  next: number
}

/** A line of names, or none, over dashes, and rows of one line each. */
function readSimple(lines: string[], at: number): Found | null {
  const hasHead = lines[at]!.trim() !== '' && !ruler.test(lines[at]!)
  const dashes = lines[at + Number(hasHead)]
  if (dashes === undefined || !ruler.test(dashes)) return null
  if (hasHead && at > 0 && lines[at - 1]!.trim() !== '') return null
  const first = at + Number(hasHead) + 1
  let next = first
  while (next < lines.length && lines[next]!.trim() !== '' && !ruler.test(lines[next]!)) next += 1
  if (next === first) return null
  const columns = columnsOf(dashes)
  const rows = lines.slice(first, next).map((line) => cut(line, columns))
  const head = hasHead ? lines[at]! : ''
  const closed = next < lines.length && ruler.test(lines[next]!)
  return {
    table: write(cut(head, columns), alignments(head || lines[first]!, columns), rows),
    next: next + Number(closed),
  }
}

/** Rows of several lines between two lines of dashes, with blank lines between them. */
function readFramed(lines: string[], at: number): Found | null {
  if (!frame.test(lines[at]!)) return null
  const dashesAt = lines.findIndex((line, i) => i > at && (ruler.test(line) || line.trim() === ''))
  if (dashesAt <= at + 1 || !ruler.test(lines[dashesAt]!)) return null
  const end = lines.findIndex((line, i) => i > dashesAt && frame.test(line))
  if (end < 0) return null
  const columns = columnsOf(lines[dashesAt]!)
  const head = lines.slice(at + 1, dashesAt)
  const groups = lines
    .slice(dashesAt + 1, end)
    .join('\n')
    .split(/\n[ \t]*\n/)
    .map((group) => group.split('\n').filter((line) => line.trim() !== ''))
  return {
    table: write(
      joined(head, columns),
      alignments(head[0]!, columns),
      groups.filter((group) => group.length > 0).map((group) => joined(group, columns)),
    ),
    next: end + 1,
  }
}

/** Cells in boxes of `+`, `-` and `|`. */
function readGrid(lines: string[], at: number): Found | null {
  if (!border.test(lines[at]!)) return null
  let next = at + 1
  while (next < lines.length && /^[+|]/.test(lines[next]!)) next += 1
  const block = lines.slice(at, next)
  const edges = [...block[0]!.matchAll(/\+/g)].map(({ index }) => index)
  const columns = edges.slice(1).map((end, i) => ({ start: edges[i]! + 1, end }))
  const rows: Row[] = []
  let open: string[] = []
  let headRows = 0
  for (const line of block.slice(1)) {
    if (!border.test(line)) {
      open.push(line)
      continue
    }
    if (open.length > 0) rows.push(columns.map((column) => cellOf(open, column)))
    if (line.includes('=')) headRows = rows.length
    open = []
  }
  if (rows.length === 0) return null
  const head = headRows > 0 ? rows.slice(0, headRows) : [columns.map(() => '')]
  const [names] = head
  return {
    table: write(
      names!,
      columns.map(() => '---'),
      rows.slice(headRows),
    ),
    next,
  }
}

function cellOf(lines: string[], { start, end }: ColumnSpan): string {
  return lines
    .map((line) => line.slice(start, end).trim())
    .join(' ')
    .trim()
}

function columnsOf(dashes: string): ColumnSpan[] {
  return [...dashes.matchAll(/-+/g)].map(({ 0: run, index }) => ({ start: index, end: index + run.length }))
}

/** A line's cells: each ends where the next column begins. */
function cut(line: string, columns: ColumnSpan[]): Row {
  return columns.map(({ start }, i) => line.slice(i === 0 ? 0 : start, columns[i + 1]?.start).trim())
}

function joined(lines: string[], columns: ColumnSpan[]): Row {
  const rows = lines.map((line) => cut(line, columns))
  return columns.map((_, i) => rows.map((cells) => cells[i]!).join(' ').trim()) // prettier-ignore
}

/** By where a column's name stands over its dashes. */
function alignments(head: string, columns: ColumnSpan[]): string[] {
  return columns.map(({ start, end }) => {
    const isLeft = /\S/.test(head[start] ?? ' ')
    const isRight = /\S/.test(head[end - 1] ?? ' ')
    if (isLeft) return '---'
    return isRight ? '---:' : ':---:'
  })
}

function write(head: Row, marks: string[], rows: Row[]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const safe = (cells: Row) => line(cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')))
  return [safe(head), line(marks), ...rows.map(safe)]
}
