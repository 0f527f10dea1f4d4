import { remembering } from '../remembering.ts'

/** How fine a period is told. */
export type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year'

/**
 * A stretch of time, both ends included. Its ends are days on a calendar of months with 31 days each, which sort and
 * compare as real ones do. Where its year is not known (`--Q1`) they are of the year 0.
 */
export interface Period {
  /** As ISO 8601 and its extension for parts of a year print it: `2022`, `2011-H1`, `2011-01/2011-05`, `--Q1`. */
  iso: string
  from: number
  to: number
  /** That of its ends. */
  grain: Grain
  yearless: boolean
}

const DAYS = 31
const YEAR = 12 * DAYS

/** Whether a period is the twelve months that end with one: the year to May. */
export function isYearTo({ from, to, grain }: Period): boolean {
  return grain === 'month' && to - from + 1 === YEAR
}

/** Whether a period is of two months, as between May and June; the first two of a year are what is told so far. */
export function isTwoMonths({ from, to, grain }: Period): boolean {
  return grain === 'month' && to - from + 1 === 2 * DAYS && from % YEAR !== 0
}

/** Whether a period goes on when a month of a year (1 to 12) is over. */
export function runsOn({ to }: Period, year: number, month: number): boolean {
  return to > months(year, month - 1, month - 1).to
}

/** The last month (1 to 12) of a period. */
export function lastMonthOf({ to }: Period): number {
  return Math.floor((to % YEAR) / DAYS) + 1
}

interface Stretch {
  from: number
  to: number
  grain: Grain
  yearless: boolean
}

const months = (year: number, from: number, to: number) => ({
  from: year * YEAR + from * DAYS,
  to: year * YEAR + (to + 1) * DAYS - 1,
})

const part = /^(\d{4}|-)(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?$/

/** One end of a period: `2011`, `2011-Q1`, `--05`, `2023-02-17`. */
function stretchOf(iso: string): Stretch | null {
  const found = part.exec(iso)
  if (!found || (found[1] === '-' && iso.length < 3)) return null
  const [, named, quarter, half, month, day] = found
  const yearless = named === '-'
  const year = yearless ? 0 : Number(named)
  if (quarter)
    return { ...months(year, Number(quarter) * 3 - 3, Number(quarter) * 3 - 1), grain: 'quarter', yearless }
  if (half) return { ...months(year, Number(half) * 6 - 6, Number(half) * 6 - 1), grain: 'half', yearless }
  if (!month) return { ...months(year, 0, 11), grain: 'year', yearless }
  const first = year * YEAR + (Number(month) - 1) * DAYS
  if (!day) return { from: first, to: first + DAYS - 1, grain: 'month', yearless }
  return { from: first + Number(day) - 1, to: first + Number(day) - 1, grain: 'day', yearless }
}

/** Periods are values, and an article names the same few again and again. */
const periodsNamed = remembering((iso): { period: Period | null } => ({ period: periodOf(iso) }))

/** The period that an ISO form names; null where it names none. */
export function parsePeriod(iso: string | null): Period | null {
  return iso === null ? null : periodsNamed(iso).period
}

function periodOf(iso: string): Period | null {
  const [first, last, more] = iso.split('/')
  const from = stretchOf(first!)
  const to = last === undefined ? from : stretchOf(last)
  if (!from || !to || more !== undefined || from.yearless !== to.yearless) return null
  // November to January, of years that are not known.
  const end = to.to < from.from && from.yearless ? to.to + YEAR : to.to
  return end < from.from ? null : { iso, from: from.from, to: end, grain: to.grain, yearless: from.yearless }
}

/** A period of which only the place within its year is compared, where either's year is not known. */
function within(period: Period): Pick<Period, 'from' | 'to'> {
  const first = Math.floor(period.from / YEAR) * YEAR
  return { from: period.from - first, to: period.to - first }
}

function alike(a: Period, b: Period): [Pick<Period, 'from' | 'to'>, Pick<Period, 'from' | 'to'>] {
  return a.yearless || b.yearless ? [within(a), within(b)] : [a, b]
}

/** Whether two periods are one stretch, as far as both are known. */
export function isSamePeriod(a: Period, b: Period): boolean {
  const [one, other] = alike(a, b)
  return one.from === other.from && one.to === other.to
}

/** Whether `inner` lies inside `outer` and is shorter. */
export function isWithin(inner: Period, outer: Period): boolean {
  const [one, other] = alike(inner, outer)
  return one.from >= other.from && one.to <= other.to && one.to - one.from < other.to - other.from
}

export function overlaps(a: Period, b: Period): boolean {
  const [one, other] = alike(a, b)
  return one.from <= other.to && other.from <= one.to
}

/** The years that a period touches; none where its year is not known. */
export function yearsOf({ from, to, yearless }: Period): number[] {
  if (yearless) return []
  const [first, last] = [Math.floor(from / YEAR), Math.floor(to / YEAR)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** The year with which a period ends; null where it is not known. */
export function lastYearOf(period: Period): number | null {
  return period.yearless ? null : Math.floor(period.to / YEAR)
}
