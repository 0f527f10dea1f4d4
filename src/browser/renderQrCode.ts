import { drawCode, pathOfCode } from '../qrCode.ts'
import { svgElement } from './svg.ts'

/** An address as a QR code: black on white, whatever the theme. */
export function renderQrCode(address: string, label: string): SVGElement {
  const code = drawCode(address)
  const { size } = code
  const drawing = svgElement('svg', {
    viewBox: `0 0 ${size} ${size}`,
    class: 'qr-code',
    role: 'img',
    'aria-label': label,
  })
  drawing.append(
    svgElement('path', { class: 'qr-ground', d: `M0 0h${size}v${size}h-${size}z` }),
    svgElement('path', { class: 'qr-modules', d: pathOfCode(code) }),
  )
  return drawing
}
