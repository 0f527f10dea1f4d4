import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readShown } from './shownFile.ts'

const folder = mkdtempSync(join(tmpdir(), 'article-deck-shown-'))
afterAll(() => rmSync(folder, { recursive: true }))

const bytes = (text: string, length = text.length) => Buffer.from(text.padEnd(length, '\0'), 'latin1')
const png = (width: number, height: number) => {
  const data = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 60)
  data.writeUInt32BE(width, 16)
  data.writeUInt32BE(height, 20)
  return data
}

async function shown(data: Buffer | string): Promise<string> {
  writeFileSync(join(folder, 'x'), data)
  const { file, complaints } = await readShown(folder, 'x', { allowLocalFiles: false })
  return file?.type ?? complaints[0]!.message
}

test.each([
  ['image/png', png(3, 2)],
  ['image/jpeg', bytes('\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\0\x02\0\x03', 30)],
  ['image/gif', bytes('GIF89a\x03\0\x02\0', 20)],
  ['image/webp', bytes('RIFF\x20\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0\x02\0\0\x01\0\0', 40)],
  ['image/avif', bytes('\0\0\0\x18ftypavif\0\0\0\0mif1avif\0\0\0\x14ispe\0\0\0\0\0\0\0\x03\0\0\0\x02', 80)],
  ['image/bmp', bytes(`BM${'\0'.repeat(12)}\x28\0\0\0\x03\0\0\0\x02\0\0\0`, 60)],
  ['video/mp4', bytes('\0\0\0\x18ftypisom\0\0\0\0isommp42', 40)],
  ['video/webm', bytes('\x1aE\xdf\xa3\x01\0\0\0\0\0\0\x1fB\x86\x81\x01B\x82\x84webm', 60)],
  ['audio/mpeg', bytes('ID3\x04\0', 20)],
  ['audio/mpeg', bytes('\xff\xfb\x90\0', 20)],
  [
    'image/svg+xml',
    '\ufeff<?xml version="1.0"?>\n<!-- by hand -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
  ],
])('%s is told by its first bytes', async (type, data) => expect(await shown(data)).toBe(type))

test('an SVG in another encoding is read as it says', async () => {
  const text =
    '<?xml version="1.0" encoding="ISO-8859-1"?><svg xmlns="http://www.w3.org/2000/svg"><text>\xe9</text></svg>'
  writeFileSync(join(folder, 'x'), Buffer.from(text, 'latin1'))
  const { file } = await readShown(folder, 'x', { allowLocalFiles: false })
  expect(String(file!.data)).toContain('<text>é</text>')
})

test.each([
  ['is empty', ''],
  ['is no picture inside', '2600亿元'],
  ['is no picture inside', '<!doctype html><title>404 Not Found</title>'],
  ['is no picture inside', bytes('RIFF\x20\0\0\0XXXX', 40)],
  ['does not say how large', bytes('\x89PNG\r\n\x1a\n')],
  ['does not say how large', png(0, 2)],
  ['pixels large', png(60_000, 60_000)],
  ['a HEIC picture', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 40)],
  ['a PDF', '%PDF-1.7'],
  ['over and over', '<svg><g id="a"><use href="#a"/></g></svg>'],
])('a file that %s is refused', async (why, data) => expect(await shown(data)).toContain(why))
