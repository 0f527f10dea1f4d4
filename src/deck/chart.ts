import { unitOfSeries } from '../headUnit.ts'
import { brokenAxisOf } from '../chart/brokenAxis.ts'
import { icons, type IconName } from '../chart/icons.ts'
import { kinds, typeNamed } from '../chart/kinds.ts'
import { momentIn, namesGoal, yearIn, yearsIn } from '../language/deckWords.ts'
import { chartTypes, type Cell, type ChartSpec, type ChartType, type NumberNote } from '../model.ts'
import { nearest } from '../problem.ts'
import { parseCell } from './cell.ts'
import { noteNames, readChartNotes } from './chartNotes.ts'
import {
  knownAttributes,
  parseDirective,
  reportMisplaced,
  type Attribute,
  type Directive,
} from './comment.ts'
import { readInlines } from './inlines.ts'
import { wholeOf } from './derivedNotes.ts'
import { takeTotal } from './chartTotal.ts'
import type { Mapped } from './mapped.ts'
import { parseNumberNote } from './numberNote.ts'
import { plainText } from '../plainText.ts'
import type { SlideReading } from './reading.ts'
import type { Source } from '../source/source.ts'
import type { RawTable } from './table.ts'

type Options = Pick<
  ChartSpec,
  'stacked' | 'share' | 'broken' | 'unit' | 'title' | 'titleStart' | 'step' | 'icon' | 'each'
> & {
  type: ChartType | null
  /** Null where the comment leaves it to the rows. */
  horizontal: boolean | null
}

const steps = ['row', 'series'] as const

/** Upright bars of more rows than this have no room for their names; they lie, unless the rows are an order. */
const mostUpright = 12

const readers: Record<string, (attribute: Attribute, options: Options, source: Source) => void> = {
  type({ value, valueStart }, options, source) {
    const asked = value?.trim().toLowerCase() ?? ''
    options.type = typeNamed(asked)
    if (options.type) return
    const expected = nearest(value ?? '', chartTypes) ?? chartTypes.join(', ')
    source.report(valueStart, {
      code: 'chart-type',
      message: `there is no chart \`${value ?? ''}\``,
      expected,
    })
  },
  unit({ value }, options) {
    options.unit = value?.trim() || null
  },
  title({ value, valueStart }, options) {
    options.title = value?.trim() || null
    options.titleStart = valueStart + (value?.length ?? 0) - (value?.trimStart().length ?? 0)
  },
  step({ value, valueStart }, options, source) {
    options.step = steps.find((known) => known === value) ?? null
    if (options.step) return
    source.report(valueStart, {
      code: 'chart-option',
      message: `a chart cannot step by \`${value ?? ''}\``,
      expected: nearest(value ?? '', steps) ?? 'row or series',
    })
  },
  /** Where its rows are: read when the comment was. */
  src() {},
  horizontal(attribute, options, source) {
    options.horizontal = readSwitch(attribute, source)
  },
  stacked(attribute, options, source) {
    if (/^100\s*%?$/.test(attribute.value ?? '')) options.share = options.stacked = true
    else options.stacked = readSwitch(attribute, source)
  },
  axis({ value, valueStart }, options, source) {
    if (value === 'broken') return void (options.broken = true)
    const message = `an axis cannot be \`${value ?? ''}\``
    source.report(valueStart, { code: 'chart-option', message, expected: 'broken' })
  },
  icon({ value, valueStart }, options, source) {
    const names = Object.keys(icons) as IconName[]
    const found = names.find((name) => name === value)
    if (found) return void (options.icon = found)
    source.report(valueStart, {
      code: 'chart-option',
      message: `there is no mark \`${value ?? ''}\``,
      expected: nearest(value ?? '', names) ?? names.join(', '),
    })
  },
  each({ value, valueStart }, options, source) {
    const number = Number((value ?? '').replaceAll(',', ''))
    if (number > 0) return void (options.each = number)
    const message = `one mark cannot stand for \`${value ?? ''}\``
    source.report(valueStart, { code: 'chart-option', message, expected: 'a number such as 100' })
  },
}

function readSwitch({ name, value, valueStart }: Attribute, source: Source): boolean {
  if (value === null || value === '' || value === 'true' || value === name) return true
  if (value !== 'false') {
    const message = `\`${name}\` is on or off, not \`${value}\``
    source.report(valueStart, { code: 'chart-option', message, expected: `\`${name}\` alone` })
  }
  return false
}

/** Options that one type of chart takes. */
const onlyOf: Record<string, { type: ChartType; who: string }> = {
  horizontal: { type: 'bar', who: 'bars can be' },
  stacked: { type: 'bar', who: 'bars can be' },
  axis: { type: 'bar', who: 'bars have such an' },
  icon: { type: 'pictogram', who: 'a pictogram has an' },
  each: { type: 'pictogram', who: 'a pictogram counts by' },
}

/** What a chart's comment says; a chart without a known type is drawn as bars. */
function readOptions(
  { body, start }: Directive,
  source: Source,
): { options: Options & { type: ChartType }; said: Attribute[]; total: Attribute | undefined } {
  const options: Options = {
    type: null,
    horizontal: null,
    stacked: false,
    unit: null,
    title: null,
    titleStart: 0,
    step: null,
  }
  const names = [...Object.keys(readers), ...noteNames, 'total']
  const attributes = knownAttributes(body, source, names, 'a chart')
  for (const attribute of attributes) readers[attribute.name]?.(attribute, options, source)
  if (!attributes.some(({ name }) => name === 'type')) {
    const expected = `type="${chartTypes.join('|')}"`
    source.report(start, { code: 'chart-type', message: 'the chart has no type', expected })
  }
  for (const { name, start: at } of attributes) {
    const only = onlyOf[name]
    if (!only || !options.type || options.type === only.type) continue
    const message = `only ${only.who} ${name}, not \`${options.type}\``
    source.report(at, { code: 'chart-option', message, expected: `type="${only.type}"` })
  }
  const type = options.type ?? 'bar'
  const said = attributes.filter(({ name }) => (noteNames as string[]).includes(name))
  const total = attributes.find(({ name }) => name === 'total')
  return { options: { ...options, type, unit: options.unit ?? kinds[type].unit ?? null }, said, total }
}

/** How a scene draws its table, where it says so; else as the picture before. */
export function readLook(
  said: Attribute[],
  before: ChartSpec,
  source: Source,
): Pick<ChartSpec, 'type' | 'horizontal' | 'stacked' | 'share'> {
  const options: Options = { ...before, type: before.type, horizontal: null }
  if (said.some(({ name }) => name === 'stacked')) delete options.share
  for (const attribute of said) readers[attribute.name]!(attribute, options, source)
  const { type, horizontal, stacked, share } = options
  return {
    type: type ?? before.type,
    horizontal: horizontal ?? before.horizontal,
    stacked,
    ...(share && { share }),
  }
}

/** A chart from its comment and the table below; its id is given when its slide has one. */
export function readChart(directive: Directive, table: RawTable, reading: SlideReading): ChartSpec | null {
  const { source } = reading
  const { options, said, total } = readOptions(directive, source)
  const [axis, ...heads] = table.header.cells.map((cell) => readLabel(cell, reading))
  if (!table.delimiter) {
    const message = 'the table has no line of dashes below its first row'
    source.report(table.header.end, { code: 'chart-table', message, expected: '| --- | ---: |' })
  }
  const isEmpty = heads.length === 0 || table.rows.length === 0
  if (isEmpty) {
    const message = heads.length === 0 ? 'the chart has no column of numbers' : 'the chart has no rows'
    source.report(table.header.start, {
      code: 'chart-table',
      message,
      expected: 'a row for each label, a column for each series',
    })
  }
  if (!reportRaggedRows(table, source) || isEmpty) return null
  const rows = table.rows.map(({ cells }) => readLabel(cells[0]!, reading))
  const series = heads.map((head, i) => ({
    name: head.text,
    nameStart: head.start,
    ...(namesGoal(head.text) && { isGoal: true as const }),
    cells: table.rows.map(({ cells }, row) => {
      const read = kinds[options.type].dates ? readTimes : readCell
      return read(
        cells[i + 1]!,
        unitOfSeries(options, head.text),
        `row ${rows[row]!.text || row + 1}, column ${head.text || i + 2}`,
        source,
      )
    }),
  }))
  const drawn: ChartSpec = {
    id: '',
    ...options,
    horizontal: options.horizontal ?? (options.type === 'bar' && !haveRoom(rows.map(({ text }) => text))),
    axis: axis!.text,
    rows: rows.map(({ text, start }) => ({ label: text, labelStart: start, ...labelled(text) })),
    series,
  }
  const spec = takeTotal(total, drawn, source)
  reportMisfits(spec, source)
  reportLone(spec, source)
  reportCrowd(spec, source)
  const whole = wholeOf(spec, directive.start)
  const notes = [...(spec.notes ?? []), ...(whole ? [whole] : []), ...readChartNotes(said, spec, source)]
  const noted = notes.length > 0 ? { ...spec, notes } : spec
  reportWhole(noted, directive, source)
  return noted
}

/** What the words of a label say of its row, so that who draws it need not read them. */
export function labelled(label: string): Pick<ChartSpec['rows'][number], 'isGoal' | 'year' | 'moment'> {
  const year = yearIn(label)
  const moment = year ? null : momentIn(label)
  return { ...(namesGoal(label) && { isGoal: true }), ...(year && { year }), ...(moment && { moment }) }
}

/** Whether upright bars have room for their names: they are few, or an order (years, months) that can be thinned out. */
function haveRoom(names: string[]): boolean {
  return names.length <= mostUpright || names.every((name) => /^\D{0,2}\d/.test(name))
}

/** Says of each row with too few or too many cells where it is; true where none is. marked would pad and cut. */
export function reportRaggedRows({ header, delimiter, rows }: RawTable, source: Source): boolean {
  const width = header.cells.length
  const ragged = [...(delimiter ? [delimiter] : []), ...rows].filter(({ cells }) => cells.length !== width)
  for (const { cells, start } of ragged) {
    const isText = cells.length === 1 && width > 1
    source.report(start, {
      code: 'ragged-row',
      message: `the row has ${count(cells.length, 'cell')}, the table ${count(width, 'column')}`,
      expected: isText ? `${count(width, 'cell')}, or an empty line below the table` : count(width, 'cell'),
    })
  }
  return ragged.length === 0
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function readLabel(cell: Mapped, reading: SlideReading): { text: string; start: number } {
  const inlines = readInlines(reading.inline(cell.text), cell, reading, { element: null, pictures: null })
  return { text: plainText(inlines), start: startOf(inlines) ?? cell.offset(0) }
}

function startOf(inlines: ReturnType<typeof readInlines>): number | null {
  for (const inline of inlines) {
    if ('start' in inline) return inline.start
    const inside = 'inlines' in inline ? startOf(inline.inlines) : null
    if (inside !== null) return inside
  }
  return null
}

const markup = /^(\*{1,3}|_{1,3}|`)([^]*)\1$/

/** A cell's number, with what a comment in it says of it. */
function readCell(written: Mapped, unit: string | null, where: string, source: Source): Cell {
  let text = written
  let note: NumberNote | null = null
  for (const { 0: comment, index } of Array.from(written.text.matchAll(/<!--[^]*?-->/g)).reverse()) {
    const directive = parseDirective(written.slice(index, index + comment.length), source)
    if (directive?.name === 'number') note = parseNumberNote(directive, source)
    else if (directive) reportMisplaced(directive, "cannot stand in a chart's cell", '`.number:`', source)
    const rest = text.text.slice(index + comment.length)
    if (rest.trim() === '') text = text.slice(0, index).trim()
    else text = text.slice(index + comment.length).trim()
  }
  for (let inside = markup.exec(text.text); inside; inside = markup.exec(text.text)) {
    text = text.slice(inside[1]!.length, text.text.length - inside[1]!.length).trim()
  }
  const start = text.offset(0)
  const read = parseCell(text.text, start, unit)
  if ('error' in read) {
    const { error, at, code, expected } = read
    source.report(text.offset(Math.min(at, text.text.length)), {
      code,
      message: `${error} (${where})`,
      expected,
    })
    return { ...(parseCell('', start, unit) as Cell), text: text.text, end: start + text.text.length }
  }
  if (note === null) return read
  if (note.kind === 'formula' && read.formula === null) {
    return { ...read, formula: note.formula, formulaStart: note.formulaStart }
  }
  return { ...read, note }
}

const blank = { value: null, high: null, bound: 'exact', formula: null, formulaStart: 0 } as const

/** A cell of times: 2023, 2024-03, 2023–2025, each as a number of years. */
function readTimes(mapped: Mapped, _unit: string | null, where: string, source: Source): Cell {
  const inner = mapped.trim()
  const written = inner.text
  const start = inner.offset(0)
  const cell: Cell = { ...blank, text: written, start, end: start + written.length }
  const times = yearsIn(written)
  if (times) return { ...cell, times }
  if (/^[—–-]*$/.test(written)) return cell
  source.report(start, {
    code: 'chart-cell',
    message: `\`${written}\` is no time (${where})`,
    expected: 'a year, a month, a day or a stretch: 2023, 2024-03, 2024-03-05, 2023–2025',
  })
  return cell
}

/** As many series have a colour of their own. */
const mostSeries = 8

/** More series than colours look alike, and nothing tells them apart. */
function reportCrowd({ series }: ChartSpec, source: Source): void {
  if (series.length <= mostSeries) return
  source.report(series[mostSeries]!.nameStart, {
    code: 'chart-series',
    severity: 'warning',
    message: `the chart has ${series.length} series, and colours for ${mostSeries}`,
    expected: `at most ${mostSeries} columns of numbers, the least of them as one`,
  })
}

/** One number alone is no comparison. */
function reportLone({ type, series }: ChartSpec, source: Source): void {
  const known = series.flatMap(({ cells }) => cells.filter(({ value }) => value !== null))
  if (!kinds[type].compares || known.length !== 1) return
  source.report(known[0]!.start, {
    code: 'lone-number',
    severity: 'warning',
    message: 'one number alone is no chart',
    expected: 'a slide with layout="number", or what it is compared with',
  })
}

/** An axis that was to be broken, and is not. */
function reportWhole(spec: ChartSpec, { start }: Directive, source: Source): void {
  if (!spec.broken || spec.type !== 'bar' || brokenAxisOf(spec)) return
  source.report(start, {
    code: 'chart-option',
    severity: 'warning',
    message: "the axis stays whole: there is no long stretch without a bar's end to leave out",
    expected: 'values above zero, side by side, some far from the others',
  })
}

/** Where a table does not give what its chart needs: a cell, the head of a series, or the label of a row. */
export function reportMisfits(spec: ChartSpec, source: Source): void {
  for (const { at, ...misfit } of kinds[spec.type].check?.(spec) ?? []) {
    const series = at.series === undefined ? undefined : spec.series[at.series]
    const row = at.row === undefined ? undefined : spec.rows[at.row]
    const start = series && at.row !== undefined ? series.cells[at.row]!.start : series?.nameStart
    source.report(start ?? row?.labelStart ?? 0, misfit)
  }
}
