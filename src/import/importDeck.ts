import { dialectOf, readers, type Dialect } from './dialect.ts'
import { mapProse } from './lines.ts'
import { Report, type ImportReport } from './report.ts'

/** A deck of another dialect as this one's Markdown, and what became of it. */
export interface ImportedDeck {
  dialect: Dialect
  deck: string
  report: ImportReport
  /** Files that it shows. */
  pictures: ImportedPicture[]
}

export interface ImportedPicture {
  /** Its address as the foreign deck writes it. */
  from: string
  /** Its address in the new deck: where `from` leads out of the foreign deck's folder, one that does not. */
  src: string
}

/** @param dialect the one it is written in; found by its signs where it is not named */
export function importDeck(text: string, dialect: Dialect = dialectOf(text)): ImportedDeck {
  const report = new Report()
  const read = readers[dialect](text.replace(/\r\n?/g, '\n'), report)
  const { deck, pictures } = bringIn(read)
  return { dialect, deck, report: report.value, pictures }
}

const shown = /(!\[[^\]]*\]\(\s*<?)([^)\s>]+)|(\bsrc=")([^"]+)|(data-background-image=")([^"]+)/g

/** Gives each picture an address inside the new folder. */
function bringIn(text: string): { deck: string; pictures: ImportedPicture[] } {
  const found = new Map<string, string>()
  const deck = mapProse(text, (prose) =>
    prose.replace(shown, (whole, ...groups: (string | undefined)[]) => {
      const [before, from] = groups.slice(0, 6).filter((group) => group !== undefined)
      if (from === undefined || /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(from)) return whole
      const src = from.replace(/^(?:\/|\.\.?\/)+/, (lead) => (/\.\.|^\//.test(lead) ? '' : lead))
      found.set(from, src)
      return `${before}${src}`
    }),
  )
  return { deck, pictures: [...found].map(([from, src]) => ({ from, src })) }
}
