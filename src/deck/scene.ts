import type { ChartNote, ChartSpec } from '../model.ts'
import { nearest } from '../problem.ts'
import type { Source } from '../source/source.ts'
import { hasPlaceFor, noteNames, readChartNotes, rowsNamed } from './chartNotes.ts'
import { knownAttributes, type Attribute, type Directive } from './comment.ts'
import { reportMisfits, readLook } from './chart.ts'

const orders = ['falling', 'rising', 'table'] as const

/** What a scene says of its rows; the rest is said as a chart says it. */
const rowNames = ['sort', 'only'] as const
const lookNames = ['type', 'horizontal', 'stacked'] as const

/**
 * One more picture of a chart's table, from a `.scene` comment below it: what the comment says changes, all else stays
 * as in the picture before.
 */
export function readScene(directive: Directive, chart: ChartSpec, source: Source): ChartSpec {
  const { scenes = [], ...base } = chart
  const before = scenes.at(-1) ?? base
  const names = [...lookNames, ...rowNames, ...noteNames]
  const attributes = knownAttributes(directive.body, source, names, 'a scene')
  if (attributes.length === 0) {
    const expected = names.map((name) => `\`${name}\``).join(', ')
    source.report(directive.start, { code: 'chart-option', message: 'the scene changes nothing', expected })
  }
  const said = (...wanted: readonly string[]) => attributes.filter(({ name }) => wanted.includes(name))
  const looked = { ...before, step: null, ...readLook(said(...lookNames), before, source) }
  const rows = said(...rowNames).reduce((order, one) => ordered(one, order, base, source), placesOf(before))
  const placed = arrange(looked, base, rows)
  const isLit = said('highlight').length > 0
  const kept = keptNotes(before, placed).filter(
    ({ kind }) => !(isLit && kind === 'highlight') && hasPlaceFor(kind, placed.type),
  )
  const notes = [...kept, ...readChartNotes(said(...noteNames).filter(isSaid), placed, source)]
  const { notes: _, ...plain } = placed
  const scene = notes.length > 0 ? { ...plain, notes } : plain
  if (scene.type !== before.type) reportMisfits(scene, source)
  return scene
}

/** `highlight=""` takes a highlight away. */
function isSaid({ name, value }: Attribute): boolean {
  return name !== 'highlight' || value !== ''
}

/** The table's rows that a picture shows, in its order. */
function placesOf({ rows }: ChartSpec): number[] {
  return rows.map(({ place }, row) => place ?? row)
}

/** The rows as `sort` or `only` want them. */
function ordered(
  { name, value, valueStart }: Attribute,
  places: number[],
  base: ChartSpec,
  source: Source,
): number[] {
  if (name === 'only') {
    if (!value) return [...base.rows.keys()]
    const named = rowsNamed(value, valueStart, base, source)
    return named.length > 0 ? named : places
  }
  const order = orders.find((known) => known === value)
  if (!order) {
    source.report(valueStart, {
      code: 'chart-option',
      message: `rows cannot be sorted by \`${value ?? ''}\``,
      expected: nearest(value ?? '', orders) ?? orders.join(', '),
    })
    return places
  }
  if (order === 'table') return [...places].sort((a, b) => a - b)
  const way = order === 'rising' ? 1 : -1
  const total = (row: number) =>
    base.series.reduce((sum, { cells }) => sum + (cells[row]!.high ?? cells[row]!.value ?? 0), 0)
  return [...places].sort((a, b) => way * (total(a) - total(b)) || a - b)
}

/** A picture with these rows of the table, in this order. */
function arrange(look: ChartSpec, base: ChartSpec, places: number[]): ChartSpec {
  return {
    ...look,
    rows: places.map((place) => ({ ...base.rows[place]!, place })),
    series: base.series.map((series) => ({ ...series, cells: places.map((place) => series.cells[place]!) })),
  }
}

/** What was said before, of the rows that are still there. */
function keptNotes(before: ChartSpec, now: ChartSpec): ChartNote[] {
  const places = placesOf(now)
  const was = placesOf(before)
  const row = (old: number) => places.indexOf(was[old]!)
  return (before.notes ?? []).flatMap((note): ChartNote[] => {
    if (note.kind === 'highlight') return [{ ...note, rows: note.rows.map(row).filter((at) => at >= 0) }]
    if (note.kind === 'total')
      return places.every((place) => was.includes(place))
        ? [{ ...note, cells: places.map((place) => note.cells[was.indexOf(place)]!) }]
        : []
    if (note.kind === 'whole') return places.length === was.length ? [note] : []
    if (note.kind === 'note' || note.kind === 'gap')
      return row(note.row) < 0 ? [] : [{ ...note, row: row(note.row) }]
    if (note.kind !== 'growth') return [note]
    const [from, to] = [row(note.from), row(note.to)]
    return from < 0 || to < 0 ? [] : [{ ...note, from, to }]
  })
}
