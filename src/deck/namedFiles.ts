import type { Complaint } from '../model.ts'
import { readList } from '../source/fields.ts'
import { readFrontMatter, type Field } from '../source/frontMatter.ts'
import { openSource, type Source } from '../source/source.ts'
import type { BehindFile } from '../source/attached.ts'

/** A file as text, or why it cannot be had. */
export type NamedFile = Omit<BehindFile, 'name'> | Complaint

/** The files that a deck names, by their names there. */
export type NamedFiles = ReadonlyMap<string, NamedFile>

/** The field that names further articles and data files. */
export const sourcesField = 'sources'

const chartSource = /<!--\s*\.chart\s*[:：](?:(?!-->)[^])*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g

/** Which files a deck names, in its order: those that vouch for its numbers, and those that give charts their rows. */
export function namedIn(deck: { file: string; text: string }): { sources: string[]; charts: string[] } {
  const fields = readFrontMatter(openSource(deck.file, deck.text))?.fields ?? []
  const sources = fields.filter(({ name }) => name === sourcesField).flatMap(namesOf)
  const charts = Array.from(deck.text.matchAll(chartSource), ([, a, b, c]) => (a ?? b ?? c ?? '').trim())
  return { sources: [...new Set(sources)], charts: [...new Set(charts)] }
}

function namesOf(field: Field): string[] {
  const read = readList(field)
  return 'value' in read ? read.value.map(({ text }) => text) : []
}

/** Says of each file that `sources` names why it cannot be read. */
export function reportSources(field: Field, named: NamedFiles, source: Source): void {
  const read = readList(field)
  if ('expected' in read) {
    const message = "the deck's sources cannot be read"
    source.report(field.valueStart, { code: 'front-matter', message, expected: 'names of files beside it' })
    return
  }
  for (const { text, offsets } of read.value) {
    const file = named.get(text)
    if (file && 'code' in file) source.report(offsets[0] ?? field.valueStart, file)
  }
}
