import { notes } from 'virtual:deck/notes'
import { words } from 'virtual:deck/words'
import { mentionsIn } from '../mentions.ts'
import { element } from '../renderSource.ts'
import { renderSentences } from '../sentences.ts'
import { readStored, writeStored } from '../stored.ts'
import { asRendered } from '../trust.ts'

/** How large notes may be, in pixels, and what they are at first. */
const sizes = { least: 14, most: 72, first: 24, step: 1.15 }
const kept = 'article-deck:notes-size'

/** What is said with a slide, in type as large as the speaker wants it, and below it the sentences of its numbers. */
export function createNotesPanel(): {
  panel: HTMLElement
  show: (slide: string) => void
  resize: (by: 1 | -1) => void
} {
  const panel = element('section', 'notes-panel')
  panel.ariaLabel = words.notes
  // Its text is scrolled by keys too.
  panel.tabIndex = 0
  const spoken = element('div', 'speaker-notes')
  const sentences = element('div', 'sentences')
  panel.append(spoken, sentences)
  let size = Number(readStored('localStorage', kept)) || sizes.first
  const apply = () => panel.style.setProperty('--notes', `${size}px`)
  apply()
  return {
    panel,
    show(slide) {
      const text = notes.get(slide)
      if (text !== undefined) spoken.innerHTML = asRendered(text)
      else
        spoken.replaceChildren(
          element('p', 'none', notes.size === 0 ? words.speaker.notesLeftOut : words.noNotes),
        )
      const shown = document.getElementById(slide)
      const said = renderSentences([...new Set([...(shown ? mentionsIn(shown) : []), ...mentionsIn(spoken)])])
      sentences.replaceChildren(...(said.length > 0 ? [element('h2', '', words.sources), ...said] : []))
      panel.scrollTop = 0
    },
    resize(by) {
      size = Math.min(sizes.most, Math.max(sizes.least, Math.round(size * sizes.step ** by)))
      apply()
      writeStored('localStorage', kept, String(size))
    },
  }
}
