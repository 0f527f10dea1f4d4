import type { PageLine } from './page.ts'

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

/** Lines that follow each other in one direction as one: each cell may have its own. */
export function joinedLines(lines: PageLine[]): PageLine[] {
  const joined: PageLine[] = []
  for (const line of [...lines].sort((a, b) => b.at - a.at || a.from - b.from)) {
    const last = joined.findLast(
      ({ isAcross, at, from, to }) =>
        isAcross === line.isAcross &&
        Math.abs(at - line.at) <= near &&
        line.from <= to + near &&
        line.to >= from - near,
    )
    if (last) {
      last.from = Math.min(last.from, line.from)
      last.to = Math.max(last.to, line.to)
    } else joined.push({ ...line })
  }
  return joined
}
