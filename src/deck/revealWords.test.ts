import { expect, test } from 'vitest'
import { readSlide } from './samples.ts'

test('a chart stands in a column', () => {
  const { slide, problems } = readSlide(
    '## A\n\n<div class="columns">\n<div>\n\nwords\n\n</div>\n<div>\n\n<!-- .chart: type="bar" -->\n| a | b |\n|---|---|\n| c | 1 |\n| d | 2 |\n\n</div>\n</div>',
  )
  expect(problems).toEqual([])
  expect(slide.blocks).toMatchObject([
    { type: 'heading' },
    { type: 'group', blocks: [{ type: 'group' }, { type: 'group', blocks: [{ type: 'chart' }] }] },
  ])
})

test('what is to fill its slide has all of it', () => {
  const text = '## A\n\nabove\n\n![x](x.png) <!-- .element: class="r-stretch" -->\n\nbelow'
  expect(readSlide(`# First\n\n---\n\n${text}`).slide.layout).toBe('cover')
  expect(readSlide(text.replace('## A', '## B')).problems).toEqual([])
})

test('a picture is as large as its comment says', () => {
  const { slide } = readSlide('![x](x.png) <!-- .element: width="320" height="50%" -->')
  expect(slide.blocks).toMatchObject([{ attributes: { style: { width: '20rem', height: '50%' } } }])
})
