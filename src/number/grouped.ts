/** Four digits alone, in the range of years that texts about the past name. */
const yearLike = /(?<![\d.,])[12]\d{3}(?![\d.,])/

/**
 * A table's cell as a number: four digits that would read as a year (1591) are grouped (1,591). `at` tells where a place
 * in the grouped text stands in the cell's own.
 */
export function grouped(cell: string): { text: string; at: (index: number) => number } {
  const found = yearLike.exec(cell)
  if (!found) return { text: cell, at: (index) => index }
  const comma = found.index + 1
  return {
    text: `${cell.slice(0, comma)},${cell.slice(comma)}`,
    at: (index) => (index > comma ? index - 1 : index),
  }
}
