import { describe, expect, it } from 'vitest'
import { cellOf, chartOf } from '../../../chart/testing/chartOf.ts'
import { hardTables } from '../../../chart/testing/hardTables.ts'
import type { ChartSpec } from '../../../model.ts'
import { themes } from '../../../theme/themes.ts'
import { words } from '../../../words.ts'
import { palettesOf } from '../palette.ts'
import { parseXml, type XmlElement } from '../samples/parseXml.ts'
import { numberStyleOf } from './label.ts'
import { isNative, renderChart } from './render.ts'

const box = { x: 64, y: 120, w: 1152, h: 480 }
const palette = palettesOf([...themes.values()][0]!, 'light').page

function drawn(spec: ChartSpec) {
  const { part, notes } = renderChart(spec, { box, palette, style: numberStyleOf(spec, 'en', words.en) })
  const said = notes.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  return { part: parseXml(part.text), notes, said }
}

/** How far labels are moved from where PowerPoint puts them. */
function shifts(part: XmlElement): [x: number, y: number][] {
  const number = (element: XmlElement, name: string) => Number(element.all(name)[0]!.attributes['val'])
  return part
    .all('c:dLbl')
    .filter((label) => label.all('c:manualLayout').length > 0)
    .map((label) => [number(label, 'c:x'), number(label, 'c:y')])
}

describe('a chart of PowerPoint', () => {
  const steps = { Sales: ['480'], Material: ['-190'], Energy: ['-5'], Profit: ['285'] }

  it('has the labels of a waterfall over its bars, and lines from each to the next', () => {
    const { part, notes } = drawn(chartOf(steps, { type: 'waterfall' }))
    expect(shifts(part)).toHaveLength(4)
    for (const [x, y] of shifts(part)) expect([x, y < 0]).toEqual([0, true])
    expect(notes.map(({ kind }) => kind)).toEqual(['line', 'line', 'line'])
  })

  it('has names and numbers beside a ring, and in it what they come to', () => {
    const shares = { Homes: ['46'], Industry: ['31'], Public: ['23'] }
    const { part, notes, said } = drawn(chartOf(shares, { type: 'doughnut', unit: '%', names: ['Use'] }))
    expect(part.all('c:legend')).toEqual([])
    expect(shifts(part)).toHaveLength(3)
    expect(part.all('c:showCatName').map(({ attributes }) => attributes['val'])).not.toContain('0')
    expect(notes.filter(({ kind }) => kind === 'line')).toHaveLength(3)
    expect(said).toEqual([])
    const cell = cellOf('77 = 46 + 31')
    const amounts = chartOf(
      { Homes: ['46'], Industry: ['31'] },
      { type: 'doughnut', unit: 'kt', notes: [{ kind: 'whole', cell }] },
    )
    expect(drawn(amounts).said).toEqual(['77'])
  })

  it('keeps the legend of a ring with more parts than stand beside it', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`Part ${i}`, ['4']]))
    const { part } = drawn(chartOf(many, { type: 'doughnut' }))
    expect([part.all('c:legend').length, shifts(part).length]).toEqual([1, 0])
  })

  it('has the numbers and the names of areas at their ends', () => {
    const { part, said } = drawn(
      chartOf({ 2021: ['120', '8'], 2022: ['121', '90'] }, { type: 'area', names: ['Hydro', 'Solar'] }),
    )
    expect(said).toEqual(['121', 'Hydro', '90', 'Solar'])
    expect(part.all('c:legend')).toEqual([])
    expect(part.all('c:majorUnit')).toHaveLength(1)
  })

  it.each([12, 15, 16, 17, 18, 30])('names the years of an area of %i once', (count) => {
    const years = Object.fromEntries(Array.from({ length: count }, (_, i) => [`${1990 + i}`, [`${10 + i}`]]))
    const { part, said } = drawn(chartOf(years, { type: 'area' }))
    const [place] = part.all('c:catAx')[0]!.all('c:tickLblPos')
    expect(place!.attributes['val']).toBe(said.includes('1990') ? 'none' : 'low')
  })

  it('has the label of a thin part beside its stack', () => {
    const rows = { 2021: ['120', '3'], 2022: ['121', '90'] }
    const { part } = drawn(chartOf(rows, { stacked: true, names: ['Hydro', 'Solar'] }))
    expect(shifts(part)).toHaveLength(1)
  })

  it('has the label of a line under a point that a level runs over', () => {
    const spec = chartOf({ 2021: ['21'], 2022: ['46'] }, { type: 'line' })
    const [cell] = chartOf({ level: ['50'] }).series[0]!.cells
    const level = { kind: 'line', cell: cell!, label: 'goal', labelStart: 0, isGoal: true } as const
    const places = drawn({ ...spec, notes: [level] }).part.all('c:dLblPos')
    expect(places.slice(0, 2).map(({ attributes }) => attributes['val'])).toEqual(['t', 'b'])
  })

  it.each(hardTables.flatMap(({ types, ...table }) => types.map((type) => ({ type, ...table }))))(
    'draws what stands beside $type: $name, within its box',
    ({ type, rows, names, unit, horizontal }) => {
      if (!isNative(type)) return
      const spec = chartOf(rows, { type, names, ...(unit && { unit }), ...(horizontal && { horizontal }) })
      for (const mark of drawn(spec).notes) {
        const points = mark.kind === 'line' ? mark.points : mark.kind === 'text' ? [[mark.x, mark.y]] : []
        for (const [x, y] of points) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(box.w)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(box.h)
        }
      }
    },
  )
})
