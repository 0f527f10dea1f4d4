import './code.css'
import qrcode from 'qrcode-generator'
import { words } from 'virtual:deck/words'
import { createDialog } from '../dialog.ts'
import { element } from '../renderSource.ts'
import { svgElement } from '../svg.ts'
import { linkHere } from './share.ts'

let dialog: ReturnType<typeof createDialog> | undefined

/** This slide and step as a code that the last row can scan. */
export function showCode(): void {
  dialog ??= createDialog('viewer-code', words.viewer.scan)
  const url = linkHere()
  dialog.show(drawCode(url), element('p', 'viewer-address', url))
}

/** White around a code, in its modules: what reads it asks for four. */
const quiet = 4

/** An address as a QR code: one path of black modules on white, whatever the theme. */
export function drawCode(address: string): SVGElement {
  const code = qrcode(0, 'M')
  code.addData(address)
  code.make()
  const count = code.getModuleCount()
  const modules = Array.from({ length: count * count }, (_, i) => [Math.floor(i / count), i % count] as const)
  const lines = modules.map(([row, column]) =>
    code.isDark(row, column) ? `M${column + quiet} ${row + quiet}h1v1h-1z` : '',
  )
  const size = count + 2 * quiet
  const drawing = svgElement('svg', {
    viewBox: `0 0 ${size} ${size}`,
    class: 'code',
    role: 'img',
    'aria-label': `${words.commands.code}${words.colon}${address}`,
  })
  drawing.append(
    svgElement('path', { class: 'code-ground', d: `M0 0h${size}v${size}h-${size}z` }),
    svgElement('path', { class: 'code-modules', d: lines.join('') }),
  )
  return drawing
}
