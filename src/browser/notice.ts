import './notice.css'
import { words } from 'virtual:deck/words'
import { button } from './button.ts'
import { element } from './renderSource.ts'

let shown: HTMLElement | null = null

/** Says something quietly at the window's foot, with what can be done about it; it takes no focus, and goes when it is told to. */
export function giveNotice(text: string, action?: { label: string; run: () => void }): void {
  shown?.remove()
  const notice = element('div', 'notice')
  notice.setAttribute('role', 'status')
  const choice = (label: string, run: () => void) =>
    button(label, () => {
      notice.remove()
      run()
    })
  document.body.append(notice)
  // What is put into a status that stands there is read out.
  notice.append(element('p', '', text), ...(action ? [choice(action.label, action.run)] : []))
  notice.append(choice(words.close, () => {}))
  notice.addEventListener('keydown', (event) => event.stopPropagation())
  shown = notice
  if (!action) setTimeout(() => notice.remove(), patience)
}

/** How long a notice stands that asks for nothing, in milliseconds. */
const patience = 4000
