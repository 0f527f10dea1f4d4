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
