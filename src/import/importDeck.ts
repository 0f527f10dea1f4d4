import { dialectOf, readers, type Dialect } from './dialect.ts'
import { mapProse } from './lines.ts'
import { Report, type ImportReport } from './report.ts'

/** A deck of another dialect as this one's Markdown, and what became of it. */
export interface ImportedDeck {
  dialect: Dialect
  deck: string
  report: ImportReport
  /** Files that it shows, by their addresses as written. */
  pictures: string[]
}

/** @param dialect the one it is written in; found by its signs where it is not named */
export function importDeck(text: string, dialect: Dialect = dialectOf(text)): ImportedDeck {
  const report = new Report()
  const deck = readers[dialect](text.replace(/\r\n?/g, '\n'), report)
  return { dialect, deck, report: report.value, pictures: picturesIn(deck) }
}

const shown = /!\[[^\]]*\]\(\s*<?([^)\s>]+)|\bsrc="([^"]+)"|data-background-image="([^"]+)"/g

function picturesIn(deck: string): string[] {
  const found = new Set<string>()
  mapProse(deck, (prose) => {
    for (const [, ...groups] of prose.matchAll(shown)) {
      const src = groups.find(Boolean)!
      if (!/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(src)) found.add(src)
    }
    return prose
  })
  return [...found]
}
