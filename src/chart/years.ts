import type { ChartSpec } from '../model.ts'

/**
 * @returns the years of labels like 2017, 2017年 and `2025 目标`, if all have one and they rise: then they lie on a
 * true time scale. Else null.
 */
export function findYears(rows: ChartSpec['rows']): number[] | null {
  const years = rows.map(({ year }) => year ?? NaN)
  const rising = years.every((year, i) => year > (years[i - 1] ?? 0))
  return years.length > 1 && rising ? years : null
}

/** @returns where rows stand in time, in years, if their labels are years, months or days that rise; else null */
export function findTimes(rows: ChartSpec['rows']): number[] | null {
  const moments = rows.map(({ moment }) => moment ?? NaN)
  const rise = moments.length > 1 && moments.every((moment, i) => moment > (moments[i - 1] ?? 0))
  return rise ? moments : findYears(rows)
}

/** @returns the rows before which years are left out that others of the chart do not leave out */
export function skippedBefore(rows: ChartSpec['rows']): number[] {
  const years = findYears(rows)
  if (!years) return []
  const gaps = years.slice(1).map((year, i) => year - years[i]!)
  const usual = Math.min(...gaps)
  return gaps.flatMap((gap, i) => (gap > usual ? [i + 1] : []))
}
