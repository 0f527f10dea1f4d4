import type { LanguageTag } from '../model.ts'
import { magnitudeOfUnit } from '../language/units.ts'
import { isOpen } from '../number/bound.ts'
import { evaluateFormula, type Formula, type FormulaOperand } from '../number/formula.ts'
import { yearsOf } from '../number/period.ts'
import { isRounding, isSame, printedNumber, stepOf } from '../number/rounding.ts'
import { countsThings, inNamed, isCompatible, type Unit } from '../number/unit.ts'
import { unitScale, type Finder } from './cellQuantity.ts'
import { saysGrowthBefore } from '../language/claims.ts'
import { yearsBehind, type Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import type { ValueIndex } from './valueIndex.ts'
import { sharedWords, wordsOf } from './sharedWords.ts'
import type { Ground } from './ground.ts'
import { everything, periodsOf } from './saidPeriods.ts'
import { sinceLast } from '../sinceLast.ts'
import { textBefore } from '../language/engine/beside.ts'

/** A derivation as written, tied to what its operands are; or why it cannot be. */
export type Derivation =
  | { holds: true; formula: string; operands: Evidence[] }
  | {
      holds: false
      formula: string
      code: 'unsupported' | 'contradicted'
      reason: string
      missing: string | null
    }

/** As much of a text before a number is searched for its formula. */
const LONGEST_FORMULA = 400

/** The formula that a mention is given with: in its cell, in a note, or after (before) an equals sign in its text. */
export function formulaOf({ source, note, at }: MentionDraft): string | null {
  if (note?.kind === 'formula') return note.formula
  if (source.cell) return source.cell.formula
  const after = /^\s*[=＝]\s*([^。；;\n]+)/.exec(source.text.slice(at.end))?.[1]
  const right = after && longestFormula(after)
  if (right) return right
  const lead = textBefore(source.text, at.start, LONGEST_FORMULA).trimEnd()
  if (!/[=＝≈]/.test(lead.slice(-1))) return null
  const before = sinceLast(/[。；;，,：:\n=＝]/, lead.slice(0, -1))
  return before ? latestFormula(before) : null
}

const sign = /[+＋−－×÷／*/^–-]/

/** Latin words that stand behind a number in running text are units only if some table knows them. */
function isFormula(piece: string): boolean {
  const reckoned = evaluateFormula(piece, magnitudeOfUnit)
  return (
    'value' in reckoned &&
    reckoned.operands.every(({ unit }) => !/[a-z]/i.test(unit) || unitScale(unit, english).isKnown)
  )
}

const english = { lang: 'en' as const, date: null }

/** The longest formula that a text begins with. */
function longestFormula(text: string): string | null {
  for (let end = text.length; end > 2; end--) {
    const piece = text.slice(0, end).trim()
    if (sign.test(piece) && isFormula(piece)) return piece
  }
  return null
}

/** The longest formula that a text ends with. */
function latestFormula(text: string): string | null {
  for (let start = Math.max(0, text.length - 120); start < text.length - 2; start++) {
    const piece = text.slice(start).trim()
    if (/^[\d(（.£$€¥]/.test(piece) && sign.test(piece) && isFormula(piece)) return piece
  }
  return null
}

/** The largest number that stands in a formula of itself. */
const LARGEST_CONSTANT = 20
/** A whole, from which a part is taken. */
const wholes: ReadonlySet<number> = new Set([1, 100])

/**
 * Whether a number may stand in a formula of itself, as exponents, factors, wholes and years (5年) do. What has a unit of
 * amounts may not, nor what is added to others or taken from them: these are the article's, or nobody's.
 */
function isConstant({ value, unit, start, end }: FormulaOperand, formula: string, finder: Finder): boolean {
  if (wholes.has(value) && /^[%％]?$/.test(unit)) return true
  if (!Number.isInteger(value) || value > LARGEST_CONSTANT) return false
  if (unit !== '') return /^[%％‰]$/.test(unit) || !unitScale(unit, finder).isKnown
  const isAdded = /[+＋−－–-]\s*$/.test(formula.slice(0, start)) || /^\s*[+＋−－–-]/.test(formula.slice(end))
  return !isAdded || formula.includes('^')
}

/** Evaluates a mention's formula and finds what its operands are among statistics and earlier derivations. */
export function derive(
  mention: MentionDraft,
  formula: string,
  evidence: ValueIndex[],
  ground: Ground,
  lang: LanguageTag,
): Derivation {
  const finder = { lang, date: null }
  const scaleOf = (unit: string) => unitScale(unit, finder).scale
  const evaluated = evaluateFormula(formula, magnitudeOfUnit)
  const fails = (code: 'unsupported' | 'contradicted', reason: string, missing: string | null = null) =>
    ({ holds: false, formula, code, reason, missing }) as const
  if ('error' in evaluated) return fails('unsupported', `${formula} cannot be reckoned: ${evaluated.error}`)
  const scale = scaleOfMention(mention)
  const result = resultsOf(evaluated, formula, mention, scale, finder).find((value) => agrees(mention, value))
  if (result === undefined) {
    return fails('contradicted', `${formula} is ${shown(evaluated.value, mention)}`)
  }
  const words = wordsOf(everything(mention))
  const operands: Evidence[] = []
  for (const operand of evaluated.operands) {
    const mayBeItself = isConstant(operand, formula, finder)
    const found = evidenceFor(operand, mayBeItself, mention, scale, evidence, words, scaleOf)
    if (found) operands.push(found)
    else if (!mayBeItself) {
      return fails('unsupported', `${operand.text} in ${formula} is not in the article`, operand.text)
    }
  }
  if (operands.length === 0) return fails('unsupported', `no number in ${formula} is in the article`)
  for (const check of checks) {
    const wrong = check(mention, formula, operands, ground)
    if (wrong) return fails('contradicted', wrong)
  }
  return { holds: true, formula, operands: [...new Set(operands)] }
}

/** How often the number that a mention prints goes into its value: 10,000 for 5万. */
function scaleOfMention({ source: { cell }, text, value }: MentionDraft): number {
  if (cell) return Math.abs(value / (cell.value || 1))
  const printed = printedNumber(text)
  return printed ? value / printed : 1
}

/** Each says what is wrong with a formula whose operands are known; null where nothing is. */
const checks: ((
  mention: MentionDraft,
  formula: string,
  operands: Evidence[],
  ground: Ground,
) => string | null)[] = [looseOperand, misfit, otherYears]

/** Of what is more or less than a number nothing exact can be reckoned. */
function looseOperand(mention: MentionDraft, formula: string, operands: Evidence[]): string | null {
  const open = operands.find(({ quantity }) => quantity.kind !== 'target' && isOpen(quantity.bound))
  if (!open || mention.bound !== 'exact') return null
  const { qualifier, text } = open.quantity
  return `the article says ${qualifier ?? 'about'} ${text}, so ${formula} is no exact number`
}

function otherYears(
  mention: MentionDraft,
  formula: string,
  operands: Evidence[],
  ground: Ground,
): string | null {
  const years = yearsBehind(operands)
  const named = periodsOf(mention, ground).flatMap(yearsOf)
  if (!years || named.length === 0 || named.some((year) => years.has(year))) return null
  return `${formula} is about ${[...years].join(', ')}, not ${named.join(', ')}`
}

/**
 * What a formula's value may be in the mention's own unit: as its operands count, in the chart's unit, in percent.
 * None where the formula gives another unit than the mention's.
 */
function resultsOf(
  { value, unit: written }: Formula,
  formula: string,
  { unit }: MentionDraft,
  scale: number,
  finder: Finder,
): number[] {
  const size = Math.abs(value)
  if (written !== null && !/^[%％‰]$/.test(written)) {
    const given = unitScale(written, finder)
    if (given.isKnown && unit !== null && !isCompatible(given.unit, unit) && !countsThings(unit)) return []
    const amount = size * given.scale
    return given.isKnown && unit ? [inNamed(amount, given.unit) / unit.scale] : [amount, size * scale]
  }
  const isPercent = unit?.class === 'percent' || (unit?.class === 'point' && /[%％]/.test(formula))
  return [size, size * scale, ...(isPercent ? [size * 100] : [])]
}

/** Units of numbers that are left when two of a unit are divided. */
const isRatio = (unit: Unit | null) => unit === null || unit.class === 'percent' || unit.class === 'times'

/** Says how a mention's unit, or kind, cannot come out of a formula. */
function misfit(mention: MentionDraft, formula: string, operands: Evidence[]): string | null {
  const { unit } = mention
  const units = operands.map(({ quantity }) => quantity.unit)
  const isGiven = units.some((one) => isCompatible(one, unit))
  const isSum = !/[÷／/×*^]/.test(formula)
  if (!isGiven && (isSum ? unit !== null && unit.class !== 'point' : !isRatio(unit))) {
    return `${formula} gives ${[...new Set(units.map((one) => one?.word ?? 'a bare number'))].join(', ')}`
  }
  const kinds = operands.map(({ quantity }) => quantity.kind)
  const isLevel = isSum && kinds.filter((kind) => kind === 'level').length === 1 && kinds.includes('change')
  return isLevel && saysGrowthBefore(mention.lead) ? `${formula} gives a level, not a change` : null
}

function agrees(mention: MentionDraft, result: number): boolean {
  const { bound } = mention
  const step = stepOf(mention)
  if (bound === 'exact') return Math.abs(mention.value - result) <= (step / 2) * (1 + 1e-6)
  if (isSame(mention.value, result)) return bound === 'about'
  return isRounding(mention, { text: String(result), value: result, bound: 'exact', high: null })
}

function shown(value: number, { unit }: MentionDraft): string {
  const isPercent = unit?.class === 'percent'
  const number = isPercent && Math.abs(value) < 5 ? value * 100 : value
  return `${Number(number.toPrecision(4))}${isPercent ? ' %' : ''}`
}

/** The statistic, or derived number, that an operand is: of the mention's own unit first, then by context. */
function evidenceFor(
  operand: FormulaOperand,
  small: boolean,
  mention: MentionDraft,
  scale: number,
  evidence: ValueIndex[],
  words: ReadonlySet<string>,
  scaleOf: (unit: string) => number,
): Evidence | null {
  const isPercent = /^[%％]$/.test(operand.unit)
  // A percentage is reckoned as a part of one, and counted in hundredths by who prints it.
  const values = isPercent
    ? [operand.value * 100]
    : [operand.value, operand.value * (operand.unit ? scaleOf(operand.unit) : scale)]
  const ranked = evidence
    .flatMap((index) => index.exactly(values, operand.unit ? null : operand.value))
    .filter(({ quantity }) => quantity.high === null && quantity.kind !== 'rank')
    .filter(({ quantity }) => !isPercent || quantity.unit?.class === 'percent')
    .flatMap((one) => {
      const { quantity } = one
      const sameUnit = isCompatible(quantity.unit, mention.unit)
      if (small && !sameUnit && !countsThings(quantity.unit)) return []
      const shared = sharedWords(words, one.words)
      if (small && !sameUnit && shared === 0) return []
      return [{ one, score: (sameUnit ? 10 : 0) + shared + (one.formula === null ? 0.5 : 0) }]
    })
    .sort((a, b) => b.score - a.score)
  return ranked[0]?.one ?? null
}
