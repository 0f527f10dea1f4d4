import { expect, it } from 'vitest'
import { cellOf } from './testing/chartOf.ts'
import { readWay, strayEnd, waterfall } from './waterfall.ts'

const bars = (...cells: string[]) => waterfall(cells.map(cellOf))

it('lets a change float from where the start ends', () =>
  expect(bars('1488', '1112', '2600')).toEqual([
    [0, 1488],
    [1488, 2600],
    [0, 2600],
  ]))
it('goes down where only so the end is met', () =>
  expect(bars('82.5', '22.25', '60.25')[1]).toEqual([82.5, 60.25]))
it('takes a change that is written negative', () => expect(bars('80', '-20', '60')[1]).toEqual([80, 60]))

it('goes any way of signed changes, and stops at subtotals', () => {
  const way = readWay(['100', '+40', '-10', '130', '-50', '80'].map(cellOf))
  expect(way.map((step) => step!.isLevel)).toEqual([true, false, false, true, false, true])
  expect(way.map((step) => step!.to)).toEqual([100, 140, 130, 130, 80, 80])
})
it('says where changes lead that do not meet the end', () => {
  expect(strayEnd(['100', '+40', '-10', '150'].map(cellOf))).toBe(130)
  expect(strayEnd(['100', '+40', '-10', '130'].map(cellOf))).toBeNull()
})
