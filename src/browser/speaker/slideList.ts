import { words } from 'virtual:deck/words'
import { createDialog } from '../dialog.ts'
import { element } from '../renderSource.ts'
import type { Course } from '../talk/course.ts'
import type { Talk } from '../talk/talk.ts'

/** Lists the slides, to find one by words of its title or by its number; Enter goes to the first that is found. */
export function createSlideList(talk: Talk, course: Course): () => void {
  const dialog = createDialog('slide-list', words.speaker.slides)
  const input = document.createElement('input')
  input.type = 'search'
  input.placeholder = words.speaker.find
  input.ariaLabel = words.speaker.find
  const list = element('ol')
  const go = (slide: string) => {
    talk.set('place', { slide, step: 0 })
    dialog.close()
  }
  const fill = () => {
    const asked = input.value.trim().toLowerCase()
    const here = course.stopOf(talk.get('place')).id
    const found = course.stops
      .map((stop, i) => ({ ...stop, number: String(i + 1) }))
      .filter(({ title, number }) => number === asked || title.toLowerCase().includes(asked))
    list.replaceChildren(
      ...found.map(({ id, title, number }) => {
        const entry = document.createElement('button')
        entry.type = 'button'
        entry.append(element('span', 'number', number), title)
        if (id === here) entry.ariaCurrent = 'true'
        entry.addEventListener('click', () => go(id))
        const line = element('li')
        line.append(entry)
        return line
      }),
    )
    return found
  }
  input.addEventListener('input', fill)
  input.addEventListener('keydown', ({ key, isComposing }) => {
    // Enter also ends what is typed in Chinese.
    const [first] = key === 'Enter' && !isComposing ? fill() : []
    if (first) go(first.id)
  })
  return () => {
    input.value = ''
    fill()
    dialog.show(input, list)
    input.focus()
    list.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' })
  }
}
