import { alternation, seam } from '../engine/alternation.ts'
import { matchAt, type ScanPlace, type Scanned } from '../engine/scan.ts'
import { tokenOf } from '../engine/token.ts'
import { SMALL } from './amount.ts'
import { telling } from './opinions.ts'
import { multiples, multiplying, numberWords, parts } from './numeral.ts'
import { textBefore, textBehind } from '../engine/beside.ts'

const COUNT = 'an?|one|two|three|four|five|seven|nine'
const PARTS = 'thirds?|quarters?|fifths?|sixth|eighth|tenths?'
const UNITS_OF_TIME = 'million|billion|years?|months?|days?|weeks?'
const oneIn = new RegExp(
  `(${SMALL}|\\d{1,3})${seam} (?:in(?: every)?|out of(?: every)?|of every)${seam} (${SMALL}|\\d{1,3})(?![\\d,.%]|[- ](?:${UNITS_OF_TIME}))(?! ?%)`,
  'iy',
)
/** A half that is one of two: the second half. */
const NO_HALF = '(?<!\\b(?:first|second|latter|other|top|bottom|final)[ -])'
const NO_WHOLE = 'a century|a percentage|all time|\\d|last year|this year|next year|the year|the season'
const WHOLE = `(?= of (?!${NO_WHOLE})| the (?!season|year|time|battle|month|week)| its | all | their | what )`
const part = new RegExp(`(?:(${COUNT})[ -](${PARTS})|${NO_HALF}half)${WHOLE}`, 'iy')
const BEHIND_MOVE = 'to|in|on|from|since|compared|over|last|this|after|year|between|during|since|as|and'
const movedPart = new RegExp(`(?:(${COUNT})[ -](${PARTS})|half)(?=[,.;)]| (?:${BEHIND_MOVE})\\b|$)`, 'iy')
const VERBS =
  'by|up|down|rose|fell|dropped|grew|jumped|surged|climbed|slumped|plunged|shrank|increased|decreased'
const ABOUT = 'by |about |around |almost |nearly |more than |over |some |just |roughly |at least '
const moves = new RegExp(`\\b(?:${VERBS}) (?:${ABOUT})*$`, 'i')
const REACHED = 'at|to|was|is|were|are|be|reached|reaching|than|for|formed|form'
const reaches = new RegExp(`\\b(?:${REACHED}) (?:${ABOUT}|approximately |less than |under |only )*$`, 'i')
/** "about three quarters" is no time. */
const hedgedPart = new RegExp(
  `(?:(${COUNT})[ -](${PARTS})|half)(?![ -](?:of|year|past|to|time|way|hour|day)\\b)(?= [a-z]|[,.;)]|$)`,
  'iy',
)
const hedged = /\b(?:about|around|nearly|almost|roughly|approximately|just (?:over|under)) $/i
const pointPart =
  /(?:a quarter|three[ -]quarters|half)(?: of)?(?: an?)?[ -](?:percentage |per ?cent )?points?\b/iy
const multiplied = new RegExp(`(?:${alternation(multiplying.keys())})\\b`, 'iy')
const multiple = new RegExp(
  `(?:${alternation(multiples.keys())})(?= (?:the|its|their|what|that|last year['’]s) )`,
  'iy',
)
const twice = /twice(?= (?:as|the|its|their|what|that)\b)/iy

function valueOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : (numberWords.get(word.toLowerCase()) ?? 0)
}

function share(start: number, found: RegExpExecArray, value: number): Scanned {
  return [tokenOf({ start, end: start + found[0].length, value, unit: '%', class: 'percent' })]
}

/** one in five, nine out of ten */
export function proportionAt({ text, at }: ScanPlace): Scanned {
  const found = matchAt(oneIn, text, at)
  if (!found) return null
  const [over, under] = [valueOf(found[1]!), valueOf(found[2]!)]
  return over >= under || under < 2 ? at + found[0].length : share(at, found, (100 * over) / under)
}

function partValue([, count, name]: RegExpExecArray): number {
  const many = !count || /^an?$/i.test(count) ? 1 : numberWords.get(count.toLowerCase())!
  return many * parts.get((name ?? 'half').toLowerCase())!
}

/** a third of the land, half its sales */
export function partAt({ text, at }: ScanPlace): Scanned {
  const found = matchAt(part, text, at)
  return found && share(at, found, partValue(found))
}

/** a quarter fewer */
const comparedPart = new RegExp(
  `(?:(${COUNT})[ -](${PARTS})|half)(?= (?:more|fewer|less|higher|lower|larger|smaller|faster|slower)\\b)`,
  'yi',
)

/** a fifth (20.3%) */
const statedPart = new RegExp(
  `(?:(${COUNT})[ -](${PARTS})|half)(?= \\(\\d[\\d.]* ?(?:%|per ?cent|pct))`,
  'yi',
)

/** a third say, half want to */
const tellingPart = new RegExp(
  `(?:(${COUNT})[ -](${PARTS})|${NO_HALF}half)(?= (?:${alternation(telling)})\\b)`,
  'iy',
)

/** fell by a fifth, up a third, stood at about three quarters */
export function movedPartAt({ text, at }: ScanPlace): Scanned {
  const lead = textBefore(text, at, 40)
  const pattern = moves.test(lead) || reaches.test(lead) ? movedPart : hedged.test(lead) ? hedgedPart : null
  const found =
    (pattern && matchAt(pattern, text, at)) ??
    matchAt(comparedPart, text, at) ??
    matchAt(statedPart, text, at) ??
    matchAt(tellingPart, text, at)
  return found && share(at, found, partValue(found))
}

/** Behind doubled, what is no amount of growth: doubled over, doubled up. */
const postures = /^ (?:up|back)\b|^ over(?! (?:the|a|an|that|this|its|two|three|four|five|ten|\d))/

/** doubled, halved */
export function multipliedAt({ text, at }: ScanPlace): Scanned {
  const found = matchAt(multiplied, text, at) ?? matchAt(multiple, text, at)
  if (!found) return null
  const end = at + found[0].length
  if (
    /(?:^|[^a-z])(?:be|a|the|re)[ -]?$/i.test(textBefore(text, at, 12)) ||
    postures.test(textBehind(text, end, 12))
  )
    return end
  const word = found[0].toLowerCase()
  const { value, direction } = multiplying.get(multiples.get(word) ?? word)!
  return [tokenOf({ start: at, end, value, unit: '%', class: 'percent', direction })]
}

/** twice as many */
export function twiceAt({ text, at }: ScanPlace): Scanned {
  const found = matchAt(twice, text, at)
  if (!found) return null
  return [tokenOf({ start: at, end: at + found[0].length, value: 2, unit: 'times', class: 'times' })]
}

/** a quarter of a percentage point */
export function pointPartAt({ text, at }: ScanPlace): Scanned {
  const found = matchAt(pointPart, text, at)
  if (!found) return null
  const value = /half/i.test(found[0]) ? 0.5 : /three/i.test(found[0]) ? 0.75 : 0.25
  const end = at + found[0].length
  return [tokenOf({ start: at, end, value, unit: 'percentage points', class: 'point' })]
}
