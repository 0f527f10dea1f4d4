import type { Motif } from '../../theme.ts'

const size = { width: 26, line: 9, mostLines: 28 }

/** A column of print: a line for each number, and one that is always there. */
export const motif: Motif = (numbers) => {
  const lines = 1 + Math.min(numbers * 2, size.mostLines)
  return Array.from({ length: lines }, (_, k) => {
    const y = 6 + k * size.line
    // The topmost line of a paragraph ends where its words do.
    const end = k === lines - 1 && lines > 1 ? size.width * 0.1 : size.width / 2
    return [
      [-size.width / 2, y],
      [end, y],
    ]
  })
}
