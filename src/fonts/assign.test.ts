import { expect, it } from 'vitest'
import { assign } from './assign.ts'
import { openSource } from './source.ts'

const fonts = { latin: await openSource('latin', 400), han: await openSource('han', 400) }
const facesOf = (text: string, lang: 'zh-CN' | 'en'): Set<string | null> =>
  new Set([...text].map((character) => assign(character, lang, fonts)))

it.each([
  ['numbers and what stands with them', '0123456789+-.,%$£€¥–−±×÷≈≥≤≠°‰½²', 'zh-CN', 'latin'],
  ['letters and their accents', 'AZazéüāǎß\u0301', 'zh-CN', 'latin'],
  ['spaces that a shaper makes', ' \u00a0\u2009\u202f', 'zh-CN', 'latin'],
  ['Han, and signs that only its font has', '年元〇①Ⅱ℃㎡￥→∶％\u3000', 'zh-CN', 'han'],
  ['full-width punctuation', '，。、；：？！（）《》「」【】～', 'zh-CN', 'han'],
  ['quotation marks, dashes and dots in Chinese', '“”‘’…—·•', 'zh-CN', 'han'],
  ['quotation marks, dashes and dots in English', '“”‘’…—·•', 'en', 'latin'],
  ['Han in English', '年，', 'en', 'han'],
  ['emoji, which browsers take from the system', '⚡⚽🆗🈵', 'zh-CN', null],
  ['what neither font has', '𠮷ᚠ\ufe0f\ue000', 'zh-CN', null],
] as const)('sets %s', (_, text, lang, face) => {
  expect(facesOf(text, lang)).toEqual(new Set([face]))
})
