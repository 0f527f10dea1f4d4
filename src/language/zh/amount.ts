import { alternation } from '../engine/alternation.ts'
import { matchAt } from '../engine/scan.ts'
import type { UnitClass, UnitAt } from '../engine/token.ts'
import { magnitudeOf } from './numeral.ts'
import * as units from './units.ts'

/** A number with more digits is no statistic. */
const MOST_DIGITS = 18

const classes = new Map<string, UnitClass>()
const enter = (words: string[], unitClass: UnitClass) => words.forEach((word) => classes.set(word, unitClass))
enter(units.classifiers, 'count')
enter(units.weak, 'measure')
enter(units.measures, 'measure')
enter(units.currencies, 'money')
enter(units.times, 'times')
enter(units.percents, 'percent')
enter(units.points, 'point')

const PER =
  '(?:/(?:[\u4e00-\u9fff]{1,4}|[A-Za-z²³]{1,3})|每(?:吨|桶|公斤|千克|平方米|亩|人|月|年|股|度|千瓦时))'
export const digits = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y
export const magnitude =
  /兆(?=[元美欧日港英新台\d])|[十百千]?万亿|[十百千]?[万亿]|千(?![瓦米克伏赫卡焦帕])|百(?!分)/y
export const fuzz = /[多余]/y
const unit = new RegExp(
  `(${alternation(units.currencies)})(?:${PER})?|(?:${alternation(classes.keys())})(?:/(?:人|天|年|日|秒|次))?`,
  'y',
)

/** A number in digits with its magnitudes: 3亿5000万, 200多万, 44万1000. */
export interface Amount {
  end: number
  value: number
  magnitude: string | null
  inner: string | null
  /** Its first digits as printed. */
  digits: string
}

export function amountAt(text: string, at: number): Amount | null {
  const face = matchAt(digits, text, at)
  if (!face || face[0].replace(/\D/g, '').length > MOST_DIGITS) return null
  let end = at + face[0].length
  let value = Number(face[0].replaceAll(',', ''))
  const take = (pattern: RegExp): string | null => {
    const space = text[end] === ' ' ? 1 : 0
    const found = matchAt(pattern, text, end + space)
    if (!found) return null
    end += space + found[0].length
    return found[0]
  }
  let inner = take(fuzz)
  const word = take(magnitude)
  if (word) {
    value = scaled(face[0], magnitudeOf(word))
    const rest = matchAt(digits, text, end)
    const small = rest ? (matchAt(magnitude, text, end + rest[0].length)?.[0] ?? '') : ''
    const isNext = small === '' ? isRest(rest?.[0], text[end + (rest?.[0].length ?? 0)]) : true
    if (rest && isNext && magnitudeOf(small) < magnitudeOf(word)) {
      value += scaled(rest[0], magnitudeOf(small))
      end += rest[0].length + small.length
    }
  }
  inner ??= take(fuzz)
  return { end, value, magnitude: word, inner, digits: face[0] }
}

/** 1000 of 44万1000人; in 5亿2023年 a time follows. */
function isRest(digits: string | undefined, next: string | undefined): boolean {
  return digits !== undefined && /^\d{3,4}$/.test(digits) && next !== '年'
}

/** 4.24 times 1e12 without the noise of binary fractions. */
function scaled(face: string, worth: number): number {
  return Number(`${face.replaceAll(',', '')}e${Math.round(Math.log10(worth))}`)
}

/** Characters before which 成 begins a word and is no tenth. */
const notTenths = /^[为立功本果员效就品长交都]/

/** The unit or classifier right behind a number. */
export function unitAt(text: string, at: number): UnitAt | null {
  const from = text[at] === ' ' ? at + 1 : at
  const found = matchAt(unit, text, from)
  if (!found) return null
  const word = found[0]
  const end = from + word.length
  if (word === '成' && notTenths.test(text.slice(end, end + 1))) return null
  if (units.wordBreaks[word]?.includes(text[end] ?? '\n')) return null
  if (word === '里' && !/\d\s?$/.test(text.slice(0, at))) return null
  return { end, unit: nameOf(word), class: classes.get(word) ?? (found[1] ? 'money' : 'count') }
}

/** One name for the ways in which a unit is written. */
function nameOf(word: string): string {
  return word
    .replace(/^个?(百分点|基点)$/, '个$1')
    .replace(/^个?pcts?$/, '个百分点')
    .replace(/^[xX×]$/, '倍')
    .replace(/^(?:人民币|元钱|元整|块钱)$/, '元')
    .replace('美金', '美元')
}

/** The first number of a range, with the magnitude of the second where it has none. */
export function lowOf(amount: Amount, second: Amount): number {
  if (amount.magnitude !== null || second.magnitude === null) return amount.value
  return scaled(String(amount.value), magnitudeOf(second.magnitude))
}
