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
  if (languages[lang].script !== 'Han') return renderJoined(text)
  const ends = phraseEnds(text, lang, names)
  const pieces = [0, ...ends].map((from, i) => text.slice(from, ends[i]))
  return html`${pieces.map((piece, i) => html`${i > 0 && html`<wbr>`}${renderJoined(piece)}`)}`
}

/** Words that are joined by hyphens (X-lab, GPT-4, year-on-year), and short enough to stay whole. */
const joined =
  /((?<![\p{Script=Latin}\p{Nd}-])(?=[\p{Script=Latin}\p{Nd}-]{3,17}(?![\p{Script=Latin}\p{Nd}-]))[\p{Script=Latin}\p{Nd}]+(?:-[\p{Script=Latin}\p{Nd}]+)+)/u

function renderJoined(text: string): Html {
  // Every second piece is what the pattern keeps.
  const pieces = text.split(joined)
  return html`${pieces.map((piece, i) => (i % 2 ? html`<span class="joined">${piece}</span>` : html`${piece}`))}`
}
