import { isCount } from '../chart/isCount.ts'
import { withInner } from '../innerBlocks.ts'
import type { ChartSpec, ChartType, Slide } from '../model.ts'

/** Types whose values are read off a scale that begins and ends where theirs do. */
const scaled: ReadonlySet<ChartType> = new Set(['bar', 'line', 'area'])

/** Gives charts that stand beside each other and show the same, of different things, one scale. */
export function shareScales(slides: Slide[]): void {
  for (const { blocks } of slides) {
    const charts = blocks.flatMap(withInner).flatMap((block) => (block.type === 'chart' ? [block.spec] : []))
    shareMarks(charts.filter(isCount))
    for (const chart of charts.filter(hasScale)) {
      const twins = charts.filter((other) => hasScale(other) && lookOf(other) === lookOf(chart))
      const levels = twins.flatMap(levelsIn)
      if (twins.length < 2 || levels.length === 0) continue
      const reach: ChartSpec['reach'] = [Math.min(...levels), Math.max(...levels)]
      for (const scene of [chart, ...(chart.scenes ?? [])]) scene.reach = reach
    }
  }
}

/** Numbers alone over their marks: one mark is as large, and where its author does not say it as much, in all of them. */
function shareMarks(counts: ChartSpec[]): void {
  const most = Math.max(0, ...counts.flatMap(levelsIn))
  if (counts.length < 2 || new Set(counts.map(({ each }) => each)).size > 1) return
  for (const count of counts) count.reach = [0, most]
}

function hasScale({ type, share, broken, unit }: ChartSpec): boolean {
  return scaled.has(type) && !share && !broken && unit !== null
}

/** What charts have in common that show the same: how they are drawn, and the unit and the names of what is measured. */
function lookOf({ type, unit, horizontal, stacked, series }: ChartSpec): string {
  return JSON.stringify([type, unit, horizontal, stacked, series.map(({ name }) => name)])
}

function levelsIn({ rows, series, type, stacked }: ChartSpec): number[] {
  const own = (row: number) => series.flatMap(({ cells }) => endsOf(cells[row]!))
  const isStack = series.length > 1 && (type === 'area' || stacked)
  return rows.flatMap((_, row) => (isStack ? [0, own(row).reduce((sum, value) => sum + value, 0)] : own(row)))
}

function endsOf({ value, high }: ChartSpec['series'][number]['cells'][number]): number[] {
  return [value, high].filter((end) => end !== null)
}
