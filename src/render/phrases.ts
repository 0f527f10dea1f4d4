import { languages } from '../language/languages.ts'
import { phraseEnds } from '../language/phrases/phraseEnds.ts'
import type { LanguageTag } from '../model.ts'
import { html, type Html } from './html.ts'

/**
 * Text that may break between phrases alone: `困难诉求和急难问题` never parts `急难`. Chinese has no spaces, so the
 * places are marked (`<wbr>`) and the theme forbids all others (`word-break: keep-all`).
 *
 * @param names that stay whole
 */
export function renderPhrases(text: string, lang: LanguageTag, names: readonly string[]): Html {
  if (languages[lang].script !== 'Han') return html`${text}`
  const ends = phraseEnds(text, lang, names)
  const pieces = [0, ...ends].map((from, i) => text.slice(from, ends[i]))
  return html`${pieces.map((piece, i) => (i === 0 ? html`${piece}` : html`<wbr>${piece}`))}`
}
