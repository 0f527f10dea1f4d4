import { expect, it } from 'vitest'
import { phrase, type SlideDraft } from './slide.ts'
import { withVariety } from './variety.ts'

const slide = (layout: SlideDraft['layout'], ...tries: string[]): SlideDraft => ({
  layout,
  heading: phrase('H'),
  body: [phrase(...tries)],
  least: 1,
  notes: [],
  otherwise: null,
})
const looks = (slides: SlideDraft[]) => withVariety(slides).map(({ layout }) => layout)

it('lets the fourth of four slides alike look otherwise', () => {
  expect(looks(Array.from({ length: 5 }, () => slide('list', 'a')))).toEqual([
    'list',
    'list',
    'list',
    'text',
    'list',
  ])
  expect(looks(Array.from({ length: 4 }, () => slide('numbers', 'a')))).toContain('list')
})

it('sets the table of a fourth chart that was one', () => {
  const charts = Array.from({ length: 4 }, () => slide('chart', '<!-- .chart: -->', 'table'))
  expect(withVariety(charts)[3]!.body[0]!.tries).toEqual([{ text: 'table' }])
})
