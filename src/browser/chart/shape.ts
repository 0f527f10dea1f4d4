/** Shapes that tell many lines apart where colours alone would not. */
const shapes = ['circle', 'square', 'diamond', 'triangle', 'cross', 'bar', 'wedge'] as const
export type PointShape = (typeof shapes)[number]

/** With more lines than this each has a shape of its own. */
const mostByColour = 5

/** @returns the shape of a line's points, of so many lines */
export function shapeOf(series: number, count: number): PointShape {
  return count > mostByColour ? shapes[series % shapes.length]! : 'circle'
}

/** Traces a shape around a point; `radius` is that of the circle that looks as large. */
export function traceShape(
  context: CanvasRenderingContext2D,
  shape: PointShape,
  x: number,
  y: number,
  radius: number,
): void {
  context.beginPath()
  if (shape === 'circle') return context.arc(x, y, radius, 0, 2 * Math.PI)
  for (const [right, down] of corners[shape]) context.lineTo(x + right * radius, y + down * radius)
  context.closePath()
}

const corners: Record<Exclude<PointShape, 'circle'>, [right: number, down: number][]> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
  triangle: [
    [0, -1.3],
    [1.2, 0.9],
    [-1.2, 0.9],
  ],
  wedge: [
    [0, 1.3],
    [1.2, -0.9],
    [-1.2, -0.9],
  ],
  bar: [
    [-1.3, -0.45],
    [1.3, -0.45],
    [1.3, 0.45],
    [-1.3, 0.45],
  ],
  cross: [
    [-0.4, -1.2],
    [0.4, -1.2],
    [0.4, -0.4],
    [1.2, -0.4],
    [1.2, 0.4],
    [0.4, 0.4],
    [0.4, 1.2],
    [-0.4, 1.2],
    [-0.4, 0.4],
    [-1.2, 0.4],
    [-1.2, -0.4],
    [-0.4, -0.4],
  ],
}
