import type { Point } from '../../chart/mark.ts'
import type { Arc } from './arc.ts'
import type { ElementBox } from './hits.ts'

/** Points along each of two sides of an outline: enough that a ring looks round. */
const alongside = 24

/** A part of a ring, from one share of its angle to another. */
export function arcPart(arc: Arc, [from, to]: Point): Arc {
  const turn = arc.endAngle - arc.startAngle
  return { ...arc, startAngle: arc.startAngle + turn * from, endAngle: arc.startAngle + turn * to }
}

/** An arc's outline: its outer side with the clock, its inner side back. */
export function outlineOfArc({ x, y, innerRadius, outerRadius, startAngle, endAngle }: Arc): Point[] {
  const side = (radius: number) =>
    shares.map((share): Point => {
      const angle = startAngle + (endAngle - startAngle) * share
      return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
    })
  return [...side(outerRadius), ...side(innerRadius).toReversed()]
}

/** A box's outline with as many points as an arc's, begun and turned so that it comes nearest to another outline. */
export function outlineOfBox(box: ElementBox, like: Point[]): Point[] {
  const away = middleOf(like)
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const turns = waysRound(box).map((outline) => ({
    outline,
    off: outline.reduce((sum, [px, py], i) => {
      const [ox, oy] = [like[i]![0] - away[0], like[i]![1] - away[1]]
      return sum + (px - x - ox) ** 2 + (py - y - oy) ** 2
    }, 0),
  }))
  return turns.reduce((best, turn) => (turn.off < best.off ? turn : best)).outline
}

/** A box's outlines: along two of its sides, by either way round. */
function waysRound({ left, right, top, bottom }: ElementBox): Point[][] {
  const along = (from: Point, to: Point) =>
    shares.map((share): Point => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share])
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]
  return [corners, corners.toReversed()].flatMap((round) =>
    round.map((_, i) => {
      const [a, b, c, d] = [0, 1, 2, 3].map((next) => round[(i + next) % 4]!) as [Point, Point, Point, Point]
      return [...along(a, b), ...along(c, d)]
    }),
  )
}

function middleOf(outline: Point[]): Point {
  const sum = outline.reduce(([x, y], [px, py]): Point => [x + px, y + py], [0, 0])
  return [sum[0] / outline.length, sum[1] / outline.length]
}

/** An outline on its way to another. */
export function bend(from: Point[], to: Point[], t: number): Point[] {
  return from.map(([x, y], i): Point => [x + (to[i]![0] - x) * t, y + (to[i]![1] - y) * t])
}

/** Fills an outline. */
export function fillOutline(context: CanvasRenderingContext2D, outline: Point[], colour: string): void {
  context.fillStyle = colour
  context.beginPath()
  for (const point of outline) context.lineTo(...point)
  context.fill()
}

const shares = Array.from({ length: alongside }, (_, i) => i / (alongside - 1))
