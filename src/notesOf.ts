import type { ChartNote, ChartSpec } from './model.ts'

function placeOf(note: Exclude<ChartNote, { kind: 'highlight' }>): number {
  if (note.kind === 'note') return note.textStart
  return note.kind === 'total' ? note.nameStart : note.cell.start
}

/** @returns what is said on any picture of a chart, each once, with the first picture that says it */
export function notesOf(spec: ChartSpec): [ChartNote, ChartSpec][] {
  const known = new Map<number, [ChartNote, ChartSpec]>()
  for (const picture of [spec, ...(spec.scenes ?? [])])
    for (const note of picture.notes ?? []) {
      if (note.kind === 'highlight') continue
      const place = placeOf(note)
      if (!known.has(place)) known.set(place, [note, picture])
    }
  return [...known.values()]
}
