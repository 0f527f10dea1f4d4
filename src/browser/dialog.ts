import { words } from 'virtual:deck/words'
import { capitalised } from './capitalised.ts'

/** A dialog of the page's own, filled anew each time that it is shown. Keys pressed in it do not move the deck. */
export function createDialog(
  className: string,
  title: string,
): {
  show: (...content: Node[]) => void
  close: () => void
  isOpen: () => boolean
  onClose: (listener: () => void) => void
} {
  const dialog = document.createElement('dialog')
  dialog.className = className
  const heading = document.createElement('h2')
  heading.textContent = capitalised(title)
  heading.id = `${className}:title`
  // Reading begins at the heading, not at the first link.
  heading.tabIndex = -1
  heading.autofocus = true
  dialog.setAttribute('aria-labelledby', heading.id)
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = words.close
  close.addEventListener('click', () => dialog.close())
  // Until the next frame a dialog that was closed still has the focus: keys are the deck's again.
  dialog.addEventListener('keydown', (event) => dialog.open && event.stopPropagation())
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  document.body.append(dialog)
  return {
    close: () => dialog.close(),
    isOpen: () => dialog.open,
    onClose: (listener) => dialog.addEventListener('close', listener),
    show(...content) {
      dialog.replaceChildren(heading, ...content, close)
      if (!dialog.open) dialog.showModal()
    },
  }
}

/** Closes the panel that lies over all; @returns whether there was one. */
export function closePanel(): boolean {
  const panel = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1)
  panel?.close()
  return panel !== undefined
}
