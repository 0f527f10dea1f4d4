import type { Motif } from '../../theme.ts'

const size = { step: 18, least: 10, most: 15 }

/** Lines that stand so close that they are one. */
const lines = [-6, -3, 0, 3, 6]

/** A bar of light, higher for each number. */
export const motif: Motif = (numbers) => {
  const height = size.least + Math.min(numbers, size.most) * size.step
  return lines.map((x) => [
    [x, 0],
    [x, height],
  ])
}
