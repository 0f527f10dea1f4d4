import { alternation, table } from '../engine/alternation.ts'
import {
  matchAt,
  oncePerPlace,
  scanner,
  type ScanPlace,
  type Scanned,
  type ScanRule,
} from '../engine/scan.ts'
import { tokenOf, type UnitAt } from '../engine/token.ts'
import { amountAt, currencyOf, sign, SIGN, SMALL, unitAt, worthOf, type Amount } from './amount.ts'
import { duration, loneAt, meanAge, tested, thing } from './bare.ts'
import { multiples, multiplying } from './numeral.ts'
import { movedPartAt, multipliedAt, partAt, pointPartAt, proportionAt, twiceAt } from './parts.ts'
import { textBefore, textBehind } from '../engine/beside.ts'

const joint = /\s?(?:[-–—~]|to)\s?/y
const conjunction = /\s(?:and|to)\s/y

/** Words that number what they name; the digits behind them are part of a name. */
const namers = table(`
  FTSE S&P Dow Nikkei Fortune Top top Boeing Airbus Windows Formula Article Articles Chapter Section section Page page Pages pages No No. number
  Number Week week Weeks weeks Route Channel Radio Class Type Model Table Figure Chart Phase Level Grade Room Gate Flight Highway Interstate Mark CAC DAX Big aged age ages
  Russell Stoxx STOXX Kospi ASX Euro Title Schedule Clause Act Area Tier Rule Volume Version version Covid COVID Division Band Zone Nasdaq MSCI CSI
`).concat(['Group of', 'Act of', 'World Cup', 'the class of'])
const named = new RegExp(`(?:\\b(?:${alternation(namers)})[ -]|['’#@_/:.\\\\]|[A-Za-z]-|[A-Za-z])$`)
/** An amount with its currency's sign and its unit. */
interface Found {
  amount: Amount
  unit: UnitAt | null
  prefixed: boolean
}

const foundAt = oncePerPlace(({ text, at }): Found | null => {
  const prefix = matchAt(sign, text, at)?.[0]
  const amount = amountAt(text, at + (prefix?.length ?? 0))
  if (!amount) return null
  const unit: UnitAt | null = prefix
    ? { end: amount.end, unit: currencyOf(prefix), class: 'money' }
    : unitAt(text, amount.end, amount.words)
  return { amount, unit, prefixed: prefix !== undefined }
})

/** aged 9 to 14 */
const upTo = /\s?(?:[-–—]|to)\s?\d+(?![\d,.]*\d|%)/y

/** FTSE 100, Chapter 12, B-52: digits that are part of a name. */
function nameAt(place: ScanPlace): Scanned {
  const found = foundAt(place)
  if (!found || found.prefixed || found.amount.words) return null
  const lead = textBefore(place.text, place.at, 40)
  if (meanAge.test(lead)) return null
  const isMinus = /(?:^|[\s(])[-−–]$/.test(lead) && !/\d\s?[-−–]$/.test(lead)
  if (isMinus || !named.test(lead)) return null
  const isPercent = found.unit?.class === 'percent' && !/[a-z]-$/.test(lead) && !/[A-Za-z] ?$/.test(lead)
  if (isPercent) return null
  const { end } = found.amount
  return end + (matchAt(upTo, place.text, end)?.[0].length ?? 0)
}

const isoDay = /(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/y

/** 2024-01-15 is a day. */
function dayAt({ text, at }: ScanPlace): Scanned {
  const found = matchAt(isoDay, text, at)
  return found ? at + found[0].length : null
}

/** The 200m is a race. */
function raceAt(place: ScanPlace): Scanned {
  const found = foundAt(place)
  if (!found || found.prefixed || found.amount.magnitude !== 'm') return null
  const { end } = found.amount
  const isRace =
    /\b(?:the|men's|women's) $/.test(textBefore(place.text, place.at, 12)) &&
    /^(?:[,.;]| (?:final|title|in|at|and|gold))/.test(textBehind(place.text, end, 8))
  return isRace ? end : null
}

const MOVES = 'rose|fell|up|down|by|grew|climbed|dropped|jumped|gained|increased|declined|slipped|surged'
const moved = new RegExp(`\\b(?:${MOVES})(?: by)? $`, 'i')

/** "from 3 to 5" and "rose 3% to 5%" are two levels, not a range. */
function isPath(text: string, at: number, unit: UnitAt | null): boolean {
  const lead = textBefore(text, at, 24)
  return (
    /\bfrom (?:(?:about|around|just|over|under|nearly|almost|some|only) )*$/i.test(lead) ||
    ((unit !== null || /\bby $/i.test(lead)) && moved.test(lead))
  )
}

/** What joins two numbers to a range at a place: –, to, or and behind between. */
function joinAt({ text, at }: ScanPlace, from: number, unit: UnitAt | null): string | null {
  const isBetween = /\bbetween\s$/i.test(textBefore(text, at, 9))
  const join = matchAt(isBetween ? conjunction : joint, text, from)?.[0] ?? null
  return join?.includes('to') && !isBetween && isPath(text, at, unit) ? null : join
}

/** 3%-4%, $10bn to $12bn, between 5 and 6 million: the first borrows what it lacks. */
function rangeAt(place: ScanPlace): Scanned {
  const found = foundAt(place)
  if (!found) return null
  const { text, at } = place
  const { amount, unit } = found
  const from = unit?.end ?? amount.end
  const join = joinAt(place, from, unit)
  if (join === null) return null
  const second = matchAt(sign, text, from + join.length)?.[0]
  const high = amountAt(text, from + join.length + (second?.length ?? 0))
  if (!high || high.words !== amount.words) return null
  const code = second ? currencyOf(second) : found.prefixed ? unit!.unit : null
  const last: UnitAt | null = code
    ? { end: high.end, unit: code, class: 'money' }
    : unitAt(text, high.end, high.words)
  const isRange = unit ? last?.unit === unit.unit : last !== null || ranges(place, amount, high)
  if (!isRange || duration.test(textBehind(text, high.end, 24))) return null
  const low = lowOf(amount, high)
  if (low >= high.value) return null
  const kind = last ?? { end: high.end, unit: null, class: 'bare' as const }
  return [tokenOf({ start: at, ...kind, value: low, high: high.value, magnitude: high.magnitude })]
}

/** The first of two numbers, in the magnitude of the second where it has none. */
function lowOf({ value, magnitude }: Amount, high: Amount): number {
  return magnitude === null && high.magnitude !== null ? value * worthOf(high.magnitude) : value
}

function isYear({ digits }: Amount): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(digits)
}

const LEADING_TEST = 24

/** Whether two numbers without a unit are a range: on a slide, with a magnitude, before things, or of a test. */
function ranges({ text, at, bare }: ScanPlace, amount: Amount, high: Amount): boolean {
  if (tested.test(textBefore(text, at, LEADING_TEST)) && amount.digits.includes('.')) return true
  return (bare && !isYear(amount)) || high.magnitude !== null || thing.test(textBehind(text, high.end, 60))
}

/** A number with its unit; a length that makes an adjective (a 10-metre pool) and a lone word are none. */
function amountWithUnit(place: ScanPlace): Scanned {
  const found = foundAt(place)
  if (!found?.unit) return null
  const { amount, unit } = found
  if (unit.class === 'measure') {
    const isAdjective = place.text[amount.end] === '-'
    const isFew = amount.words && amount.magnitude === null && amount.value < 3
    if (isAdjective || isFew) return unit.end
  }
  const { value, magnitude } = amount
  return [tokenOf({ start: place.at, ...unit, value, magnitude })]
}

const apart = /\s?[-–—]\s?/y

/** Support of 58 - 37 percent: two parts, the larger first, where a range would rise. */
function pairAt(place: ScanPlace): Scanned {
  const found = foundAt(place)
  if (!found || found.prefixed || found.amount.magnitude || found.amount.words) return null
  if (found.unit && found.unit.class !== 'percent') return null
  const { text, at } = place
  const { amount } = found
  const from = found.unit?.end ?? amount.end
  const join = matchAt(apart, text, from)?.[0]
  const next = join === undefined ? null : amountAt(text, from + join.length)
  const unit = next && !next.words ? unitAt(text, next.end, false) : null
  if (unit?.class !== 'percent' || next!.value >= amount.value || next!.value + amount.value > 100)
    return null
  const part = { unit: unit.unit, class: unit.class }
  return [
    tokenOf({ start: at, end: from, value: amount.value, ...part }),
    tokenOf({ start: from + join!.length, end: unit.end, value: next!.value, ...part }),
  ]
}

const listRest = /(?:, (?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)*,? and (?=\d)/y

/** 180, 150 and 21 tonnes: a number of a list borrows the unit at its end. */
function listedAt(place: ScanPlace): Scanned {
  const found = foundAt(place)
  if (!found || found.unit || found.amount.words || found.amount.magnitude) return null
  if (isYear(found.amount)) return null
  const rest = matchAt(listRest, place.text, found.amount.end)
  const last = rest && amountAt(place.text, found.amount.end + rest[0].length)
  const unit = last && last.magnitude === null ? unitAt(place.text, last.end, false) : null
  if (!unit || unit.class === 'times') return null
  const { value, end } = found.amount
  return [tokenOf({ start: place.at, end, value, unit: unit.unit, class: unit.class })]
}

/** In order: the first that makes something of a place decides. */
export const scanRules: ScanRule[] = [
  { name: 'day', example: 'The lock was shut on 2024-01-15.', passes: true, read: dayAt },
  { name: 'proportion', example: 'One in five households has no car.', read: proportionAt },
  { name: 'part', example: 'A third of the land is forest.', read: partAt },
  { name: 'part by which it moved', example: 'Prices rose by a third.', read: movedPartAt },
  { name: 'multiplied', example: 'Exports doubled.', read: multipliedAt },
  { name: 'twice', example: 'Twice as many people came.', read: twiceAt },
  { name: 'part of a point', example: 'Rates rose by half a point.', read: pointPartAt },
  { name: 'part of a name', example: 'Chapter 12 deals with tax.', passes: true, read: nameAt },
  { name: 'race', example: 'She won the 200m final.', passes: true, read: raceAt },
  { name: 'range', example: 'It costs between $5bn and $8bn.', read: rangeAt },
  { name: 'pair', example: 'They back it by 58 - 37 percent.', read: pairAt },
  { name: 'list with one unit', example: 'They made 180, 150 and 21 tonnes.', read: listedAt },
  { name: 'amount with a unit', example: 'The port handled 1,200 tonnes.', read: amountWithUnit },
  {
    name: 'number without a unit',
    example: 'The town has 45 banks.',
    read(place) {
      const found = foundAt(place)
      if (!found) return null
      const token = loneAt(place.text, place.at, found.amount, place.bare)
      return token ? [token] : found.amount.end
    },
  },
  {
    name: 'digits that are no number',
    example: '',
    passes: true,
    read({ text, at }) {
      return at + 1 + (/^\d+/.exec(textBehind(text, at, 40))?.[0].length ?? 0)
    },
  },
]

const WORDS = `${SMALL}|a (?:hundred|thousand|million|billion|trillion)|half|twice|a third|a quarter|a fifth|a tenth`
const starts = new RegExp(
  `(?:(?<![A-Za-z])(?:${SIGN})\\s?)?(?<![\\d.,])\\d|(?<![\\w-])(?:${WORDS}|${alternation([...multiplying.keys(), ...multiples.keys()])})(?![\\w])`,
  'gi',
)

/** All numbers of an English sentence that may be statistics, in linear time. */
export const scan = scanner(starts, scanRules)
