import type { Motif } from '../../theme.ts'

const size = { stem: 26, gap: 19, leaf: 11, mostLeaves: 13 }

/** A shoot, with a pair of leaves for each number. */
export const motif: Motif = (numbers) => {
  const leaves = Math.min(numbers, size.mostLeaves)
  const tip = size.stem + leaves * size.gap
  const pairs = Array.from({ length: leaves }, (_, k): [number, number][] => {
    const y = tip - size.leaf - k * size.gap
    return [
      [-size.leaf, y + size.leaf],
      [0, y],
      [size.leaf, y + size.leaf],
    ]
  })
  return [
    [
      [0, 0],
      [0, tip],
    ],
    ...pairs,
  ]
}
