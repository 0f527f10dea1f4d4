import { languages } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'
import { html, type Html } from './html.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Text that may break between words alone: `困难诉求和急难问题` never parts `急难`. Chinese has no spaces, so the
 * places are marked (`<wbr>`) and the theme forbids all others (`word-break: keep-all`).
 */
export function renderPhrases(text: string, lang: LanguageTag): Html {
  if (languages[lang].script !== 'Han') return html`${text}`
  const pieces: Html[] = []
  let before: Intl.SegmentData | null = null
  for (const segment of segmenter.segment(text)) {
    const parts = before?.isWordLike && segment.isWordLike && !isNumeral(before.segment)
    pieces.push(parts ? html`<wbr>${segment.segment}` : html`${segment.segment}`)
    before = segment
  }
  return html`${pieces}`
}

/** Digits stay with the 年 or 亿元 behind them. */
function isNumeral(word: string): boolean {
  return /^[\d.,]+$/.test(word)
}
