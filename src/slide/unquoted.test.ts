import { describe, expect, test } from 'vitest'
import type { BlockOf } from '../model.ts'
import { plainText } from '../plainText.ts'
import { unquoted } from './unquoted.ts'

const quote = (...texts: string[]): BlockOf<'quote'> =>
  ({
    type: 'quote',
    blocks: texts.map((text) => ({
      type: 'paragraph',
      inlines: [{ type: 'text', text, start: 10 }],
      attributes: { id: null, classes: [], other: {}, index: null },
      start: 10,
      end: 10 + text.length,
    })) as never,
    attributes: { id: null, classes: [], other: {}, index: null },
    start: 10,
    end: 90,
  }) as never

const wordsOf = (one: BlockOf<'quote'>) =>
  one.blocks.map((block) => (block.type === 'paragraph' ? plainText(block.inlines) : ''))

describe('a quotation', () => {
  test.each([
    ['“We are done.”', 'We are done.'],
    ['"We are done."', 'We are done.'],
    ['「到此為止。」', '到此為止。'],
  ])('%s loses the marks around it', (said, words) => {
    expect(wordsOf(unquoted(quote(said)))).toEqual([words])
  })

  test('of two paragraphs loses the first mark and the last', () => {
    expect(wordsOf(unquoted(quote('“One.', 'Two.”')))).toEqual(['One.', 'Two.'])
  })

  test('keeps the place of its numbers', () => {
    const [block] = unquoted(quote('“5 of us.”')).blocks
    expect(block).toMatchObject({ inlines: [{ text: '5 of us.', start: 11 }] })
  })

  test.each(['“One,” she said, “and two.”', '“起步即冲刺”的状态', 'He said “no”', 'No marks.'])(
    'that is not all of %s keeps them',
    (said) => {
      expect(wordsOf(unquoted(quote(said)))).toEqual([said])
    },
  )
})
