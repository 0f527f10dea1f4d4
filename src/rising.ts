/**
 * The index of the first of a rising row of which `isBefore` does not hold, or the row's length where it holds of all;
 * in logarithmic time. It must hold of none behind one of which it does not.
 */
export function firstNotBefore<T>(row: readonly T[], isBefore: (one: T) => boolean): number {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(row[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
