import { expect, it } from 'vitest'
import type { Layout } from '../model.ts'
import { phrase, type SlideDraft } from './slide.ts'
import { variedLayout, withVariety } from './variety.ts'

const looks = (layouts: Layout[]) =>
  layouts.reduce<Layout[]>((before, layout) => [...before, variedLayout(before, layout)], [])

it('lets the fourth of four slides alike look otherwise', () => {
  expect(looks(['list', 'list', 'list', 'list', 'list'])).toEqual(['list', 'list', 'list', 'text', 'list'])
  expect(looks(['numbers', 'numbers', 'numbers', 'numbers'])).toContain('list')
})

it('sets the table of a fourth chart that was one', () => {
  const chart: SlideDraft = {
    layout: 'chart',
    heading: phrase('H'),
    body: [phrase('<!-- .chart: -->', 'table')],
    least: 1,
    notes: [],
    otherwise: null,
  }
  const fourth = withVariety([chart, chart, chart, chart])[3]!
  expect(fourth.layout).toBe('table')
  expect(fourth.body[0]!.tries).toEqual([{ text: 'table' }])
})
