import type { AreaMark, DotMark, Frame, LineMark, Mark, Point, TextMark, TileMark } from '../../chart/mark.ts'
import { paintBar, tint } from './bar.ts'
import { readable } from './contrast.ts'
import type { ChartPicture } from './picture.ts'
import { write } from './text.ts'
import { colourOf } from './theme.ts'

/** @returns a picture in pixels of a slide */
export function frameOf({
  spec,
  words,
  head,
  width,
  height,
  measure,
  theme: { scale },
}: ChartPicture): Frame {
  return {
    spec,
    words,
    head,
    width: width / scale,
    height: height / scale,
    measure: (text, size, weight) => measure(text, size * scale, weight) / scale,
  }
}

/** Paints marks as far as they have come. */
export function paintMarks(context: CanvasRenderingContext2D, marks: Mark[], picture: ChartPicture): void {
  for (const mark of marks) {
    const amount = mark.at ? picture.amount(mark.at.series, mark.at.row) : 1
    if (amount > 0) painters[mark.kind](context, mark as never, picture, amount)
  }
}

type Painter<M> = (context: CanvasRenderingContext2D, mark: M, picture: ChartPicture, amount: number) => void
type Painters = { [K in Mark['kind']]: Painter<Extract<Mark, { kind: K }>> }

const painters: Painters = {
  bar(context, mark, { theme }, amount) {
    const px = (value: number) => value * theme.scale
    const [from, whole] = [px(mark.from), px(mark.to) - px(mark.from)]
    const to = from + whole * amount
    const floor = mark.floor === null ? null : from + (px(mark.floor) - from) * amount
    const { near, thick, vertical, body, open } = mark
    context.save()
    context.globalAlpha = mark.alpha ?? 1
    paintBar(
      context,
      { vertical, from, to, floor, near: px(near), thick: px(thick) },
      { colour: colourOf(theme, mark.colour), body, open, scale: theme.scale, amount },
    )
    context.restore()
  },
  tile: begin<TileMark>((context, { x, y, w, h, body }) => {
    if (body === 'solid') return context.fillRect(x, y, w, h)
    context.lineWidth = 2.5
    const inset = context.lineWidth / 2
    if (body === 'dotted') context.setLineDash([4, 5])
    context.strokeRect(x + inset, y + inset, w - 2 * inset, h - 2 * inset)
    context.globalAlpha *= tint
    context.fillRect(x, y, w, h)
  }),
  area: begin<AreaMark>((context, { outlines }) => {
    context.beginPath()
    for (const outline of outlines) {
      outline.forEach((point, i) => (i ? context.lineTo(...point) : context.moveTo(...point)))
      context.closePath()
    }
    context.fill()
  }),
  dot: begin<DotMark>((context, { x, y, radius, hollow }, { theme }) => {
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    if (hollow) context.fillStyle = theme.ground
    context.lineWidth = 3.5
    context.fill()
    if (hollow) context.stroke()
  }),
  line(context, mark, picture, amount) {
    const points = partOf(mark.points, amount)
    begin<LineMark>((context, { width, dashed, arrow }) => {
      context.lineWidth = width
      context.lineJoin = 'round'
      if (dashed) context.setLineDash([9, 7])
      context.beginPath()
      for (const point of points) context.lineTo(...point)
      context.stroke()
      if (arrow) paintHead(context, points, width)
    })(context, mark, picture, 1)
  },
  text(context, { text, x, y, size, weight, align, colour, halo }: TextMark, picture, amount) {
    const { theme } = picture
    const own =
      typeof colour === 'object'
        ? readable(colourOf(theme, colour.on), theme.ground, theme.ink)
        : colourOf(theme, colour)
    const px = (value: number) => value * theme.scale
    // Words come when their mark has nearly grown.
    const alpha = Math.max(0, (amount - 0.5) / 0.5)
    const style = { size: px(size), weight, align, colour: own, alpha, halo: halo && theme.ground }
    write(context, picture, text, px(x), px(y), style)
  },
}

/** Paints in the mark's colour, in pixels of a slide, as opaque as it has come. */
function begin<M extends { colour: LineMark['colour']; alpha?: number }>(
  paint: (context: CanvasRenderingContext2D, mark: M, picture: ChartPicture) => void,
): Painter<M> {
  return (context, mark, picture, amount) => {
    context.save()
    context.scale(picture.theme.scale, picture.theme.scale)
    context.fillStyle = context.strokeStyle = colourOf(picture.theme, mark.colour)
    context.globalAlpha = (mark.alpha ?? 1) * amount
    paint(context, mark, picture)
    context.restore()
  }
}

/** The way as far as it has come, by its length. */
function partOf(points: Point[], amount: number): Point[] {
  if (amount >= 1) return points
  const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]))
  let rest = lengths.reduce((sum, length) => sum + length, 0) * amount
  const part = [points[0]!]
  for (const [i, length] of lengths.entries()) {
    const [from, to] = [points[i]!, points[i + 1]!]
    const share = Math.min(1, rest / (length || 1))
    part.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share])
    rest -= length
    if (rest <= 0) break
  }
  return part
}

function paintHead(context: CanvasRenderingContext2D, points: Point[], width: number): void {
  const [before, end] = points.slice(-2)
  if (!before || !end) return
  const angle = Math.atan2(end[1] - before[1], end[0] - before[0])
  const size = width * 3 + 4
  context.setLineDash([])
  context.beginPath()
  for (const turn of [-0.45, 0, 0.45]) {
    const reach = turn === 0 ? 0 : size
    context.lineTo(end[0] - Math.cos(angle + turn) * reach, end[1] - Math.sin(angle + turn) * reach)
  }
  context.closePath()
  context.fill()
}
