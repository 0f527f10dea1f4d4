import type { Block, Slide } from '../../../model.ts'
import { unset } from '../../../render/attributes.ts'
import type { RenderContext } from '../../../render/context.ts'
import { courseOf } from '../../../render/course.ts'
import { isKept } from '../../../slide/isKept.ts'
import { imprintOf, originOf, partsOf } from '../../../slide/parts.ts'
import { flow } from '../flow.ts'
import { frame, looks, type Placeholder } from '../layouts.ts'
import { fit, heightOf, lineHeight } from '../paragraph.ts'
import type { Shape } from '../shape.ts'
import { objectsIn, paragraphsOf } from '../text.ts'
import { type Composed, place } from './parts.ts'

/** Title, lead and imprint over the whole skyline. */
export function cover(parts: Composed, context: RenderContext): Shape[] {
  const { subtitle } = context.deck.meta
  const lead = parts.body.length > 0 ? parts.body : paragraphBlock(subtitle)
  const page = titlePage(parts, lead, place(parts, 1), imprintOf(context.deck.meta))
  return [...page, ...accentOver(parts, context)]
}

/** The number of a section, its title and lead, over its part of the skyline. */
export function section(parts: Composed, context: RenderContext): Shape[] {
  const section = context.sectionOf(parts.slide)
  const ordinal = place(parts, 11)
  const shapes: Shape[] = []
  if (section) {
    shapes.push({
      kind: 'text',
      place: ordinal,
      box: ordinal.box,
      paragraphs: [{ pieces: [{ text: String(section.number) }], look: ordinal.look }],
    })
  }
  const lead = place(parts, 12)
  const y = titleBottom(parts) + 12
  const shown = leadShapes(parts.body, lead, y)
  return [{ kind: 'skyline', lit: section, top: bottomOf(shown, titleBottom(parts)) }, ...shapes, ...shown]
}

/** Whether a last slide says in words what is to be kept, and shows no levels: the words are larger than what they stand under. */
export function isAllWords(slide: Slide, context: RenderContext): boolean {
  const isLoud = slide.layout === 'closing' && isKept(partsOf(slide))
  return isLoud && courseOf(context.comparatorOf(slide), context.words).length === 0
}

/** The last words, and what the deck was made from. */
export function closing(parts: Composed, context: RenderContext): Shape[] {
  const course = courseOf(context.comparatorOf(parts.slide), context.words)
  const levels = course.map(({ time, level }) => `${time} ${level}`).join(' → ')
  const body = levels === '' ? parts.body : [...parts.body, ...paragraphBlock(levels)]
  const own = place(parts, 12)
  const look = isAllWords(parts.slide, context) ? looks.kept : own.look
  const page = titlePage(parts, body, own, originOf(context.article, parts.body), look)
  return [...page, ...accentOver(parts, context)]
}

/** Cover and closing: title, lead and imprint over the skyline. */
function titlePage(
  parts: Composed,
  lead: Block[],
  leadPlace: Placeholder,
  imprint: string[],
  leadLook = leadPlace.look,
): Shape[] {
  const shown = leadShapes(lead, leadPlace, titleBottom(parts) + 24, leadLook)
  const y = bottomOf(shown, titleBottom(parts)) + 24
  const own = place(parts, 11)
  const look = own.look
  const paragraphs = fit(
    [{ pieces: [{ text: imprint.join('\u3000') }], look }],
    own.box.w,
    2 * lineHeight(look) + 1,
  )
  const box = { ...own.box, y, h: heightOf(paragraphs, own.box.w) }
  const last: Shape[] = imprint.length > 0 ? [{ kind: 'text', place: own, paragraphs, box }] : []
  return [{ kind: 'skyline', lit: null, top: bottomOf([...shown, ...last], y) }, ...shown, ...last]
}

/** Where no motif is drawn, a block of the accent stands over the first and the last words. */
function accentOver({ title }: Composed, { theme }: RenderContext): Shape[] {
  if (theme.motif || !('box' in title)) return []
  const { x, y } = title.box
  return [{ kind: 'rule', from: [x, y - 22], to: [x + 144, y - 22], colour: 'accent1', weight: 14 }]
}

function leadShapes(blocks: Block[], own: Placeholder, y: number, look = own.look): Shape[] {
  if (blocks.length === 0) return []
  const most = Math.min(260, frame.bottom - y - 40)
  if (objectsIn(blocks).length > 0) return flow(blocks, own, { ...own.box, y, h: most })
  const paragraphs = fit(paragraphsOf(blocks, look), own.box.w, most)
  return [
    { kind: 'text', place: own, paragraphs, box: { ...own.box, y, h: heightOf(paragraphs, own.box.w) } },
  ]
}

function titleBottom({ title }: Composed): number {
  return 'box' in title ? title.box.y + title.box.h : frame.top
}

function bottomOf(shapes: Shape[], otherwise: number): number {
  return Math.max(otherwise, ...shapes.map((shape) => ('box' in shape ? shape.box.y + shape.box.h : 0)))
}

function paragraphBlock(text: string | null): Block[] {
  if (text === null) return []
  return [
    {
      type: 'paragraph',
      inlines: [{ type: 'text', text, start: -1 }],
      attributes: unset,
      start: -1,
      end: -1,
      line: 0,
    },
  ]
}
