/** Lines that are so near, in points, are one. */
export const near = 3

/** Numbers in rising order, those that are near each other as one. */
export function distinct(numbers: number[]): number[] {
  const found: number[] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (found.length === 0 || number - found.at(-1)! > near) found.push(number)
  }
  return found
}
