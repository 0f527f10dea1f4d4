import type { Check, Interval, Statistic } from '../../model.ts'
import { isCompatible } from '../../number/unit.ts'
import { printedNumber, stepOf } from '../../number/rounding.ts'
import { compare, lines, percent, type Rule } from './facts.ts'
import type { TableFacts, TableLine, TableValue } from './tableFacts.ts'

/**
 * Arithmetic inside a table. What a column is made of is told by its own numbers: where most of its cells come out by
 * one reckoning, the others are held against it. A total alone is held against its parts by its name.
 */
export const insideTables: Rule = ({ tables }) =>
  tables.flatMap((table) => [...totalsOf(table.rows), ...totalsOf(table.columns), ...reckonedColumns(table)])

/** From this share of its cells on, a reckoning is what a column is made of. */
const MOST = 0.6
/** Fewer cells come out by chance. */
const FEWEST = 2
/** As many columns of numbers are tried with each other. */
const MOST_COLUMNS = 12
/** A lone total that is farther from its parts than this share of it does not add them up, but others too. */
const FARTHEST = 0.5

/** What two or more cells give, the cell that is held against it, and how. */
interface Sum {
  rule: 'sum' | 'share' | 'growth' | 'difference'
  found: Interval
  parts: TableValue[]
  result: TableValue
  formula: string
}

// ── Totals ────────────────────────────────────────────────────────────────────────────────────────────────

/** The sums of each line that is called a total: of those before it, or of all behind it where it stands first. */
function totalsOf(given: TableLine[]): Check[] {
  const table = given.filter(({ cells }) => cells.some((cell) => cell?.statistic))
  const holdsParts = table.some(({ isWithin }) => isWithin)
  const totals = table.flatMap((total, at) => {
    if (!total.isTotal) return []
    const groups = partsOf(table, at)
    const told = groups.map((parts) => total.cells.flatMap((cell, i) => sumOf(cell, parts, i)))
    const best = told.toSorted((a, b) => fitting(b) - fitting(a))[0] ?? []
    return [{ total, first: told[0] ?? [], best, isSure: groups.length === 1 && !holdsParts }]
  })
  return totals.flatMap(({ total, first, best, isSure }) => {
    const twins = totals.filter((one) => one.total !== total && one.total.name === total.name)
    // What others of its name add up, it does too.
    const isTwin = twins.length > 0 && twins.every((one) => fitting(one.first) === one.first.length)
    const sums = fitting(best) > 0 || !isTwin ? best : first
    return sums.flatMap((sum) => {
      const others = sums.filter((one) => one !== sum)
      const isTold = others.length > 0 ? fitting(others) >= others.length * MOST : isNear(sum)
      return judged(sum, isTold && (isSure || (isTwin && !holdsParts)))
    })
  })
}

/** The lines that a total may add up: those up to the total before, all that are none, the totals before it. */
function partsOf(lines: TableLine[], at: number): TableLine[][] {
  const isPart = ({ isTotal, isWithin }: TableLine) => !isTotal && !isWithin
  const before = at === 0 ? lines.slice(1) : lines.slice(0, at)
  const last = before.findLastIndex(({ isTotal }) => isTotal)
  const groups = [before.slice(last + 1), before, before.filter(({ isTotal }) => isTotal)].map((group, i) =>
    i === 2 ? group : group.filter(isPart),
  )
  const kept = last === -1 ? groups.slice(0, 1) : groups
  return kept.filter((group) => group.length > 1)
}

function sumOf(result: TableValue | null, lines: TableLine[], at: number): Sum[] {
  const cells = lines.map(({ cells }) => cells[at] ?? null)
  const parts = cells.filter((cell) => cell !== null)
  const counted = parts.filter(({ statistic }) => statistic)
  if (!result?.statistic || parts.length < cells.length || counted.length < 2) return []
  if (counted.some((part) => !haveOneUnit(part, result))) return []
  const isShare = result.statistic.unit?.name === '%'
  // Shares add up to a hundred, other rates to nothing.
  if (isShare && Math.abs(result.value - WHOLE) > 1e-9) return []
  const found = parts.map(printed).reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }))
  const formula = `${parts.map(({ text }) => text).join(' + ')} = ${inPrintOf(result, middle(found))}`
  // What lies between its parts is an average of them.
  const isAverage =
    counted.every(({ value }) => value > 0) && result.value <= Math.max(...counted.map(({ value }) => value))
  return isAverage ? [] : [{ rule: isShare ? 'share' : 'sum', found, parts: counted, result, formula }]
}

const WHOLE = 100

/** Whether a sum is so near to its total that it was meant to be it; half or twice of it counts other things. */
function isNear({ found, result: { value } }: Sum): boolean {
  return Math.abs(middle(found) - value) <= Math.abs(value) * FARTHEST
}

// ── Columns that are reckoned from others ─────────────────────────────────────────────────────────────────

/** Makes of two cells of a row what a third should be; null where they give nothing. */
type Reckoning = (a: TableValue, b: TableValue) => Omit<Sum, 'result' | 'parts'> | null

const growth: Reckoning = (a, b) =>
  a.value <= 0 || !haveOneUnit(a, b)
    ? null
    : {
        rule: 'growth',
        found: scaled(quotient(printed(b), printed(a)), WHOLE, -WHOLE),
        formula: `${b.text} ÷ ${a.text} − 1 = ${percent(b.value / a.value - 1)}`,
      }

const share: Reckoning = (a, b) =>
  a.value <= 0 || !haveOneUnit(a, b)
    ? null
    : {
        rule: 'share',
        found: scaled(quotient(printed(b), printed(a)), WHOLE, 0),
        formula: `${b.text} ÷ ${a.text} = ${percent(b.value / a.value)}`,
      }

const difference: Reckoning = (a, b) => {
  if (!haveOneUnit(a, b)) return null
  const [one, other] = [printed(b), printed(a)]
  const found = { low: one.low - other.high, high: one.high - other.low }
  return {
    rule: 'difference',
    found,
    formula: `${b.text} − ${a.text} = ${inPrintOf(b, middle(found))}`,
  }
}

function reckonedColumns({ rows, columns }: TableFacts): Check[] {
  const numbers = columns.filter(({ cells }) => cells.some((cell) => cell?.statistic)).slice(0, MOST_COLUMNS)
  return numbers.flatMap((result, place) => {
    const isRate = unitOf(result) === '%'
    const others = numbers.filter((one) => one !== result && unitOf(one) !== '%')
    const ways = isRate
      ? [
          ...others.map((column) => sumsOf(rows.length, share, ofWhole(rows, column), column, result)),
          ...others.flatMap((a) =>
            others.map((b) => (a === b ? [] : sumsOf(rows.length, growth, at(a), b, result))),
          ),
          ...others.map((column) =>
            sumsOf(rows.length, growth, (row) => column.cells[row - 1] ?? null, column, result),
          ),
          ...others.map((column) =>
            sumsOf(rows.length, growth, (row) => column.cells[row + 1] ?? null, column, result),
          ),
        ]
      : // A change stands behind what it is between.
        numbers
          .slice(0, place)
          .flatMap((a, _, before) => before.map((b) => sumsOf(rows.length, difference, at(a), b, result)))
    const [best = []] = ways.toSorted((one, other) => fitting(other) - fitting(one))
    if (fitting(best) < Math.max(FEWEST, best.length * MOST)) return []
    return best.flatMap((sum) => judged(sum, true))
  })
}

type CellAt = (row: number) => TableValue | null

const at =
  (column: TableLine): CellAt =>
  (row) =>
    column.cells[row] ?? null

/** What a column's cells are shares of: its total, wherever it stands; none where it has none. */
function ofWhole(rows: TableLine[], column: TableLine): CellAt {
  const total = rows.findIndex(({ isTotal }) => isTotal)
  return () => column.cells[total] ?? null
}

function sumsOf(rows: number, reckon: Reckoning, base: CellAt, column: TableLine, results: TableLine): Sum[] {
  return Array.from({ length: rows }).flatMap((_, row): Sum[] => {
    const [a, b, result] = [base(row), column.cells[row] ?? null, results.cells[row] ?? null]
    if (!a?.statistic || !b?.statistic || !result?.statistic) return []
    const sum = reckon(a, b)
    if (!sum || (sum.rule === 'difference' && !haveOneUnit(a, result))) return []
    return [{ ...sum, parts: a === b ? [a] : [a, b], result }]
  })
}

function unitOf({ cells }: TableLine): string | undefined {
  return cells.find((cell) => cell?.statistic)?.statistic?.unit?.name
}

// ── Both ──────────────────────────────────────────────────────────────────────────────────────────────────

function fitting(sums: Sum[]): number {
  return sums.filter((sum) => verdictOf(sum) === 'consistent').length
}

/** A fall may be told without its sign, in a column of falls. */
function verdictOf({ found, result }: Sum): Check['verdict'] {
  const isFall = found.high < 0 && result.value > 0 && result.statistic?.direction === 'down'
  return compare(isFall ? { low: -found.high, high: -found.low } : found, printed(result))
}

/** What comes of a sum; what does not come out is told only where it is known to be meant. */
function judged(sum: Sum, isMeant: boolean): Check[] {
  const { rule, parts, result, formula } = sum
  const verdict = verdictOf(sum)
  if (verdict === 'inconsistent' && !isMeant) return []
  const statistics = [...parts, result].flatMap(({ statistic }) => statistic ?? [])
  const does = verdict === 'inconsistent' ? 'do not give' : 'give'
  const said = parts.map(({ text }) => text).join(' and ')
  return [
    {
      rule,
      verdict,
      statistics: statistics.map(({ id }) => id),
      formula,
      message: `${said} ${does} ${result.text} in a table (${lines(...statistics)})`,
    },
  ]
}

function middle({ low, high }: Interval): number {
  return (low + high) / 2
}

/** A value as a cell would print it, in whose column 270 stands for 270亿元. */
function inPrintOf({ text, value }: TableValue, made: number): string {
  const scale = value / (printedNumber(text) || value)
  return Number((made / Math.abs(scale || 1)).toPrecision(12)).toLocaleString('en')
}

/** What a cell's last digit allows; what is counted one by one is as it is printed. */
function printed({ statistic, value }: TableValue): Interval {
  const isCounted = statistic?.kind === 'count' && statistic.magnitude === null && Number.isInteger(value)
  const half = !statistic || isCounted ? 0 : stepOf(statistic) / 2
  return { low: value - half, high: value + half }
}

function haveOneUnit(a: TableValue, b: TableValue): boolean {
  const [one, other]: (Statistic | null)[] = [a.statistic, b.statistic]
  if (!one || !other) return false
  return isCompatible(one.unit, other.unit) && one.unit?.scale === other.unit?.scale
}

function quotient(a: Interval, b: Interval): Interval {
  const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

function scaled({ low, high }: Interval, by: number, plus: number): Interval {
  return { low: low * by + plus, high: high * by + plus }
}
