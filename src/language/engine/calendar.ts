/** The day against which relative dates resolve. */
export interface Calendar {
  /** Year of the report, stated or guessed; null where nothing tells it. */
  year: number | null
  /** 1 to 12 where the day of publication is known. */
  month: number | null
  day: number | null
  /** The year that a title or heading gives to its whole text. */
  titleYear: number | null
}

const pad = (n: number) => String(n).padStart(2, '0')

export const yearIso = (year: number): string => String(year)
export const monthIso = (year: number, month: number): string => `${year}-${pad(month)}`
export const dayIso = (year: number, month: number, day: number): string =>
  `${year}-${pad(month)}-${pad(day)}`
export const halfIso = (year: number, half: number): string => `${year}-H${half}`
export const quarterIso = (year: number, quarter: number): string => `${year}-Q${quarter}`
export const spanIso = (from: string, to: string): string => `${from}/${to}`

/** The calendar of a day as ISO 8601, whole or shortened to a month or year. */
export function calendarOf(date: string | null): Calendar {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? '')
  const number = (part: string | undefined) => (part ? Number(part) : null)
  return { year: number(parts?.[1]), month: number(parts?.[2]), day: number(parts?.[3]), titleYear: null }
}

/** The year of the last such month that is over, or under way, on the calendar's day. */
export function yearOfMonth(calendar: Calendar, month: number): number | null {
  if (calendar.year === null) return null
  return calendar.month !== null && month > calendar.month ? calendar.year - 1 : calendar.year
}

/** The month `back` months before the calendar's. */
export function monthBefore(calendar: Calendar, back: number): { year: number; month: number } | null {
  if (calendar.year === null || calendar.month === null) return null
  const months = calendar.year * 12 + calendar.month - 1 - back
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

/** The span of the past years of a report: 过去五年 in a report of early 2023 is 2018 to 2022. */
export function pastYears(years: number, { year, month }: Calendar): string | null {
  if (year === null) return null
  const last = month !== null && month <= 6 ? year - 1 : year
  return years === 1 ? String(last) : spanIso(String(last - years + 1), String(last))
}

/** Whether a normalised period lies within another, and is shorter. */
export function isWithin(inner: string, outer: string): boolean {
  if (inner === outer) return false
  const [from, to] = boundsOf(inner)
  const [outerFrom, outerTo] = boundsOf(outer)
  return outerFrom <= from && to <= outerTo && (outerFrom < from || to < outerTo)
}

/** First and last day of a period, as words that sort. */
function boundsOf(period: string): [string, string] {
  const [from, to] = period.split('/') as [string, string?]
  return [edgeOf(from, 0), edgeOf(to ?? from, 1)]
}

function edgeOf(part: string, end: 0 | 1): string {
  const year = Number(part.slice(0, 4))
  const [, sort, count] = /-([HQ])(\d)$/.exec(part) ?? []
  if (sort) {
    const months = sort === 'H' ? 6 : 3
    return `${monthIso(year, (Number(count) - 1 + end) * months + 1 - end)}-${end ? '31' : '01'}`
  }
  return part + (end ? '-12-31' : '-01-01').slice(part.length - 4)
}

/** The first year that a normalised period names. */
export function firstYear(period: string): number {
  return Number(period.slice(0, 4))
}

/** The last year that a normalised period names. */
export function lastYear(period: string): number {
  return Number((period.split('/')[1] ?? period).slice(0, 4))
}
