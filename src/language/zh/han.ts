import { alternation } from '../engine/alternation.ts'
import { matchAt, type ScanPlace, type Scanned } from '../engine/scan.ts'
import { tokenOf, type Token, type UnitAt } from '../engine/token.ts'
import { fuzz, magnitude, unitAt } from './amount.ts'
import { BEFORE_POINT, BEHIND_POINT, magnitudeOf, parseHan } from './numeral.ts'
import * as units from './units.ts'
import { textBefore, textBehind } from '../engine/beside.ts'

type Unruled = Omit<Token, 'rule'>

const LONGEST_RUN = 16
const run = new RegExp(
  `[零〇一二三四五六七八九十百千万亿两廿卅]+(?:(?<=${BEFORE_POINT})点${BEHIND_POINT}+[十百千]?[万亿]*)?`,
  'y',
)
const FRACTION_DIGITS = '零〇一二三四五六七八九十百'
const fraction = new RegExp(
  `([${FRACTION_DIGITS}千万]{1,5}|\\d{1,3})分之([${FRACTION_DIGITS}两点]{1,10}|\\d{1,4}(?:\\.\\d{1,4})?)`,
  'y',
)
const countedNoun = new RegExp(`^(?:[\u4e00-\u9fff]{0,6})(?:${alternation(units.countedNouns)})`)
const weak = new Set(units.weak)
const solid = new Set(units.solid)

/** 数十, 几百 tell no number; the others end a word in which the numeral is no number. */
const notBefore = /[几数第同统唯之专单老初周其]$|星期$|礼拜$|《$/
/** What says that a magnitude alone is reached. */
const reaching = /(?:突破|超过?|逾|近|达到?|破|跨越|过|上|接近|约|共|迈[上过入])\s*$/

/** 三分之一, 百分之三十五点五, 千分之五. */
export function fractionAt({ text, at }: ScanPlace): Scanned {
  const found = matchAt(fraction, text, at)
  if (!found) return null
  const end = at + found[0].length
  const under = partOf(found[1]!)
  const over = partOf(found[2]!)
  if (under === null || over === null || under === 0) return end
  if (under === 1000) return [tokenOf({ start: at, end, value: over, unit: '‰', class: 'percent' })]
  const value = under === 100 ? over : (100 * over) / under
  return [tokenOf({ start: at, end, value, unit: '%', class: 'percent' })]
}

function partOf(part: string): number | null {
  if (/^\d/.test(part)) return Number(part)
  const [whole, decimals] = part.split('点')
  const base = parseHan(whole!)
  if (decimals === undefined || base === null) return base
  const after = [...decimals].map((char) => parseHan(char))
  return after.includes(null) ? null : Number(`${base}.${after.join('')}`)
}

const half = /一半|半数|过半数?/y

/** 一半 and 半数 are 50 %; 过半 is more. */
export function halfAt({ text, at }: ScanPlace): Scanned {
  const found = matchAt(half, text, at)?.[0]
  if (!found) return null
  const end = at + found.length
  if (/^(?:天|年|个|小时|径)/.test(text.slice(end))) return null
  const isOver = found.startsWith('过')
  if (isOver && /[时任减事][间务]?$/.test(textBefore(text, at, 2))) return null
  const start = isOver && found !== '过半' ? at + 1 : at
  const inner = found === '过半' ? '超过' : null
  return [tokenOf({ start, end, value: 50, unit: '%', class: 'percent', inner })]
}

const doubled = /翻(?:了)?(?:([一两二三四五六七八九十])|(\d(?:\.\d)?))?\s?番|翻了?一?倍/y

/** 翻两番 is × 2²: the number is the 番, or 翻番 itself. */
export function doubledAt({ text, at }: ScanPlace): Scanned {
  const found = matchAt(doubled, text, at)
  if (!found) return null
  const [whole, han, digit] = found
  const value = han ? parseHan(han)! : digit ? Number(digit) : 1
  const length = (han ?? digit) ? (han ?? digit)!.length + 1 : whole.length
  const end = at + whole.length
  return [tokenOf({ start: end - length, end, value, unit: '番', class: 'times', direction: 'up' })]
}

/** A numeral in characters with its unit. */
interface Numeral {
  token: Unruled
  /** Its characters, without a fuzzy word and what follows it. */
  face: string
  name: UnitAt
  text: string
  /** Up to six characters before it, and what follows its unit. */
  before: string
  after: string
}

/** When a numeral in characters is an amount, and no turn of phrase; null where the rule has nothing to say. */
interface NumeralRule {
  name: string
  make(numeral: Numeral): Unruled | false | null
}

/** 一五一十, 千家万户 and the like. */
const sayings = /^(?:万一|一一|一二|二三|三三|两两|千万|三五|五五|四六)$/

const numeralRules: NumeralRule[] = [
  { name: 'tenths', make: (numeral) => (numeral.name.unit === '成' ? tenths(numeral) : null) },
  {
    name: 'times and points',
    make({ token, name, text, before: lead }) {
      if (name.class !== 'times' && name.class !== 'point') return null
      if (text[name.end] === '半') return { ...token, value: token.value + 0.5, end: name.end + 1 }
      return name.unit === '番' && !/翻了?$/.test(lead) ? false : token
    },
  },
  {
    name: 'context, no amount',
    make: ({ name, after }) =>
      weak.has(name.unit) || (name.unit === '间' && after.startsWith('房')) ? false : null,
  },
  {
    name: 'magnitude alone',
    make({ token, face, before: lead, after }) {
      if (/[零〇一二两三四五六七八九十]/.test(face)) return null
      const isReached = reaching.test(lead) || token.inner !== null || after.startsWith('大关')
      return isReached && !/^(?:级|以[上下]|产业|企业|园区)/.test(after) ? token : false
    },
  },
  {
    name: 'numeral of several characters',
    make({ token, face, name }) {
      if (face.length === 1 && !token.inner) return null
      return sayings.test(face) && !/[元吨人千瓦亩]/.test(name.unit) ? false : token
    },
  },
  {
    name: 'name of a sum',
    // 三项费用增长5%: what belongs together under one name.
    make: ({ face, name, after }) =>
      face.length === 1 && name.unit === '项' && /^(?:费用|支出|收入|基金|资金|贷款|存款|经费)/.test(after)
        ? false
        : null,
  },
  {
    name: 'numeral of one character',
    make: ({ token, face, name, before: lead, after }) =>
      face !== '一' && countable(name, lead, after) ? token : false,
  },
]

/** 三百名, 十多家, 两亿立方米, 突破千亿元. */
export function hanAt({ text, at }: ScanPlace): Scanned {
  let face = matchAt(run, text, at)?.[0]
  if (!face) return null
  // 千亿千瓦时: the last 千 is the unit's.
  if (face.length > 1 && face.endsWith('千') && /^[瓦米克伏赫卡焦帕]/.test(text.slice(at + face.length)))
    face = face.slice(0, -1)
  const end = at + face.length
  const lead = textBefore(text, at, 6)
  if (face.length > LONGEST_RUN || /^[零〇](?!点)/.test(face)) return end
  if (notBefore.test(lead) || /[\dA-Za-z]$/.test(lead)) return end
  const numeral = numeralOf(text, at, face, lead)
  if (!numeral) return end
  for (const { make } of numeralRules) {
    const made = make(numeral)
    if (made !== null) return made === false ? end : [made]
  }
  return end
}

function numeralOf(text: string, start: number, face: string, lead: string): Numeral | null {
  const end = start + face.length
  const inner = matchAt(fuzz, text, end)?.[0] ?? null
  const more = inner ? matchAt(magnitude, text, end + 1) : null
  const name = unitAt(text, end + (inner?.length ?? 0) + (more?.[0].length ?? 0))
  const value = parseHan(face)
  if (!name || value === null || (isClock.test(face) && /^[分刻钟]/.test(text.slice(end)))) return null
  const token = tokenOf({
    start,
    end: name.end,
    value: more ? value * magnitudeOf(more[0]) : value,
    unit: name.unit,
    class: name.class,
    magnitude: more?.[0] ?? /[百千]?(?:万亿|[万亿])$/.exec(face)?.[0] ?? null,
    inner,
  })
  return { token, face, name, text, before: lead, after: textBehind(text, name.end, 10) }
}

/** 八点五分 is when, not how much. */
const isClock = new RegExp(`点${BEHIND_POINT}+$`)

/** Whether 三家, 四个 count things, and are no turn of phrase (三个方面, 两个维护). */
function countable(name: UnitAt, lead: string, after: string): boolean {
  if (/[这那每各某]$/.test(lead)) return false
  if (name.unit === '个') return countedNoun.test(after)
  return (
    solid.has(name.unit) &&
    /^[\u4e00-\u9fff]{2}/.test(after) &&
    !/^(?:以上|以下|左右|合一|融合|联动|协同|一体|并举|齐抓|同时|之间)/.test(after)
  )
}

/** 三成 is 30 %, 三成五 is 35 %. */
function tenths({ token, text, name, before: lead }: Numeral): Unruled | false {
  if (token.value < 1 || token.value > 10 || /[现变构形组促落收]$/.test(lead)) return false
  const more = /^[一二三四五六七八九](?![个家成项])/.exec(textBehind(text, name.end, 2))
  const value = token.value * 10 + (more ? parseHan(more[0])! : 0)
  return { ...token, value, end: name.end + (more ? 1 : 0), unit: '%', class: 'percent' }
}
