import { languages } from '../../language/languages.ts'
import { firstNotBefore } from '../../rising.ts'
import type { ArticleTable, LanguageTag, Paragraph, Section, Statistic } from '../../model.ts'
import { holdsPlace } from '../../language/engine/spans.ts'

/** A table's numbers by row and column, its heads left out. */
export interface TableFacts {
  rows: TableLine[]
  columns: TableLine[]
}

/** A row, or a column, and what names it. */
export interface TableLine {
  name: string
  /** It adds others up. */
  isTotal: boolean
  /** It is one of those that the line before holds (其中, of which). */
  isWithin: boolean
  /** Null where there is no number, and no sign for none. */
  cells: (TableValue | null)[]
}

/** A cell's number. */
export interface TableValue {
  /** Null of a sign for nothing, which counts as zero. */
  statistic: Statistic | null
  /** In base units, below zero where the cell says so. */
  value: number
  text: string
}

/** The tables of some sections, with the statistics of their cells. */
export function tablesOf(
  sections: Section[],
  bySentence: ReadonlyMap<number, Statistic[]>,
  lang: LanguageTag,
): TableFacts[] {
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      paragraph.table ? [factsOfTable(paragraph, paragraph.table, bySentence, lang)] : [],
    ),
  )
}

function factsOfTable(
  { sentences }: Paragraph,
  { heads, texts, cells }: ArticleTable,
  bySentence: ReadonlyMap<number, Statistic[]>,
  lang: LanguageTag,
): TableFacts {
  const grid = texts.slice(heads).map((row, i) => {
    const { index, offsets } = sentences[heads + i]!
    const told = bySentence.get(index) ?? []
    return row.map((text, column) => {
      const place = cells[heads + i]![column]
      const inCell = told.filter(({ start }) => {
        const at = firstNotBefore(offsets, (offset) => offset < start)
        return place && holdsPlace(place, at)
      })
      return valueOf(text, inCell)
    })
  })
  const labels = texts.slice(heads).map((row) => row[0] ?? '')
  const names = (texts[0] ?? []).map((_, column) =>
    texts
      .slice(0, heads)
      .map((row) => row[column] ?? '')
      .at(-1),
  )
  return {
    rows: grid.map((cells, i) => ({ ...named(labels[i]!, lang), cells })),
    columns: names.map((name, column) => ({
      ...named(name ?? '', lang),
      cells: grid.map((row) => row[column] ?? null),
    })),
  }
}

function named(label: string, lang: LanguageTag): Omit<TableLine, 'cells'> {
  const words = label.replace(/\s*[（(].*[)）]\s*$/, '').trim()
  const { prose, relations } = languages[lang]
  return { name: words, isTotal: prose.total.test(words), isWithin: relations.parts.test(label) }
}

const none = /^\s*[—–-]{1,3}\s*$/

/** A cell that says one number and nothing else. */
function valueOf(text: string, [statistic, ...others]: Statistic[]): TableValue | null {
  if (none.test(text)) return { statistic: null, value: 0, text }
  if (!statistic || others.length > 0 || statistic.high !== null || statistic.bound !== 'exact') return null
  const isBelow = /^\s*[(（]?\s*[-−–]|^\s*\([\d.,\s]+%?\)/.test(text)
  return { statistic, value: isBelow ? -statistic.value : statistic.value, text }
}
