import { headUnit, unitAlone } from '../headUnit.ts'
import type { ArticleTable, LanguageTag, Period, Span } from '../model.ts'
import { languages } from '../language/languages.ts'
import type { Calendar } from '../language/engine/calendar.ts'
import { timesIn } from '../language/times.ts'

/** A cell that holds a number, with what its row, its column and its table say of it. */
export interface NumberCell {
  /** Indices of its row, heads included, and of its column. */
  row: number
  column: number
  /** Where it stands in its row's sentence. */
  place: Span
  text: string
  /** It says its number and nothing else. */
  isNumber: boolean
  /** What is read before it, and its unit behind it. */
  before: string
  after: string
  /** By row and column; null where they do not tell. */
  measure: string | null
  subject: string | null
  period: Period | null
  /** It adds others up, and is nobody's alone. */
  isTotal: boolean
  /** Its column tells moves up and down alike. */
  isBothWays: boolean
}

/** A number whose unit stands elsewhere, and one with its own. */
const bareNumber = /^[<>≥≤~≈±+\-−–—(（]*\s*\d[\d\s,.，．]*[)）]?\s*[*†‡§]*$/
const ownUnit = /^[^\p{L}\p{N}]*(?:[A-Z]{1,3}\s?)?[£$€¥]?\s?\d[\d\s,.，．]*\s?[^\d\s]{0,6}$/u

/** The cells of a table that hold numbers, in reading order, each said of what its row and its column name. */
export function tableCells(table: ArticleTable, lang: LanguageTag, calendar: Calendar): NumberCell[] {
  const { heads, texts, cells, caption, unit } = table
  const body = texts.slice(heads)
  const columns = (texts[0] ?? []).map((_, column) => columnHead(table, column))
  const names = columns.map((head) => nameOf(head, lang, calendar))
  const units = columns.findIndex((head) => languages[lang].prose.unitHead.test(head))
  const labels = labelColumns(body, units, lang, calendar)
  const areYears = columns.map((_, column) =>
    body.every((row) => /^(?:(?:19|20)\d\d)?$/.test(row[column] ?? '')),
  )
  const unitOfAll = unit ?? unitAlone(columns[labels[0]!]!)
  const name = nameOf(withoutNumber(caption ?? '', lang), lang, calendar)
  return cells.slice(heads).flatMap((row, i): NumberCell[] => {
    const index = heads + i
    const rowName = nameOf(headOf(labels.map((column) => texts[index]![column] ?? '')), lang, calendar)
    return row.flatMap((place, column): NumberCell[] => {
      const text = texts[index]![column] ?? ''
      if (areYears[column]) return []
      if (!place || column <= labels.at(-1)! || column === units || !/\p{N}/u.test(text)) return []
      const head = names[column]!
      const own = head.unit ?? rowName.unit ?? (units < 0 ? null : texts[index]![units]!) ?? unitOfAll
      const isBare = bareNumber.test(text)
      const [, sign = '', rest = ''] = /^([£$€¥]?)\s*(.*)$/.exec(isBare && own ? own : '') ?? []
      const isNumber = isBare || ownUnit.test(text)
      return [
        {
          row: index,
          column,
          place,
          text,
          isNumber,
          before: isNumber ? [rowName.all, head.all].map((part) => part && `${part} `).join('') + sign : '',
          after: rest,
          isBothWays: languages[lang].prose.bothWays.test(head.all),
          ...said(rowName, head, name),
        },
      ]
    })
  })
}

/** A table's name without the number that it is called by: `表2-1 各县产值`, `Table 1. Output`. */
function withoutNumber(caption: string, lang: LanguageTag): string {
  const called = languages[lang].prose.tableName.exec(caption)?.[0] ?? ''
  return called ? caption.slice(called.length).replace(/^(?:[-–.]\d+)*[.:：、]?\s*/, '') : caption
}

/** What a row's label or a column's head says. */
interface Name {
  /** Its words without their unit. */
  all: string
  /** Those that are no time; empty where it is one. */
  words: string
  unit: string | null
  period: Period | null
  /** Its words name something that is measured. */
  isMeasure: boolean
  isTotal: boolean
  /** Its words tell in which form a number is given (绝对数, "change"), and name nobody. */
  isForm: boolean
}

function nameOf(text: string, lang: LanguageTag, calendar: Calendar): Name {
  const { name: all, unit } = headUnit(text)
  const times = timesIn(all, lang, calendar).filter(({ isBase }) => !isBase)
  const rest = times
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), all)
    .replace(/^[\s·:：,，、/-]+|[\s·:：,，、/-]+$/gu, '')
  const words = /\p{L}/u.test(rest) ? rest : ''
  return {
    all,
    words,
    unit,
    period: times.at(-1)?.period ?? null,
    isMeasure: languages[lang].measuresIn(words).length > 0,
    isTotal: languages[lang].prose.total.test(words),
    isForm: languages[lang].prose.form.test(words),
  }
}

/** Who, what and when, of a row's label, a column's head and a table's name. */
function said(
  row: Name,
  head: Name,
  table: Name,
): Pick<NumberCell, 'measure' | 'subject' | 'period' | 'isTotal'> {
  const names = [head, row].filter(({ words, isTotal }) => words !== '' && !isTotal)
  const measure =
    names.find(({ isMeasure }) => isMeasure) ?? (head.words || !table.words ? (names[0] ?? table) : table)
  const others = names.filter((one) => one !== measure && !one.isForm)
  return {
    measure: measure.words || null,
    subject: others.map(({ words }) => words).join(' ') || null,
    period: row.period ?? head.period ?? table.period,
    isTotal: row.isTotal || head.isTotal,
  }
}

/** A column's heads, which may stand on each other. */
export function columnHead({ heads, texts }: ArticleTable, column: number): string {
  return headOf(texts.slice(0, heads).map((row) => row[column] ?? ''))
}

/** Heads that stand on each other, each said once. */
function headOf(parts: string[]): string {
  return [...new Set(parts.filter(Boolean))].join(' ')
}

/** The columns that name a row: the first, and those beside it that hold words; one that only counts the rows does not. */
function labelColumns(rows: string[][], units: number, lang: LanguageTag, calendar: Calendar): number[] {
  const width = rows[0]?.length ?? 0
  const holdsWords = (column: number) => {
    const filled = rows.map((row) => row[column] ?? '').filter(Boolean)
    const names = filled.filter((text) => !/\p{N}/u.test(text) || timesIn(text, lang, calendar).length > 0)
    return names.length * 2 > filled.length
  }
  const counts = (column: number) => width > 2 && rows.every((row) => /^\d{0,3}\.?$/.test(row[column] ?? ''))
  const first = counts(0) && holdsWords(1) ? 1 : 0
  let last = first
  while (last + 1 < width - 1 && last + 1 !== units && holdsWords(last + 1)) last++
  return Array.from({ length: last + 1 - first }, (_, i) => first + i)
}
