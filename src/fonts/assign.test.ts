import { expect, it } from 'vitest'
import { assign } from './assign.ts'
import { noOwnFonts, openSet } from './source.ts'
import { shoots } from '../theme/themes.ts'

const fonts = await openSet(shoots.faces, 400, noOwnFonts)
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
  ['signs and scripts that neither has', '₀₂ₙ⁺⁻☑✔✗➜₹‱їґשم', 'zh-CN', 'other'],
  ['emoji', '⚡⚽🆗🈵🎉🚀\ufe0f', 'zh-CN', 'emoji'],
  ['what no font has', '𠮷김\ue000', 'zh-CN', null],
] as const)('sets %s', (_, text, lang, face) => {
  expect(facesOf(text, lang)).toEqual(new Set([face]))
})
