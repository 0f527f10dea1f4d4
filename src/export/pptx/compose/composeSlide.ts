import type { BlockOf, Layout, Slide } from '../../../model.ts'
import type { RenderContext } from '../../../render/context.ts'
import { partsOf } from '../../../slide/parts.ts'
import { isSaidInClaim } from '../../../slide/saidInClaim.ts'
import { textShape } from '../flow.ts'
import { frame, looks, type LayoutPlan, type Placeholder } from '../layouts.ts'
import {
  fit,
  heightOf,
  lineHeight,
  type ParagraphLook,
  type TextParagraph,
  type TextPiece,
} from '../paragraph.ts'
import type { Shape } from '../shape.ts'
import { paragraphsOf, piecesOf } from '../text.ts'
import { atStep } from './atStep.ts'
import { chart } from './charts.ts'
import { statement, number, position, quote } from './claims.ts'
import { numbers, comparison, timeline } from './columns.ts'
import { agenda, list, split, text } from './lists.ts'
import type { Composed } from './parts.ts'
import { cover, section, closing, isAllWords } from './titlePages.ts'

/** A slide as shapes, composed as on the page (`render/layout.ts`); its title is the first of them. */
export function composeSlide(slide: Slide, whole: LayoutPlan, context: RenderContext): Shape[] {
  const code = codeOf(slide, context)
  const own = lowered(whole, context)
  const plan = code ? besideCode(own) : own
  const parts = partsOf(slide)
  const { body, footnotes: notes } = parts
  const heading = isSaidInClaim(slide, parts) ? null : parts.title
  const { title, bottom } = layTitle(
    slide,
    heading,
    plan,
    isAllWords(slide, context) ? looks.last : plan.title.look,
  )
  const y = bottom + (isDrawn(slide) || !heading ? 27 : 52)
  const footnotes = layFootnotes(paragraphsOf(notes, looks.foot))
  const h = frame.bottom - y - footnotes.reduce((sum, { box }) => sum + box.h, 0)
  const region = { x: frame.left, y, w: frame.width, h }
  const shapes = compositions[slide.layout](
    { slide, plan, title, isHeaded: heading !== null, body, region },
    context,
  )
  const step = context.stepOf(slide)
  return [title, ...shapes.map((shape) => atStep(shape, step)), ...footnotes, ...(code ? [code] : [])]
}

/** As far down stand titles of cover, section and closing where no motif fills the foot, in pixels. */
const drop = 160

function lowered(plan: LayoutPlan, { theme }: RenderContext): LayoutPlan {
  if (theme.motif || !['cover', 'section', 'closing'].includes(plan.layout)) return plan
  const down = (place: Placeholder) => ({ ...place, box: { ...place.box, y: place.box.y + drop } })
  return { ...plan, title: down(plan.title), places: plan.places.map(down) }
}

/** A code's side, and how far from it text keeps, in pixels (`theme/layouts.css`). */
const [codeSide, besideSide] = [448, 48]

/** Where the deck is, as a QR code, on a slide that shows it; null where that is not known. */
function codeOf({ qr }: Slide, { deck: { meta }, words }: RenderContext): Shape | null {
  if (!qr || !meta.url) return null
  const box = { x: frame.right - codeSide, y: frame.top, w: codeSide, h: codeSide }
  return { kind: 'code', address: meta.url, alt: `${words.qr}${words.colon}${meta.url}`, box }
}

/** A layout whose places keep to the left of a code. */
function besideCode(plan: LayoutPlan): LayoutPlan {
  const most = frame.width - codeSide - besideSide
  const narrow = (place: Placeholder) => ({ ...place, box: { ...place.box, w: Math.min(place.box.w, most) } })
  return { ...plan, title: narrow(plan.title), places: plan.places.map(narrow) }
}

/** Whether a slide is a drawing, which begins right under its title. */
function isDrawn({ layout }: Slide): boolean {
  return layout === 'chart' || layout === 'figures' || layout === 'picture'
}

/** Room over footnotes, in pixels. */
const overFootnotes = 12

/** Footnotes at the foot of a slide. */
function layFootnotes(paragraphs: TextParagraph[]): Extract<Shape, { kind: 'free-text' }>[] {
  if (paragraphs.length === 0) return []
  const h = heightOf(paragraphs, frame.width) + overFootnotes
  const box = { x: frame.left, y: frame.bottom - h + overFootnotes, w: frame.width, h }
  return [{ kind: 'free-text', paragraphs, look: looks.foot, box }]
}

/** At most so many lines does a title take. */
const titleLines = 2

/** A title in its place; a slide without one has it above the slide, for outlines and screen readers. */
function layTitle(
  slide: Slide,
  heading: BlockOf<'heading'> | null,
  { title: place }: LayoutPlan,
  look: ParagraphLook,
): { title: Shape; bottom: number } {
  const pieces: TextPiece[] = heading ? piecesOf(heading.inlines) : [{ text: slide.title }]
  const { box } = place
  if (!heading) {
    const hidden = { ...box, y: -box.h - 20 }
    return { title: textShape([{ pieces, look: looks.title }], place, hidden), bottom: frame.top }
  }
  const most = lineHeight(look) * titleLines + 1
  const paragraphs = fit([{ pieces, look }], box.w, most)
  const height = Math.max(heightOf(paragraphs, box.w), Math.min(box.h, lineHeight(look) + 2))
  return { title: { kind: 'text', place, paragraphs, box: { ...box, h: height } }, bottom: box.y + height }
}

const compositions: Record<Layout, (parts: Composed, context: RenderContext) => Shape[]> = {
  cover,
  agenda,
  section,
  statement,
  number,
  numbers,
  chart,
  comparison,
  list,
  timeline,
  position,
  quote,
  picture: text,
  split,
  table: text,
  code: text,
  figures: chart,
  text,
  closing,
}
