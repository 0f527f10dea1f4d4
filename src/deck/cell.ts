import type { Bound, Cell } from '../model.ts'
import { normaliseWidth } from '../width.ts'
import { rangeWords } from '../language/deckWords.ts'
import { leadingBound, trailingBound } from '../language/bounds.ts'
import { magnitudeOfUnit } from '../language/units.ts'
import { evaluateFormula } from '../number/formula.ts'

export interface CellError {
  error: string
  expected: string
  /** Offset in the cell. */
  at: number
  code: 'chart-cell' | 'formula'
}

const numeral = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`
const numberPattern = new RegExp(
  String.raw`^([£$€¥]?)(${numeral})\s*([^\d\s–—~=-]*?)\s*(?:(?:–|—|-|~|${rangeWords})\s*[£$€¥]?(${numeral})\s*([^\d\s=]*))?$`,
  'i',
)
const empty = /^(?:[—–-]+|n\/a)?$/i
const expected = 'a number such as 2600, >2000, ~85.2, 5000–6300, 1488 = 2600 − 1112, or — for none'

/** One number of a chart as written at `start` of the file, in the chart's unit. */
export function parseCell(text: string, start: number, unit: string | null): Cell | CellError {
  const blank: Cell = {
    text,
    start,
    end: start + text.length,
    value: null,
    high: null,
    bound: 'exact',
    formula: null,
    formulaStart: 0,
  }
  const plain = normaliseWidth(text).replaceAll('−', '-').replaceAll('＝', '=')
  if (empty.test(plain.trim())) return blank
  const equals = plain.replace(/^\s*[<>]=/, '  ').indexOf('=')
  if (equals < 0) return { ...blank, ...parseNumber(plain, text, unit) } as Cell | CellError
  const lead = equals + 1 + /^\s*/.exec(text.slice(equals + 1))![0].length
  const formula = text.slice(lead).trimEnd()
  const reckoned = evaluateFormula(formula, magnitudeOfUnit)
  if ('error' in reckoned) return { ...reckoned, at: lead + reckoned.at, code: 'formula' }
  const derived = { ...blank, formula, formulaStart: start + lead }
  const written = plain.slice(0, equals).trimEnd()
  if (written.trim() !== '')
    return { ...derived, ...parseNumber(written, text.slice(0, equals), unit) } as Cell | CellError
  if (reckoned.unit !== null && unit !== null && reckoned.unit !== unit) {
    const error = `the formula gives ${reckoned.unit}`
    return { error, expected: `the chart's unit: ${unit}`, at: lead, code: 'formula' }
  }
  const value = unit === '%' && isRatio(formula) ? reckoned.value * 100 : reckoned.value
  return { ...derived, value: Number(value.toPrecision(12)) }
}

type ReadNumber = Pick<Cell, 'value' | 'high' | 'bound'>

function parseNumber(plain: string, text: string, unit: string | null): ReadNumber | CellError {
  const lead = plain.length - plain.trimStart().length
  const wrong = (error: string, at = lead, wanted = expected): CellError => ({
    error,
    expected: wanted,
    at,
    code: 'chart-cell',
  })
  let rest = plain.trim()
  let bound: Bound = 'exact'
  const before = leadingBound(rest.replace(/&lt;|&gt;/g, (sign) => (sign === '&lt;' ? '<' : '>')))
  if (before) {
    bound = before.bound
    rest = rest.replace(/&lt;/g, '<').replace(/&gt;/g, '>').slice(before.words.length).trimStart()
  }
  const found = numberPattern.exec(rest)
  if (!found) return wrong(`\`${text.trim()}\` is no number`)
  const [, currency = '', low = '', firstUnit = '', high, secondUnit = ''] = found
  const behind = [firstUnit, secondUnit].map((word) => {
    const alone = unit ? word.replace(unit, '') : word
    const after = trailingBound(alone)
    if (after?.words.trim() !== alone) return word
    bound = after.bound
    return word.replace(alone, '')
  })
  const stray = behind.find((word) => word !== '' && !isUnit(currency + word, unit) && !isUnit(word, unit))
  if (stray !== undefined || (currency && !unit?.startsWith(currency))) {
    const strange = stray ?? currency
    if (!/[\p{L}\p{Sc}%‰]/u.test(strange)) return wrong(`\`${text.trim()}\` is no number`)
    return wrong(
      `\`${text.trim()}\` has the unit ${strange}`,
      lead,
      unit ? `the chart's unit: ${unit}` : `unit="${strange}" in the chart's comment`,
    )
  }
  const value = numberOf(low)
  if (high === undefined) return { value, high: null, bound }
  if (numberOf(high) < value)
    return wrong(`the range \`${text.trim()}\` runs downwards`, lead, 'the lower end first')
  return { value, high: numberOf(high), bound: 'range' }
}

function isUnit(word: string, unit: string | null): boolean {
  return unit !== null && word === normaliseWidth(unit)
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(',', ''))
}

/** Whether a formula gives 0.118 and not 11.8: it divides, or it counts in %, and is not brought to % by `× 100`. */
function isRatio(formula: string): boolean {
  if (/[×*·]\s*100(?![\d.%％])/.test(formula)) return false
  return /[÷/／%％]/.test(formula)
}
