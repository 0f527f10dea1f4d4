import type { Cell } from '../../../model.ts'

/**
 * From where to where the bars of a waterfall reach: the first and the last from zero, those between from where the
 * one before ended. A change goes down if only so the end is met.
 */
export function waterfall(cells: Cell[]): ([from: number, to: number] | null)[] {
  const start = cells[0]?.value ?? 0
  const end = cells.at(-1)?.value ?? 0
  const sum = cells.slice(1, -1).reduce((total, { value }) => total + (value ?? 0), 0)
  const sign = Math.abs(start - sum - end) < Math.abs(start + sum - end) ? -1 : 1
  let level = 0
  return cells.map(({ value }, i) => {
    if (value === null) return null
    const from = i === 0 || i === cells.length - 1 ? 0 : level
    level = i === 0 || i === cells.length - 1 ? value : level + sign * value
    return [from, level]
  })
}
