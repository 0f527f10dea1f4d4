import { words } from 'virtual:deck/words'
import { createDialog } from './dialog.ts'
import { listFiles } from './files.ts'
import { element } from './renderSource.ts'
import type { Commands } from './talk/commands.ts'

/** Lists the keys, in the deck's language. */
export function showHelp(commands: Commands): void {
  const list = element('dl')
  for (const { label, keys } of commands.list()) {
    if (keys.length === 0) continue
    const term = element('dt')
    term.append(...keys.map((key) => element('kbd', '', key)))
    list.append(term, element('dd', '', label))
  }
  list.append(element('dt', '', words.numberKeys), element('dd', '', words.goToNumber))
  help ??= createDialog('help', words.help)
  help.show(list, listFiles() ?? document.createDocumentFragment())
}

let help: ReturnType<typeof createDialog> | undefined
