/** One number of a formula with its unit, as written; offsets are into the formula. */
export interface FormulaOperand {
  text: string
  /** As written: 2600 of `2600亿元`, 0.19 of `19%`. */
  value: number
  /** 亿元, %, …; empty for a bare number. */
  unit: string
  start: number
  end: number
}

export interface Formula {
  /** In the unit of its operands: `2600亿元 − 1112亿元` is 1488. A ratio is a ratio, not a percentage. */
  value: number
  /** The unit of the value; null where its operands have none, or it falls out. */
  unit: string | null
  operands: FormulaOperand[]
}

export interface FormulaError {
  error: string
  expected: string
  /** Offset in the formula. */
  at: number
}

/** Deeper brackets than these are no reckoning for a slide. */
const deepest = 50

const signs: Record<string, string> = {
  '＋': '+',
  '−': '-',
  '－': '-',
  '–': '-',
  '*': '×',
  '＊': '×',
  '·': '×',
  '✕': '×',
  '/': '÷',
  '／': '÷',
  '（': '(',
  '）': ')',
  '＾': '^',
}
const numeral = /^(?:\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)(?:\.\d+)?/
/** A unit is a word, or several in a Latin script: 亿元, million tonnes. */
const unitWord = /^\s?(?:[%％‰]|[^\s\d+\-×÷^()=,，.]+(?:\s[a-z]+)*)/u

/** The magnitude with which a unit begins, in the words of some language: 亿 of 亿元; empty for none. */
export type MagnitudeOf = (unit: string) => string

/** A value on its way, with the powers of the units in it; a bare number fits every unit. */
interface Term {
  value: number
  powers: Map<string, number>
  bare: boolean
}

class Mistake extends Error {
  readonly at: number
  readonly expected: string
  constructor(message: string, at: number, expected: string) {
    super(message)
    this.at = at
    this.expected = expected
  }
}

/**
 * Reckons `(2600亿元 ÷ 1488亿元) ^ (1 ÷ 5) − 1`: numbers with units, `+ − × ÷ ^` and brackets. What has a unit is
 * reckoned in that unit; 万元 beside 亿元 in one formula is an error.
 */
export function evaluateFormula(formula: string, magnitudeOf: MagnitudeOf): Formula | FormulaError {
  try {
    return new Reckoner(formula, magnitudeOf).whole()
  } catch (error) {
    if (error instanceof Mistake) return { error: error.message, at: error.at, expected: error.expected }
    throw error
  }
}

class Reckoner {
  readonly #written: string
  readonly #magnitudeOf: MagnitudeOf
  /** With one spelling of each sign. */
  readonly #text: string
  readonly #operands: FormulaOperand[] = []
  /** How each unit's base is counted: 元 → 亿. */
  readonly #magnitudes = new Map<string, string>()
  #at = 0
  #depth = 0

  constructor(written: string, magnitudeOf: MagnitudeOf) {
    this.#written = written
    this.#magnitudeOf = magnitudeOf
    this.#text = written
      .replace(/[０-９．％，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
      .replace(/./gs, (char) => signs[char] ?? char)
  }

  whole(): Formula {
    const { value, powers } = this.#sum()
    this.#skipBlanks()
    if (this.#at < this.#text.length) {
      throw this.#mistake(
        `\`${this.#written.slice(this.#at)}\` is no part of a formula`,
        '+ − × ÷ ^ or a bracket',
      )
    }
    if (!Number.isFinite(value)) throw new Mistake('the formula has no value', 0, 'no division by 0')
    const [only, ...others] = [...powers].filter(([, power]) => power !== 0)
    const unit =
      only && others.length === 0 && only[1] === 1 ? this.#magnitudes.get(only[0])! + only[0] : null
    return { value, unit, operands: this.#operands }
  }

  #sum(): Term {
    let left = this.#product()
    for (;;) {
      const at = this.#at
      const sign = this.#take('+') ? 1 : this.#take('-') ? -1 : 0
      if (sign === 0) return left
      const right = this.#product()
      if (!left.bare && !right.bare && !samePowers(left.powers, right.powers)) {
        throw new Mistake('different things cannot be added', at, 'one unit on both sides')
      }
      left = {
        value: left.value + sign * right.value,
        powers: left.bare ? right.powers : left.powers,
        bare: left.bare && right.bare,
      }
    }
  }

  #product(): Term {
    let left = this.#power()
    for (;;) {
      const sign = this.#take('×') ? 1 : this.#take('÷') ? -1 : 0
      if (sign === 0) return left
      const right = this.#power()
      const powers = new Map(left.powers)
      for (const [unit, power] of right.powers) powers.set(unit, (powers.get(unit) ?? 0) + sign * power)
      left = {
        value: sign > 0 ? left.value * right.value : left.value / right.value,
        powers,
        bare: left.bare && right.bare,
      }
    }
  }

  #power(): Term {
    if (this.#take('-')) return this.#deeper(() => negated(this.#power()))
    const base = this.#atom()
    if (!this.#take('^')) return base
    const exponent = this.#deeper(() => this.#power())
    const powers = new Map([...base.powers].map(([unit, power]) => [unit, power * exponent.value] as const))
    return { value: base.value ** exponent.value, powers, bare: base.bare }
  }

  #atom(): Term {
    if (this.#take('(')) {
      const inside = this.#deeper(() => this.#sum())
      if (!this.#take(')')) throw this.#mistake('a bracket is not closed', ')')
      return inside
    }
    this.#skipBlanks()
    const start = this.#at
    const rest = this.#text.slice(start)
    const currency = /^\p{Lu}{0,3}[£$€¥]/u.exec(rest)?.[0] ?? ''
    const digits = numeral.exec(rest.slice(currency.length))?.[0]
    if (digits === undefined) {
      const found = this.#written.slice(start)
      throw this.#mistake(
        found ? `\`${found}\` does not begin with a number` : 'the formula breaks off',
        'a number',
      )
    }
    const behind = unitWord.exec(rest.slice(currency.length + digits.length))?.[0] ?? ''
    const unit = currency + behind.trim()
    this.#at = start + currency.length + digits.length + behind.length
    const percent = unit === '%' ? 0.01 : unit === '‰' ? 0.001 : 1
    const value = Number(digits.replace(/[,，]/g, '')) * percent
    const text = this.#written.slice(start, this.#at)
    this.#operands.push({ text, value, unit, start, end: this.#at })
    const bare = unit === '' || percent !== 1
    return { value, powers: bare ? new Map() : new Map([[this.#base(unit, text, start), 1]]), bare }
  }

  /** 元 of 亿元; a base is counted in one way throughout. */
  #base(unit: string, text: string, start: number): string {
    const counted = this.#magnitudeOf(unit)
    const base = unit.slice(counted.length).trim()
    const before = this.#magnitudes.get(base)
    if (before !== undefined && before !== counted) {
      throw new Mistake(`\`${text}\` stands beside ${before}${base}`, start, `one unit: ${before}${base}`)
    }
    this.#magnitudes.set(base, counted)
    return base
  }

  #deeper<T>(read: () => T): T {
    if (++this.#depth > deepest) throw this.#mistake('the formula has too many brackets', 'a simpler formula')
    const result = read()
    this.#depth--
    return result
  }

  #take(sign: string): boolean {
    const before = this.#at
    this.#skipBlanks()
    if (this.#text[this.#at] === sign) {
      this.#at++
      return true
    }
    this.#at = before
    return false
  }

  #skipBlanks(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++
  }

  #mistake(message: string, expected: string): Mistake {
    return new Mistake(message, this.#at, expected)
  }
}

function negated(term: Term): Term {
  return { ...term, value: -term.value }
}

function samePowers(a: Map<string, number>, b: Map<string, number>): boolean {
  const units = new Set([...a.keys(), ...b.keys()])
  return [...units].every((unit) => Math.abs((a.get(unit) ?? 0) - (b.get(unit) ?? 0)) < 1e-9)
}
