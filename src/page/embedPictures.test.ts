import { expect, test } from 'vitest'
import type { ShownFile } from '../media/shownFile.ts'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import { embedPictures } from './embedPictures.ts'

const photo = (fill: number): ShownFile => {
  const data = Buffer.alloc(4000, fill)
  data.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  data.writeUInt32BE(40, 16)
  data.writeUInt32BE(30, 20)
  return { kind: 'picture', type: 'image/png', ending: 'png', name: 'x.png', data }
}

const { value: deck } = parseDeck({
  file: 'deck.md',
  text: '# A\n\n![a](a.png)\n\n---\n\n![a](a.png)\n\n---\n\n![a](./a.png)\n\n![b](b.png)\n',
})

const { value: article } = parseArticle({ file: 'article.md', text: '' })

test('a picture stands once in a page, however often and by whatever name it is shown', () => {
  const [a, b] = [photo(1), photo(2)]
  const pictures = new Map([['a.png', a], ['./a.png', a], ['b.png', b]]) // prettier-ignore
  const { addresses, rules } = embedPictures(pictures, { deck, article })
  expect(rules.split(a.data.toString('base64'))).toHaveLength(2)
  expect(rules).toContain(`img[src="${addresses.get('a.png')}"]`)
  expect(addresses.get('./a.png')).toBe(addresses.get('a.png'))
  expect(atob(addresses.get('a.png')!.split(',')[1]!)).toContain('width="40" height="30"')
  expect(addresses.get('b.png')).toContain(b.data.toString('base64'))
})

test('a video that is shown again, and its poster, stay what they are', () => {
  const { value } = parseDeck({
    file: 'deck.md',
    text: '# A\n\n<video src="c.mp4" poster="a.png" title="c"></video>\n\n---\n\n![c](c.mp4)\n\n![a](a.png)\n',
  })
  const clip: ShownFile = { ...photo(3), kind: 'video', type: 'video/mp4', ending: 'mp4' }
  const { addresses, rules } = embedPictures(new Map([['a.png', photo(1)], ['c.mp4', clip]]), { deck: value, article }) // prettier-ignore
  expect(rules).toBe('')
  expect(addresses.get('c.mp4')).toMatch(/^data:video\/mp4;/)
  expect(addresses.get('a.png')).toMatch(/^data:image\/png;/)
})
