import { headUnit } from '../headUnit.ts'
import type { Article, ArticleTable } from '../model.ts'
import { normaliseWidth } from '../width.ts'
import { against } from './against.ts'
import { cellNamesOf } from './around.ts'
import type { MentionDraft } from './findMentions.ts'
import type { Ruling } from './trace.ts'

/**
 * Says of a cell's number that a table of the article has it in the same row or column, but something else where the
 * slide's row and column meet there. Rows and columns may have changed places.
 */
export function tellMisplaced(drafts: MentionDraft[], rulings: Ruling[], article: Article): Ruling[] {
  const named = tablesOf(article)
    .map((table) => namedTable(table, nameOf))
    .flatMap((one) => [one, turned(one)])
  if (named.length === 0) return rulings
  return rulings.map((ruling, index) => {
    const draft = drafts[index]!
    const [, row, column] = cellNamesOf(draft).map(nameOf)
    if (ruling.verdict !== 'quoted' || !row || !column) return ruling
    const numbers = numbersIn(draft.text)
    const given = named.flatMap((one) => givenInstead(one, row, column, numbers) ?? [])
    if (given.length !== 1) return ruling
    return against(draft, ruling, `the article's table gives ${given[0]} there`)
  })
}

/** Verdicts that a cell may have only because nothing reads its number. */
const unreadable: ReadonlySet<Ruling['verdict']> = new Set(['unread', 'unsupported', 'unconfirmed'])

/**
 * Takes a cell for quoted whose number no rule reads, where a table of the article prints it under the same heads, to the
 * letter with their units. Rows and columns may have changed places.
 */
export function tellCopied(drafts: MentionDraft[], rulings: Ruling[], article: Article): Ruling[] {
  if (!rulings.some(({ verdict }) => unreadable.has(verdict))) return rulings
  const named = tablesOf(article)
    .map((table) => namedTable(table, headOf))
    .flatMap((one) => [one, turned(one)])
  return rulings.map((ruling, index) => {
    if (!unreadable.has(ruling.verdict)) return ruling
    const draft = drafts[index]!
    const [, row, column] = cellNamesOf(draft).map(headOf)
    const numbers = numbersIn(draft.text)
    const isCopied = named.some(({ rows, columns, cells }) => {
      const cell = cells[rows.indexOf(row ?? '')]?.[columns.indexOf(column ?? '')]
      return cell !== undefined && numbers.length > 0 && String(numbersIn(cell)) === String(numbers)
    })
    return isCopied
      ? { ...ruling, verdict: 'quoted', problem: null, reason: 'as a table of the article prints it' }
      : ruling
  })
}

function tablesOf({ parts }: Article): ArticleTable[] {
  return parts
    .flatMap(({ sections }) => sections)
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ table }) => table ?? []))
}

/** A table's names of rows and columns, and what its cells read. */
interface NamedTable {
  rows: string[]
  columns: string[]
  cells: string[][]
}

function namedTable({ heads, texts }: ArticleTable, name: (text: string) => string): NamedTable {
  const body = texts.slice(heads)
  return {
    rows: body.map((row) => name(row[0] ?? '')),
    columns: (texts[heads - 1] ?? []).slice(1).map(name),
    cells: body.map((row) => row.slice(1)),
  }
}

function turned({ rows, columns, cells }: NamedTable): NamedTable {
  return { rows: columns, columns: rows, cells: columns.map((_, n) => cells.map((row) => row[n] ?? '')) }
}

/** What a table has where a row and a column meet, if that is another number than these, which stand beside it; else null. */
function givenInstead(
  { rows, columns, cells }: NamedTable,
  row: string,
  column: string,
  numbers: number[],
): string | null {
  const [r, c] = [rows.indexOf(row), columns.indexOf(column)]
  const given = cells[r]?.[c]
  if (!given || isAmong(numbers, given) || numbersIn(given).length === 0) return null
  const beside = [...cells[r]!, ...cells.map((one) => one[c] ?? '')]
  return beside.some((text) => isAmong(numbers, text)) ? given : null
}

function isAmong(numbers: number[], text: string): boolean {
  const there = numbersIn(text)
  return numbers.length > 0 && numbers.every((one) => there.includes(one))
}

function numbersIn(text: string): number[] {
  const digits = normaliseWidth(text).match(/\d[\d,]*(?:\.\d+)?/g) ?? []
  return digits.map((one) => Number(one.replace(/,/g, '')))
}

/** A head with its unit, in half width. */
function headOf(text: string): string {
  return normaliseWidth(text).replace(/\s+/g, ' ').trim().toLowerCase()
}

function nameOf(text: string): string {
  return headUnit(normaliseWidth(text)).name.trim().toLowerCase()
}
