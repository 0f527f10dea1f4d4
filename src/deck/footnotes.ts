import type { Block, Footnote, Inline } from '../model.ts'
import { withInner } from '../innerBlocks.ts'
import { noAttributes } from './reading.ts'
import type { Source } from '../source/source.ts'

/** `[^label]: text`, with the lines that belong to it: those that go on, and those that are indented. */
const definition =
  /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?!\s|[-*+>#|`~]|\d+[.)]|\[\^|<!--)[^\n]+)*(?:\n+(?: {2,}|\t)[^\n]+)*)(?:\n+|$)/

export function footnoteText(source: string): { raw: string; label: string; text: string } | undefined {
  const found = definition.exec(source)
  if (!found) return undefined
  return { raw: found[0], label: found[1]!, text: found[2]!.replace(/\n(?: {1,4}|\t)/g, '\n') }
}

export function footnoteMark(source: string): { raw: string; label: string } | null {
  const found = /^\[\^([^\]\s]+)\]/.exec(source)
  return found && { raw: found[0], label: found[1]! }
}

/** What is written of one slide: its blocks, and the footnotes that stand among them. */
export interface Footnoted {
  blocks: Block[]
  footnotes: Omit<Footnote, 'number'>[]
}

type FootnoteMark = Extract<Inline, { type: 'footnote' }>

/**
 * Puts at the foot of each slide what its marks speak of, wherever in the deck it is written, counted from 1; a note
 * that no mark speaks of stays on its own slide. A mark of which nothing is written is a warning.
 */
export function placeFootnotes(slides: Footnoted[], source: Source): void {
  const written = new Map(
    slides.flatMap(({ footnotes }) => footnotes).map((note) => [note.label, note] as const),
  )
  const marks = slides.map(({ blocks }) => marksIn(blocks))
  const spoken = new Set(marks.flat().map(({ label }) => label))
  slides.forEach((slide, i) => {
    const notes: Footnote[] = []
    const numberOf = (note: Omit<Footnote, 'number'>): number => {
      const known = notes.find(({ label }) => label === note.label)
      return (known ?? notes[notes.push({ ...note, number: notes.length + 1 }) - 1]!).number
    }
    for (const mark of marks[i]!) {
      const note = written.get(mark.label)
      if (note) mark.number = numberOf(note)
      else
        source.report(mark.start, {
          code: 'footnote',
          severity: 'warning',
          message: `there is no footnote \`${mark.label}\``,
          expected: `[^${mark.label}]: what it says`,
        })
    }
    for (const note of slide.footnotes) if (!spoken.has(note.label)) numberOf(note)
    const [first] = notes
    if (!first) return
    const { start, end, line } = first.blocks[0] ?? { start: 0, end: 0, line: 1 }
    slide.blocks.push({ type: 'footnotes', notes, start, end, line, attributes: noAttributes() })
  })
}

function marksIn(blocks: Block[]): FootnoteMark[] {
  return blocks.flatMap(withInner).flatMap((block) => inlinesOf(block).flatMap(marksInInline))
}

function inlinesOf(block: Block): Inline[] {
  if (block.type === 'heading' || block.type === 'paragraph') return block.inlines
  if (block.type === 'list') return block.items.flatMap(({ inlines }) => inlines)
  if (block.type === 'table') return [...block.header, ...block.rows.flat()].flat()
  if (block.type === 'definitions') return block.items.flatMap(({ term }) => term)
  return block.type === 'group' ? block.summary : []
}

function marksInInline(inline: Inline): FootnoteMark[] {
  if (inline.type === 'footnote') return [inline]
  return 'inlines' in inline ? inline.inlines.flatMap(marksInInline) : []
}
