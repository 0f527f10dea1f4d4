import './code.css'
import { words } from 'virtual:deck/words'
import { createDialog } from '../dialog.ts'
import { drawCode } from '../qrCode.ts'
import { element } from '../renderSource.ts'
import { svgElement } from '../svg.ts'
import { linkHere } from './share.ts'

let dialog: ReturnType<typeof createDialog> | undefined

/** This slide and step as a code that the last row can scan. */
export function showCode(): void {
  dialog ??= createDialog('viewer-code', words.viewer.scan)
  const url = linkHere()
  dialog.show(renderCode(url), element('p', 'viewer-address', url))
}

/** An address as a QR code: black on white, whatever the theme. */
function renderCode(address: string): SVGElement {
  const { path, size } = drawCode(address)
  const drawing = svgElement('svg', {
    viewBox: `0 0 ${size} ${size}`,
    class: 'code',
    role: 'img',
    'aria-label': `${words.commands.code}${words.colon}${address}`,
  })
  drawing.append(
    svgElement('path', { class: 'code-ground', d: `M0 0h${size}v${size}h-${size}z` }),
    svgElement('path', { class: 'code-modules', d: path }),
  )
  return drawing
}
