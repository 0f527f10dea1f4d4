import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Picture } from '../page/pictures.ts'
import { isOversized, shrinkPictures } from './shrinkPictures.ts'

/** A PNG's head, which says how large it is, and bytes behind it. */
function png(width: number, height: number, length = 5000): Picture {
  const data = Buffer.alloc(length)
  data.write('\x89PNG\r\n\x1a\n', 'latin1')
  data.write('IHDR', 12, 'latin1')
  data.writeUInt32BE(width, 16)
  data.writeUInt32BE(height, 20)
  return {
    kind: 'picture',
    type: 'image/png',
    ending: 'png',
    name: 'a map.png',
    data,
    address: 'files/x.png',
  }
}

/** A page that draws everything as the same bytes. */
const drawing = (bytes: string) => {
  const url = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`
  const page = { locator: () => ({ evaluate: () => Promise.resolve(url) }) } as unknown as Page
  return () => Promise.resolve(page)
}

test('a picture of more pixels than can be seen is drawn again, and kept under a new address', async () => {
  const pictures = new Map([
    ['a.png', png(6000, 4000)],
    ['b.png', png(1200, 800)],
  ])
  const drawn = await shrinkPictures(pictures, drawing('small'))
  expect([...drawn.keys()]).toEqual(['a.png'])
  expect(drawn.get('a.png')!.data.toString()).toBe('small')
  expect(drawn.get('a.png')!.address).toMatch(/^files\/a-map-[0-9a-f]{8}\.png$/)
})

test('one that would take more bytes for it stays as it is', async () => {
  const pictures = new Map([['a.png', png(6000, 4000, 40)]])
  expect(await shrinkPictures(pictures, drawing('x'.repeat(100)))).toEqual(new Map())
})

test('drawings and what moves are never drawn again', () => {
  expect(isOversized({ ...png(6000, 4000), type: 'image/svg+xml' })).toBe(false)
  const film = png(6000, 4000)
  film.data.write('acTL', 37, 'latin1')
  expect(isOversized(film)).toBe(false)
  expect(isOversized(png(6000, 4000))).toBe(true)
})
