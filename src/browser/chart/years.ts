/**
 * @returns the years of labels like 2017, 2017年 and `2025 目标`, if all have one and they rise: then they lie on a
 * true time scale. Else null.
 */
export function findYears(labels: string[]): number[] | null {
  const years = labels.map((label) => Number(/^(\d{4})(?!\d)\s*年?[^\d]*$/.exec(label.trim())?.[1] ?? NaN))
  const rising = years.every((year, i) => year > (years[i - 1] ?? 0))
  return years.length > 1 && rising ? years : null
}
