import type { SectionOfDeck } from './sections.ts'

/** A section's place on the row of a deck's slides, in parts of its length. */
export interface RouteStop {
  section: SectionOfDeck
  /** Where its first slide stands. */
  from: number
  /** Where the next section begins. */
  to: number
}

/** So much of the row a section's name needs. */
const leastPart = 0.13
const mostStops = 7

/** The sections as stops on the row of slides; null where one of them has no room for its name. */
export function routeOf(sections: SectionOfDeck[], slides: number): RouteStop[] | null {
  const stops = sections.map((section, i) => stopOf(section, sections[i + 1], slides))
  const isWide = stops.every(({ from, to }) => to - from >= leastPart)
  return isWide && stops.length > 1 && stops.length <= mostStops ? stops : null
}

function stopOf(section: SectionOfDeck, next: SectionOfDeck | undefined, slides: number): RouteStop {
  return { section, from: section.first / slides, to: next ? next.first / slides : 1 }
}

/** Up to here a divider's words begin over its first slide; further on they end over its last. */
const lastLeft = 0.45

/**
 * Where a divider's words stand on the row: how much of it is free on the side at which they begin or end.
 *
 * @param need how much of the row they take
 */
export function placeOf(
  { first, last }: SectionOfDeck,
  slides: number,
  need: number,
): { side: 'left' | 'right'; free: number } {
  const left = first / slides
  const most = Math.max(0, 1 - need)
  return left <= lastLeft
    ? { side: 'left', free: Math.min(left, most) }
    : { side: 'right', free: Math.min(1 - (last + 1) / slides, most) }
}
