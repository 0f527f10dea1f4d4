import type { ArcElement, Chart } from 'chart.js'
import type { BarStyle } from './bar.ts'

/** A part of a ring, in pixels and radians. */
export interface Arc {
  x: number
  y: number
  innerRadius: number
  outerRadius: number
  startAngle: number
  endAngle: number
}

export interface ArcStyle extends Pick<BarStyle, 'colour' | 'body' | 'scale'> {
  /** Colour of the gap between neighbours; null for none. */
  ground: string | null
  alpha: number
}

/** @returns where Chart.js has laid out an arc of a ring */
export function arcOf(chart: Chart, row: number): Arc {
  const arc = chart.getDatasetMeta(0).data[row] as unknown as ArcElement
  return arc.getProps(['x', 'y', 'startAngle', 'endAngle', 'innerRadius', 'outerRadius'], true) as Arc
}

/** Solid, or light within a line: whole where it is aimed at, dashed where it is reckoned. */
export function paintArc(context: CanvasRenderingContext2D, arc: Arc, style: ArcStyle): void {
  const { colour, body, scale } = style
  context.save()
  context.fillStyle = colour
  context.strokeStyle = colour
  context.globalAlpha = body === 'solid' ? style.alpha : 0.18
  trace(context, arc, 0)
  context.fill()
  context.globalAlpha = 1
  if (body !== 'solid') {
    context.lineWidth = 3 * scale
    if (body === 'dotted') context.setLineDash([4 * scale, 5 * scale])
    trace(context, arc, 3 * scale)
    context.stroke()
  }
  if (style.ground !== null) {
    context.setLineDash([])
    context.strokeStyle = style.ground
    context.lineWidth = 3 * scale
    trace(context, arc, 0)
    context.stroke()
  }
  context.restore()
}

/** The outline, drawn in by `inset` pixels on each side. */
function trace(context: CanvasRenderingContext2D, arc: Arc, inset: number): void {
  const { x, y, startAngle, endAngle } = arc
  const [inner, outer] = [arc.innerRadius + inset, arc.outerRadius - inset]
  const turn = (radius: number) => Math.min(inset / radius, (endAngle - startAngle) / 2)
  context.beginPath()
  context.arc(x, y, outer, startAngle + turn(outer), endAngle - turn(outer))
  context.arc(x, y, inner, endAngle - turn(inner), startAngle + turn(inner), true)
  context.closePath()
}
