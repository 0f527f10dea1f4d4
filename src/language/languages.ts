import type { LanguageTag } from '../model.ts'
import type { Language, Script } from './engine/language.ts'
import { en } from './en/language.ts'
import { inBothScripts, zhHant } from './zh-hant/language.ts'
import { zh } from './zh/language.ts'

export type { Language } from './engine/language.ts'

/** Every language that an article or a deck may be in; the first is that of a text without letters. */
export const languages: Record<LanguageTag, Language> = {
  // Who quotes a report in traditional characters writes it in them, whatever the deck's language.
  'zh-CN': { ...zh, ...inBothScripts },
  'zh-TW': zhHant,
  en,
}

/** As much of a text is looked at. */
const SAMPLE = 20_000

/** The language that most of a text is written in; of one without letters, Chinese. */
export function detectLanguage(text: string): LanguageTag {
  const sample = text.slice(0, SAMPLE)
  const weights = Object.values(languages).map(({ tag, weigh }) => ({ tag, weight: weigh(sample) }))
  return weights.reduce((most, one) => (one.weight > most.weight ? one : most)).tag
}

/** The language that a front matter's `lang` names; null for one that is not known. */
export function languageNamed(value: unknown): LanguageTag | null {
  if (typeof value !== 'string') return null
  return Object.values(languages).find(({ named }) => named.test(value))?.tag ?? null
}

/** How many words of a script a text has, about: Han words are two characters long, Latin ones three or more. */
const wordsOf: Record<Script, (text: string) => number> = {
  Han: (text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2,
  Latin: (text) => text.match(/\p{Script=Latin}{3,}/gu)?.length ?? 0,
}
/** A word that is in another script than these. */
const foreign: Record<Script, RegExp> = { Han: /\p{Script=Latin}{3}/u, Latin: /\p{Script=Han}/u }
/** From this share of its words on, a sentence is the article's own language, and the rest of it are names. */
const OWN_SHARE = 0.25

/** The language that reads a sentence: its article's, unless nearly all of it is in another script. */
export function languageOf(sentence: string, article: LanguageTag): Language {
  const own = languages[article]
  if (!foreign[own.script].test(sentence)) return own
  const count = (script: Script) => wordsOf[script](sentence)
  const all = count('Han') + count('Latin')
  return count(own.script) >= OWN_SHARE * all ? own : languages[detectLanguage(sentence)]
}
