import { words } from 'virtual:deck/words'
import type { Talk } from './talk/talk.ts'
import { element } from './renderSource.ts'

/** Covers the slide in black or white while the talk says so; a click shows it again. */
export function coverScreen(talk: Talk): void {
  const cover = element('button', 'cover-screen', '')
  cover.setAttribute('aria-label', words.uncover)
  cover.hidden = true
  cover.addEventListener('click', () => talk.set('screen', null))
  document.body.append(cover)
  const show = () => {
    const screen = talk.get('screen')
    cover.hidden = screen === null
    cover.dataset['screen'] = screen ?? ''
  }
  talk.on('screen', show)
  show()
}
