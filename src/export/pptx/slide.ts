import { isDark, parseColour } from '../../colour.ts'
import type { Slide } from '../../model.ts'
import { veil } from '../../veil.ts'
import type { RenderContext } from '../../render/context.ts'
import { composeSlide } from './compose/composeSlide.ts'
import { decorative, drawRule, drawShape, type DrawSettings } from './drawShape.ts'
import { footPlaces, frame, type LayoutPlan } from './layouts.ts'
import { logoOf } from './logo.ts'
import { treeHead } from './master.ts'
import { namespaces } from './namespaces.ts'
import type { Palette } from './palette.ts'
import { drawPlace, drawSlideNumber, transform } from './placeholder.ts'
import { appearancesOf, type Appearance } from './appearances.ts'
import type { Shape } from './shape.ts'
import { colourMap } from './theme.ts'
import { slideSteps } from './slideSteps.ts'
import { renderTiming, type Played } from './timing.ts'
import { renderTransition } from './transition.ts'
import { slideSize } from './units.ts'
import { xml, type Xml } from './xml.ts'

/** A slide as a part: its background, its shapes from back to front, and its foot. */
export function renderSlide(
  slide: Slide,
  plan: LayoutPlan,
  palette: Palette,
  context: RenderContext,
  settings: DrawSettings,
  played: Played[] = [],
): Xml {
  const index = context.deck.slides.indexOf(slide)
  const shapes = composeSlide(slide, plan, context)
  const shown = shareShown(slide)
  const over = shown < 1 ? drawVeil(slide, 1 - shown, settings.nextId()) : null
  const behind = shapes.filter(({ kind }) => kind === 'skyline')
  const others = shapes.filter((shape) => shape.kind !== 'skyline' && !isEmpty(shape))
  const stepOf = slideSteps(slide)
  const appearances: Appearance[] = []
  const draw = (shape: Shape) => {
    let id: number | null = null
    const nextId = () => {
      const next = settings.nextId()
      id ??= next
      return next
    }
    const comes = appearancesOf(shape, stepOf)
    const drawn = drawShape(comes.length > 0 ? withEndsKept(shape) : shape, { ...settings, nextId })
    // The first of a shape's numbers is its own.
    if (id !== null) for (const one of comes) appearances.push({ ...one, shape: id })
    return drawn
  }
  const tree = xml`<p:cSld>${background(slide, settings)}<p:spTree>${treeHead}
    ${over}
    ${behind.map((shape) => drawShape(shape, settings))}
    ${others.map(draw)}
    ${logoOf(slide, context).map((shape) => drawShape(shape, settings))}
    ${horizon(index, context.deck.slides.length, settings)}
    ${sectionName(slide, context, settings)}
    ${drawSlideNumber(footPlaces.number, index + 1, settings.nextId(), settings)}
    </p:spTree></p:cSld>`
  // What plays, and what comes by steps, is known once the shapes are drawn.
  return xml`<p:sld ${namespaces}>${tree}<p:clrMapOvr>${colours(slide, palette)}</p:clrMapOvr>${renderTransition(slide, context.deck.slides[index - 1])}${renderTiming(played, appearances)}</p:sld>`
}

/** LibreOffice drops a link with which words end that come by steps, unless a blank is behind it. */
function withEndsKept(shape: Shape): Shape {
  if (shape.kind !== 'text' && shape.kind !== 'free-text') return shape
  const paragraphs = shape.paragraphs.map((paragraph) => {
    const last = paragraph.pieces.at(-1)
    const isLink = typeof last === 'object' && last.href !== undefined
    return isLink ? { ...paragraph, pieces: [...paragraph.pieces, { text: ' ' }] } : paragraph
  })
  return { ...shape, paragraphs }
}

/** How much of a slide's picture is seen through the veil that words on it, or its author, ask for: 0 to 1. */
function shareShown({ background: { image, style }, blocks }: Slide): number {
  if (image === null) return 1
  const opacity = Number(style?.['opacity'] ?? 1)
  return blocks.length > 0 && opacity > veil.faint ? opacity * (1 - veil.share) : opacity
}

/** The ground's colour over a picture, as `.veil` is on the page; `share` of it from 0 to 1. */
function drawVeil({ layout }: Slide, share: number, id: number): Xml {
  const whole = transform('a:xfrm', { x: 0, y: 0, ...slideSize })
  const veiled = (part: number) =>
    xml`<a:schemeClr val="bg1"><a:alpha val="${Math.round(part * 100_000)}"/></a:schemeClr>`
  // A picture is seen between its heading and what is said under it.
  const stops = bands.map(([at, part]) => xml`<a:gs pos="${at * 1000}">${veiled(part)}</a:gs>`)
  const fill =
    layout === 'picture'
      ? xml`<a:gradFill><a:gsLst>${stops}</a:gsLst><a:lin ang="5400000" scaled="0"/></a:gradFill>`
      : xml`<a:solidFill>${veiled(share)}</a:solidFill>`
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Veil ${id}" descr="">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>
    <p:spPr>${whole}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
}

/** From top to foot, in per cent: how much of the ground's colour lies over a picture that fills its slide. */
const bands = [
  [0, 0.86],
  [24, 0.86],
  [42, 0],
  [62, 0],
  [78, 0.86],
  [100, 0.86],
] as const

/** A place without words would ask for some. */
function isEmpty(shape: Shape): boolean {
  return shape.kind === 'text' && shape.paragraphs.every(({ pieces }) => pieces.length === 0)
}

/** As much of the horizon as the talk has come. */
function horizon(index: number, total: number, settings: DrawSettings): Xml {
  const y = frame.foot + 1.5
  const to = frame.left + (frame.width * (index + 1)) / total
  return drawRule([frame.left, y], [to, y], 'accent1', 3, settings.nextId())
}

function sectionName(slide: Slide, context: RenderContext, settings: DrawSettings): Xml | null {
  const section = context.sectionOf(slide)
  if (!section || section.slide === slide) return null
  const { section: place } = footPlaces
  const paragraphs = [{ pieces: [{ text: section.slide.title }], look: place.look }]
  return drawPlace(place, place.box, paragraphs, settings.nextId(), settings)
}

/** A background of the slide's own: a colour, or a picture that covers it. */
function background({ background: { color, image } }: Slide, settings: DrawSettings): Xml | null {
  if (image !== null) {
    const { blip, width, height } = settings.addPicture(image)
    const across = (width / height) * slideSize.h
    const spare = (shown: number, whole: number) => Math.max(0, Math.round((1 - shown / whole) * 50000))
    const sides = spare(slideSize.w, across)
    const ends = spare(slideSize.h, (height / width) * slideSize.w)
    return xml`<p:bg><p:bgPr><a:blipFill dpi="0" rotWithShape="1">${blip}<a:srcRect l="${sides}" t="${ends}" r="${sides}" b="${ends}"/><a:stretch><a:fillRect/></a:stretch></a:blipFill><a:effectLst/></p:bgPr></p:bg>`
  }
  const own = color === null ? null : parseColour(color)
  return own === null
    ? null
    : xml`<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${own}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`
}

/** A ground of the slide's own that is dark where the master's is light, or the reverse, swaps ground and ink. */
function colours({ background: { color } }: Slide, palette: Palette): Xml {
  const own = color === null ? null : parseColour(color)
  if (own === null || isDark(own) === palette.dark) return xml`<a:masterClrMapping/>`
  return xml`<a:overrideClrMapping ${colourMap(palette, true)}/>`
}
