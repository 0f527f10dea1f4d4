import { describe, expect, it } from 'vitest'
import { lookOf } from './look.ts'
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
