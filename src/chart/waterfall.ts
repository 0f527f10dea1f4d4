import type { Cell, ChartSpec } from '../model.ts'

/**
 * From where to where the bars of a waterfall reach: the first and the last from zero, those between from where the
 * one before ended. A change goes down if only so the end is met; a change may also be written negative.
 */
export function waterfall(cells: Cell[]): ([number, number] | null)[] {
  const end = cells.at(-1)?.value ?? 0
  const changes = cells.slice(1, -1).map(({ value }) => value ?? 0)
  const start = cells[0]?.value ?? 0
  const sum = changes.reduce((total, change) => total + change, 0)
  const sign = Math.abs(start - sum - end) < Math.abs(start + sum - end) ? -1 : 1
  let level = 0
  return cells.map(({ value }, i) => {
    if (value === null) return null
    if (i === 0 || i === cells.length - 1) {
      level = value
      return [0, value]
    }
    const from = level
    level += sign * value
    return [from, level]
  })
}

/** @returns whether a row is a change between two levels */
export function isChange({ type, rows }: ChartSpec, row: number): boolean {
  return type === 'waterfall' && row > 0 && row < rows.length - 1
}
