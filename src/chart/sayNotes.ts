import type { Cell, ChartSpec } from '../model.ts'
import { formatNumber, sayCell } from './label.ts'
import type { Frame } from './mark.ts'
import { notesOfKind, type NoteOf } from './notesOfKind.ts'

type NotedChart = Pick<Frame, 'spec' | 'words'>

/** @returns whether anything is written on a chart beside its numbers */
export function hasNotes({ notes = [] }: Pick<ChartSpec, 'notes'>): boolean {
  return notes.some(({ kind }) => kind !== 'highlight' && kind !== 'whole')
}

/** 目标 5000, 4000–5000 usual. */
export function sayLevel({ label, cell }: NoteOf<'line' | 'band'>, { spec, words }: NotedChart): string {
  return [label, sayCell(cell, { unit: spec.unit, words })].filter(Boolean).join(' ')
}

/** A total in its chart's unit. */
export function sayTotal(cell: Cell, { spec, words }: NotedChart): string {
  return sayCell(cell, { unit: spec.unit, words })
}

/** How far two lines are apart, or what parts come to: the look of a label alone says that it is reckoned. */
export function sayReckoned({ cell }: NoteOf<'gap' | 'whole'>, { spec, words }: NotedChart): string {
  return sayCell({ ...cell, formula: null }, { unit: spec.unit, words })
}

/** What the parts of a ring come to; empty where they are no whole. */
export function sayWhole(chart: NotedChart): string {
  const [note] = notesOfKind(chart.spec, 'whole')
  return note ? sayReckoned(note, chart) : ''
}

export function sayGrowth({ cell, isTimes }: NoteOf<'growth'>, { words }: Pick<NotedChart, 'words'>): string {
  const digits = cell.text.split('.')[1] ? 1 : 0
  if (isTimes) return `×${formatNumber(cell.value!, digits, words.groupedFrom)}`
  return `${cell.value! < 0 ? '' : '+'}${formatNumber(cell.value!, digits, words.groupedFrom)}%`
}

/** @returns the notes in words, for who hears the chart and for the table */
export function sayNotes(frame: NotedChart): string[] {
  const { spec } = frame
  return (spec.notes ?? []).flatMap((note) => {
    if (note.kind === 'highlight') return []
    if (note.kind === 'total')
      return note.cells.map((cell, row) => `${spec.rows[row]!.label}: ${note.name} ${sayTotal(cell, frame)}`)
    if (note.kind === 'whole') return [`Σ ${sayTotal(note.cell, frame)}`]
    if (note.kind === 'gap') return [`${spec.rows[note.row]!.label}: Δ ${sayTotal(note.cell, frame)}`]
    if (note.kind === 'note') return [`${spec.rows[note.row]!.label}: ${note.text}`]
    if (note.kind === 'growth')
      return [`${spec.rows[note.from]!.label} → ${spec.rows[note.to]!.label} ${sayGrowth(note, frame)}`]
    return [sayLevel(note, frame)]
  })
}
