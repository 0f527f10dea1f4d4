import type { BlockOf, ChartSpec } from '../../model.ts'
import type { SectionOfDeck } from '../../slide/sections.ts'
import type { Placeholder } from './layouts.ts'
import type { Colour } from './palette.ts'
import type { TextParagraph, ParagraphLook } from './paragraph.ts'
import type { Box } from './units.ts'

/** What a slide is made of, in pixels, before it is XML. */
export type Shape =
  | { kind: 'text'; place: Placeholder; paragraphs: TextParagraph[]; box: Box; columns?: number }
  /** Text for which its layout has no place. */
  | { kind: 'free-text'; paragraphs: TextParagraph[]; look: ParagraphLook; box: Box }
  | RuleShape
  | { kind: 'table'; rows: ShapeCell[][]; widths: number[]; heights: number[]; box: Box }
  | { kind: 'chart'; spec: ChartSpec; place: Placeholder | null; box: Box }
  /** `block` is what shows it; none for a theme's own. */
  | { kind: 'picture'; src: string; alt: string; href?: string; block?: BlockOf<'image'>; box: Box }
  /** An address as a QR code, which leads there. */
  | { kind: 'code'; address: string; alt: string; box: Box }
  | { kind: 'media'; media: BlockOf<'media'>; box: Box }
  /** The marks of one section, or of all slides, above the foot. */
  | { kind: 'skyline'; lit: SectionOfDeck | null; top: number }

/** A line, or a bar as thick as one. */
export interface RuleShape {
  kind: 'rule'
  from: [x: number, y: number]
  to: [x: number, y: number]
  colour: Colour
  weight: number
  /** Where the words stand with which it comes; it is there at once without. */
  at?: number
}

export interface ShapeCell {
  paragraph: TextParagraph
  head: boolean
}
