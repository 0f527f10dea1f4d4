import { expect, test } from 'vitest'
import { parseDeck } from '../deck/parse.ts'
import { describeDeck } from './describeDeck.ts'

const describe = (text: string) => describeDeck(parseDeck({ file: 'deck.md', text }).value)

test('an author’s description is taken as it is', () => {
  expect(describe('---\ntitle: A\nlang: en\ndescription: Mine\n---\n\n# A\n\nSubtitle')).toBe('Mine')
})

test('else it is the cover’s words and the message, whole sentences of them', () => {
  const cover = '---\ntitle: A\nlang: en\n---\n\n<!-- .slide: layout="cover" -->\n\n# A\n\nWhat it is about'
  const message = '---\n\n<!-- .slide: layout="statement" -->\n\n# The point\n\nRivers rose.'
  expect(describe(`${cover}\n\n${message}`)).toBe('What it is about. The point. Rivers rose.')
  expect(describe(`${cover}\n\n${message} ${'Very '.repeat(40)}long`)).toBe('What it is about. The point.')
})
