import { expect, test } from 'vitest'
import type { PdfPiece } from './page.ts'
import { paragraphsIn } from './paragraphs.ts'

const habits = { compounds: new Set<string>(), leading: 1.2 }
/** Letters of ten points, five wide. */
const line = (text: string, x: number, y: number, isBold = false): PdfPiece => ({
  text,
  x,
  end: x + text.length * 5,
  y,
  size: 10,
  isBold,
  mark: null,
})
const read = (...pieces: PdfPiece[]) => paragraphsIn(pieces, habits).map(({ text }) => text)

test('the name of a table goes on in its second line, set in or of another weight', () => {
  const body = line('The harbour board counted every ship that called between January and June.', 50, 660)
  const second = 'in the four harbours of the coast, 2021'
  const named = `Table A2. Ships and tonnes by month, by flag and by kind of cargo ${second}`
  const first = line('Table A2. Ships and tonnes by month, by flag and by kind of cargo', 50, 700)
  expect(read(first, line(second, 95, 688), body)).toEqual([named, body.text])
  expect(read(first, line(second, 50, 688, true), body)).toEqual([named, body.text])
})
