import './code.css'
import { words } from 'virtual:deck/words'
import { createDialog } from '../dialog.ts'
import { element } from '../renderSource.ts'
import { renderQrCode } from '../renderQrCode.ts'
import { linkHere } from './share.ts'

let dialog: ReturnType<typeof createDialog> | undefined

/** This slide and step as a code that the last row can scan. */
export function showCode(): void {
  dialog ??= createDialog('viewer-code', words.viewer.scan)
  const url = linkHere()
  const label = `${words.commands.code}${words.colon}${url}`
  dialog.show(renderQrCode(url, label), element('p', 'viewer-address', url))
}
