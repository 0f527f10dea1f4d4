import { svgElement } from '../svg.ts'

/** An icon of lines on a ground of 24 × 24. */
export function drawIcon(lines: string): SVGElement {
  const icon = svgElement('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' })
  icon.append(svgElement('path', { d: lines }))
  return icon
}
