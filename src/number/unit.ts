/** What a unit measures decides how its number may be read. */
export type UnitClass = 'percent' | 'point' | 'times' | 'money' | 'measure' | 'count' | 'rank' | 'bare'

/** A unit, as its language's table knows it. */
export interface Unit {
  /** As that language writes it, and as it is printed for other programs: 元, 平方千米, tonnes. */
  word: string
  /** One name for all that measure the same, in every language: CNY, m², t. */
  name: string
  /** What one of it is worth in the named one: 1000 for a 公里 where the name is m. */
  scale: number
  class: UnitClass
}

/** Whether two numbers are counted in the same, so that their values can be compared by their scales. */
export function isCompatible(a: Unit | null, b: Unit | null): boolean {
  return a === null || b === null ? a === b : a.name === b.name
}

/** A value in the unit that names its kind: 1.2公里 is 1200. */
export function inNamed(value: number, unit: Unit | null): number {
  return unit === null || unit.scale === 1 ? value : Number((value * unit.scale).toPrecision(14))
}

const ofThings: ReadonlySet<UnitClass> = new Set(['count', 'rank', 'bare'])

/** Whether a unit counts things (家, 位, companies): another language says that by another word, or by none. */
export function countsThings(unit: Unit | null): boolean {
  return unit === null || ofThings.has(unit.class)
}
