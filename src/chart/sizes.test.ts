import { expect, test } from 'vitest'
import { sizesOf } from './sizes.ts'

test.each([360, 700, 1120])('has a size for each text of a chart that is %d px wide', (width) => {
  const { values, end, axis, note } = sizesOf(width)
  for (const size of [...values, end, axis, note]) expect(size).toBeGreaterThanOrEqual(16)
  expect(values.length).toBeGreaterThan(1)
})
