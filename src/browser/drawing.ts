import './drawing.css'
import { svgElement } from './svg.ts'
import type { SlidePoint, Stroke, Talk } from './talk/talk.ts'

/** A slide's own measure, in which its drawing is kept by shares. */
export const slideSize = { width: 1280, height: 720 }

/** The pens' colours: read on light and dark grounds. */
export const penColours = ['#e5484d', '#2f6fed', '#12a150']

/** What a line looks like, in pixels of the slide; a marker has its own colour, as on paper. */
export function inkOf({ tool, colour }: Stroke): { colour: string; width: number; opacity: number } {
  if (tool === 'marker') return { colour: '#f5c400', width: 26, opacity: 0.45 }
  return { colour: penColours[colour] ?? penColours[0]!, width: 4, opacity: 1 }
}

/**
 * Shows what was drawn on the slide of `slide` over `area`, which is as large as the slide.
 *
 * @returns draws it anew, with a stroke that is not finished yet
 */
export function showDrawing(
  talk: Talk,
  area: HTMLElement,
  slide: () => string,
): (unfinished?: Stroke) => void {
  const svg = svgElement('svg', {
    viewBox: `0 0 ${slideSize.width} ${slideSize.height}`,
    class: 'drawing',
    'aria-hidden': 'true',
  })
  area.append(svg)
  const draw = (unfinished?: Stroke) => {
    const strokes = talk.get('drawing')[slide()] ?? []
    svg.replaceChildren(...[...strokes, ...(unfinished ? [unfinished] : [])].map(renderStroke))
  }
  talk.on('drawing', () => draw())
  talk.on('place', () => draw())
  draw()
  return draw
}

function renderStroke(stroke: Stroke): SVGElement {
  const { colour, width, opacity } = inkOf(stroke)
  return svgElement('path', {
    d: pathOf(stroke.points),
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-opacity': opacity,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}

/** A line through points, each a share of the slide; a single one is a dot. */
export function pathOf(points: readonly SlidePoint[]): string {
  const [first, ...others] = points.map(
    ({ x, y }) => `${round(x * slideSize.width)} ${round(y * slideSize.height)}`,
  )
  if (first === undefined) return ''
  return `M${first}${(others.length > 0 ? others : [first]).map((point) => `L${point}`).join('')}`
}

/** Whether a stroke passes a point, within so many pixels of the slide. */
export function passes({ points }: Stroke, { x, y }: SlidePoint, within: number): boolean {
  return points.some(
    (point) => Math.hypot((point.x - x) * slideSize.width, (point.y - y) * slideSize.height) <= within,
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
