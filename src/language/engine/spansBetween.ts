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
