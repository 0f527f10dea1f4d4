import { describe, expect, it } from 'vitest'
import { lookOf, partLook } from './look.ts'
import { chartOf } from './testing/chartOf.ts'

const years = {
  '2017': ['1488 = 2600 − 1112'],
  '2021': ['>2000'],
  '2022': ['2600'],
  '2025 目标': ['5000–6300'],
}

describe('lookOf', () => {
  const look = (row: number) => lookOf(chartOf(years), 0, row)
  it('dots what is derived', () => expect(look(0)).toMatchObject({ body: 'dotted', colour: 'quiet' }))
  it('leaves open what is more', () => expect(look(1)).toMatchObject({ body: 'solid', open: 'beyond' }))
  it('fills what is so', () => expect(look(2)).toMatchObject({ body: 'solid', open: null }))
  it('outlines what is aimed at, in its own colour', () =>
    expect(look(3)).toMatchObject({ body: 'outlined', colour: 'target', target: true }))
})

describe('partLook', () => {
  const rows = { wood: ['12'], coal: ['30'], gas: ['20'] }
  const colours = (options: Partial<Parameters<typeof chartOf>[1]>) => {
    const ring = chartOf(rows, { type: 'doughnut', ...options })
    return [0, 1, 2].map((row) => partLook(ring, row).colour)
  }
  it('is strongest for the largest part of a whole', () =>
    expect(colours({})).toEqual(['quiet', 'accent', 'strong']))
  it('is the colours of series where what stands out is said, or where parts are no ring', () => {
    const lit = [{ kind: 'highlight' as const, rows: [0, 1, 2], series: [] }]
    expect(colours({ notes: lit })).toEqual(['series-0', 'series-1', 'series-2'])
    expect(colours({ type: 'waffle' })).toEqual(['series-0', 'series-1', 'series-2'])
  })
})
