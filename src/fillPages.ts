/** Which item begins each page, where as many as have room stand on one; the first is not asked. */
export function pageStarts(heights: readonly number[], roomOf: (page: number) => number): number[] {
  const starts: number[] = []
  let left = 0
  for (const [i, height] of heights.entries()) {
    if (i > 0 && height <= left) left -= height
    else left = roomOf(starts.push(i) - 1) - height
  }
  return starts
}

/**
 * Which item begins each column, so that the last page is filled as the others are: columns no higher than they must be
 * for as many pages as it takes.
 *
 * @param room the height of a column, and of those on the first page
 * @param columns how many stand on a page
 */
export function evenColumns(
  heights: readonly number[],
  room: { first: number; other: number },
  columns: number,
): number[] {
  const columnStarts = (less: number) =>
    pageStarts(heights, (column) => (column < columns ? room.first : room.other) - less)
  const pagesOf = (starts: number[]) => Math.ceil(starts.length / columns)
  const pages = pagesOf(columnStarts(0))
  let less = 0
  // A column keeps room for its highest item.
  const most = Math.min(room.first, room.other) - Math.max(...heights)
  for (let step = 1; less + step <= most && pagesOf(columnStarts(less + step)) === pages;) less += step
  return columnStarts(less)
}
