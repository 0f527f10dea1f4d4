const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const steps: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
/** 兆 stands before money only, as in Taiwan; elsewhere it is a million of a unit (兆瓦). */
const sections: Record<string, number> = { 万: 1e4, 亿: 1e8, 兆: 1e12 }

/** The longest numeral that is read; longer runs are no number that a report would print. */
const LONGEST = 24

/** The worth of a magnitude word: 千, 百万, 万亿. */
export function magnitudeOf(word: string): number {
  let worth = 1
  for (const char of word) worth *= steps[char] ?? sections[char] ?? 1
  return worth
}

/**
 * The value of a numeral in Chinese characters by the section algorithm: 三千二百万 is 32 000 000, 二〇二二 is
 * 2022 by position, a magnitude alone (千亿) is once its worth. Null for what is no numeral (十四五, 三五).
 */
export function parseHan(text: string): number | null {
  if (text === '' || text.length > LONGEST) return null
  const decimal = (withPoint.exec(text) ?? byPlace.exec(text))?.groups
  if (decimal) return decimalOf(decimal)
  return /[十百千万亿廿卅]/.test(text) ? parseSections(text) : parsePositions(text)
}

/** What stands before a point, and behind it, where each character is a digit: 五十三点七. */
export const BEFORE_POINT = '[零〇一二三四五六七八九十百千]'
export const BEHIND_POINT = '[零〇一二三四五六七八九]'

/** 五十三点七万: what stands behind a point is read digit by digit. */
const withPoint = new RegExp(
  `^(?<whole>${BEFORE_POINT}+)点(?<after>${BEHIND_POINT}+)(?<magnitude>[十百千]?[万亿兆]*)$`,
)
/** 三五四万: so is what a step tells no part of. */
const byPlace = new RegExp(`^(?<whole>${BEHIND_POINT}{3,})(?<magnitude>[万亿兆]+)$`)

function decimalOf({ whole, after = '', magnitude }: Record<string, string | undefined>): number | null {
  const base = /[十百千]/.test(whole!) ? parseSections(whole!) : Number(inDigits(whole!))
  if (base === null) return null
  return Number((Number(`${base}.${inDigits(after)}`) * magnitudeOf(magnitude!)).toPrecision(PRECISE))
}

/** A product of decimals has no more digits that mean anything. */
const PRECISE = 14

const inDigits = (text: string) => [...text].map((char) => digits[char]).join('')

/** 五, 二〇二二. */
function parsePositions(text: string): number | null {
  if (text.length === 1) return digits[text] ?? null
  if (text.length < 3 || !/[零〇]/.test(text)) return null
  return Number(inDigits(text))
}

/** A numeral that has been read so far. */
interface Sum {
  total: number
  section: number
  digit: number | null
  lastStep: number
}

function parseSections(text: string): number | null {
  const sum: Sum = { total: 0, section: 0, digit: null, lastStep: Infinity }
  // 廿五 is 二十五.
  for (const char of text.replaceAll('廿', '二十').replaceAll('卅', '三十')) {
    const step = steps[char]
    const big = sections[char]
    const isRead =
      step !== undefined
        ? addStep(sum, step)
        : big !== undefined
          ? closeSection(sum, big)
          : takeDigit(sum, digits[char])
    if (!isRead) return null
  }
  // 三万五 is 35 000: a digit after a section counts the next step below.
  return sum.total + sum.section + (sum.digit ?? 0)
}

function addStep(sum: Sum, step: number): boolean {
  if (step >= sum.lastStep) return false
  sum.section += (sum.digit ?? 1) * step
  sum.digit = null
  sum.lastStep = step
  return true
}

function closeSection(sum: Sum, big: number): true {
  sum.section += sum.digit ?? 0
  if (sum.section === 0 && sum.total === 0) sum.section = 1
  // 万亿: the larger magnitude multiplies all before it.
  if (sum.section === 0) sum.total *= big
  else if (big === 1e8 && sum.total > 0) sum.total = (sum.total + sum.section) * big
  else sum.total += sum.section * big
  Object.assign(sum, { section: 0, digit: null, lastStep: Infinity })
  return true
}

function takeDigit(sum: Sum, value: number | undefined): boolean {
  if (value === undefined || (sum.digit !== null && sum.digit !== 0)) return false
  sum.digit = value
  return true
}
