import { expect, it } from 'vitest'
import { describe } from './describe.ts'
import { chartOf, signs } from './testing/chartOf.ts'

const words = { ...signs, bounds: { ...signs.bounds, over: '超' }, derived: '推算' }

it('says title, unit and each row with its value', () =>
  expect(describe(chartOf({ '2021': ['>2000'], '2022': ['1488 = 2600 − 1112'] }), words)).toBe(
    '总产值, 亿元: 2021 超2000; 2022 1488(推算) = 2600 − 1112',
  ))

it('names the series where there are several', () =>
  expect(describe(chartOf({ '2022': ['1', '—'] }, { names: ['工业', '投资'], title: '增速' }), words)).toBe(
    '增速, 亿元: 2022 工业 1, 投资 —',
  ))
