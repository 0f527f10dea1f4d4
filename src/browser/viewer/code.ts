import './code.css'
import { words } from 'virtual:deck/words'
import { createDialog } from '../dialog.ts'
import { element } from '../renderSource.ts'
import { renderCode } from '../renderCode.ts'
import { linkHere } from './share.ts'

let dialog: ReturnType<typeof createDialog> | undefined

/** This slide and step as a code that the last row can scan. */
export function showCode(): void {
  dialog ??= createDialog('viewer-code', words.viewer.scan)
  const url = linkHere()
  const label = `${words.commands.code}${words.colon}${url}`
  dialog.show(renderCode(url, label), element('p', 'viewer-address', url))
}
