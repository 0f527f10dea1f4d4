import type { Language } from '../model.ts'

/** From this share of Han characters among letters on, a text is Chinese. */
const HAN_SHARE = 0.15

/** The language that most of a text is written in. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 20_000)
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return han > HAN_SHARE * letters ? 'zh-CN' : 'en'
}
