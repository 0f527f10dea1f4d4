import { sayCell } from '../chart/label.ts'
import type { ChartSpec } from '../model.ts'
import type { Words } from '../words.ts'

/** A level on its way, and when it is or was to be reached. */
export interface CourseStop {
  time: string
  level: string
  isGoal: boolean
}

/** The levels of one measure in the order of their times, as they are read; none where there is no comparison. */
export function courseOf(compared: ChartSpec | null, words: Words): CourseStop[] {
  if (!compared) return []
  const { rows, series, unit } = compared
  return rows.map(({ label, isGoal = false }, i) => {
    const level = sayCell(series[0]!.cells[i]!, { unit, words })
    return { time: label, level: unit === '%' ? level : level + (unit ?? ''), isGoal }
  })
}
