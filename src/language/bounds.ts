import { signBefore, type Bound } from '../number/bound.ts'
import { tablesOf } from './cues.ts'
import { alternation } from './engine/alternation.ts'
import { wordsOn } from './engine/qualifier.ts'

const all = tablesOf('qualifiers').flat()
const known = new Map<string, Bound>(all.map(([word, bound]) => [word, bound]))

/** 200+: more than what is written. */
const plus = '+'

/** What a qualifying word, or sign, as printed makes of its number; `exact` for one that bounds nothing. */
export function boundOf(qualifier: string | null, isRange: boolean): Bound {
  if (qualifier === null) return isRange ? 'range' : 'exact'
  const sign = qualifier === plus ? 'over' : signBefore(qualifier)?.bound
  const bound = known.get(qualifier) ?? known.get(qualifier.toLowerCase()) ?? sign
  return bound && bound !== 'exact' ? bound : isRange ? 'range' : 'exact'
}

const behind = new Set([...wordsOn('after', all), plus])

/** Whether a qualifying word stands behind its number: 以上, or more. */
export function standsBehind(qualifier: string): boolean {
  return behind.has(qualifier)
}

const pattern = (side: 'before' | 'after') => alternation(wordsOn(side, all))
const leading = new RegExp(`^(?:${pattern('before')})\\s*`, 'i')
const trailing = new RegExp(`^\\s*(?:${pattern('after')})`, 'i')

/** The qualifying word, or sign, with which a text begins: `words` is all that stands before the number. */
export function leadingBound(text: string): { words: string; bound: Bound } | null {
  const sign = /^(?:[<>]=?|[≥≧≤≦~≈≒])\s*/.exec(text)
  if (sign) return { words: sign[0], bound: signBefore(sign[0])!.bound }
  const found = leading.exec(text)
  return found ? { words: found[0], bound: boundOf(found[0].trim(), false) } : null
}

/** The qualifying word that stands behind a number, with which a text begins. */
export function trailingBound(text: string): { words: string; bound: Bound } | null {
  if (/^\s*\+(?!\s*[\d=])/.test(text)) return { words: plus, bound: 'over' }
  const found = trailing.exec(text)
  return found ? { words: found[0], bound: boundOf(found[0].trim(), false) } : null
}

const ending = new RegExp(`(?:${pattern('before')})[了到至为]?\\s*$`, 'i')

/** What the qualifying word, or sign, right before a number makes of it; null where none stands there. */
export function boundBefore(text: string): Bound | null {
  const word = ending.exec(text)?.[0].trim()
  if (word) return boundOf(known.has(word) ? word : word.replace(/[了到至为]$/, ''), false)
  return signBefore(text)?.bound ?? null
}

const alone = new RegExp(
  `(?:(?:^|[:：·（(，,\\s])(${pattern('before')})|(?:^|[:：·（(，,]\\s*)(${pattern('after')}))[）)]?\\s*$`,
  'i',
)

/** What a qualifying word says that stands by itself at the end of some words (增加值目标：突破). */
export function boundAtEnd(words: string): Bound | null {
  const found = alone.exec(words)
  const word = found?.[1] ?? found?.[2]
  return word ? boundOf(word, false) : null
}
