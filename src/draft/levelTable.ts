import type { Paragraph } from '../model.ts'
import { escapeCell } from './escape.ts'
import { plainKind, type Figure } from './figure.ts'
import { keyNumbers, statisticsOf, wordsOf, type KeyNumber } from './keyNumbers.ts'
import { notesFor } from './notes.ts'
import type { Material, Proposal } from './partSlides.ts'
import type { Part } from './parts.ts'
import { quotedInstead, stretchIn } from './quotes.ts'
import { sharedStart } from './series.ts'
import { phrase } from './slide.ts'

/** From so many measures with their growth on, a paragraph is read as a table; a slide holds so many rows. */
const FEWEST = 5
const MOST = 8
/** How many of them may be told without growth. */
const WITHOUT_GROWTH = 0.25
const WORTH = 11

/** What a number is of, and how much that grew, as its words or as a sign and a number. */
interface Row extends Omit<KeyNumber, 'worth'> {
  name: string
}

/** Paragraphs that tell one measure after the other, or one of several subjects, each with how much it grew, as tables of them. */
export function levelTables({ paragraphs, heading }: Part, material: Material): Proposal[] {
  return groupsOf(paragraphs).flatMap((group) => {
    const rows = rowsIn(group, material)
    const tables = rows.length >= FEWEST ? [rows] : group.flatMap((one) => pairsIn(one, material))
    return tables.flatMap((table) => {
      const pages = Math.ceil(table.length / MOST)
      const each = Math.ceil(table.length / pages)
      return Array.from({ length: pages }, (_, i) =>
        tableProposal(table.slice(i * each, (i + 1) * each), i, heading, material),
      )
    })
  })
}

/** Each paragraph of text by itself; the items of a list together. */
function groupsOf(paragraphs: Paragraph[]): Paragraph[][] {
  const groups: Paragraph[][] = []
  for (const paragraph of paragraphs) {
    const last = groups.at(-1)
    if (paragraph.kind !== 'item' && paragraph.kind !== 'text') continue
    if (last && paragraph.kind === 'item' && last[0]!.kind === 'item') last.push(paragraph)
    else groups.push([paragraph])
  }
  return groups
}

/** The rows of the sentences of which every number stands in one; none where too few have growth. */
function rowsIn(paragraphs: Paragraph[], { survey, figures, positioned }: Material): Row[] {
  const rows = paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ index }) => {
      if (positioned.has(index)) return []
      const found = keyNumbers(figures.get(index) ?? [], survey, new Set())
      const isWhole = found.flatMap(statisticsOf).length === survey.places.get(index)!.statistics.length
      const named = found.map((one) => ({ ...one, name: nameOf(one.figure) }))
      return isWhole && named.every(({ name }) => name !== '') ? named : []
    }),
  )
  const names = new Set(rows.map(({ name }) => name))
  const bare = rows.filter(({ growth }) => !growth).length
  return names.size < rows.length || bare > WITHOUT_GROWTH * rows.length ? [] : rows
}

/** Of each sentence that tells levels of several subjects, and behind them how much each grew, those as one table. */
function pairsIn({ sentences }: Paragraph, { figures, positioned, survey }: Material): Row[][] {
  return sentences.flatMap(({ index, text }) => {
    const own = positioned.has(index) ? [] : (figures.get(index) ?? [])
    const levels = own.filter(({ statistic }) => plainKind(statistic) === 'level')
    const rates = own.filter(({ statistic }) => plainKind(statistic) === 'rate')
    const whole = sharedStart(levels.map(({ statistic }) => statistic.subject ?? ''))
    const rows = levels.flatMap((figure): Row[] => {
      const { subject, measure } = figure.statistic
      const grown = rates.filter(
        ({ statistic }) => statistic.subject === subject && statistic.measure === measure,
      )
      const [rate] = grown
      const name = (subject ?? '').slice(whole.length).trim()
      const isRead = grown.length === 1 && rate!.statistic.direction !== null && name !== ''
      return isRead && text.includes(name) && !/\d/.test(name)
        ? [{ name, figure, growth: { statistic: rate!.statistic, words: signed(rate!) } }]
        : []
    })
    const isWhole = rows.length === levels.length && rows.length * 2 === own.length
    const isOfOne = new Set(rows.map(({ figure }) => figure.statistic.measure)).size === 1
    const areNamed = new Set(rows.map(({ name }) => name)).size === rows.length
    const isAll = own.length === survey.places.get(index)!.statistics.length
    return rows.length >= FEWEST_PAIRS && isWhole && isOfOne && areNamed && isAll ? [rows] : []
  })
}

const FEWEST_PAIRS = 3
const signed = ({ text, statistic: { direction } }: Figure) => (direction === 'down' ? '−' : '+') + text

/** What a clause that ends in its number prints before that; empty for another, and for one that does not name its measure. */
function nameOf({ alone, text, statistic: { measure, inherited } }: Figure): string {
  const name = alone.endsWith(text) ? alone.slice(0, -text.length).trim() : ''
  return measure !== null && !inherited.measure && name.includes(measure) && !/\d/.test(name) ? name : ''
}

function tableProposal(
  rows: Row[],
  page: number,
  heading: string | null,
  { survey, checks }: Material,
): Proposal {
  const { measure, subject, change } = survey.words.axes
  const sentences = [...new Set(rows.map(({ figure }) => figure.statistic.sentence))]
  const statistics = rows.flatMap(statisticsOf)
  const [first] = rows
  const isOfOne = first!.name !== nameOf(first!.figure)
  const value = (isOfOne && first!.figure.statistic.measure) || survey.words.axes.value
  const lines = rows.map(({ name, figure, growth }) =>
    [name, figure.text, growth?.words ?? '—'].map(escapeCell).join(' | '),
  )
  const table = [[isOfOne ? subject : measure, value, change].join(' | '), '--- | ---: | ---', ...lines]
  return {
    at: sentences[0]! + page / 1000,
    sentences,
    isWords: false,
    worth: WORTH,
    below: rows.map(wordsOf),
    within: rows.flatMap(({ figure: { place, alone } }) => stretchIn(place.sentence, alone)),
    shows: statistics.map(({ id }) => id),
    // Where its first row heads another slide, none of the others speaks for all.
    claims: isOfOne ? sentences : [],
    headings: isOfOne ? [value, heading] : [first!.figure.alone, heading],
    ...(isOfOne ? { fallback: value } : {}),
    make: (words) => ({
      layout: 'table',
      heading: words,
      body: [{ ...phrase(table.map((line) => `| ${line} |`).join('\n')), essential: true }],
      least: 1,
      notes: notesFor([], statistics, survey, checks),
      otherwise: quotedInstead(
        rows.map(({ figure }) => figure),
        FEWEST,
        words,
        { survey, checks },
      ),
    }),
  }
}
