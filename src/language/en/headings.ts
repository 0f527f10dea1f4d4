import { alternation, table } from '../engine/alternation.ts'
import { never } from '../engine/claims.ts'
import type { HeadingRules } from '../engine/draft.ts'
import { numberWordsBut } from './numeral.ts'

/** English text with a pause before the words that open a further clause. */
function paused(text: string): string {
  return text.replace(
    /,?\s(?=(?:but|while|because|although|which|who|after|as|and (?:the|its|it|they|that))\s)/g,
    '; ',
  )
}

/** Words that limit what follows, and words that begin with one of them and do not. */
const limiting = alternation(
  table(
    'asked adjusted measured if when unless until once where whether of among in on at for from with to during between by',
  ),
)
const idle = '(?:in (?:addition|short|fact|general|response|line)|for (?:its|his|her) part|on the whole)\\b'

/** That leave be granted: what was resolved, as a headline says it. */
const resolvedToBe =
  /^([^,;]{3,80}?(?<!\b(?:to|will|would|can|could|may|might|must|should|shall|not))) be (?=\w+(?:ed|ld|pt|de|id)\b)/

/** Behind these stands what was found. */
const finding = table(
  'found find finds show shows showed shown reveal reveals revealed concluded conclude concludes confirm confirms confirmed suggest suggests estimate estimates estimated',
)

export const headings: HeadingRules = {
  timeOnly: /^[“”\d\s]+$/,
  numbering: never,
  named: /^\s*[:—–-]\s*$/,
  restarts: /[;.!?—]/,
  parts: /[;:—]|\.\s/,
  lists:
    /^,\s(?!(?:up|down|compared|from|after|while|which|who|according|against)\b)[^;:]{1,120}?,?\s(?:and|or)\s/,
  parted: /\b(?:an?|the|its|their) (?:[a-z-]+|\p{Lu}[a-z]+ \d{1,2}(?:, \d{4})?),$/u,
  trims:
    /\s(?:but|or|and|for|in|during|on|according to|compared (?:with|to)|because|although|while|after|since|at|with|including)\s/g,
  joins: /^\sand\s/,
  amount: new RegExp(`\\d|\\b(?:${numberWordsBut(['one'])}|half|twice|per ?cent)\\b`, 'i'),
  adds: /^\s(?:but|and|according to|compared (?:with|to)|because|although|while|since|including)\s/,
  relative:
    /\b(?:those|who|whose|that|which)\b|\btoo \w+$|\beither\b(?!.*\bor\b)|\b(?:both|between)\b(?!.*\band\b)/,
  limits: new RegExp(`^(?!${idle})(?:${limiting})\\b`, 'i'),
  goesOnWithList: () => false,
  exists: never,
  // What follows such a clause is what the sentence says, and not one more of a list in it.
  between:
    /,\s(?:which|who|where)\s[^,]*,(?=\s(?:is|are|was|were|has|have|had|will|would|can|could|may|said|[a-z]+ed)\b)/g,
  end: /\.+$/,
  paused,
  pausedTitle: paused,
  stands: (text) => /^["“‘]?[\p{Lu}\d$£€]/u.test(text),
  best: [3, 8],
  most: 1,
  shortestSpoken: 3,
  afterClaim: /(?:;|\.\s|,\s(?:and|but|while|which|on condition|so that|although)\b).*$/,
  announces: /\s(?:are|is|were|was|include|includes|as follows|the following)$/i,
  asFact: (words) =>
    words.replace(/ by (?:a vote of )?\d+ (?:votes )?to \d+$/, '').replace(resolvedToBe, '$1 to be '),
  told: new RegExp(
    `^[^:;"“”]{0,140}?\\b(?:${alternation(finding)}|resolved(?: unanimously|, by [^:;]{1,24})?)(?<whole>:? that|:)?\\s+(?=\\S)`,
    'i',
  ),
}
