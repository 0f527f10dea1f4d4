import type { GridCell } from '../markdown/grid.ts'
import { isValue } from '../markdown/pipes.ts'
import { isCaption } from '../isCaption.ts'
import { columnAt, columnsOf, rowsOf, type Column } from './alignedTables.ts'
import { cutNumbers } from './cutPieces.ts'
import { joinLines } from './joinLines.ts'
import { joinPieces } from './joinPieces.ts'
import { near } from './near.ts'
import { rowsOfLines } from './rowsOfLines.ts'
import type { PageLine, PdfPiece } from './page.ts'
import { plainCell, tableOfGrid, type GridTable } from './pdfTable.ts'

/** Between the words of one cell there is no wider gap, in sizes of their letters. */
const wordGap = 0.6
/** Above its head, below it, and at its end: a table has so many lines across it. */
const fewestBars = 3
/** Of so many cells beside their names, at least, hold values. */
const shareOfValues = 0.5
/** Two columns of words may be those of a page: more are a table's. */
const fewestOfWords = 3

/** A line across a page, with the shorter ones below it that stand under names of several columns. */
interface CrossLine {
  y: number
  from: number
  to: number
}

/** Tables whose rows stand between lines that go across, and whose columns nothing parts but blanks. */
export function barredTables(rules: PageLine[], pieces: PdfPiece[]): GridTable[] {
  const bars = rules
    .filter(({ isAcross }) => isAcross)
    .map(({ at: y, from, to }) => ({ y, from, to }))
    .sort((a, b) => b.y - a.y || a.from - b.from)
  const tables: GridTable[] = []
  for (const stack of stacksOf(bars).map((one) => withOuterRows(one, pieces))) {
    for (let at = 0; at + fewestBars <= stack.length;) {
      const count = reachOf(stack.slice(at), pieces)
      const table = count < fewestBars ? null : tableOf(stack.slice(at, at + count), bars, pieces)
      if (table) tables.push(table)
      at += table ? count : 1
    }
  }
  return tables
}

/** Lines of one length below each other, from the top down. */
function stacksOf(bars: CrossLine[]): CrossLine[][] {
  const stacks: CrossLine[][] = []
  for (const bar of bars) {
    const stack = stacks.find(
      ([first]) => Math.abs(first!.from - bar.from) <= near && Math.abs(first!.to - bar.to) <= near,
    )
    if (stack) stack.push(bar)
    else stacks.push([bar])
  }
  return stacks.filter(({ length }) => length >= fewestBars)
}

/** A row stands no further from the line beside it, in sizes of its letters. */
const closest = 2.2

function isBeside(distance: number, { size }: PdfPiece): boolean {
  return distance > 0 && distance < size * closest
}

/** Lines between rows, with one above a first row and one below a last one that has none of its own. */
function withOuterRows(stack: CrossLine[], pieces: PdfPiece[]): CrossLine[] {
  const [top, second] = stack as [CrossLine, CrossLine]
  const bottom = stack.at(-1)!
  const inLine = pieces.filter(({ x, end }) => x > top.from - near && end < top.to + near)
  const rows = rowsIn(inLine).filter(({ length }) => length > 1)
  const above = rows.findLast((row) => isBeside(row[0]!.y - top.y, row[0]!))
  const below = rows.find((row) => isBeside(bottom.y - row[0]!.y, row[0]!))
  const isHeaded = rowsIn(between(top, second, pieces)).some((row) => !row.some(({ text }) => isValue(text)))
  return [
    ...(above && !isHeaded ? [{ ...top, y: above[0]!.y + above[0]!.size }] : []),
    ...stack,
    ...(below?.some(({ text }) => isValue(text)) ? [{ ...bottom, y: below[0]!.y - below[0]!.size / 2 }] : []),
  ]
}

/** How many of the lines belong to the table that begins with the first: between all stand rows of several cells. */
function reachOf(stack: CrossLine[], pieces: PdfPiece[]): number {
  for (let count = 1; count < stack.length; count++) {
    const rows = rowsIn(between(stack[count - 1]!, stack[count]!, pieces))
    const isText = rows.length === 0 || (rows.length > 0 && columnsOf(rows).length < 2)
    if (isText || (rows[0]!.length === 1 && isCaption(rows[0]![0]!.text))) return count
  }
  return stack.length
}

function between(top: CrossLine, bottom: CrossLine, pieces: PdfPiece[]): PdfPiece[] {
  return pieces.filter(
    ({ x, end, y, size }) =>
      y < top.y && y + size / 4 > bottom.y && x > top.from - size && end < top.to + size,
  )
}

/** The cells of each line. */
function rowsIn(pieces: PdfPiece[]): PdfPiece[][] {
  return rowsOf(pieces).map((row) => joinPieces(row, wordGap).flatMap(cutNumbers))
}

function tableOf(stack: CrossLine[], bars: CrossLine[], pieces: PdfPiece[]): GridTable | null {
  const bands = stack.slice(1).map((bar, i) => between(stack[i]!, bar, pieces))
  const [head, ...body] = bands.map(rowsIn)
  const columns = columnsOf([...(head!.length === 1 ? head! : []), ...body.flat()])
  if (columns.length < 2) return null
  const edges = columns.map(({ from }) => from)
  const lines = bars.filter(({ y }) => y < stack[0]!.y && y > stack[1]!.y)
  const heads = head!.map((row, i) => headRow(row, columns, head!.length > 1 && i === 0 ? lines : []))
  // Where each row has its lines, what stands between two is one row.
  const isEach = body.length > 1 && body.length >= stack.length - 1 - head!.length
  const rows = body.flatMap((band) => rowsOfLines(band, columns, isEach))
  const cells = rows.map((row) => cellsOf(row, columns))
  const besides = cells.flatMap((row) => row.slice(1)).filter(({ text }) => text !== '')
  const values = besides.filter(({ text }) => isValue(text))
  const isOfWords = values.length < besides.length * shareOfValues
  if (cells.length < 2 || (isOfWords && columns.length < fewestOfWords)) return null
  return tableOfGrid({
    top: stack[0]!.y,
    edges,
    rows: [...heads, ...cells],
    heads: heads.length,
    pieces: new Set(bands.flat()),
  })
}

function cellsOf(row: PdfPiece[], columns: Column[]): GridCell[] {
  const cells: PdfPiece[][] = columns.map(() => [])
  for (const piece of row) cells[columnAt(columns, piece)]!.push(piece)
  return cells.map((cell) => plainCell(joinLines(cell)))
}

/** A row of a head: names over a shorter line head the columns above which that goes, each those that are near it. */
function headRow(row: PdfPiece[], columns: Column[], lines: CrossLine[]): GridCell[] {
  const cells = cellsOf(row, columns)
  for (const { from, to } of lines) {
    const names = row.filter(({ x, end }) => centre(x, end) > from && centre(x, end) < to)
    const under = columns.flatMap((column, i) => (column.from < to && column.to > from ? [i] : []))
    const owners = under.map((i) => nearestOf(names, columns[i]!))
    for (const [n, i] of under.entries()) {
      const owner = owners[n]
      if (!owner) continue
      const isCovered = owners.indexOf(owner) < n
      const width = owners.filter((other) => other === owner).length
      cells[i] = { ...plainCell(joinLines([owner])), isCovered, isAcross: isCovered, width }
    }
  }
  return cells
}

const centre = (from: number, to: number) => (from + to) / 2

function nearestOf(names: PdfPiece[], { from, to }: Column): PdfPiece | undefined {
  const distance = ({ x, end }: PdfPiece) => Math.abs(centre(x, end) - centre(from, to))
  return names.toSorted((a, b) => distance(a) - distance(b))[0]
}
