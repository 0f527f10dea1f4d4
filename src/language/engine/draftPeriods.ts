/** How each form of a period is named, by its numbers. */
export interface PeriodNames {
  year(year: string): string
  month(year: string, month: number): string
  quarter(year: string, quarter: number): string
  half(year: string, half: number): string
  /** From January to this month. */
  monthsTo(year: string, month: number): string
}

const forms: [keyof PeriodNames, RegExp][] = [
  ['year', /^(\d{4})$/],
  ['month', /^(\d{4})-(\d\d)$/],
  ['quarter', /^(\d{4})-Q([1-4])$/],
  ['half', /^(\d{4})-H([12])$/],
  ['monthsTo', /^(\d{4})-01\/\1-(\d\d)$/],
]

/** A normalised period in words; null for a form that is not shown. */
export function partsOf(iso: string, names: PeriodNames): string | null {
  for (const [form, pattern] of forms) {
    const match = pattern.exec(iso)
    if (match) return names[form](match[1]!, Number(match[2]))
  }
  return null
}
