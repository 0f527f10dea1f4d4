import type { ChartSpec } from '../model.ts'

/** @returns whether a chart is a number alone over its marks, which has its unit beside it */
export function isCount({ type, rows }: Pick<ChartSpec, 'type' | 'rows'>): boolean {
  return type === 'pictogram' && rows.length === 1
}
