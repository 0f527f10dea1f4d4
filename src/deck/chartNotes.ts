import { notesOfKind } from '../chart/notesOfKind.ts'
import { splitUnit } from '../headUnit.ts'
import { namesGoal } from '../language/deckWords.ts'
import type { ChartNote, Cell, ChartSpec, ChartType } from '../model.ts'
import { nearest } from '../problem.ts'
import type { Source } from '../source/source.ts'
import { parseCell } from './cell.ts'
import type { Attribute } from './comment.ts'
import { gapOf } from './derivedNotes.ts'

type Reader = (attribute: Attribute & { value: string }, spec: ChartSpec, source: Source) => ChartNote | null

/** Types of which something can be said at an axis of values. */
const onAxis: ChartType[] = ['bar', 'line', 'area', 'combo']

/** What may be said on a chart, beside its numbers. */
const readers: Record<
  Exclude<ChartNote['kind'], 'total' | 'whole'> | 'times',
  { types: ChartType[]; read: Reader }
> = {
  line: { types: onAxis, read: readLevel },
  band: { types: ['bar', 'line'], read: readLevel },
  growth: { types: onAxis, read: readGrowth },
  times: { types: onAxis, read: readGrowth },
  gap: { types: ['line'], read: readGap },
  note: { types: onAxis, read: readNote },
  highlight: {
    types: ['bar', 'line', 'doughnut', 'progress', 'waffle', 'treemap', 'range', 'combo'],
    read: readHighlight,
  },
}

export const noteNames = Object.keys(readers) as (keyof typeof readers)[]

/** @returns whether a note can be said on charts of a type */
export function hasPlaceFor(kind: ChartNote['kind'], type: ChartType): boolean {
  if (kind === 'whole') return type === 'doughnut'
  return kind === 'total' ? type === 'bar' : readers[kind].types.includes(type)
}

/** The notes of a chart's comment, of which each number is one of the chart's; what cannot be said of it is a problem. */
export function readChartNotes(attributes: Attribute[], spec: ChartSpec, source: Source): ChartNote[] {
  return attributes.flatMap((attribute) => {
    const { types, read } = readers[attribute.name as keyof typeof readers]
    if (!types.includes(spec.type)) {
      const message = `\`${attribute.name}\` has no place on \`${spec.type}\``
      source.report(attribute.start, {
        code: 'chart-option',
        message,
        expected: types.map((type) => `type="${type}"`).join(', '),
      })
      return []
    }
    const note = read({ ...attribute, value: attribute.value ?? '' }, spec, source)
    return note ? [note] : []
  })
}

/** `5000 goal`, `4000–5000 usual`: a number in the chart's unit, and what it is. */
function readLevel(
  { name, value, valueStart }: Attribute & { value: string },
  spec: ChartSpec,
  source: Source,
): ChartNote | null {
  const [, lead = '', number = '', gap = '', label = ''] = /^(\s*)(\S+)(\s*)(.*?)\s*$/.exec(value) ?? []
  const start = valueStart + lead.length
  const cell = parseCell(number, start, spec.unit)
  const kind = name as 'line' | 'band'
  const fits = !('error' in cell) && cell.value !== null && (kind === 'line') === (cell.high === null)
  if (!fits) {
    const message =
      'error' in cell ? cell.error : `\`${number}\` is no ${kind === 'line' ? 'single number' : 'range'}`
    source.report(start, {
      code: 'chart-option',
      message,
      expected: kind === 'line' ? '`line="5000 what it is"`' : '`band="4000–5000 what it is"`',
    })
    return null
  }
  return {
    kind,
    cell,
    label,
    labelStart: start + number.length + gap.length,
    ...(namesGoal(label) && { isGoal: true }),
  }
}

const arrow = /\s*(?:→|->|=>|—>)\s*/

/** `2017→2022`: how much the one row is above the other, or how many times it is. */
function readGrowth(
  { name, value, valueStart }: Attribute & { value: string },
  spec: ChartSpec,
  source: Source,
): ChartNote | null {
  const ends = value.split(arrow)
  if (ends.length !== 2) {
    source.report(valueStart, {
      code: 'chart-option',
      message: `\`${value}\` names no two rows`,
      expected: `\`${name}="first row→second row"\``,
    })
    return null
  }
  const [from, to] = ends.map((end) => rowNamed(end.trim(), valueStart, spec, source))
  if (from == null || to == null) return null
  const [first, second] = [levelOf(spec, from), levelOf(spec, to)]
  if (!first.value || second.value === null || first.value < 0 || second.value < 0) {
    source.report(valueStart, {
      code: 'chart-option',
      message: 'there is no growth between these rows',
      expected: 'two numbers above 0',
    })
    return null
  }
  const isTimes = name === 'times'
  const ratio = second.value / first.value
  const growth = isTimes ? ratio : (ratio - 1) * 100
  const digits = Math.abs(growth) < 10 ? 1 : 0
  const shown = growth.toFixed(digits)
  const unit = spec.unit && spec.unit !== '%' ? spec.unit : ''
  const cell: Cell = {
    text: shown,
    start: valueStart,
    end: valueStart + value.length,
    value: Number(shown),
    high: null,
    bound: 'exact',
    formula: `${second.say(unit)} ÷ ${first.say(unit)}${isTimes ? '' : ' − 1'}`,
    formulaStart: valueStart,
  }
  return { kind: 'growth', from, to, cell, ...(isTimes && { isTimes }) }
}

/** `2022`: how far two lines are apart there. */
function readGap(
  { value, valueStart }: Attribute & { value: string },
  spec: ChartSpec,
  source: Source,
): ChartNote | null {
  const row = rowNamed(value.trim(), valueStart, spec, source)
  if (row === null) return null
  const gap = gapOf(spec, row, { start: valueStart, end: valueStart + value.length })
  if (!gap)
    source.report(valueStart, {
      code: 'chart-option',
      message: 'there is no gap between lines here',
      expected: 'two lines, each with a number of its own in this row',
    })
  return gap
}

interface Level {
  value: number | null
  /** The level as a formula says it, each number in its unit. */
  say(unit: string): string
}

/** What a row comes to: its total, the parts that stand on each other together, else its first number. */
function levelOf(spec: ChartSpec, row: number): Level {
  const { type, stacked, series } = spec
  const [total] = notesOfKind(spec, 'total')
  const isStack = type === 'area' || (type === 'bar' && stacked)
  const own = total ? [total] : isStack ? series : series.slice(0, 1)
  const values = own.flatMap(({ cells }) => cells[row]!.value ?? [])
  const sum = values.reduce((all, value) => all + value, 0)
  return {
    value: values.length > 0 ? sum : null,
    say(unit) {
      // The sign of a currency stands before its number: $48.6 million, for a unit of `$ million`.
      const [sign, rest] = splitUnit(unit)
      const blank = /^[a-z]{3}/i.test(rest) ? ' ' : ''
      const terms = values.map((value) => `${sign}${value}${blank}${rest}`).join(' + ')
      return values.length > 1 ? `(${terms})` : terms
    },
  }
}

/** `2021: what happened`: words at a row. */
function readNote(
  { value, valueStart }: Attribute & { value: string },
  spec: ChartSpec,
  source: Source,
): ChartNote | null {
  const [, name = '', gap = '', text = ''] = /^(.*?)(\s*[:：]\s*)(.*)$/.exec(value) ?? []
  if (text === '') {
    source.report(valueStart, {
      code: 'chart-option',
      message: `\`${value}\` says nothing of a row`,
      expected: '`note="row: what it is"`',
    })
    return null
  }
  const row = rowNamed(name.trim(), valueStart, spec, source)
  return row === null
    ? null
    : { kind: 'note', row, text: text.trim(), textStart: valueStart + name.length + gap.length }
}

/** `2022, 2025`: the rows, or the series, that stand out; all of them, so that none stands back, where none is named. */
function readHighlight(
  { value, valueStart }: Attribute & { value: string },
  spec: ChartSpec,
  source: Source,
): ChartNote | null {
  const names = namesIn(value)
  if (names.length === 0) return { kind: 'highlight', rows: [...spec.rows.keys()], series: [] }
  const series = names.flatMap((name) => {
    const at = spec.series.findIndex((one) => one.name === name)
    return at < 0 ? [] : [at]
  })
  if (series.length === names.length && series.length > 0) return { kind: 'highlight', rows: [], series }
  const rows = rowsNamed(value, valueStart, spec, source)
  return rows.length === 0 || rows.length < names.length ? null : { kind: 'highlight', rows, series: [] }
}

/** `2022, 2025`: the rows of these names; what names none is a problem. */
export function rowsNamed(value: string, at: number, spec: ChartSpec, source: Source): number[] {
  return namesIn(value).flatMap((name) => rowNamed(name, at, spec, source) ?? [])
}

function namesIn(value: string): string[] {
  return value.split(/\s*[,，、;；]\s*/).filter(Boolean)
}

/** The row of a name: its label, or the only one that begins so; null, and a problem, where there is none. */
function rowNamed(name: string, at: number, { rows, series }: ChartSpec, source: Source): number | null {
  const labels = rows.map(({ label }) => label)
  const exact = labels.indexOf(name)
  const begun = labels.flatMap((label, row) => (name !== '' && label.startsWith(name) ? [row] : []))
  if (exact >= 0) return exact
  if (begun.length === 1) return begun[0]!
  const known = [...labels, ...series.map((one) => one.name)]
  source.report(at, {
    code: 'chart-option',
    message: `there is no row \`${name}\``,
    expected: nearest(name, known) ?? known.join(', '),
  })
  return null
}
