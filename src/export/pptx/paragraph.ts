import { breakable, widthOf } from './measure.ts'
import type { Colour } from './palette.ts'

/** A stretch of text that looks alike. */
export interface TextRun {
  text: string
  bold?: boolean
  italic?: boolean
  deleted?: boolean
  code?: boolean
  underlined?: boolean
  /** As with a marker. */
  marked?: boolean
  /** How far it is raised, or lowered where less than 0, in per cent of its size. */
  baseline?: number
  colour?: Colour
  /** Against its paragraph's size: a unit beside a large figure is smaller. */
  scale?: number
  /** `#slug` of a slide, or an address outside. */
  href?: string
  /** Where the text that it is of stands in deck.md. */
  at?: number
}

export type TextPiece = TextRun | 'break' | 'tab'

/** How a paragraph stands, and how a placeholder's paragraphs stand by default. */
export interface ParagraphLook {
  /** Pixels on a slide of 1280 × 720. */
  size: number
  bold: boolean
  /** Whether it is set in the face of headings. */
  display?: boolean
  colour: Colour
  /** Distance of lines, in per cent of the face's own. */
  line: number
  /** Fixes the distance in points, so that figures in a row stand on one line whatever faces are in them. */
  exact?: boolean
  /** Space before it, in pixels; none before a box's first. */
  before: number
  align: 'left' | 'center' | 'right'
}

export interface TextParagraph {
  pieces: TextPiece[]
  look: ParagraphLook
  /** A list's item: its sign, and how deep it stands, from 0. */
  item?: {
    ordered: boolean
    level: number
    /** The number from which it counts, where that is not 1. */
    first?: number
    /** A box in place of its sign. */
    box?: '☑' | '☐'
  }
  /** Where its tab stands, in pixels. */
  tab?: number
}

/** A single line of type in em. Noto Sans CJK has the tallest of the faces that stand in for each other. */
const singleLine = 1.45

/** Room that an item's sign takes, in em. */
export const signRoom = { bullet: 1, ordered: 1.5 }

/** Sizes that text is brought down to until it fits. */
const shrinkings = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4]

/** Where the text of a paragraph begins, in pixels. */
export function indentOf({ item, look }: Pick<TextParagraph, 'item' | 'look'>): number {
  if (!item) return 0
  return (item.level + 1) * look.size * (item.ordered ? signRoom.ordered : signRoom.bullet)
}

/** How many lines a paragraph takes in a width of pixels. */
export function linesOf(paragraph: TextParagraph, width: number): number {
  const { look, pieces, tab = 0 } = paragraph
  // What a face of another machine may be wider.
  const room = (width - indentOf(paragraph)) * 0.98
  let lines = 1
  let used = 0
  for (const piece of pieces) {
    if (piece === 'break') {
      lines += 1
      used = 0
    } else if (piece === 'tab') used = Math.max(used, tab - indentOf(paragraph))
    else {
      const em = look.size * (piece.scale ?? 1)
      for (const part of breakable(piece.text)) {
        const bold = piece.bold ?? look.bold
        const long = widthOf(part, bold) * em
        if (used > 0 && used + widthOf(part.trimEnd(), bold) * em > room) {
          lines += 1
          used = 0
        }
        lines += Math.max(0, Math.ceil(long / room) - 1)
        used += long
      }
    }
  }
  return lines
}

/** The height of a line of a paragraph, in pixels. */
export function lineHeight({ size, line }: Pick<ParagraphLook, 'size' | 'line'>): number {
  return (size * singleLine * line) / 100
}

/** The height of paragraphs in a width, in pixels. */
export function heightOf(paragraphs: TextParagraph[], width: number): number {
  return paragraphs.reduce(
    (height, paragraph, i) =>
      height + (i > 0 ? paragraph.look.before : 0) + linesOf(paragraph, width) * lineHeight(paragraph.look),
    0,
  )
}

/** How much wider a box of even lines is than they are, for faces of another machine. */
const spareForEvenLines = 1.04

/** The width at which paragraphs take as many lines as in `width`, and even ones: none ends in a single character. */
export function evenWidth(paragraphs: TextParagraph[], width: number): number {
  const height = heightOf(paragraphs, width)
  let least = width
  while (least > width / 2 && heightOf(paragraphs, least - 4) <= height) least -= 4
  return Math.min(width, least * spareForEvenLines)
}

/** The paragraphs at a part of their size. */
export function scaled(paragraphs: TextParagraph[], scale: number): TextParagraph[] {
  if (scale === 1) return paragraphs
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    look: {
      ...paragraph.look,
      size: Math.round(paragraph.look.size * scale),
      before: Math.round(paragraph.look.before * scale),
    },
  }))
}

/** The largest size, up to their own, at which paragraphs fit a width and a height. */
export function fit(paragraphs: TextParagraph[], width: number, height: number): TextParagraph[] {
  return scaled(paragraphs, scaleToFit(paragraphs, width, height))
}

export function scaleToFit(paragraphs: TextParagraph[], width: number, height: number): number {
  return (
    shrinkings.find((scale) => heightOf(scaled(paragraphs, scale), width) <= height) ?? shrinkings.at(-1)!
  )
}

/** How much larger than its own text may be, where its slide has room, and how much of that it takes then. */
const growths = [1.35, 1.25, 1.15]
const filled = 0.8

/** Text as large as a slide that it does not fill lets it be; as small as it must be otherwise. */
export function fill(paragraphs: TextParagraph[], width: number, height: number): TextParagraph[] {
  const larger = growths
    .map((scale) => scaled(paragraphs, scale))
    .find((grown) => heightOf(grown, width) <= height * filled)
  return larger ?? fit(paragraphs, width, height)
}

/** The largest size at which each paragraph stays on one line. */
export function fitOnOneLine(paragraphs: TextParagraph[], width: number): TextParagraph[] {
  const scale = shrinkings.find((scale) =>
    scaled(paragraphs, scale).every((paragraph) => linesOf(paragraph, width) <= 1),
  )
  return scaled(paragraphs, scale ?? shrinkings.at(-1)!)
}
