import { alternation, table } from '../engine/alternation.ts'

/** The months by their names, from the first. */
export const months = table(
  'January February March April May June July August September October November December',
)

/** A month's whole name, in a pattern. */
export const monthNames = alternation(months)

/** A month's name, whole or shortened, in a pattern. */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'

/** The number of a month, from 1, by its first three letters; 0 where they name none. */
export function monthOf(name: string): number {
  const short = name.slice(0, 3).toLowerCase()
  return months.findIndex((month) => month.toLowerCase().startsWith(short)) + 1
}
