import { everyMatch } from '../../everyMatch.ts'
import type { Span } from '../../model.ts'
import { firstNotBefore } from '../../rising.ts'

/** Of stretches in their order, those that begin from `from` on and before `to`, found in logarithmic time. */
export function spansBetween<T extends { start: number }>(
  spans: readonly T[],
  from: number,
  to: number,
): T[] {
  return spans.slice(firstFrom(spans, from), firstFrom(spans, to))
}

/** Index of the first stretch that begins at `offset` or later, found in logarithmic time. */
export function firstFrom(spans: readonly { start: number }[], offset: number): number {
  return firstNotBefore(spans, ({ start }) => start < offset)
}

/** Every stretch of a text that a pattern finds. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return everyMatch(text, pattern).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
}

// How two stretches of one text stand to each other; an end is the first place behind.

/** Whether they have a place in common. */
export function meet(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

export function liesIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function holdsPlace({ start, end }: Span, place: number): boolean {
  return start <= place && place < end
}

/** Whether it is over where the place is. */
export function endsBy({ end }: Pick<Span, 'end'>, place: number): boolean {
  return end <= place
}

/** Whether it begins at the place or later. */
export function beginsFrom({ start }: Pick<Span, 'start'>, place: number): boolean {
  return start >= place
}

/** Whether it begins before another does. */
export function precedes(one: Pick<Span, 'start'>, other: Pick<Span, 'start'>): boolean {
  return one.start < other.start
}
