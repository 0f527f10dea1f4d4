import { describe, expect, it } from 'vitest'
import { evenColumns, pageStarts } from './fillPages.ts'

describe('pages', () => {
  it('hold as many items as have room, and one that is higher alone', () => {
    expect(pageStarts([40, 40, 40, 90, 200, 10], () => 100)).toEqual([0, 2, 3, 4, 5])
  })

  it('begin with less room where something stands above', () => {
    expect(pageStarts([40, 40, 40], (page) => (page === 0 ? 50 : 100))).toEqual([0, 1])
  })

  it('have no item without any', () => {
    expect(pageStarts([], () => 100)).toEqual([])
  })
})

describe('columns', () => {
  it('leave no item alone on the last page', () => {
    const starts = evenColumns(
      [...Array(9).keys()].map(() => 25),
      { first: 100, other: 100 },
      2,
    )
    expect(starts).toEqual([0, 3, 6])
  })

  it('are as high as their highest item', () => {
    const starts = evenColumns([90, 10, 10, 10, 10], { first: 100, other: 100 }, 1)
    expect(starts).toEqual([0, 1])
  })

  it('are as they come where an item is higher than they may be', () => {
    expect(evenColumns([300, 10], { first: 100, other: 100 }, 2)).toEqual([0, 1])
  })
})
