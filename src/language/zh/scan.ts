import { alternation } from '../engine/alternation.ts'
import {
  matchAt,
  oncePerPlace,
  scanner,
  type ScanPlace,
  type Scanned,
  type ScanRule,
} from '../engine/scan.ts'
import { tokenOf, type Token, type UnitAt } from '../engine/token.ts'
import { amountAt, digits, lowOf, unitAt, type Amount } from './amount.ts'
import { loneAt } from './bare.ts'
import { date } from './dates.ts'
import { unitStands } from './guards.ts'
import { doubledAt, fractionAt, halfAt, hanAt } from './han.ts'
import { firstAt, ordinalAt } from './rank.ts'
import * as units from './units.ts'
import { textBefore, textBehind } from '../engine/beside.ts'

const signs = alternation(Object.keys(units.currencySigns))
const sign = new RegExp(signs, 'y')
const money = new RegExp(`(${signs}) ?(?=\\d)`, 'y')
const separator = /\s*(?:[-—~–－]{1,2}|[～至到])\s*/y
const joined = /\d+(?:[+×*](?=[\dNX]))[+×*\dNX]+/y
const colons = /(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)(?::(\d+(?:\.\d+)?))?/y
const ages = /\d{1,2}周?岁?\s?[-—~–－～至到]\s?\d{1,3}周?岁(?!的?(?:平均|之间))/y
/** Tables hold these next to numbers of the same kind, though they are no measures elsewhere. */
const rangeable = new Set(['小时', '点'])
const weak = new Set(units.weak)

/** An amount in digits, behind a currency's sign where it has one, and its unit. */
interface Found {
  amount: Amount
  unit: UnitAt | null
  currency: string | null
}

const foundAt = oncePerPlace((place): Found | null => {
  const { text, at } = place
  const begin = amountStart(place)
  const amount = begin === null ? null : amountAt(text, begin)
  if (!amount) return null
  const currency = begin === at ? null : units.currencySigns[text.slice(at, begin!).trim()]!
  const unit = unitBehind(text, amount.end, currency)
  return { ...withPart(text, amount, unit), currency }
})

/** 6成7 is 67 %: a digit behind 成 is a tenth of one. */
function withPart(text: string, amount: Amount, unit: UnitAt | null): Pick<Found, 'amount' | 'unit'> {
  const part = unit?.unit === '成' ? /^[1-9](?![\d.%％成])/.exec(textBehind(text, unit.end, 2)) : null
  if (!part) return { amount, unit }
  return {
    amount: { ...amount, value: amount.value + Number(part[0]) / 10 },
    unit: { ...unit!, end: unit!.end + 1 },
  }
}

/** Where an amount in digits begins, behind a currency's sign where it has one. */
function amountStart({ text, at }: ScanPlace): number | null {
  if (/\d/.test(text[at]!)) return at
  const found = matchAt(money, text, at)
  return found && !/[A-Z]/.test(text[at - 1] ?? '') ? at + found[0].length : null
}

/** A rule for what stands at a number in digits without a sign. */
const atDigits = (read: (place: ScanPlace, end: number) => Scanned) => (place: ScanPlace) => {
  const face = matchAt(digits, place.text, place.at)
  return face && read(place, place.at + face[0].length)
}

/** Passes over what a pattern finds. */
const passing =
  (pattern: RegExp) =>
  ({ text, at }: ScanPlace): Scanned => {
    const found = matchAt(pattern, text, at)
    return found && at + found[0].length
  }

function unitBehind(text: string, end: number, currency: string | null): UnitAt | null {
  return currency ? { end, unit: currency, class: 'money' } : unitAt(text, end)
}

/** A token of an amount with its unit; 成 are tens of per cent. */
function withUnit(
  start: number,
  amount: Amount,
  unit: UnitAt,
  high: number | null = null,
  low = amount.value,
) {
  const scale = unit.unit === '成' ? 10 : 1
  return tokenOf({
    start,
    end: unit.end,
    value: low * scale,
    high: high === null ? null : high * scale,
    unit: unit.unit === '成' ? '%' : unit.unit,
    magnitude: amount.magnitude,
    class: unit.class,
    inner: amount.inner,
  })
}

/** 由 A 到 B is two levels, not a range. */
function isPath(text: string, start: number, join: string): boolean {
  return /[至到]/.test(join) && /[由从自](?:[^，,。；]{0,16})$/.test(textBefore(text, start, 18))
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100
}

/** 5000—6300亿元, 5%至8%: the first number borrows what it lacks from the second. */
function rangeAt(place: ScanPlace): Scanned {
  const found = foundAt(place)
  if (!found) return null
  const { text, at, bare } = place
  const { amount: first, unit: own, currency } = found
  const from = own?.end ?? first.end
  const join = matchAt(separator, text, from)?.[0]
  const second = join === undefined ? null : secondAt(text, from + join.length, currency)
  if (!second) return null
  const low = own ? first.value : lowOf(first, second)
  if (low >= second.value) return null
  const last = unitBehind(text, second.end, currency)
  if (last)
    return spans(own, last) && !isPath(text, at, join!)
      ? [withUnit(at, second, last, second.value, low)]
      : null
  return bare && !own && !isYear(first.value) ? [bareRange(at, low, second)] : null
}

/** The second number of a range, behind a sign of money where the first has one. */
function secondAt(text: string, at: number, currency: string | null): Amount | null {
  const printed = currency ? matchAt(sign, text, at) : null
  return amountAt(text, at + (printed?.[0].length ?? 0))
}

/** Whether two numbers with these units are the ends of a range. */
function spans(own: UnitAt | null, { unit }: UnitAt): boolean {
  if (own ? own.unit !== unit : unit === '岁') return false
  return !weak.has(unit) || rangeable.has(unit)
}

function bareRange(start: number, low: number, second: Amount): Omit<Token, 'rule'> {
  const { end, value, magnitude } = second
  return tokenOf({ start, end, value: low, high: value, unit: null, class: 'bare', magnitude })
}

/** An amount whose unit belongs to it; what only looks like a unit is passed over with it. */
function amountWithUnit(place: ScanPlace): Scanned {
  const found = foundAt(place)
  if (!found?.unit) return null
  const { text, at, last } = place
  const { amount, unit } = found
  const reach = {
    amount,
    unit,
    before: textBefore(text, at, 20),
    after: textBehind(text, unit.end, 6),
  }
  const isNext = unit.unit === '分' && last?.unit === '分'
  return unitStands(reach) || isNext ? [withUnit(at, amount, unit)] : unit.end
}

const listRest = /(?:、(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?个?)*[、和及与](?=\d)/y

/** 180、150和21吨, 1.2个、2.3个百分点: a number of a list borrows the unit at its end. */
function listedAt(place: ScanPlace): Scanned {
  const { text, at } = place
  const first = firstOfList(place)
  if (!first) return null
  const { amount, end, isCut } = first
  const rest = matchAt(listRest, text, end)
  const last = rest && amountAt(text, end + rest[0].length)
  const unit = last && unitAt(text, last.end)
  if (!unit || weak.has(unit.unit) || (isCut && unit.unit !== '个百分点')) return null
  if (last.magnitude === null) return [withUnit(at, amount, { ...unit, end })]
  // 17.42、0.91万亿元: what is printed as the last is, is as large.
  if (decimalsOf(amount) === 0 || decimalsOf(amount) !== decimalsOf(last)) return null
  const value = lowOf(amount, last)
  return [withUnit(at, { ...amount, value, magnitude: last.magnitude }, { ...unit, end })]
}

/** A number that lacks its unit, or all but the beginning of it (`isCut`). */
function firstOfList(place: ScanPlace): { amount: Amount; end: number; isCut: boolean } | null {
  const found = foundAt(place)
  if (!found || found.currency) return null
  const { amount, unit } = found
  if (amount.magnitude !== null || amount.inner !== null || isYear(amount.value)) return null
  if (unit && unit.unit !== '个') return null
  return { amount, end: (unit ?? amount).end, isCut: unit !== null }
}

function decimalsOf({ digits }: Amount): number {
  return digits.split('.')[1]?.length ?? 0
}

/** A bare number right behind another and a comma or 和 is one more of a list. */
function follows({ text, at, last }: ScanPlace): boolean {
  return last?.class === 'bare' && at - last.end <= 2 && /^[、和]/.test(text.slice(last.end, at))
}

/** GDP619.8亿元: what a unit of money or a percentage makes an amount is no part of a name in Latin letters. */
function isSum(text: string, at: number): boolean {
  if (!/[A-Z]{2}$/.test(textBefore(text, at, 2))) return false
  const amount = amountAt(text, at)
  const unit = amount && unitAt(text, amount.end)
  return unit?.class === 'money' || unit?.class === 'percent'
}

/** The rule that reads 5:35:60. */
export const ratioRule = 'ratio of shares'

/** 5:35:60 behind 结构 or 比例 is a list of shares. */
function sharesAt({ text, at }: ScanPlace): Scanned {
  const list = matchAt(colons, text, at)
  if (!list || !/结构|比例|之比|构成|调整|比为|优化/.test(textBefore(text, at, 12))) return null
  let start = at
  return list
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => {
      const from = start
      start += part.length + 1
      const end = from + part.length
      return tokenOf({ start: from, end, value: Number(part), unit: '%', class: 'percent' })
    })
}

/** In order: the first that makes something of a place decides. */
export const scanRules: ScanRule[] = [
  { name: 'first rank', example: '销量跃居首位', read: firstAt },
  { name: 'rank', example: '产值居全省第二', read: ordinalAt },
  { name: 'doubling', example: '利润翻两番', read: doubledAt },
  { name: 'half', example: '一半的货来自本地', read: halfAt },
  {
    name: 'part of a name',
    example: '文件编号为〔2022〕',
    passes: true,
    read: atDigits(({ text, at }, end) => {
      const lead = textBefore(text, at, 12)
      const isPart = /[A-Za-z_#№×·.]$|[A-Za-z]-$|[A-Za-z\d]\+$|[〔[]$/.test(lead) && !/\.{2,}$/.test(lead)
      return isPart && !isSum(text, at) ? end : null
    }),
  },
  {
    name: 'joined by signs',
    example: '形成“15+4”的布局',
    passes: true,
    read: passing(joined),
  },
  {
    name: 'ordinal in digits',
    example: '第 12 次会议',
    passes: true,
    read: atDigits(({ text, at }, end) => (/第\s?$/.test(textBefore(text, at, 2)) ? end : null)),
  },
  { name: ratioRule, example: '产业结构调整为5:35:60', read: sharesAt },
  {
    name: 'date',
    example: '会议于2月15日召开',
    passes: true,
    read: passing(date),
  },
  {
    name: 'ages of a group',
    example: '18至25岁的受访者',
    passes: true,
    read: passing(ages),
  },
  { name: 'fraction', example: '三分之一的村庄', read: fractionAt },
  { name: 'numeral in characters', example: '三百名学生', read: hanAt },
  { name: 'range', example: '增长5%—8%', read: rangeAt },
  { name: 'list with one unit', example: '分别生产180、150和21吨', read: listedAt },
  { name: 'amount with a unit', example: '产粮12万吨', read: amountWithUnit },
  {
    name: 'number without a unit',
    example: '基尼系数为0.42',
    read(place) {
      const amount = foundAt(place)?.amount
      if (!amount) return null
      return loneAt(place.text, place.at, amount, place.bare || follows(place)) ?? amount.end
    },
  },
  {
    name: 'digits that are no number',
    example: '',
    passes: true,
    read: atDigits((_place, end) => end),
  },
]

/** All numbers of a Chinese sentence that may be statistics. Linear: no run of characters is looked at twice. */
export const scan = scanner(/[0-9零〇一二三四五六七八九十百千万亿两廿卅第首榜翻过半¥￥$€£UH]/g, scanRules)
