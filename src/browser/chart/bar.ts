import type { Look } from '../../chart/look.ts'
import { chevrons } from '../../chart/open.ts'

/**
 * How a bar is painted. All of it is fills and strokes, never a pattern or a picture, so that it prints as vectors.
 */
export interface Bar {
  vertical: boolean
  /** Pixels along the value axis: where it starts, and where its number ends. */
  from: number
  to: number
  /** Where the certain part ends, in a range. */
  floor: number | null
  /** Pixels across: its near side, and how thick it is. */
  near: number
  thick: number
}

export interface BarStyle extends Pick<Look, 'body' | 'open'> {
  colour: string
  /** Pixels for each pixel of a slide. */
  scale: number
  /** How far it has grown. */
  amount: number
}

const stroke = 3
/** How much of a mark's colour the body of an outlined one has. */
export const tint = 0.16
export function paintBar(context: CanvasRenderingContext2D, bar: Bar, style: BarStyle): void {
  if (style.amount <= 0) return
  context.save()
  context.fillStyle = style.colour
  context.strokeStyle = style.colour
  const end = bar.floor ?? bar.to
  if (style.open === 'before') paintFading(context, bar, style)
  else if (style.body === 'solid') context.fillRect(...box(bar, bar.from, end))
  else paintOutlined(context, bar, end, style)
  if (bar.floor !== null) paintHatch(context, bar, bar.floor, style)
  if (style.open === 'beyond') paintChevrons(context, bar, bar.to, 1, style)
  context.restore()
}

/** A light body within a line, which is left open where the bar is. */
function paintOutlined(context: CanvasRenderingContext2D, bar: Bar, end: number, style: BarStyle): void {
  context.globalAlpha = tint
  context.fillRect(...box(bar, bar.from, end))
  context.globalAlpha = 1
  line(context, style)
  trace(context, bar, bar.from, end, (stroke * style.scale) / 2, style.open !== 'beyond')
}

/** Strokes clipped to the stretch between floor and top. */
function paintHatch(context: CanvasRenderingContext2D, bar: Bar, floor: number, style: BarStyle): void {
  const [x, y, width, height] = box(bar, floor, bar.to)
  context.save()
  context.beginPath()
  context.rect(x, y, width, height)
  context.clip()
  context.lineWidth = 2.5 * style.scale
  context.beginPath()
  // Fixed to the page, not to the bar, so that the strokes stand still while the bar grows.
  const gap = 11 * style.scale
  const first = Math.floor((x + y) / gap) * gap
  for (let sum = first; sum < x + width + y + height; sum += gap) {
    context.moveTo(sum - y, y)
    context.lineTo(sum - y - height, y + height)
  }
  context.stroke()
  context.restore()
  context.setLineDash([])
  context.lineWidth = stroke * style.scale
  trace(context, bar, floor, bar.to, (stroke * style.scale) / 2, true)
}

/** An end that is known and a body that is not: less than this. */
function paintFading(context: CanvasRenderingContext2D, bar: Bar, style: BarStyle): void {
  context.globalAlpha = tint
  context.fillRect(...box(bar, bar.from, bar.to))
  context.globalAlpha = 1
  const toward = Math.sign(bar.to - bar.from)
  context.fillRect(
    ...box(bar, bar.to - toward * Math.min(6 * style.scale, Math.abs(bar.to - bar.from)), bar.to),
  )
  context.save()
  context.beginPath()
  context.rect(...box(bar, bar.from, bar.to))
  context.clip()
  paintChevrons(context, bar, bar.to - toward * 6 * style.scale, -1, style)
  context.restore()
}

/** Chevrons that thin out, forwards (1) from a bar's end or back (−1) into it. */
function paintChevrons(
  context: CanvasRenderingContext2D,
  bar: Bar,
  at: number,
  way: 1 | -1,
  { scale, amount }: BarStyle,
): void {
  const toward = Math.sign(bar.to - bar.from) * way
  const inset = (chevrons.width / 2) * scale
  context.setLineDash([])
  context.lineWidth = chevrons.width * scale
  context.lineJoin = 'miter'
  // They come when the bar has arrived.
  const shown = Math.max(0, (amount - 0.7) / 0.3)
  for (let i = 0; i < chevrons.count; i++) {
    const foot = at + toward * (chevrons.first + i * chevrons.gap) * scale
    const tip = foot + toward * chevrons.rise * scale
    context.globalAlpha = shown * (1 - i * 0.32)
    context.beginPath()
    context.moveTo(...point(bar, foot, bar.near + inset))
    context.lineTo(...point(bar, tip, bar.near + bar.thick / 2))
    context.lineTo(...point(bar, foot, bar.near + bar.thick - inset))
    context.stroke()
  }
}

/** Sides and, if `closed`, the far end of a stretch of the bar. */
function trace(
  context: CanvasRenderingContext2D,
  bar: Bar,
  from: number,
  to: number,
  inset: number,
  closed: boolean,
): void {
  const end = to - Math.sign(to - from) * (closed ? Math.min(inset, Math.abs(to - from)) : 0)
  const [near, far] = [bar.near + inset, bar.near + bar.thick - inset]
  context.beginPath()
  context.moveTo(...point(bar, from, near))
  context.lineTo(...point(bar, end, near))
  if (closed) context.lineTo(...point(bar, end, far))
  else context.moveTo(...point(bar, end, far))
  context.lineTo(...point(bar, from, far))
  context.stroke()
}

function line(context: CanvasRenderingContext2D, { body, scale }: BarStyle): void {
  context.lineWidth = stroke * scale
  context.setLineDash(body === 'dotted' ? [4 * scale, 5 * scale] : [])
}

function point(bar: Bar, along: number, across: number): [x: number, y: number] {
  return bar.vertical ? [across, along] : [along, across]
}

function box(bar: Bar, from: number, to: number): [x: number, y: number, width: number, height: number] {
  const [low, length] = [Math.min(from, to), Math.abs(to - from)]
  return bar.vertical ? [bar.near, low, bar.thick, length] : [low, bar.near, length, bar.thick]
}
