const svg = 'http://www.w3.org/2000/svg'

/** An icon of lines on a ground of 24 × 24. */
export function drawIcon(lines: string): SVGElement {
  const icon = document.createElementNS(svg, 'svg')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', lines)
  icon.append(path)
  return icon
}
