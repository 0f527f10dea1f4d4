import type { LanguageTag } from './model.ts'
import { powerpointWords, reasonWords } from './words.ts'

const printed = /^as printed in line (\d+) of (.+)$/

/** Why a number stands as it does, in the deck's language; what an author gives as a reason stays as it is. */
export function sayReason(reason: string | null, lang: LanguageTag): string | null {
  const [, line, file] = (reason !== null && printed.exec(reason)) || []
  if (line === undefined || lang === 'en')
    return reason === null ? null : (reasonWords[lang][reason] ?? reason)
  return powerpointWords[lang].inArticle(Number(line), file === 'the article' ? undefined : file)
}
