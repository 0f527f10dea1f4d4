import { words } from 'virtual:deck/words'
import { createDialog } from './dialog.ts'
import { listFiles } from './files.ts'
import type { Presentation } from './present.ts'

/** `?` lists the keys, in the deck's language. */
export function showHelp(deck: Presentation): void {
  deck.addKeyBinding({ keyCode: 191, key: '?', description: '' }, () => {
    const list = document.createElement('dl')
    for (const [key, what] of words.keys) {
      const term = document.createElement('dt')
      const description = document.createElement('dd')
      term.textContent = key
      description.textContent = what
      list.append(term, description)
    }
    createDialog('help', words.help).show(list, listFiles() ?? document.createDocumentFragment())
  })
}
