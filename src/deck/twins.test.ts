import { expect, it } from 'vitest'
import type { Slide } from '../model.ts'
import { chartOf } from '../chart/testing/chartOf.ts'
import { shareScales } from './twins.ts'

function reaches(...charts: ReturnType<typeof chartOf>[]) {
  const blocks = charts.map((spec) => ({ type: 'chart', spec }))
  shareScales([{ blocks } as unknown as Slide])
  return charts.map(({ reach }) => reach)
}

const upper = () => chartOf({ 2021: ['48'], 2022: ['39'] }, { type: 'line' })
const lower = () => chartOf({ 2021: ['22'], 2022: ['—'] }, { type: 'line' })

it('gives charts of the same one scale', () =>
  expect(reaches(upper(), lower())).toEqual([
    [22, 48],
    [22, 48],
  ]))

it.each([
  ['another unit', chartOf({ 2021: ['22'] }, { type: 'line', unit: '万人' })],
  ['another measure', chartOf({ 2021: ['22'] }, { type: 'line', names: ['投资'] })],
  ['another type', chartOf({ 2021: ['22'] }, { type: 'bar' })],
])('leaves %s its own', (_, other) => expect(reaches(upper(), other)).toEqual([undefined, undefined]))

it('gives numbers alone over their marks marks of one size, where one stands for as many', () => {
  const count = (value: string, each?: number) =>
    chartOf({ one: [value] }, { type: 'pictogram', ...(each && { each }) })
  expect(reaches(count('1900'), count('130'))).toEqual([
    [0, 1900],
    [0, 1900],
  ])
  expect(reaches(count('1900', 100), count('130', 10))).toEqual([undefined, undefined])
})
