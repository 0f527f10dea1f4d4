import type { SectionOfDeck } from './sections.ts'

/** A section's place on the row of a deck's slides, in parts of its length. */
export interface RouteStop {
  section: SectionOfDeck
  /** Where its first slide stands; the first section's way begins with the deck. */
  from: number
  /** Where the next section begins. */
  to: number
}

/** So much of the row a section's name needs. */
const leastPart = 0.13
const mostStops = 7

/** The sections as stops on the row of slides; null where one of them has no room for its name. */
export function routeOf(sections: SectionOfDeck[], slides: number): RouteStop[] | null {
  const stops = sections.map((section, i) => ({
    section,
    // What comes before the first section belongs to its way: the row begins where the slide's words do.
    from: i === 0 ? 0 : section.first / slides,
    to: i + 1 < sections.length ? sections[i + 1]!.first / slides : 1,
  }))
  const isWide = stops.every(({ from, to }) => to - from >= leastPart)
  return isWide && stops.length > 1 && stops.length <= mostStops ? stops : null
}

/**
 * Where a divider's words begin on the row: over its first slide, or as far before it as they need.
 *
 * @param need how much of the row they take
 * @returns how much of the row is free before them
 */
export function placeOf({ first }: SectionOfDeck, slides: number, need: number): number {
  return Math.min(first / slides, Math.max(0, 1 - need))
}
