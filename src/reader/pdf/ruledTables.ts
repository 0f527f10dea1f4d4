import type { GridCell } from '../markdown/grid.ts'
import { squared } from '../markdown/grid.ts'
import { pipesOf } from '../markdown/pipes.ts'
import { cutPiece } from './cutPieces.ts'
import { joinLines } from './joinLines.ts'
import { joinPieces } from './joinPieces.ts'
import type { PdfPage, PdfPiece, PageLine } from './page.ts'

/** A table of a page: where it stands, from top to bottom, and what it says. */
export interface PdfTable {
  top: number
  left: number
  blocks: string[]
  pieces: ReadonlySet<PdfPiece>
}

/** Lines that are so near, in points, are one. */
const near = 3

/** Tables whose cells are boxes of drawn lines. */
export function ruledTables({ rules, pieces }: PdfPage): PdfTable[] {
  return groupsOf(rules).flatMap((group) => tableOf(group, pieces) ?? [])
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

function tableOf(group: PageLine[], pieces: PdfPiece[]): PdfTable | null {
  const ys = distinct(group.filter(({ isAcross }) => isAcross).map(({ at }) => at)).reverse()
  const xs = distinct(group.filter(({ isAcross }) => !isAcross).map(({ at }) => at))
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
  const { above, table, below } = pipesOf(squared(rows, 0))
  if (table === '') return null
  return { top: ys[0]!, left: xs[0]!, blocks: [...above, table, ...below], pieces: new Set(inside) }
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

/** Numbers in rising order, those that are near each other as one. */
function distinct(numbers: number[]): number[] {
  const found: number[] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (found.length === 0 || number - found.at(-1)! > near) found.push(number)
  }
  return found
}
