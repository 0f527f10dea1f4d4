import { never } from '../engine/claims.ts'
import type { HeadingRules } from '../engine/draft.ts'

/** English text with a pause before the words that open a further clause. */
function paused(text: string): string {
  return text.replace(
    /,?\s(?=(?:but|while|because|although|which|who|after|as|and (?:the|its|it|they|that))\s)/g,
    '; ',
  )
}

export const headings: HeadingRules = {
  timeOnly: /^[“”\d\s]+$/,
  numbering: never,
  named: /^\s*[:—–-]\s*$/,
  restarts: /[;.!?—]/,
  parts: /[;:—]|\.\s/,
  lists: /^,\s[^;:]{1,60}?,?\s(?:and|or)\s/,
  trims:
    /\s(?:but|or|which|who|and (?:the|its|it|they|that)|for|in|during|on|according to|compared with|because|although|while|after|since|at|with|including)\s/g,
  between: /,\s(?:which|who|where)\s[^,]*,(?=\s)/g,
  end: /\.+$/,
  paused,
  pausedTitle: paused,
  stands: (text) => /^["“‘]?[\p{Lu}\d$£€]/u.test(text),
  best: [3, 8],
  most: 1,
  shortestSpoken: 3,
  afterClaim: /(?:;|\.\s|,\s(?:and|but|while|which|on condition|so that|although)\b).*$/,
  announces: /\s(?:are|is|were|was|include|includes|as follows|the following)$/i,
  told: /^[^:;"“”]{3,140}?\b(?:found|finds?|shows?|showed|shown|reveals?|revealed|concluded?s?|confirms?|confirmed|suggests?|estimates?|estimated|resolved)(?: unanimously)?:? that\s+(?=\S)/i,
}
