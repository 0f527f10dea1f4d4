import { expect, test } from 'vitest'
import { expectGolden } from '../../testing/golden.ts'
import { readOriginal } from '../read.ts'
import { originalOf } from '../samples/originals.ts'
import { chinesePdf, emptyPdf, lockedPdf, pdfSamples, scannedPdf } from '../samples/pdf.ts'
import { shown } from '../samples/shown.ts'

const read = (name: string, bytes: Uint8Array) => readOriginal(originalOf({ name, bytes }))

test.each(Object.entries(pdfSamples))('%s', async (name, make) => {
  expectGolden(`articles/${name}.pdf.md`, shown(await read(`${name}.pdf`, await make())))
})

test('reads a font that is not in the file by the tables of Adobe', async () => {
  expect((await read('a.pdf', chinesePdf)).text).toContain('产值2600亿元。')
})

test.each<[string, Uint8Array, string]>([
  ['a locked file', lockedPdf, 'is locked with a password'],
  ['an empty file', emptyPdf, 'is empty: nothing is on its pages'],
  ['a scan', scannedPdf, 'has no text: its pages are pictures'],
  ['a broken file', Buffer.from('%PDF-1.7\nnothing'), 'is a broken PDF'],
])('%s is refused in a sentence', async (_, bytes, sentence) => {
  await expect(read('a.pdf', bytes)).rejects.toThrow(sentence)
})
