import { alternation } from '../engine/alternation.ts'
import type { Token, UnitClass } from '../engine/token.ts'
import { counted } from './cues.ts'
import { multiplying, numberWords, parts } from './numeral.ts'
import * as units from './units.ts'

const MOST_DIGITS = 18

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const SIGN = alternation(Object.keys(units.currencySigns))
const MAGNITUDE = `(?:\\s?-?\\s?(?:hundred thousand|hundred million|${alternation(
  Object.keys(units.magnitudes).filter((name) => name.length > 2),
)})|\\s?(?:mn|bn|tn)|[mkbMKBT])(?![A-Za-z])`
const SMALL = alternation(numberWords.keys())
const WORDS = `(?:(?:${SMALL})(?: hundred(?: and (?:${SMALL}))?)?|a hundred|a)(?=[ -](?:hundred|thousand|million|billion|trillion)\\b)|(?:${SMALL})(?: hundred(?: and (?:${SMALL}))?)?|half a(?=[ -](?:million|billion|trillion)\\b)`
const PERCENT = '\\s?(?:%|‰)|[\\s-]?(?:per\\s?cent|percent|pct)(?![A-Za-z])'
const POINTS =
  '(?:\\s?%|[\\s-](?:percentage|per\\s?cent|percent))[\\s-]points?(?![A-Za-z])|[\\s-]?(?:basis points?|bps?)(?![A-Za-z])'
const CURRENCY = `\\s?(?:${alternation(Object.keys(units.currencyWords).filter((word) => word.length > 1))})(?![A-Za-z])|p(?![A-Za-z])`
const MEASURE = `\\s?(?:${alternation(units.measures)})(?![A-Za-z])`

const starts = new RegExp(
  `(?:(?<![A-Za-z])(?:${SIGN})\\s?)?(?<![\\d.,])\\d|(?<![\\w-])(?:${SMALL}|a (?:hundred|thousand|million|billion|trillion)|half|a third|a quarter|a fifth|a tenth|${alternation(multiplying.keys())})(?![\\w])`,
  'gi',
)
const digits = new RegExp(DIGITS, 'y')
const sign = new RegExp(`(?:${SIGN})\\s?`, 'y')
const words = new RegExp(WORDS, 'iy')
const magnitude = new RegExp(MAGNITUDE, 'y')
const point = new RegExp(POINTS, 'iy')
const percent = new RegExp(PERCENT, 'iy')
const currency = new RegExp(CURRENCY, 'y')
const measure = new RegExp(MEASURE, 'y')
const times =
  /\s?(?:times|x)(?=\s+(?:as|the|more|higher|larger|bigger|greater|its|their|what|that|earnings|faster|less|lower))/y
const oneIn = new RegExp(
  `(${SMALL}|\\d{1,3}) (?:in(?: every)?|out of(?: every)?) (${SMALL}|\\d{1,3})(?![\\d,.%]|[- ](?:million|billion|years?|months?|days?|weeks?))(?! ?%)`,
  'iy',
)
const part =
  /(?:(an?|one|two|three|four|five|seven|nine)[ -](thirds?|quarters?|fifths?|sixth|eighth|tenths?)|(?<!\b(?:first|second|latter|other|top|bottom|final)[ -])half)(?= of (?!a century|a percentage|all time|\d|last year|this year|next year|the year|the season)| the (?!season|year|time|battle|month|week)| its | all | their | what )/iy
/** "fell by a fifth", "up a third". */
const movedPart =
  /(?:(an?|one|two|three|four)[ -](thirds?|quarters?|fifths?|sixth|eighth|tenths?)|half)(?=[,.;)]| (?:to|in|on|from|since|compared|over|last|this|after|year|between|during|since|as|and)\b|$)/iy
const quarterPoint =
  /(?:a quarter|three[ -]quarters|half)(?: of)?(?: an?)?[ -](?:percentage |per ?cent )?points?\b/iy
const moves =
  /\b(?:by|up|down|rose|fell|dropped|grew|jumped|surged|climbed|slumped|plunged|shrank|increased|decreased) (?:by |about |around |almost |nearly |more than |over |some |just |roughly |at least )*$/i
const joint = /\s?(?:[-–—~]|to)\s?/y
const conjunction = /\s(?:and|to)\s/y
const multiplied = new RegExp(`(?:${alternation(multiplying.keys())})\\b`, 'iy')
const duration = new RegExp(
  `^[\\s-]?(?:(?:consecutive|straight|successive|more|working|full|calendar|further|long) )?(?:${alternation(units.durations)})(?![A-Za-z])`,
  'i',
)
const thing = new RegExp(`^(?:\\s(?:[A-Za-z][A-Za-z'’.-]*)){0,3}?\\s(?:${alternation(counted)})(?![A-Za-z-])`)
const thingNext = new RegExp(`^\\s(?:${alternation(counted)})\\b`)
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:[a-z]*)?'
const monthBefore = new RegExp(`\\b${MONTH}\\.?\\s$`)
const monthAfter = new RegExp(`^(?:st|nd|rd|th)?\\s(?:of )?${MONTH}\\b`)
/** Names whose numbers are part of them. */
const named =
  /(?:\b(?:FTSE|S&P|Dow|Nikkei|Fortune|[Tt]op|Boeing|Airbus|Windows|Formula|Article|Articles|Chapter|[Ss]ection|[Pp]age|[Pp]ages|No|No\.|number|Number|Route|Channel|Radio|Class|Type|Model|Table|Figure|Chart|Phase|Level|Grade|Room|Gate|Flight|Highway|Interstate|Apollo|Mark|iPhone|PlayStation|Xbox|CAC|DAX|Big|aged|age|ages|Russell|Stoxx|STOXX|Kospi|ASX|Euro|Title|Schedule|Clause|Act|Group of|BBC|Area|Tier|Act of|Rule|Volume|Version|version|Covid|COVID|Olympic|Division|Sky|World Cup|Catch|Microsoft Office|Half-Life|Galaxy|the class of|Euro NCAP|Nasdaq|Eurostoxx|MSCI|CSI|Band|Band|Zone)[ -]|['’#@_/:.\\]|[A-Za-z]-|[A-Za-z])$/
const indexed =
  /\b(?:index|FTSE|Dow|Nasdaq|Nikkei|Hang Seng|DAX|CAC|S&P|benchmark|PMI|reading|score|confidence|sentiment|survey)\b/i

/** All numbers of an English sentence that may be statistics, in linear time. */
export function scan(text: string, bare: boolean): Token[] {
  const tokens: Token[] = []
  let from = 0
  for (const candidate of text.matchAll(starts)) {
    if (candidate.index < from) continue
    const found = tokenAt(text, candidate.index, bare)
    if (typeof found === 'number') {
      from = found
    } else {
      tokens.push(found)
      from = found.end
    }
  }
  return tokens
}

interface Amount {
  end: number
  value: number
  magnitude: string | null
  words: boolean
  digits: string
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Digits or words with their magnitude. */
function amountAt(text: string, at: number): Amount | null {
  const face = match(digits, text, at)
  const named = face ? null : match(words, text, at)
  if (!face && !named) return null
  if (face && face[0].replace(/\D/g, '').length > MOST_DIGITS) return null
  let end = at + (face ?? named)![0].length
  const scale = match(magnitude, text, end)
  const name = scale?.[0].replace(/[\s-]/g, '') ?? null
  const isLength =
    name === 'm' &&
    /[^£$€¥]/.test(text[at - 1] ?? ' ') &&
    /^\s(?:sprint|race|hurdles|tall|long|wide|high|deep|freestyle|relay|underground|butterfly|backstroke|final|champion|title|indoor)/.test(
      text.slice(end + 1, end + 20),
    )
  if (scale && !isLength) end += scale[0].length
  const worth = scale && !isLength ? worthOf(scale[0]) : 1
  const value = face ? Number(`${face[0].replaceAll(',', '')}e0`) : wordValue(named![0])
  return {
    end,
    value: face ? scaled(face[0], worth) : value * worth,
    magnitude: isLength ? null : name,
    words: !face,
    digits: face?.[0] ?? '',
  }
}

function worthOf(word: string): number {
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

interface Unit {
  end: number
  unit: string
  class: UnitClass
}

function unitAt(text: string, at: number, spelled: boolean): Unit | null {
  const points = match(point, text, at)
  if (points) {
    const unit = /basis|bp/i.test(points[0]) ? 'basis points' : 'percentage points'
    return { end: at + points[0].length, unit, class: 'point' }
  }
  const share = match(percent, text, at)
  if (share) return { end: at + share[0].length, unit: share[0].includes('‰') ? '‰' : '%', class: 'percent' }
  const money = match(currency, text, at)
  if (money && !(spelled && money[0] === 'p')) {
    return { end: at + money[0].length, unit: units.currencyWords[money[0].trim()]!, class: 'money' }
  }
  const size = match(measure, text, at)
  if (size) return { end: at + size[0].length, unit: size[0].trim(), class: 'measure' }
  const multiple = match(times, text, at)
  return multiple ? { end: at + multiple[0].length, unit: 'times', class: 'times' } : null
}

/** The token that begins at `start`, or where to look next. */
function tokenAt(text: string, start: number, bare: boolean): Token | number {
  const proportion = match(oneIn, text, start)
  if (proportion) return proportionToken(proportion, start) ?? start + proportion[0].length
  const fraction = match(part, text, start)
  if (fraction) return partToken(fraction, start)
  const moved = match(movedPart, text, start)
  if (moved && moves.test(text.slice(Math.max(0, start - 40), start))) return partToken(moved, start)
  const multiple = match(multiplied, text, start)
  if (multiple) {
    const { value, direction } = multiplying.get(multiple[0].toLowerCase())!
    const before = text.slice(Math.max(0, start - 12), start)
    if (
      /(?:^|[^a-z])(?:be|a|the|re)[ -]?$/i.test(before) ||
      /^ (?:up|over|back)\b/.test(text.slice(start + multiple[0].length))
    )
      return start + multiple[0].length
    return { ...plain(start, start + multiple[0].length, value, '%', 'percent'), direction }
  }
  const step = match(quarterPoint, text, start)
  if (step) {
    const value = /half/i.test(step[0]) ? 0.5 : /three/i.test(step[0]) ? 0.75 : 0.25
    return plain(start, start + step[0].length, value, 'percentage points', 'point')
  }
  const prefix = match(sign, text, start)
  const from = start + (prefix?.[0].length ?? 0)
  const amount = amountAt(text, from)
  if (!amount) return start + 1 + (/^\d+/.exec(text.slice(start, start + 40))?.[0].length ?? 0)
  const money = prefix ? units.currencySigns[prefix[0].trim()]! : null
  const behind = money ? null : unitAt(text, amount.end, amount.words)
  const unit = money ? { end: amount.end, unit: money, class: 'money' as const } : behind
  const before = text.slice(Math.max(0, start - 40), start)
  const minus = /(?:^|[\s(])[-−–]$/.test(before) && !/\d\s?[-−–]$/.test(before)
  if (
    !prefix &&
    !amount.words &&
    !minus &&
    named.test(before) &&
    !(unit?.class === 'percent' && /[a-z]-$/.test(before) === false && /[A-Za-z] ?$/.test(before) === false)
  ) {
    return amount.end
  }
  // The 200m is a race.
  const race =
    /\b(?:the|men's|women's) $/.test(before) &&
    /^(?:[,.;]| (?:final|title|in|at|and|gold))/.test(text.slice(amount.end))
  if (amount.magnitude === 'm' && !prefix && race) return amount.end
  const range = rangeAt(text, start, amount, unit, prefix !== null, bare)
  if (range) return range
  if (unit) {
    if (unit.class === 'measure' && text.slice(amount.end, amount.end + 1).startsWith('-')) return unit.end
    if (amount.words && unit.class === 'measure' && amount.magnitude === null && amount.value < 3)
      return unit.end
    return { ...plain(start, unit.end, amount.value, unit.unit, unit.class), magnitude: amount.magnitude }
  }
  const name = nameless(text, start, amount, before, bare)
  return name ?? amount.end
}

function plain(start: number, end: number, value: number, unit: string | null, unitClass: UnitClass): Token {
  return { start, end, value, high: null, unit, magnitude: null, class: unitClass, inner: null }
}

function proportionToken(found: RegExpExecArray, start: number): Token | null {
  const over = valueOf(found[1]!)
  const under = valueOf(found[2]!)
  if (over >= under || under < 2) return null
  return plain(start, start + found[0].length, (100 * over) / under, '%', 'percent')
}

function valueOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : (numberWords.get(word.toLowerCase()) ?? 0)
}

function partToken(found: RegExpExecArray, start: number): Token {
  const count = found[1] ? (/^an?$/i.test(found[1]) ? 1 : numberWords.get(found[1].toLowerCase())!) : 1
  const value = count * parts.get((found[2] ?? 'half').toLowerCase())!
  return plain(start, start + found[0].length, value, '%', 'percent')
}

/** 3%-4%, $10bn to $12bn, between 5 and 6 million: the first borrows what it lacks. */
function rangeAt(
  text: string,
  start: number,
  amount: Amount,
  unit: Unit | null,
  prefixed: boolean,
  bare: boolean,
): Token | null {
  const from = unit?.end ?? amount.end
  const between = /\bbetween\s$/i.test(text.slice(Math.max(0, start - 9), start))
  const join = match(between ? conjunction : joint, text, from)
  if (!join) return null
  const lead = text.slice(Math.max(0, start - 24), start)
  if (
    join[0].includes('to') &&
    !between &&
    (/\bfrom (?:about |around |just )?$/i.test(lead) ||
      (unit &&
        /\b(?:rose|fell|up|down|by|grew|climbed|dropped|jumped|gained|increased|declined|slipped|surged)(?: by)? $/i.test(
          lead,
        )))
  ) {
    return null
  }
  const at = from + join[0].length
  const second = match(sign, text, at)
  const high = amountAt(text, at + (second?.[0].length ?? 0))
  if (!high || high.words !== amount.words) return null
  const code = second ? units.currencySigns[second[0].trim()]! : prefixed ? unit!.unit : null
  const last = code
    ? { end: high.end, unit: code, class: 'money' as const }
    : unitAt(text, high.end, high.words)
  if (unit && last?.unit !== unit.unit) return null
  if (
    !unit &&
    !last &&
    !(bare && !/^(?:1[5-9]|20)\d\d$/.test(amount.digits)) &&
    high.magnitude === null &&
    !thing.test(text.slice(high.end, high.end + 60))
  )
    return null
  if (duration.test(text.slice(high.end, high.end + 24))) return null
  const low =
    amount.magnitude === null && high.magnitude !== null
      ? amount.value * worthOf(high.magnitude)
      : amount.value
  if (low >= high.value) return null
  const kind = last ?? { end: high.end, unit: null, class: 'bare' as const }
  return {
    ...plain(start, kind.end, low, kind.unit, kind.class),
    high: high.value,
    magnitude: high.magnitude,
  }
}

const headcount =
  /\b(?:workforce|headcount|staff|total|number|toll|population|tally|count|membership)(?: [a-z]+){0,2} (?:to|at|of|was|is|stands at|reached|rose to|fell to) (?:about |around |nearly |just |over )?$/i
const notThings =
  /^\s(?:of|and|or|in|on|at|to|the|for|by|from|per|am|pm|GMT|BST|a\.m|p\.m|is|was|has|its|as|this|years?|minutes?|hours?|times|yesterday|others|days|weeks|months|seconds|BC|AD|o'clock)\b/

/** A number without a unit: of things that follow, of an index, or on a slide any but a year. */
function nameless(text: string, start: number, amount: Amount, before: string, bare: boolean): Token | null {
  const after = text.slice(amount.end, amount.end + 60)
  const token = {
    ...plain(start, amount.end, amount.value, null, 'bare' as UnitClass),
    magnitude: amount.magnitude,
  }
  // A word of another script right behind a number is its unit: 6.4个百分点.
  const foreign = /^\p{Script=Han}+/u.exec(after)?.[0]
  if (foreign) return { ...token, end: token.end + foreign.length, unit: foreign, class: 'count' }
  if (monthBefore.test(before) || monthAfter.test(after)) return null
  if (/^(?:st|nd|rd|th|s)\b|^\p{L}|^:\d|^\/\d|^-[A-Za-z]/u.test(after)) return null
  if (duration.test(after)) return null
  const year = /^(?:1[5-9]|20)\d\d$/.test(amount.digits) && !/[><≥≤≈]\s*$/.test(before)
  const isThing = thing.test(after) && !notThings.test(after)
  if (amount.magnitude !== null)
    return /^(?:m|k|b|M|K|B|T)$/.test(amount.magnitude) && /^\s?[A-Z]\w*\d/.test(after) ? null : token
  if (amount.words) {
    if (amount.value >= 100) return isThing || /^\s[a-z]+s\b/.test(after) ? token : null
    const one = amount.value < 2
    return !one &&
      isThing &&
      !/\b(?:the|these|those|all|other|last|first|next|past|top|every|final|any) $/i.test(before)
      ? token
      : null
  }
  if (year) {
    return isThing &&
      !/\b(?:in|of|since|by|until|from|the|during|for|late|early|to|and|January|March|May|June) $/i.test(
        before,
      ) &&
      thingNext.test(after)
      ? token
      : null
  }
  if (/\d and $/.test(before) && /^ respectively\b/.test(after)) return token
  if (isThing) return /\b(?:last|first|next|past|top) $/i.test(before) && amount.value < 100 ? null : token
  if (
    /^\s[a-z]+(?:[ -][a-z]+){0,2}?(?<!u|s|i)s\b/.test(after) &&
    !notThings.test(after) &&
    (amount.value >= 10 || /,/.test(amount.digits))
  ) {
    return /\b(?:last|first|next|past|top) $/i.test(before) ? null : token
  }
  const move =
    /\b(?:rose|fell|dropped|climbed|jumped|slipped|gained|declined|grew|increased|decreased|by|up|down|shed|lost|added) (?:by |about |around |nearly |more than |almost |over |some |just |only |another )*$/i.test(
      before,
    )
  if (move && (/[,.]\d/.test(amount.digits) || amount.value >= 100) && /^[\s,.;)]|^$/.test(after))
    return token
  const level =
    /\b(?:at|to|from|of|reached|was|stood at|reading of|by|points?|hit|topped|totalled|totaled|reach) (?:a |an |about |around |nearly |more than |almost |over |just )?(?:seasonally adjusted |record |revised |total )?$/i.test(
      before,
    )
  if (
    level &&
    (/[,.]\d/.test(amount.digits) || amount.value >= 100) &&
    (indexed.test(text) || /,/.test(amount.digits)) &&
    /^[\s,.;)]|^$/.test(after)
  )
    return token
  if (
    headcount.test(before) &&
    amount.value >= 10 &&
    !year &&
    /^[\s,.;)]|^$/.test(after) &&
    !/^\s[a-z]/.test(after)
  )
    return token
  return bare && !/^\.\d/.test(after) ? token : null
}
