import { expect, test } from 'vitest'
import { paragraph, text } from '../export/pptx/samples/deck.ts'
import type { Block, Inline } from '../model.ts'
import { isNumber } from './isNumber.ts'

const strong = (words: string): Inline => ({ type: 'strong', inlines: text(words) })
const said = (...inlines: Inline[]): Block => ({ ...paragraph(''), inlines }) as Block

test('a strong number and a few words are one', () => {
  expect(isNumber([said(...text('相差'), strong('46049万元'))])).toBe(true)
  expect(isNumber([said(strong('1.9 times'), ...text(' as much'))])).toBe(true)
})

test.each([
  ['words alone', [said(...text('相差很大'))]],
  ['two numbers', [said(strong('5'), ...text(' and '), strong('7'))]],
  ['a strong word', [said(strong('Very'), ...text(' much'))]],
  ['a sentence', [said(...text('Since then the harbour has grown by '), strong('5%'))]],
  ['two paragraphs', [said(strong('5')), said(...text('times'))]],
])('%s are none', (_, blocks) => expect(isNumber(blocks)).toBe(false))
