import type { ChartType } from '../model.ts'
import type { ChartKind } from './kind.ts'
import { bar } from './type/bar.ts'
import { doughnut } from './type/doughnut.ts'
import { line } from './type/line.ts'
import { progress } from './type/progress.ts'
import { waterfall } from './type/waterfall.ts'

/** Every type of chart. */
export const kinds: Record<ChartType, ChartKind> = { bar, line, doughnut, progress, waterfall }

/** @returns the type that a name means, other programs' names for it included; null where there is none */
export function typeNamed(name: string): ChartType | null {
  const types = Object.keys(kinds) as ChartType[]
  return types.find((type) => type === name || kinds[type].otherNames?.includes(name)) ?? null
}
