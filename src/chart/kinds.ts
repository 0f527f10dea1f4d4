import type { ChartType } from '../model.ts'
import type { ChartKind } from './kind.ts'
import { area } from './type/area.ts'
import { bar } from './type/bar.ts'
import { bubble } from './type/bubble.ts'
import { bullet } from './type/bullet.ts'
import { combo } from './type/combo.ts'
import { doughnut } from './type/doughnut.ts'
import { dumbbell } from './type/dumbbell.ts'
import { gantt } from './type/gantt.ts'
import { ladder } from './type/ladder.ts'
import { line } from './type/line.ts'
import { pictogram } from './type/pictogram.ts'
import { progress } from './type/progress.ts'
import { range } from './type/range.ts'
import { scatter } from './type/scatter.ts'
import { slope } from './type/slope.ts'
import { treemap } from './type/treemap.ts'
import { waffle } from './type/waffle.ts'
import { waterfall } from './type/waterfall.ts'

/** Every type of chart. */
export const kinds: Record<ChartType, ChartKind> = {
  bar,
  line,
  doughnut,
  progress,
  waterfall,
  area,
  combo,
  slope,
  dumbbell,
  bullet,
  range,
  scatter,
  bubble,
  waffle,
  ladder,
  pictogram,
  gantt,
  treemap,
}

/** @returns the type that a name means, other programs' names for it included; null where there is none */
export function typeNamed(name: string): ChartType | null {
  const types = Object.keys(kinds) as ChartType[]
  return types.find((type) => type === name || kinds[type].otherNames?.includes(name)) ?? null
}
