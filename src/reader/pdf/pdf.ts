import { CommandError } from '../../commandError.ts'
import { isCaption } from '../isCaption.ts'
import { escapeWords } from '../../articleEscape.ts'
import { markupToMarkdown } from '../markupToMarkdown.ts'
import { openPictureBox, type PictureBox } from '../pictureBox.ts'
import type { Converted, Original } from '../original.ts'
import { alignedTables } from './alignedTables.ts'
import { withoutFurniture } from './furniture.ts'
import { joinTwo } from './joinLines.ts'
import { joinPieces } from './joinPieces.ts'
import { withoutLeaders } from './leaders.ts'
import { joinTables } from './joinTables.ts'
import { openPdf } from './openPdf.ts'
import type { PdfPage, PdfPicture, PdfPiece } from './page.ts'
import { leadingOf, paragraphsIn, wordsMarkdown, type Habits, type PdfBlock } from './paragraphs.ts'
import type { PdfTable } from './pdfTable.ts'
import { inReadingOrder } from './reading.ts'
import { sentenceEnd } from './sentenceEnd.ts'
import { markupOf } from './structure.ts'

/** A heading's letters are larger than those of the body by this factor, or bold. */
const largerBy = 1.12
/** Letters whose sizes are nearer than so many points are of one size. */
const sameSize = 0.6
/** A heading is at most so long, in characters. */
const longestHeading = 90

/**
 * A PDF as Markdown: the text in the order in which it is read, headings by their size, tables by their lines or
 * their columns.
 *
 * @throws CommandError where it is broken, locked, empty, or a scan without text
 */
export async function readPdf({ name, bytes }: Original): Promise<Converted> {
  const { title, pages: given } = await openPdf(name, bytes)
  if (given.every((page) => page.isBlank)) {
    throw new CommandError(`${name} is empty: nothing is on its pages; save or download it again`)
  }
  const empty = given.flatMap(({ pieces, isBlank }, i) => (pieces.length === 0 && !isBlank ? [i + 1] : []))
  if (given.every(({ pieces }) => pieces.length === 0)) {
    throw new CommandError(
      `${name} has no text: its pages are pictures, as of a scanner; let a program for text recognition (OCR) save it as a Word file or a PDF with text`,
    )
  }
  const { box, byPage } = keptPictures(given)
  const lost = given.reduce((count, page) => count + page.drawn - page.pictures.length, 0)
  const left = [
    ...box.left,
    empty.length > 0 && `page ${empty.join(', ')}: no text; it may be a picture of one`,
    lost > 0 && `${lost} picture${lost > 1 ? 's' : ''}: give those that a slide should show as files`,
  ].filter((one) => typeof one === 'string')
  const pages = withoutLeaders(withoutFurniture(given))
  const compounds = compoundsIn(pages)
  const habits = { compounds, leading: leadingOf(pages.map(({ pieces }) => pieces)) }
  const markup = markupOf(pages, compounds)
  if (markup !== null) {
    const { markdown } = await markupToMarkdown(name, markup, () => Promise.resolve(null))
    return {
      facts: { title: isName(title) || /<h1>/.test(markup) ? null : title },
      // Tags do not say where on a page it stands.
      markdown: [markdown, ...byPage.flat().map(({ blocks }) => blocks.join('\n\n'))]
        .filter(Boolean)
        .join('\n\n'),
      pictures: box.pictures,
      left,
    }
  }
  const tables = joinTables(pages)
  const blocks = joinAcross(
    pages.flatMap((page, i) => blocksOf(page, habits, tables[i]!, byPage[i]!)),
    compounds,
  )
  const { heading, body } = titled(withoutLabels(blocks), title)
  return {
    facts: { title: heading },
    markdown: markdownOf(body),
    pictures: box.pictures,
    left,
  }
}

/** On so many pages the same picture is a sign of the house. */
const fewestRepeats = 3

/** A file's pictures under their names beside the article, and those of a page where they stand among its blocks. */
function keptPictures(given: PdfPage[]): { box: PictureBox; byPage: PdfTable[][] } {
  const box = openPictureBox()
  const keyOf = ({ bytes }: PdfPicture) => Buffer.from(bytes).toString('latin1')
  const times = new Map<string, number>()
  for (const picture of given.flatMap(({ pictures }) => pictures))
    times.set(keyOf(picture), (times.get(keyOf(picture)) ?? 0) + 1)
  const byPage = given.map(({ pictures }, i) =>
    pictures
      .filter((picture) => times.get(keyOf(picture))! < fewestRepeats)
      .flatMap((picture, n): PdfTable[] => {
        const name = box.add(`page-${i + 1}${n > 0 ? `-${n + 1}` : ''}.png`, picture.bytes)
        const { top, left } = picture
        return name === null ? [] : [{ top, left, pieces: new Set(), blocks: [`![](${name})`] }]
      }),
  )
  return { box, byPage }
}

/** Words with a hyphen that stand within a line: at a line's end they keep it. */
function compoundsIn(pages: PdfPage[]): ReadonlySet<string> {
  const words = pages.flatMap(({ pieces }) =>
    pieces.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu) ?? []),
  )
  return new Set(words.map((word) => word.toLowerCase()))
}

function blocksOf(page: PdfPage, habits: Habits, ruled: PdfTable[], pictures: PdfTable[]): PdfBlock[] {
  const inTables = new Set(ruled.flatMap(({ pieces }) => [...pieces]))
  const rest = joinPieces(page.pieces.filter((piece) => !inTables.has(piece)))
  const blocks: PdfBlock[] = []
  const open = new Set([...ruled, ...pictures])
  for (const region of inReadingOrder(rest)) {
    const aligned = alignedTables(region)
    const tabled = new Set(aligned.flatMap(({ pieces }) => [...pieces]))
    const words = region.filter((piece) => !tabled.has(piece))
    const bottom = Math.min(...region.map(({ y }) => y))
    const beside = [...open].filter(
      ({ top, left }) => top > bottom && left < Math.max(...region.map(({ end }) => end)),
    )
    for (const table of beside) open.delete(table)
    blocks.push(...withTables(words, [...aligned, ...beside], habits))
  }
  return [...blocks, ...[...open].flatMap(tableBlocks)]
}

/** A column's paragraphs with its tables between them, from the top down. */
function withTables(pieces: PdfPiece[], tables: PdfTable[], habits: Habits): PdfBlock[] {
  const blocks: PdfBlock[] = []
  let rest = pieces
  for (const table of tables.toSorted((a, b) => b.top - a.top)) {
    const above = rest.filter(({ y }) => y >= table.top)
    rest = rest.filter(({ y }) => y < table.top)
    blocks.push(...wordsOf(above, habits), ...tableBlocks(table))
  }
  return [...blocks, ...wordsOf(rest, habits)]
}

function wordsOf(pieces: PdfPiece[], habits: Habits): PdfBlock[] {
  return pieces.length === 0 ? [] : paragraphsIn(pieces, habits)
}

function tableBlocks({ blocks }: PdfTable): PdfBlock[] {
  return blocks.map((text) => ({
    kind: 'table',
    text,
    size: 0,
    isBold: false,
    isEnded: true,
    isOpening: true,
  }))
}

/** What stands along the axes of a drawn chart: among short words, numbers that nobody counts anything by. */
function withoutLabels(blocks: PdfBlock[]): PdfBlock[] {
  const size = bodySize(blocks)
  const isLabel = ({ kind, text, size: own }: PdfBlock) =>
    kind === 'words' && own <= size + sameSize && !sentenceEnd.test(text) && !isCaption(text)
  const isAxis = (block: PdfBlock) => isLabel(block) && !/\p{L}/u.test(block.text)
  const runs: PdfBlock[][] = []
  for (const block of blocks) {
    const run = runs.at(-1)
    if (run && isLabel(run[0]!) && isLabel(block)) run.push(block)
    else runs.push([block])
  }
  return runs.filter((run) => run.filter(isAxis).length < fewestOfAxis).flat()
}

/** So many lines of numbers alone are an axis. */
const fewestOfAxis = 2

/** A paragraph that a page's or a column's end breaks goes on behind it. */
function joinAcross(blocks: PdfBlock[], compounds: ReadonlySet<string>): PdfBlock[] {
  const joined: PdfBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const goesOn =
      last?.kind === 'words' &&
      block.kind === 'words' &&
      (!last.isEnded || /\p{L}-$/u.test(last.text)) &&
      !block.isOpening &&
      !sentenceEnd.test(last.text) &&
      Math.abs(last.size - block.size) < sameSize &&
      last.isBold === block.isBold
    if (goesOn) {
      last.text = joinTwo(last.text, block.text, compounds)
      last.isEnded = block.isEnded
    } else joined.push(block)
  }
  return joined
}

/** The title: the largest words on the first page, where they are larger than the body; else what the file says. */
function titled(blocks: PdfBlock[], said: string | null): { heading: string | null; body: PdfBlock[] } {
  const size = bodySize(blocks)
  const top = blocks.slice(0, 8).filter(({ kind }) => kind === 'words')
  const largest = Math.max(0, ...top.map((block) => block.size))
  const first = top.find((block) => block.size === largest)
  const isTitle = first !== undefined && largest > size * largerBy && first.text.length <= 2 * longestHeading
  if (!isTitle) return { heading: isName(said) ? null : said, body: blocks }
  const at = blocks.indexOf(first)
  const end = blocks.findIndex((block, i) => i > at && Math.abs(block.size - largest) > sameSize)
  const lines = blocks.slice(at, end < 0 ? at + 1 : end)
  const heading = lines.map(({ text }) => text).reduce((words, next) => joinTwo(words, next, new Set()))
  // Small letters above the title are the head of a page, also where there is only one.
  const isPageHead = (block: PdfBlock, i: number) =>
    i < at && block.kind === 'words' && block.size < size - sameSize && !sentenceEnd.test(block.text)
  return { heading, body: blocks.filter((block, i) => !lines.includes(block) && !isPageHead(block, i)) }
}

/** Programs that print write a file's name where a title should be. */
function isName(title: string | null): boolean {
  return (
    title === null ||
    /\.(?:docx?|wps|indd|pdf|html?|tex|pptx?)$|^(?:microsoft word|untitled|about:blank)/i.test(title)
  )
}

function bodySize(blocks: PdfBlock[]): number {
  const counts = new Map<number, number>()
  for (const { size, text, kind } of blocks) {
    if (kind === 'words') counts.set(rounded(size), (counts.get(rounded(size)) ?? 0) + text.length)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2
}

function markdownOf(blocks: PdfBlock[]): string {
  const size = bodySize(blocks)
  const rank = (block: PdfBlock) => rounded(block.size) * 2 + (block.isBold ? 1 : 0)
  const isHeading = (block: PdfBlock) =>
    block.kind === 'words' &&
    block.text.length <= longestHeading &&
    !sentenceEnd.test(block.text) &&
    /\p{L}/u.test(block.text) &&
    !isCaption(block.text) &&
    (block.size > size * largerBy || (block.isBold && block.size >= size - sameSize))
  const ranks = [...new Set(blocks.filter(isHeading).map(rank))].sort((a, b) => b - a)
  const parts = blocks.map((block) => {
    if (block.kind === 'table') return block.text
    if (isHeading(block))
      return `${'#'.repeat(Math.min(6, ranks.indexOf(rank(block)) + 2))} ${escapeWords(block.text)}`
    return wordsMarkdown(block.text)
  })
  return parts.join('\n\n').replace(/^(- .*)\n\n(?=- )/gm, '$1\n')
}
