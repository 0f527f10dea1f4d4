import './code.css'
import qrcode from 'qrcode-generator'
import { words } from 'virtual:deck/words'
import { createDialog } from '../dialog.ts'
import { element } from '../renderSource.ts'
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
const svg = 'http://www.w3.org/2000/svg'

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
  const drawing = document.createElementNS(svg, 'svg')
  const size = count + 2 * quiet
  drawing.setAttribute('viewBox', `0 0 ${size} ${size}`)
  drawing.setAttribute('class', 'code')
  drawing.setAttribute('role', 'img')
  drawing.setAttribute('aria-label', `${words.commands.code}${words.colon}${address}`)
  const ground = document.createElementNS(svg, 'path')
  ground.setAttribute('class', 'code-ground')
  ground.setAttribute('d', `M0 0h${size}v${size}h-${size}z`)
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('class', 'code-modules')
  path.setAttribute('d', lines.join(''))
  drawing.append(ground, path)
  return drawing
}
