/** A number in a formula: its digits as written, with the unit behind them, if any. */
export interface Operand {
  text: string
  value: number
  unit: string
  start: number
  end: number
}

export interface Evaluated {
  value: number
  operands: Operand[]
}

const operand =
  /^([£$€¥]?)(\d[\d,]*(?:\.\d+)?|\.\d+)(?:\s*([%％]|[\u4e00-\u9fff]+)|(\s?(?:(?:thousand|million|billion|trillion|bn|tn|k|m)\b)))?/
const signs: Record<string, string> = {
  '＋': '+',
  '−': '-',
  '－': '-',
  '–': '-',
  '×': '*',
  '✕': '*',
  '·': '*',
  '÷': '/',
  '／': '/',
  '（': '(',
  '）': ')',
  '＾': '^',
}

/**
 * The value of `(2600 ÷ (2600 − 1112)) ^ (1 ÷ 5) − 1`, and the numbers in it; null where it is no formula.
 * `scaleOf` says what one of a unit behind a number is worth; 19% is 0.19.
 */
export function evaluate(formula: string, scaleOf: (unit: string) => number = () => 1): Evaluated | null {
  const text = Array.from(formula, (one) => signs[one] ?? one).join('')
  const operands: Operand[] = []
  let at = 0
  const blanks = () => {
    while (text[at] === ' ') at++
  }
  const take = (expected: string): boolean => {
    blanks()
    if (text[at] !== expected) return false
    at++
    return true
  }
  const sum = (): number => {
    let value = product()
    for (;;) {
      if (take('+')) value += product()
      else if (take('-')) value -= product()
      else return value
    }
  }
  const product = (): number => {
    let value = power()
    for (;;) {
      if (take('*')) value *= power()
      else if (take('/')) value /= power()
      else return value
    }
  }
  const power = (): number => {
    if (take('-')) return -power()
    const base = atom()
    return take('^') ? base ** power() : base
  }
  const atom = (): number => {
    if (take('(')) {
      const value = sum()
      return take(')') ? value : NaN
    }
    blanks()
    const found = operand.exec(text.slice(at))
    if (!found) return NaN
    const [whole, currency, digits, behind = '', magnitude = ''] = found
    const unit = currency! + behind + magnitude
    const value = Number(digits!.replaceAll(',', ''))
    operands.push({ text: whole, value, unit, start: at, end: at + whole.length })
    at += whole.length
    return value * (/[%％]/.test(unit) ? 0.01 : unit ? scaleOf(unit) : 1)
  }
  const value = sum()
  blanks()
  return at === text.length && Number.isFinite(value) ? { value, operands } : null
}
