import type { Bound } from '../../model.ts'
import { traceShape, type PointShape } from './shape.ts'

/** How a point of a line is painted. */
export interface PaintedPoint {
  x: number
  y: number
  /** Where a range ends. */
  top: number | null
  bound: Bound
  colour: string
  shape: PointShape
  ground: string
  /** Aimed at or reckoned. */
  hollow: boolean
  scale: number
  amount: number
}

const radius = 7

/** A dot, hollow where it is not reported; a chevron where it is open, a whisker to the top of a range. */
export function paintPoint(context: CanvasRenderingContext2D, point: PaintedPoint): void {
  const { x, y, colour, scale } = point
  context.save()
  context.globalAlpha = point.amount
  context.strokeStyle = colour
  context.lineWidth = 3.5 * scale
  if (point.top !== null) {
    const cap = radius * scale
    context.setLineDash([5 * scale, 5 * scale])
    stroke(context, [x, y], [x, point.top])
    context.setLineDash([])
    stroke(context, [x - cap, point.top], [x + cap, point.top])
  }
  context.fillStyle = point.hollow ? point.ground : colour
  traceShape(context, point.shape, x, y, radius * scale)
  context.fill()
  context.stroke()
  const way = ways[point.bound]
  if (way) {
    const [foot, tip] = [y + way * 13 * scale, y + way * 20 * scale]
    stroke(context, [x - 9 * scale, foot], [x, tip], [x + 9 * scale, foot])
  }
  context.restore()
}

const ways: Partial<Record<Bound, 1 | -1>> = { over: -1, 'at-least': -1, under: 1, 'at-most': 1 }

function stroke(context: CanvasRenderingContext2D, ...points: [number, number][]): void {
  context.beginPath()
  for (const point of points) context.lineTo(...point)
  context.stroke()
}
