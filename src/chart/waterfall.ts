import type { Cell, ChartSpec } from '../model.ts'

/** A bar of a waterfall: a level stands on zero, a change floats from where the one before ended. */
export interface Step {
  from: number
  to: number
  isLevel: boolean
}

/** What roundings may add up to, as a part of the largest level. */
const slack = 0.01

/**
 * The way from the first level to the last. Between them a number with a sign is a change; one without is a subtotal
 * where it is the level that the way has come to, else a change that goes down if only so the end is met.
 */
export function readWay(cells: Cell[]): (Step | null)[] {
  const up = walk(cells, 1)
  const down = walk(cells, -1)
  return missed(cells, down) < missed(cells, up) ? down : up
}

function walk(cells: Cell[], sign: 1 | -1): (Step | null)[] {
  let level = 0
  // Only behind a change a number can sum up.
  let changed = false
  return cells.map(({ value, text }, i): Step | null => {
    if (value === null) return null
    const signed = /^\s*[+\-−]/.test(text)
    const isEnd = i === 0 || i === cells.length - 1
    const isSum =
      !signed && changed && Math.abs(value - level) <= slack * Math.max(Math.abs(value), Math.abs(level))
    if (isEnd || isSum) {
      level = value
      changed = false
      return { from: 0, to: value, isLevel: true }
    }
    const from = level
    level += signed ? value : sign * value
    changed = true
    return { from, to: level, isLevel: false }
  })
}

/** How far the changes before the last level end from it. */
function missed(cells: Cell[], way: (Step | null)[]): number {
  const before = way.slice(0, -1).findLast((step) => step !== null)
  return Math.abs((before?.to ?? 0) - (cells.at(-1)?.value ?? 0))
}

/** @returns where the changes lead, where that is not the last level; null where it is */
export function strayEnd(cells: Cell[]): number | null {
  const way = readWay(cells)
  const before = way.slice(0, -1).findLast((step) => step !== null)
  const largest = Math.max(...way.map((step) => Math.abs(step?.to ?? 0)))
  return before && missed(cells, way) > slack * largest ? before.to : null
}

/** From where to where the bars reach; null for an empty cell. */
export function waterfall(cells: Cell[]): ([from: number, to: number] | null)[] {
  return readWay(cells).map((step) => step && [step.from, step.to])
}

/** @returns whether a row is a change between two levels */
export function isChange({ type, series }: ChartSpec, row: number): boolean {
  return type === 'waterfall' && readWay(series[0]!.cells)[row]?.isLevel === false
}
