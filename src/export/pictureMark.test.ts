import { expect, it } from 'vitest'
import { png as picture } from '../reader/samples/picture.ts'
import { hasMark, markOf, markPicture } from './pictureMark.ts'

it('knows pictures of a deck again, and of that deck alone', () => {
  const png = picture(4, 2)
  const [ours, other] = [markOf('/talks/one'), markOf('/talks/two')]
  const marked = markPicture(png, ours)
  expect([hasMark(marked, ours), hasMark(marked, other), hasMark(png, ours)]).toEqual([true, false, false])
  expect(marked.length - png.length).toBe(12 + `Software\0article-deck ${ours}`.length)
})

it('knows no mark in what is no picture', () => expect(hasMark(new Uint8Array(4), markOf('/a'))).toBe(false))
