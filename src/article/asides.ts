import { languages } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'
import type { RawBlock } from './block.ts'
import { address, asideOf, headsNotes, headsRelated } from './caption.ts'
import { givesNumber, opensSection } from './plain.ts'

/** A block's words as a reader sees them. */
type WordsOf = (block: RawBlock) => string

/** Lines that only look like text, a heading or an item. */
const running = ['text', 'item', 'heading'] as const

const isRunning = ({ kind }: RawBlock) => (running as readonly string[]).includes(kind)

/** Sets apart what runs in between a report's words: names of pictures and tables, bylines, notices, lists of links. */
export function setAside(blocks: RawBlock[], shown: WordsOf): RawBlock[] {
  const told = blocks.map((block): RawBlock => {
    const aside = isRunning(block) && !isWritten(block) ? asideOf(shown(block)) : null
    return aside ? { ...block, kind: aside, level: 0 } : block
  })
  return withNotes(withListedNotes(withoutLinks(told, shown), shown), shown)
}

const listedMark = /^[[［【(（]?(?:\d{1,2}|[a-z①-⑳])[\]］】)）.．、]\s*\S|^[①-⑳]/u

/** What is counted right below the line that heads an article's notes. */
function withListedNotes(blocks: RawBlock[], shown: WordsOf): RawBlock[] {
  let isOpen = false
  return blocks.map((block): RawBlock => {
    const words = shown(block)
    const heads = block.kind === 'byline' && headsNotes(words)
    const isNote = isOpen && isRunning(block) && !isWritten(block) && listedMark.test(words)
    isOpen = heads || isNote
    return isNote ? { ...block, kind: 'footnote', level: 0 } : block
  })
}

const noteMark = /^[[［【](\d{1,3})[\]］】](?=\s*\S)/

/** A line that begins with the mark of a note (`[1]`) which the text has set before. */
function withNotes(blocks: RawBlock[], shown: WordsOf): RawBlock[] {
  let before = ''
  const read = blocks.map((block) => {
    const words = shown(block)
    const [mark, number = NaN] = (isRunning(block) && noteMark.exec(words)) || []
    return { words, mark, number: Number(number) }
  })
  return blocks.map((block, i): RawBlock => {
    const { words, mark, number } = read[i]!
    // Sources are counted, one behind the other.
    const isCounted = read[i - 1]?.number === number - 1 || read[i + 1]?.number === number + 1
    const isNote = mark !== undefined && (isCounted || before.includes(mark))
    if (!isNote) before += words.slice(1)
    return isNote ? { ...block, kind: 'footnote', level: 0 } : block
  })
}

/** A heading that has its own mark is one, whatever it says. */
function isWritten({ kind, isGuessed }: RawBlock): boolean {
  return kind === 'heading' && !isGuessed
}

/** What heads other articles, with the links that follow it; and every list whose items are links and nothing else. */
function withoutLinks(blocks: RawBlock[], shown: WordsOf): RawBlock[] {
  const isLink = (block: RawBlock) =>
    block.lines.length > 0 &&
    block.lines.every(({ text }) => /^\[[^\]]*\]\([^)]*\)$/.test(text.trim()) || address.test(text.trim()))
  let isOpen = false
  return blocks.map((block, i): RawBlock => {
    const next = blocks[i + 1]
    const heads =
      (isRunning(block) || block.kind === 'byline') &&
      headsRelated(shown(block)) &&
      (!next || isRunning(next) || next.kind === 'byline')
    const isAlone =
      block.kind === 'item' &&
      isLink(block) &&
      [blocks[i - 1], next].some((one) => one?.kind === 'item' && isLink(one))
    isOpen =
      heads || (isOpen && isRunning(block) && (isLink(block) || (block.kind === 'item' && isLinked(block))))
    return isOpen || isAlone ? { ...block, kind: 'byline', level: 0 } : block
  })
}

/** Links, with a few words around them. */
function isLinked({ lines }: RawBlock): boolean {
  return lines.some(({ text }) => /\]\(|https?:\/\//.test(text))
}

/** Guessed headings with nothing below them head nothing: what stands behind an article is a notice. */
export function withoutTail(blocks: RawBlock[]): RawBlock[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'heading' && kind !== 'byline')
  return blocks.map((block, i) =>
    i > last && last !== -1 && block.kind === 'heading' && block.isGuessed
      ? { ...block, kind: 'byline', level: 0 }
      : block,
  )
}

/** A number that stands alone above a heading is its number. */
export function withoutNumbers(blocks: RawBlock[], shown: WordsOf): RawBlock[] {
  return blocks.filter((block, i) => {
    const next = blocks[i + 1]
    const isNumber = isRunning(block) && /^(?:No\.?\s*)?\d{1,2}[.、]?$/i.test(shown(block))
    return !(isNumber && next?.kind === 'heading')
  })
}

/** As long as a line above a report is that names who wrote it, or tells its title in other words. */
const longestLead = 80
/** So many blocks may stand above a report's first sentence. */
const mostLeads = 6

/** How the blocks above a report's first sentence are read. */
interface LeadOptions {
  lang: LanguageTag
  shown: WordsOf
  /** Whether the front matter names the title. */
  isTitled: boolean
}

/**
 * In Markdown, short lines without a stop above the first sentence are no part of it; one with a number in it, such as
 * a title, says something of its own. So is what looks like a heading below the title, down to who wrote it, and when.
 */
export function withoutLead(blocks: RawBlock[], { lang, shown, isTitled }: LeadOptions): RawBlock[] {
  const { terminal, insideText } = languages[lang].prose
  const isShort = (words: string) =>
    words.length <= longestLead && ![terminal, insideText, /[,，:：]$/].some((mark) => mark.test(words))
  const first = blocks.findIndex((block) => block.kind === 'text' && !isShort(shown(block).trim()))
  const begins = blocks.findIndex(({ kind, isGuessed }) => kind === 'heading' && !isGuessed)
  const end = begins > 0 && begins < first ? begins : first
  if (first === -1 || first > mostLeads) return blocks
  const title = isTitled ? -1 : blocks.findIndex(({ kind }) => kind === 'heading')
  const begun = blocks.findIndex(({ kind }) => kind === 'byline')
  const isBelow = (i: number) => i !== title && i < first && (begun === -1 || i < begun)
  const isLead = (block: RawBlock, i: number) =>
    block.isGuessed
      ? isBelow(i) && !opensSection(block.lines[0]!.text)
      : i < end && block.kind === 'text' && !givesNumber(shown(block))
  return blocks.map((block, i) => (isLead(block, i) ? { ...block, kind: 'byline', level: 0 } : block))
}
