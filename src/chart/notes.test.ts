import { describe, expect, it } from 'vitest'
import type { ChartNote } from '../model.ts'
import { describe as tell } from './describe.ts'
import { kinds } from './kinds.ts'
import { lookOf } from './look.ts'
import type { Frame } from './mark.ts'
import { drawNotes, lanesOf, type Plane } from './notes.ts'
import { cellOf, chartOf, signs } from './testing/chartOf.ts'

const rows = { '2017': ['1488'], '2021': ['2000'], '2022': ['2600'] }
const notes: ChartNote[] = [
  { kind: 'line', cell: cellOf('5000'), label: '目标', labelStart: 0, isGoal: true },
  { kind: 'growth', from: 0, to: 2, cell: cellOf('75 = 2600 ÷ 1488 − 1') },
  { kind: 'note', row: 1, text: '突破', textStart: 0 },
]
const spec = chartOf(rows, { notes })
const frame: Frame = {
  spec,
  words: signs,
  head: '',
  width: 1000,
  height: 400,
  measure: (text, size) => text.length * size,
}

describe('notes', () => {
  const lanes = lanesOf(frame, true)
  const plane: Plane = {
    upright: true,
    left: 0,
    right: 1000 - lanes.right,
    top: lanes.top,
    bottom: 360,
    row: (row) => 100 + row * 300,
    value: (value) => 360 - value / 20,
    tip: () => 200,
  }
  const marks = drawNotes(frame, plane)
  const words = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))

  it('say what they show', () => expect(words.map(({ text }) => text)).toEqual(['目标 5000', '+75%', '突破']))

  it('stand in lanes of their own, beside the plot', () => {
    expect(lanes.top).toBeGreaterThan(40)
    for (const { text, x, y } of words)
      expect(text === '目标 5000' ? x > plane.right : y < plane.top).toBe(true)
  })

  it('stand right behind a lying bar that leaves them room, and in their lane where a level is in the way', () => {
    const lying = (tip: number): Plane => ({
      ...plane,
      upright: false,
      right: 800,
      value: (v) => v / 10,
      tip: () => tip,
    })
    const at = (tip: number) =>
      drawNotes(frame, lying(tip)).flatMap((mark) =>
        mark.kind === 'text' && mark.text === '突破' ? [mark.x] : [],
      )
    expect(at(200)[0]).toBeLessThan(260)
    expect(at(460)[0]).toBeGreaterThan(800)
  })

  it('say over each stack what it comes to', () => {
    const parts = chartOf(
      { '2021': ['10', '20'], '2022': ['15', '25'] },
      {
        names: ['甲', '乙'],
        stacked: true,
        notes: [{ kind: 'total', name: '合计', nameStart: 0, cells: [cellOf('30'), cellOf('40')] }],
      },
    )
    const totals = drawNotes({ ...frame, spec: parts }, plane)
    expect(totals).toMatchObject([
      { text: '30', x: 100, at: { series: 1, row: 0 } },
      { text: '40', x: 400, at: { series: 1, row: 1 } },
    ])
    expect(lanesOf({ ...frame, spec: parts }, true).top).toBeGreaterThan(20)
    expect(tell(parts, signs)).toContain('2022: 合计 40')
  })

  it.each(['area', 'combo'] as const)('stand on a chart of type %s', (type) => {
    const levels = chartOf(
      { '2021': ['10', '2'], '2022': ['15', '3'] },
      {
        type,
        names: ['甲', '乙'],
        notes: [{ kind: 'line', cell: cellOf('40'), label: '目标', labelStart: 0 }],
      },
    )
    const words = kinds[type].draw!({ ...frame, spec: levels }).flatMap((mark) =>
      mark.kind === 'text' ? [mark] : [],
    )
    const level = words.find(({ text }) => text === '目标 40')!
    expect(level.y).toBeGreaterThan(0)
    expect(level.x).toBeLessThan(frame.width)
  })

  it('come with the last step', () =>
    expect(marks.every(({ at }) => at?.series === 0 && at.row === 2)).toBe(true))

  it('lead an arrow from the one row to the other', () =>
    expect(marks.find((mark) => mark.kind === 'line' && mark.arrow)).toMatchObject({
      points: [
        [100, expect.any(Number)],
        [100, expect.any(Number)],
        [700, expect.any(Number)],
        [700, expect.any(Number)],
      ],
    }))

  it('are told to who hears the chart', () =>
    expect(tell(spec, signs)).toContain('2022 2600; 目标 5000; 2017 → 2022 +75%; 2021: 突破'))
})

it('what is not lit stands back, in its series or its row', () => {
  const lit = chartOf(rows, { notes: [{ kind: 'highlight', rows: [2], series: [] }] })
  expect([0, 1, 2].map((row) => lookOf(lit, 0, row).colour)).toEqual(['rule', 'rule', 'accent'])
})

it('leads a growth to the value that it is reckoned with: the floor of a range, and not its top', () => {
  const growth: ChartNote = { kind: 'growth', from: 0, to: 1, cell: cellOf('1.9'), isTimes: true }
  const own = chartOf({ '2022': ['2600'], '2025': ['5000–6300'] }, { notes: [growth] })
  const plane: Plane = {
    upright: true,
    left: 0,
    right: 1000,
    top: 60,
    bottom: 360,
    half: 80,
    row: (row) => 100 + row * 300,
    value: (value) => 360 - value / 25,
    tip: () => 200,
  }
  const endOf = (of: Plane) =>
    drawNotes({ ...frame, spec: own }, of).flatMap((mark) =>
      mark.kind === 'line' && mark.arrow ? [mark.points.at(-1)] : [],
    )
  expect(endOf(plane)).toEqual([[320, plane.value(5000)]])
  const lying = endOf({ ...plane, upright: false, value: (value) => value / 10 })
  // A thin bar has the label of the whole range over it, and the arrow over that.
  expect(endOf({ ...plane, half: 20 })[0]![0]).toBe(400)
  expect(lying).toEqual([[500, 320]])
})
