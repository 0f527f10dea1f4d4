import type { ChartConfiguration } from 'chart.js'
import { describe, expect, it } from 'vitest'
import type { ChartSpec } from '../../model.ts'
import { kinds } from '../../chart/kinds.ts'
import { configureBars } from './bars.ts'
import { configure } from './config.ts'
import { configureDoughnut } from './doughnut.ts'
import { configureLines } from './lines.ts'
import { chartOf } from '../../chart/testing/chartOf.ts'
import { pictureOf } from './testing/pictureOf.ts'

/** The parts of a config that the tests look at. */
interface Seen {
  type: string
  data: { datasets: { data: unknown[] }[] }
  options: {
    animation: unknown
    indexAxis?: string
    scales: Record<
      string,
      {
        min?: number
        max?: number
        display?: boolean
        stacked?: boolean
        ticks?: { callback(value: number, index: number): string | string[] }
      }
    >
  }
}
const plots = { bars: configureBars, lines: configureLines, ring: configureDoughnut }
const seen = (spec: ChartSpec, size?: { width: number; height: number }) =>
  configure(
    pictureOf(spec, size),
    plots[kinds[spec.type].plot as keyof typeof plots],
    1,
  ) as ChartConfiguration as unknown as Seen

const years = {
  '2017': ['1488 = 2600 − 1112'],
  '2021': ['>2000'],
  '2022': ['2600'],
  '2025 目标': ['5000–6300'],
}

describe('configure', () => {
  it('starts bars at zero and reaches beyond the top of a range', () => {
    const { y } = seen(chartOf(years)).options.scales
    expect(y!.min).toBeCloseTo(0)
    expect(y!.max).toBeGreaterThan(6300)
  })

  it('reaches below zero where a way between two levels does', () => {
    const way = { 始: ['10'], 减: ['-30'], 增: ['+5'], 终: ['-15'] }
    const { y } = seen(chartOf(way, { type: 'waterfall' })).options.scales
    expect(y!.min).toBeLessThanOrEqual(-20)
    expect(y!.max).toBeGreaterThan(10)
  })

  it('names as many of sixty lying bars as can be read', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`第${i}个`, [String(i)]]))
    const { y } = seen(chartOf(many, { horizontal: true })).options.scales
    const named = Object.keys(many).filter((_, i) => y!.ticks!.callback(0, i).length > 0)
    expect(named.length).toBeGreaterThan(10)
    expect(named.length).toBeLessThan(30)
  })

  it('keeps its scale over all steps', () =>
    expect(seen(chartOf(years, { step: 'row' })).options.scales['y']).toMatchObject({
      max: seen(chartOf(years)).options.scales['y']!.max,
    }))

  it('drops the value axis where each bar is labelled, and shows it where there is no room', () => {
    expect(seen(chartOf(years)).options.scales['y']!.display).toBe(false)
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`第${i}`, ['12345']]))
    expect(seen(chartOf(many)).options.scales['y']!.display).toBe(true)
  })

  it('leaves animation to the steps', () => expect(seen(chartOf(years)).options.animation).toBe(false))

  it('lays horizontal bars and progress', () => {
    expect(seen(chartOf(years, { horizontal: true })).options.indexAxis).toBe('y')
    const progress = seen(chartOf({ 复工: ['86.4'] }, { type: 'progress', unit: '%' }))
    expect(progress.options).toMatchObject({ indexAxis: 'y', scales: { x: { min: 0, max: 100 } } })
  })

  it('floats the change of a waterfall', () =>
    expect(
      seen(chartOf({ 始: ['1488'], 增: ['1112'], 终: ['2600'] }, { type: 'waterfall' })).data.datasets[0]!
        .data[1],
    ).toEqual([1488, 2600]))

  it('stacks', () => {
    const spec = chartOf({ 甲: ['1', '2'], 乙: ['3', '4'] }, { names: ['一', '二'], stacked: true })
    expect(seen(spec).options.scales).toMatchObject({ x: { stacked: true }, y: { stacked: true } })
    expect(seen(spec).options.scales['y']!.max).toBeGreaterThanOrEqual(7)
  })

  it('puts years as far apart as they are', () =>
    expect(seen(chartOf(years, { type: 'line' })).data.datasets[0]!.data).toMatchObject([
      { x: 2017, y: 1488 },
      { x: 2021, y: 2000 },
      { x: 2022, y: 2600 },
      { x: 2025, y: 5000 },
    ]))

  it('shows an axis for a line only where not every point says its value', () => {
    const few = seen(chartOf({ 一月: ['96'], 二月: ['99'], 三月: ['97'] }, { type: 'line' }))
    expect(few.options.scales['y']).toMatchObject({ display: false })
    expect(few.options.scales['y']!.min).toBeGreaterThan(0)
    const days = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`d${i}`, [`${90 + (i % 7)}`]]))
    const many = seen(chartOf(days, { type: 'line' }))
    expect(many.options.scales['y']).toMatchObject({ display: true })
  })

  it('leaves the rest of shares open, and only within their rounding closes the ring', () => {
    const ring = (...values: string[]) =>
      seen(
        chartOf(Object.fromEntries(values.map((value, i) => [`第${i}`, [value]])), {
          type: 'doughnut',
          unit: '%',
        }),
      ).data.datasets[0]!.data
    expect(ring('38')).toEqual([38, 62])
    expect(ring('60', '39.5')).toEqual([60, 39.5, 0])
  })

  it.each(['bar', 'line', 'doughnut', 'progress', 'waterfall'] as const)(
    'draws a %s of one row, of an empty cell and in a small place',
    (type) => {
      expect(() => seen(chartOf({ '2022': ['—'] }, { type }))).not.toThrow()
      expect(() => seen(chartOf({ '2022': ['5'] }, { type }), { width: 20, height: 10 })).not.toThrow()
    },
  )
})
