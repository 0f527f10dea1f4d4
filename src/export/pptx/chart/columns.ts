import { unitOfSeries } from '../../../headUnit.ts'
import { inBrackets, sayCell } from '../../../chart/label.ts'
import { lookOf, partLook, seriesLook } from '../../../chart/look.ts'
import { isChange, waterfall } from '../../../chart/waterfall.ts'
import { powerpointWords } from '../../../words.ts'
import type { Cell, ChartSpec } from '../../../model.ts'
import { formatOf, formatOfEnd, type NumberStyle } from './label.ts'
import { themed, type MarkLook } from './look.ts'
import { spreadYears } from './years.ts'

/** A chart as a table of plain numbers, which is what its workbook holds and PowerPoint draws. */
export interface ChartTable {
  /** Head of the first column. */
  axis: string
  names: string[]
  columns: ChartColumn[]
  /** The cells as their author wrote them, qualifiers and formulas included, by series. */
  written: { name: string; texts: string[] }[]
}

/** One series as PowerPoint has it. */
export interface ChartColumn {
  name: string
  values: (number | null)[]
  look: MarkLook
  marks: MarkLook[]
  labels: (ValueLabel | null)[]
  /** Whether the legend names it. */
  named: boolean
}

export interface ValueLabel {
  /** A format that says the qualifier and follows the value. */
  format: string
  /** Words in its place, where the value alone does not say all: a range. */
  text: string | null
  place: 'beyond' | 'inside' | 'base' | 'middle'
}

/** A chart's numbers, and the helpers that draw a range, a track or a step of a waterfall. */
export function layColumns(spec: ChartSpec, style: NumberStyle): ChartTable {
  const own = spreadSpec(spec)
  const table = { axis: own.axis, names: own.rows.map(({ label }) => label), written: writtenOf(own) }
  return layers[own.type]!(own, table, style)
}

/** A chart with the rows that PowerPoint draws, in which those of the table stand as they are. */
export function spreadSpec(spec: ChartSpec): ChartSpec {
  return onTime.has(spec.type) ? spreadYears(spec) : spec
}

/** Types that stand on true time. */
const onTime = new Set<ChartSpec['type']>(['line', 'area'])

/** The columns of the types that PowerPoint has. */
const layers: Partial<
  Record<
    ChartSpec['type'],
    (spec: ChartSpec, table: Omit<ChartTable, 'columns'>, style: NumberStyle) => ChartTable
  >
> = {
  waterfall: (spec, table, style) => ({ ...table, columns: waterfallColumns(spec, style) }),
  doughnut: (spec, table, style) => withRest({ ...table, columns: [ringColumn(spec, style)] }, spec, style),
  progress: (spec, table, style) => ({ ...table, columns: [trackOf(spec), ...plainColumns(spec, style)] }),
  bar: (spec, table, style) => ({
    ...table,
    columns: [...topsOf(spec, style), ...plainColumns(spec, style)],
  }),
  line: (spec, table, style) => ({ ...table, columns: plainColumns(spec, style) }),
  area: (spec, table, style) => ({ ...table, columns: plainColumns(spec, style) }),
  combo: (spec, table, style) => ({ ...table, columns: plainColumns(spec, style) }),
  scatter: (spec, table, style) => ({ ...table, columns: plainColumns(spec, style) }),
  bubble: (spec, table, style) => ({ ...table, columns: plainColumns(spec, style) }),
}

/** Whether bars of one row stand over each other, so that a helper shows behind its number. */
export function isLayered(spec: ChartSpec): boolean {
  return spec.type === 'progress' || (spec.type === 'bar' && spec.series.length === 1)
}

function plainColumns(spec: ChartSpec, shared: NumberStyle): ChartColumn[] {
  const stacked = spec.type === 'bar' && spec.stacked
  return spec.series.map(({ name, cells }, series) => ({
    name,
    values: cells.map(({ value }) => value),
    look: themed(seriesLook(spec, series)),
    marks: cells.map((cell, row) => {
      const look = themed(lookOf(spec, series, row))
      return cell.high !== null && !isLayered(spec) && spec.type === 'bar'
        ? { ...look, body: 'hatched' }
        : look
    }),
    labels: cells.map((cell): ValueLabel | null => {
      if (cell.value === null) return null
      const style = { ...shared, unit: unitOfSeries(spec, name) }
      const place = stacked ? 'middle' : 'beyond'
      if (cell.high === null) {
        const text = isLong(cell, style) ? sayCell(cell, style) : null
        return { format: formatOf(cell, style), text, place }
      }
      if (isLayered(spec) && spec.type === 'bar') {
        return { format: formatOfEnd(cell, 0, style), text: null, place: 'inside' }
      }
      return { format: formatOfEnd(cell, 0, style), text: sayCell(cell, style), place }
    }),
    named: true,
  }))
}

/** The tops of ranges: bars that stand hatched behind their floors. */
function topsOf(spec: ChartSpec, style: NumberStyle): ChartColumn[] {
  const [series] = spec.series
  if (!isLayered(spec) || !series || series.cells.every(({ high }) => high === null)) return []
  const marks = series.cells.map((_, row): MarkLook => ({
    ...themed(lookOf(spec, 0, row)),
    body: 'hatched',
    open: null,
  }))
  return [
    {
      name: series.name + inBrackets(powerpointWords[style.lang].upperEnd, style.words),
      values: series.cells.map(({ high }) => high),
      look: marks.find((_, row) => series.cells[row]!.high !== null)!,
      marks,
      labels: series.cells.map((cell) =>
        cell.high === null ? null : { format: formatOfEnd(cell, 1, style), text: null, place: 'beyond' },
      ),
      named: false,
    },
  ]
}

/** What a part is a part of. */
export const wholeOfProgress = 100

function trackOf(spec: ChartSpec): ChartColumn {
  const look: MarkLook = { colour: 'bg2', body: 'track', open: null }
  return {
    name: `${wholeOfProgress}%`,
    values: spec.rows.map(() => wholeOfProgress),
    look,
    marks: spec.rows.map(() => look),
    labels: spec.rows.map(() => null),
    named: false,
  }
}

/** The bars of a waterfall stand on an unseen base. */
function waterfallColumns(spec: ChartSpec, style: NumberStyle): ChartColumn[] {
  const { name, cells } = spec.series[0]!
  const bars = waterfall(cells)
  const isBelow = bars.some((bar) => bar !== null && Math.min(...bar) < 0)
  const labels = cells.map((cell, row) => waterfallLabel(spec, cell, row, bars[row] ?? null, style))
  const hasUp = (row: number) =>
    bars[row] !== null && (Math.max(...bars[row]!) > 0 || Math.min(...bars[row]!) === 0)
  const marks = cells.map((_, row) => themed(lookOf(spec, 0, row)))
  const look: MarkLook = { colour: 'accent1', body: 'solid', open: null }
  const unseen: MarkLook = { colour: 'bg1', body: 'none', open: null }
  return [
    {
      name: powerpointWords[style.lang].start,
      values: bars.map(
        (bar) => bar && (Math.max(...bar) < 0 ? Math.max(...bar) : Math.max(0, Math.min(...bar))),
      ),
      look: unseen,
      marks: cells.map(() => unseen),
      labels: cells.map(() => null),
      named: false,
    },
    {
      name,
      values: bars.map((bar) => bar && Math.max(0, ...bar) - Math.max(0, Math.min(...bar))),
      look,
      marks,
      labels: labels.map((label, row) => (hasUp(row) ? label : null)),
      named: true,
    },
    // What lies below zero is a series of its own: a bar goes down from there.
    ...(isBelow
      ? [
          {
            name: `${name} < 0`,
            values: bars.map((bar) => bar && Math.min(0, ...bar) - Math.min(0, Math.max(...bar))),
            look,
            marks,
            labels: labels.map((label, row) =>
              label && !hasUp(row) ? { ...label, place: 'base' as const } : null,
            ),
            named: false,
          },
        ]
      : []),
  ]
}

function waterfallLabel(
  spec: ChartSpec,
  cell: Cell,
  row: number,
  bar: [from: number, to: number] | null,
  style: NumberStyle,
): ValueLabel | null {
  if (!bar) return null
  const change = isChange(spec, row) ? (bar[1] < bar[0] ? 'down' : 'up') : null
  const sign = change === null ? '' : change === 'down' ? '−' : '+'
  // Of a bar that goes below zero no series has the number itself.
  const isBelow = Math.min(...bar) < 0
  return {
    format: formatOf(positive(cell), style, sign),
    text: isBelow || isLong(cell, style) ? sayCell(cell, { ...style, change }) : null,
    place: 'inside',
  }
}

/** Whether a number is said with a word for its magnitude, which no format of PowerPoint gives. */
function isLong(cell: Cell, { words }: NumberStyle): boolean {
  const [least] = words.magnitudes.at(-1) ?? []
  return least !== undefined && Math.abs(cell.value ?? 0) >= least
}

function positive(cell: Cell): Cell {
  return { ...cell, value: Math.abs(cell.value ?? 0) }
}

function ringColumn(spec: ChartSpec, style: NumberStyle): ChartColumn {
  const { name, cells } = spec.series[0]!
  return {
    name,
    values: cells.map(({ value, high }) => high ?? value),
    look: { colour: 'accent1', body: 'solid', open: null },
    marks: cells.map((_, row) => ({ ...themed(partLook(spec, row)), open: null })),
    labels: cells.map((cell) => {
      if (!cell.value) return null
      return {
        format: formatOf(cell, style),
        text: cell.high === null && !isLong(cell, style) ? null : sayCell(cell, style),
        place: 'inside',
      }
    }),
    named: true,
  }
}

/** Above this, shares are a whole within their rounding. */
const nearlyWhole = 99

/** What shares leave of 100 % is a part without a name. */
function withRest(table: ChartTable, spec: ChartSpec, style: NumberStyle): ChartTable {
  const [column] = table.columns
  const sum = column!.values.reduce((total: number, value) => total + (value ?? 0), 0)
  if (spec.unit !== '%' || sum >= nearlyWhole) return table
  const look: MarkLook = { colour: 'bg2', body: 'track', open: null }
  return {
    ...table,
    names: [...table.names, powerpointWords[style.lang].rest],
    columns: [
      {
        ...column!,
        values: [...column!.values, Math.round((100 - sum) * 100) / 100],
        marks: [...column!.marks, look],
        labels: [...column!.labels, null],
      },
    ],
  }
}

function writtenOf(spec: ChartSpec): ChartTable['written'] {
  return spec.series.flatMap(({ name, cells }) =>
    cells.some(({ bound, formula }) => bound !== 'exact' || formula !== null)
      ? [{ name, texts: cells.map(({ text }) => text) }]
      : [],
  )
}
