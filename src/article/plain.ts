import { languages, type Language } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'
import type { RawBlock } from './block.ts'
import { asideOf, headsRelated } from './caption.ts'
import { plainTables } from './plainTable.ts'
import type { Line } from './lines.ts'

const all = Object.values(languages)

/** A numbered line, which heads what follows it. */
function isNumbered(text: string): boolean {
  return all.some(({ prose }) => prose.numbered.test(text))
}

/** A numbered line, or one that ends with a dash, heads what follows it even at the top of a text. */
export function opensSection(text: string): boolean {
  return /^[^—].*——$/.test(text) || isNumbered(text)
}

/** A number that only the title gives is one of the report's. */
export function givesNumber(text: string): boolean {
  return all.some(({ prose }) => prose.figure.test(text) || prose.figureInTitle.test(text))
}

/** Longer lines are wrapped by who shows them, not in the file; a Han character is as wide as two Latin ones. */
const WIDEST_LINE = 100
/** A file whose lines are all shorter than this is a list of short lines. */
const NARROWEST_LINE = 60
/** The text's own width is that of its longer lines, a few longest ones (an address) aside. */
const USUAL = 0.9
/** A line that is wrapped ends near it. */
const NEAR_WIDTH = 0.8

/** Whether one line of a text goes on with the one before, by the width at which the text's own lines end. */
function wrapping(lines: Line[]): (line: Line, next: Line) => boolean {
  const width = widthIn(lines)
  if (width > WIDEST_LINE || width < NARROWEST_LINE) return () => false
  return (line, next) =>
    next.text !== '' &&
    !numberedItem.test(next.text) &&
    widthOf(line) + widthOf(firstWord(next)) >= NEAR_WIDTH * width
}

/** The width that all but a text's longest lines have at most. */
function widthIn(lines: Line[]): number {
  const widths = lines
    .map(widthOf)
    .filter((width) => width > 0)
    .sort((a, b) => a - b)
  return widths[Math.floor(widths.length * USUAL)] ?? 0
}

function widthOf({ text }: { text: string }): number {
  return text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu)?.length ?? 0)
}

function firstWord({ text }: Line): { text: string } {
  return { text: /^(?:\p{Script=Han}|[^\s\p{Script=Han}]+)/u.exec(text)?.[0] ?? '' }
}

/** Whether a paragraph that a line's end has broken goes on. */
function goesOn({ lines }: Pick<RawBlock, 'lines'>, next: Line, prose: Language['prose']): boolean {
  const texts = lines.map(({ text }) => text)
  if (numberedItem.test(next.text)) return false
  return prose.broken.test(texts.at(-1)!) && prose.continues(next.text, texts)
}

/** The blocks of a plain text. A line of its own that is short and ends without a stop is a heading, or an item. */
export function plainBlocks(lines: Line[], lang: LanguageTag): RawBlock[] {
  const { prose } = languages[lang]
  const wraps = wrapping(lines)
  const areParagraphs = widthIn(lines) > WIDEST_LINE
  const tableAt = plainTables(lines)
  const blocks: RawBlock[] = []
  let open: RawBlock | null = null
  const add = (block: RawBlock, isOpen = false) => {
    blocks.push(block)
    open = isOpen ? block : null
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const before = lastLineOf(open)
    const next = lines[i + 1]
    const table = tableAt(i)
    const aside = asideOf(line.text) ?? (headsRelated(line.text) ? 'byline' : null)
    if (line.text === '' || divider.test(line.text) || saysNothing.test(line.text)) open = null
    else if (table) {
      add(table.block)
      i = table.end - 1
    } else if (bullet.test(line.text)) add(bulleted(line), true)
    else if (aside) add({ kind: aside, level: 0, lines: [line] })
    else if (before && (wraps(before, line) || goesOn(open!, line, prose))) open!.lines.push(line)
    else if (endsList(blocks, line, lines[i - 1], prose)) add({ kind: 'item', level: 0, lines: [line] })
    else {
      const block = paragraph(line, next, tableAt(i + 1) !== null)
      add(block, block.kind !== 'heading')
    }
  }
  return blocks

  /** A line that begins something, and the one below it. */
  function paragraph(line: Line, next: Line | undefined, isAboveTable: boolean): RawBlock {
    const below = next && asideOf(next.text) ? undefined : next
    const isWrapped = next && wraps(line, next)
    // Where lines are as long as their paragraphs, a short one is no beginning of the next.
    const couldGoOn = prose.wraps && !areParagraphs
    if (!isWrapped && isHeading(line, below, prose, blocks.length === 0, couldGoOn))
      return { kind: 'heading', level: 2, isGuessed: true, lines: [line] }
    const isItem =
      !isAboveTable &&
      next?.text &&
      !isWrapped &&
      !goesOn({ lines: [line] }, next, prose) &&
      !prose.terminal.test(line.text)
    return { kind: isItem ? 'item' : 'text', level: 0, lines: [line] }
  }
}

function lastLineOf(open: RawBlock | null): Line | undefined {
  return open?.lines.at(-1)
}

/** The last of some short lines is one of them, and heads nothing. */
function endsList(
  blocks: RawBlock[],
  line: Line,
  before: Line | undefined,
  prose: Language['prose'],
): boolean {
  const last = blocks.at(-1)
  return (
    last?.kind === 'item' &&
    last.lines.at(-1) === before &&
    !prose.terminal.test(line.text) &&
    !isNumbered(line.text)
  )
}

/** A line of signs that parts a text. */
const divider = /^(?:[-=*_~·—–─━※◆◇○●]\s*){2,}$/

/** What a table leaves of its lines, where its text was copied: bars without a word. */
const saysNothing = /^[|\s]+$/

/** A number, or a letter, before an item of a list. */
const numberedItem = /^(?:\d{1,2}[.)、]|[a-z]\)|\((?:\d{1,2}|[a-z])\))\s/

/** A sign before an item of a list. */
const bullet = /^(?:[*•·▪●○■□◆◇►]|[–-](?=\s))\s*(?=\S)/

function bulleted(line: Line): RawBlock {
  const length = bullet.exec(line.text)![0].length
  const words = { text: line.text.slice(length), start: line.start + length, end: line.end }
  return { kind: 'item', level: 0, lines: [words] }
}

/** Whether a line is all in capitals. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text)
}

/** 3. Playground: a short line with a number, right above a sentence that has none, heads an item of minutes or rules. */
function headsItem(text: string, next: Line | undefined, prose: Language['prose']): boolean {
  const words = text.replace(numberedItem, '')
  if (words === text || !next || numberedItem.test(next.text)) return false
  return (
    !prose.terminal.test(words) && prose.terminal.test(next.text) && words.length < next.text.length / 1.5
  )
}

/** Whether a line without marks of its own is a heading of what follows. */
export function isHeading(
  line: Line,
  next: Line | undefined,
  prose: Language['prose'],
  first: boolean,
  wraps = prose.wraps,
): boolean {
  const { text } = line
  if (text.length > prose.longestHeading || all.some((each) => each.prose.figure.test(text))) return false
  if (first && givesNumber(text)) return false
  if (headsItem(text, next, prose)) return true
  if (/^——|(?:——|……)$/.test(text)) return true
  if ([prose.terminal, prose.insideText, /[，、,：:]$/].some((sign) => sign.test(text))) return false
  if (isNumbered(text) || (isCapitals(text) && !isCapitals(next?.text ?? ''))) return true
  const alone = !next || next.text === ''
  // A first line of hard-wrapped text is about as long as the line below it; a title is shorter.
  return alone || ((first || !wraps) && text.length < next.text.length / 1.5)
}
