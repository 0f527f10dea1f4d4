import { expect, it } from 'vitest'
import { cellOf } from './testing/chartOf.ts'
import { waterfall } from './waterfall.ts'

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
