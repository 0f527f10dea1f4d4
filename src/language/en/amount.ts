import { alternation, seam } from '../engine/alternation.ts'
import { matchAt } from '../engine/scan.ts'
import type { UnitClass, UnitAt } from '../engine/token.ts'
import { numberWords, numberWordsBut } from './numeral.ts'
import * as units from './units.ts'
import { textBefore } from '../engine/beside.ts'

/** A number with more digits is no statistic. */
const MOST_DIGITS = 18

const END = '(?![A-Za-z])'
const LARGE = alternation(Object.keys(units.magnitudes).filter((name) => name.length > 2))
const SCALE = 'hundred|thousand|million|billion|trillion'
/** Number words up to ninety-nine. */
export const SMALL = numberWordsBut()
const SMALL_HUNDREDS = `(?:${SMALL})${seam} hundred and (?:${SMALL})${seam}(?![\\w-]| (?:thousand|million|billion|trillion)\\b)`
const HUNDREDS = `(?:${SMALL})${seam}(?: hundred(?: and (?:${SMALL})${seam})?)?`

/** Thousands in groups of three, or as in India a lakh and what is above it in groups of two. */
const digits = /(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}|\d+)(?:\.\d+)?/y
const words = new RegExp(
  `${SMALL_HUNDREDS}|(?:${HUNDREDS}|a hundred|a)(?=[ -](?:${SCALE})\\b)|${HUNDREDS}|half a(?=[ -](?:million|billion|trillion)\\b)`,
  'iy',
)
const magnitude = new RegExp(
  `(?:\\s?-?\\s?(?:hundred thousand|hundred million|lakh crore|thousand crore|${LARGE})|\\s?(?:mn|bn|tn|cr)|[mkbMKBT])${END}`,
  'y',
)
/** Behind a sign of one letter. */
const SUM = `(?=\\d[\\d,.]*(?:\\s?(?:${LARGE}|mn|bn|tn|[mb])${END})|\\d{1,3},\\d{3}|\\d+\\.\\d\\d(?![\\d%]))`
export const SIGN = `${alternation(Object.keys(units.currencySigns))}|(?:${alternation(Object.keys(units.letterSigns))})${SUM}`
export const sign = new RegExp(`(?:${SIGN})\\s?`, 'y')
/** The currency that a sign before a sum means. */
export const currencyOf = (printed: string): string =>
  units.currencySigns[printed.trim()] ?? units.letterSigns[printed.trim()]!

const point = new RegExp(
  `(?:\\s?%|[\\s-](?:of an? )?(?:percentage|per\\s?cent|percent))[\\s-]points?${END}|[\\s-]?(?:basis points?|bps?)${END}`,
  'iy',
)
const percent = new RegExp(`\\s?(?:%|‰)|[\\s-]?(?:per\\s?cent|percent|pct)${END}`, 'iy')
const CURRENCY = alternation(Object.keys(units.currencyWords).filter((word) => word.length > 1))
const currency = new RegExp(`\\s?(?:${CURRENCY})${END}|p${END}`, 'y')
const measure = new RegExp(`\\s?(?:${alternation(units.measures)})${END}`, 'y')
const COMPARED = 'as|the|more|higher|larger|bigger|greater|its|their|what|that|earnings|faster|less|lower'
const GREW = 'up|rose|grew|jumped|surged|soared|climbed|increased|multiplied|by'
const times = new RegExp(
  `\\s?(?:times|x)(?=\\s+(?:${COMPARED}))|(?<=\\b(?:${GREW}) [\\d.]+)\\s?(?:times|x)${END}`,
  'y',
)
/** The m of a length, not of a million. */
const LENGTHS =
  'sprint|race|hurdles|tall|long|wide|high|deep|freestyle|relay|underground|butterfly|backstroke|final|champion|title|indoor'
const ofLength = new RegExp(`^\\s(?:${LENGTHS})`)

/** A number in digits or words with its magnitude. */
export interface Amount {
  end: number
  value: number
  magnitude: string | null
  /** It is spelled out. */
  words: boolean
  /** Its digits as printed. */
  digits: string
}

export function amountAt(text: string, at: number): Amount | null {
  const face = matchAt(digits, text, at)?.[0]
  const named = face === undefined ? matchAt(words, text, at)?.[0] : undefined
  if (face !== undefined && face.replace(/\D/g, '').length > MOST_DIGITS) return null
  const printed = face ?? named
  if (printed === undefined) return null
  const end = at + printed.length
  const scale = scaleAt(text, at, end)
  const worth = scale ? worthOf(scale) : 1
  return {
    end: end + (scale?.length ?? 0),
    value: face === undefined ? wordValue(printed) * worth : scaled(face, worth),
    magnitude: scale?.replace(/[\s-]/g, '') ?? null,
    words: face === undefined,
    digits: face ?? '',
  }
}

/** The magnitude behind a number; the m of `200m hurdles` is none. */
function scaleAt(text: string, start: number, end: number): string | null {
  const found = matchAt(magnitude, text, end)?.[0]
  if (found === undefined) return null
  const isLength =
    found === 'm' &&
    !/[£$€¥]$/.test(textBefore(text, start, 1)) &&
    ofLength.test(text.slice(end + 1, end + 20))
  return isLength ? null : found
}

export function worthOf(word: string): number {
  const names = word
    .trim()
    .replace(/^-/, '')
    .split(/[\s-]+/)
  return names.reduce(
    (product, name) => product * (units.magnitudes[name] ?? units.magnitudes[name.toLowerCase()] ?? 1),
    1,
  )
}

function scaled(face: string, worth: number): number {
  const plain = face.replaceAll(',', '')
  const exponent = Math.log10(worth)
  return Number.isInteger(exponent) ? Number(`${plain}e${exponent}`) : Number(plain) * worth
}

function wordValue(phrase: string): number {
  const [first, hundred, , more] = phrase.toLowerCase().split(' ')
  if (first === 'half') return 0.5
  const base = first === 'a' ? 1 : (numberWords.get(first!) ?? 0)
  return hundred === 'hundred' ? base * 100 + (more ? (numberWords.get(more) ?? 0) : 0) : base
}

type UnitReader = (text: string, at: number, spelled: boolean) => UnitAt | null

const unitOf = (
  pattern: RegExp,
  unitClass: UnitClass,
  name: (printed: string) => string,
  counts: (printed: string, spelled: boolean) => boolean = () => true,
): UnitReader => {
  return (text, at, spelled) => {
    const found = matchAt(pattern, text, at)?.[0]
    if (found === undefined || !counts(found, spelled)) return null
    return { end: at + found.length, unit: name(found), class: unitClass }
  }
}

/** Units by kind, in the order in which they are tried. */
const readers: UnitReader[] = [
  unitOf(point, 'point', (printed) => (/basis|bp/i.test(printed) ? 'basis points' : 'percentage points')),
  unitOf(percent, 'percent', (printed) => (printed.includes('‰') ? '‰' : '%')),
  unitOf(
    currency,
    'money',
    (printed) => units.currencyWords[printed.trim()]!,
    (printed, spelled) => !(spelled && printed === 'p'),
  ),
  unitOf(measure, 'measure', (printed) => printed.trim()),
  unitOf(times, 'times', () => 'times'),
]

/** The unit right behind a number; `spelled` where the number is in words. */
export function unitAt(text: string, at: number, spelled: boolean): UnitAt | null {
  for (const read of readers) {
    const unit = read(text, at, spelled)
    if (unit) return unit
  }
  return null
}
