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
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
