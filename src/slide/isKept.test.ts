import { expect, test } from 'vitest'
import { heading, list, paragraph, text } from '../export/pptx/samples/deck.ts'
import type { BlockOf } from '../model.ts'
import { isKept } from './isKept.ts'

const kept = (title: string, ...body: Parameters<typeof isKept>[0]['body']) =>
  isKept({ title: heading(title, 1) as BlockOf<'heading'>, body })

test('words that outweigh their heading are what is to be remembered', () => {
  expect(kept('What to remember', paragraph('Harrow has grown in each of the last ten years'))).toBe(true)
  expect(kept('请记住', paragraph('全市的产值比十年前多了一倍还要多'))).toBe(true)
})

test.each([
  ['a name under thanks', '谢谢', paragraph('临川市统计局')],
  ['a name under a message', 'Start with a neighbour', paragraph('Westmere Institute of Public Health')],
  ['a list', 'Remember', list(text('Harrow has grown in each of the last ten years'))],
])('%s is none', (_, title, body) => expect(kept(title, body)).toBe(false))
