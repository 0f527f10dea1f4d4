import { expect, it } from 'vitest'
import * as chartJs from 'chart.js'
import { chartTypes, type ChartSpec } from '../model.ts'
import { chartParts } from './chartParts.ts'

const specs = (...types: readonly ChartSpec['type'][]) => types.map((type) => ({ type }) as ChartSpec)

it('names what bars need, once for all their kinds', () =>
  expect(chartParts(specs('bar', 'progress', 'waterfall'))).toEqual([
    'BarController',
    'BarElement',
    'CategoryScale',
    'LinearScale',
  ]))

it('names nothing without charts', () => expect(chartParts([])).toEqual([]))

it('names only what Chart.js exports', () =>
  expect(chartParts(specs(...chartTypes)).filter((name) => !(name in chartJs))).toEqual([]))
