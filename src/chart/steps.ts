import type { ChartSpec } from '../model.ts'

/** @returns how many steps show a chart bit by bit; 0 where it is shown at once */
export function steps(spec: ChartSpec): number {
  if (spec.step === null) return 0
  return spec.step === 'row' ? spec.rows.length : spec.series.length
}

/** @returns whether a mark is there once `step` steps are shown (null: all) */
export function isShown(spec: ChartSpec, step: number | null, series: number, row: number): boolean {
  if (step === null || spec.step === null) return true
  return (spec.step === 'row' ? row : series) < step
}
