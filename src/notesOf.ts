import type { ChartNote, ChartSpec } from './model.ts'

/** @returns what is said on any picture of a chart, each once, with the first picture that says it */
export function notesOf(spec: ChartSpec): [ChartNote, ChartSpec][] {
  const known = new Map<number, [ChartNote, ChartSpec]>()
  for (const picture of [spec, ...(spec.scenes ?? [])])
    for (const note of picture.notes ?? []) {
      if (note.kind === 'highlight') continue
      const place = note.kind === 'note' ? note.textStart : note.cell.start
      if (!known.has(place)) known.set(place, [note, picture])
    }
  return [...known.values()]
}
