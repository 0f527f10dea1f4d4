import type { ChartNote, ChartSpec } from '../model.ts'

/** What is said on a chart, of one kind. */
export type NoteOf<K extends ChartNote['kind']> = Extract<ChartNote, { kind: K }>

/** @returns what of some kinds is said on a chart */
export function notesOfKind<K extends ChartNote['kind']>(
  { notes = [] }: Pick<ChartSpec, 'notes'>,
  ...kinds: K[]
): NoteOf<K>[] {
  return notes.filter((note): note is NoteOf<K> => (kinds as string[]).includes(note.kind))
}
