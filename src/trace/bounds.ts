import type { Quantity } from '../model.ts'

/** What a number claims to be: itself, at least, at most, just below, around, or anything between two. */
export type Claim = 'exact' | 'over' | 'under' | 'near' | 'about' | 'range'

/** Qualifying words by what they claim; the first that fits wins. */
const words: [Claim, RegExp][] = [
  [
    'under',
    /以下|以内|不到|不足|不满|低于|不超过|至多|[<＜≤]|less than|under|below|at most|up to|fewer|no more than/i,
  ],
  [
    'over',
    /突破|超|逾|过|破|余|多|以上|不少于|不低于|至少|[>＞≥]|more than|over|above|at least|exceed|upwards|top/i,
  ],
  ['about', /约|左右|上下|大致|大概|[~～≈]|about|around|roughly|approximately|some\b|circa/i],
  ['near', /近|接近|nearly|almost|close to/i],
]

/** The claim of a quantity, from its qualifying word, else from its interval. */
export function claimOf({
  qualifier,
  interval,
  high,
}: Pick<Quantity, 'qualifier' | 'interval' | 'high'>): Claim {
  const word = qualifier && words.find(([, pattern]) => pattern.test(qualifier))
  if (word) return word[0]
  if (interval.high === Infinity) return 'over'
  if (interval.low === -Infinity) return 'under'
  return high === null ? 'exact' : 'range'
}

/** What a slide may claim of a number that the article claims so: never more. */
const allowed: Record<Claim, readonly Claim[]> = {
  exact: ['exact', 'about'],
  over: ['over'],
  under: ['under'],
  near: ['near', 'under'],
  about: ['about'],
  range: ['range'],
}

/** Whether a slide claims no more than the article of the same number. */
export function isCovered(slide: Claim, article: Claim): boolean {
  return allowed[article].includes(slide)
}

/** Half-width digits and signs, one for one. */
export function narrow(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ．％－＋～]/g, (one) =>
    String.fromCharCode(one.charCodeAt(0) - 0xfee0),
  )
}

/** The worth of the last printed digit, in base units: 0.1亿 for 2598.7亿元. */
export function stepOf({ text, value }: Pick<Quantity, 'text' | 'value'>): number {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(narrow(text))?.[0].replaceAll(',', '')
  if (!digits || Number(digits) === 0) return largestStep(value)
  const decimals = digits.split('.')[1]?.length ?? 0
  return (value / Number(digits)) * 10 ** -decimals
}

/** The largest power of ten that divides a value: 1e10 for 2.6e11. */
function largestStep(value: number): number {
  if (value === 0) return 1
  let step = 10 ** Math.floor(Math.log10(Math.abs(value)) + 1e-9)
  while (step > 1e-6 && !isMultiple(value, step)) step /= 10
  return step
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step
  return Math.abs(times - Math.round(times)) < 1e-6
}

export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

/** How far a rounded number may be from its own: 超2500 for 2598.7, not 超2000. */
const farthest = 0.2

type Printed = Pick<Quantity, 'text' | 'value' | 'qualifier' | 'interval' | 'high'>

/**
 * Whether a slide's number is the article's, rounded to fewer digits. Printed digits count: 2600亿元 claims
 * 2599.5 to 2600.5, so 2598.7 is 2.6千亿 or 约2600亿元, 近2600亿元 or 超2500亿元, never a bare 2600亿元.
 */
export function isRounding(slide: Printed, article: Printed): boolean {
  if (slide.high !== null || article.high !== null || article.value === 0 || slide.value === 0) return false
  const claim = claimOf(slide)
  const given = claimOf(article)
  const finest = stepOf(slide)
  const counts = claim === 'exact' || /\d\.\d/.test(narrow(slide.text))
  const coarsest = counts ? finest : Math.max(finest, largestStep(slide.value))
  const printed = stepOf(article)
  if (coarsest <= printed * (1 + 1e-9)) return false
  if (Math.abs(slide.value - article.value) > article.value * farthest) return false
  for (let step = coarsest; step >= finest * (1 - 1e-9) && step > printed * (1 + 1e-9); step /= 10) {
    const times = article.value / step
    if (roundings[claim](times, given) === Math.round(slide.value / step)) return true
  }
  return false
}

/** A number of steps, rounded as a claim allows; NaN where the article's own claim does not allow it. */
const roundings: Record<Claim, (times: number, given: Claim) => number> = {
  exact: (times, given) => (given === 'exact' ? halfUp(times) : NaN),
  about: (times, given) => (given === 'exact' || given === 'about' ? halfUp(times) : NaN),
  over: (times, given) => (given === 'exact' || given === 'over' ? Math.floor(times + 1e-9) : NaN),
  under: (times, given) => (given === 'exact' || given === 'under' ? Math.ceil(times - 1e-9) : NaN),
  near: (times, given) => (given === 'exact' || given === 'near' ? Math.ceil(times - 1e-9) : NaN),
  range: () => NaN,
}

const halfUp = (times: number) => Math.floor(times + 0.5 + 1e-9)
