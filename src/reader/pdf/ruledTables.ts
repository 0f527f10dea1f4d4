import type { GridCell } from '../markdown/grid.ts'
import { isValue } from '../markdown/pipes.ts'
import { barredTables } from './barredTables.ts'
import { cutPiece } from './cutPieces.ts'
import { joinLines } from './joinLines.ts'
import { joinPieces } from './joinPieces.ts'
import { joinedLines, near } from './near.ts'
import type { PdfPage, PdfPiece, PageLine } from './page.ts'
import { tableOfGrid, type GridTable } from './pdfTable.ts'
import { heightsOf, placesOf, withUndrawn } from './undrawnLines.ts'

/** Tables whose cells are boxes of drawn lines, and those whose rows stand between lines that go across. */
export function ruledTables({ rules: drawn, pieces }: PdfPage): GridTable[] {
  const rules = joinedLines(drawn)
  const boxed = groupsOf(rules).flatMap((group) => {
    const tables = ofMoreValues([tableOf(group, pieces)].filter(isTable), barredTables(group, pieces))
    return tables.length > 0 ? [{ group, tables }] : []
  })
  const taken = new Set(boxed.flatMap(({ group }) => group))
  const found = boxed.flatMap(({ tables }) => tables)
  const held = new Set(found.flatMap((table) => [...table.pieces]))
  const barred = barredTables(
    rules.filter((rule) => !taken.has(rule)),
    pieces.filter((piece) => !held.has(piece)),
  )
  return [...found, ...barred]
}

const isTable = (table: GridTable | null): table is GridTable => table !== null

/** Of two readings of the same lines that which parts more values: two in one cell are none. */
function ofMoreValues(one: GridTable[], other: GridTable[]): GridTable[] {
  const valuesOf = (tables: GridTable[]) =>
    tables
      .flatMap(({ grid }) => grid.rows.flat())
      .filter(({ text, isCovered }) => !isCovered && isValue(text) && !/\s\S/.test(text)).length
  return other.length === 1 && valuesOf(other) > valuesOf(one) ? other : one
}

/** Lines that touch each other, directly or through others. */
function groupsOf(rules: PageLine[]): PageLine[][] {
  const across = rules.filter(({ isAcross }) => isAcross)
  const down = rules.filter(({ isAcross }) => !isAcross)
  const groups: PageLine[][] = []
  const open = new Set(rules)
  const touching = (rule: PageLine) =>
    (rule.isAcross ? down : across).filter(
      (other) =>
        open.has(other) &&
        other.at >= rule.from - near &&
        other.at <= rule.to + near &&
        rule.at >= other.from - near &&
        rule.at <= other.to + near,
    )
  for (const first of rules) {
    if (!open.delete(first)) continue
    const group = [first]
    for (let i = 0; i < group.length; i++) {
      for (const other of touching(group[i]!)) {
        open.delete(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

function tableOf(drawn: PageLine[], pieces: PdfPiece[]): GridTable | null {
  const group = withoutGutters(withUndrawn(drawn, pieces), pieces)
  const ys = heightsOf(group)
  const xs = placesOf(group)
  if (ys.length < 3 || xs.length < 3) return null
  const inside = pieces.filter(
    ({ x, end, y }) => y < ys[0]! && y > ys.at(-1)! && x > xs[0]! - near && end < xs.at(-1)! + 2 * near,
  )
  if (inside.length === 0) return null
  const place = (rising: number[], at: number) => rising.findIndex((edge) => at < edge) - 1
  const falling = ys.map((y) => -y)
  const contents = new Map<number, PdfPiece[]>()
  const columns = xs.length - 1
  const height = ys.length - 1
  const owner = owners(group, xs, ys)
  const down = (y: number) => xs.filter((x) => group.some((rule) => isAt(rule, x, y)))
  for (const piece of inside.flatMap((one) => cutPiece(one, down(one.y + one.size / 3)))) {
    const row = place(falling, -(piece.y + piece.size / 3))
    const column = place(xs, (piece.x + piece.end) / 2)
    if (row < 0 || column < 0) continue
    const cell = owner[row * columns + column]!
    contents.set(cell, [...(contents.get(cell) ?? []), piece])
  }
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from({ length: columns }, (_unused, x): GridCell => {
      const first = owner[y * columns + x]!
      const [fy, fx] = [Math.floor(first / columns), first % columns]
      const covered = owner.flatMap((cell, i) => (cell === first ? [i] : []))
      return {
        text: joinLines(joinPieces(contents.get(first) ?? [])),
        isHead: false,
        isCovered: fy !== y || fx !== x,
        isAcross: fx !== x,
        width: Math.max(...covered.map((i) => i % columns)) - fx + 1,
        height: Math.max(...covered.map((i) => Math.floor(i / columns))) - fy + 1,
      }
    }),
  )
  return tableOfGrid({ top: ys[0]!, edges: xs, rows, heads: 0, pieces: new Set(inside) })
}

/** Lines are often drawn twice: of two that go down with nothing between them the right one stands at the left one. */
function withoutGutters(group: PageLine[], pieces: PdfPiece[]): PageLine[] {
  const ys = heightsOf(group)
  const centres = pieces.flatMap(({ x, end, y }) => (y < ys[0]! && y > ys.at(-1)! ? [(x + end) / 2] : []))
  const kept: number[] = []
  const places = placesOf(group)
  const moved = places.map((at) => {
    const last = kept.at(-1)
    if (last !== undefined && !centres.some((centre) => centre > last && centre < at)) return last
    kept.push(at)
    return at
  })
  return group.map((line) => {
    const i = places.findIndex((at) => Math.abs(at - line.at) <= near)
    return line.isAcross || i < 0 ? line : { ...line, at: moved[i]! }
  })
}

/** Whether a line goes down at `x` beside what stands at `y`. */
function isAt({ isAcross, at, from, to }: PageLine, x: number, y: number): boolean {
  return !isAcross && Math.abs(at - x) <= near && from <= y && to >= y
}

/** For each place of the grid, the first place of the cell that it belongs to: where no line parts two, they are one. */
function owners(group: PageLine[], xs: number[], ys: number[]): number[] {
  const columns = xs.length - 1
  const owner = Array.from({ length: columns * (ys.length - 1) }, (_, i) => i)
  const parts = (isAcross: boolean, at: number, from: number, to: number) => {
    const centre = (from + to) / 2
    return group.some(
      (rule) =>
        rule.isAcross === isAcross &&
        Math.abs(rule.at - at) <= near &&
        rule.from <= centre &&
        rule.to >= centre,
    )
  }
  for (let y = 0; y < ys.length - 1; y++) {
    for (let x = 0; x < columns; x++) {
      const i = y * columns + x
      if (x > 0 && !parts(false, xs[x]!, ys[y + 1]!, ys[y]!)) owner[i] = owner[i - 1]!
      else if (y > 0 && !parts(true, ys[y]!, xs[x]!, xs[x + 1]!)) owner[i] = owner[i - columns]!
    }
  }
  return owner
}
