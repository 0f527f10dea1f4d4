import { notes } from 'virtual:deck/notes'
import { words } from 'virtual:deck/words'
import { element } from './renderSource.ts'
import { asRendered } from './trust.ts'

/** Sizes of type that a part of the notes longer than a page is brought down to, in pixels. */
const smaller = [22, 20, 18, 16, 14, 12]

/** Sizes of type that few words grow to, the first that has room. */
const larger = [34, 30, 27]

/** On paper: what is said to a slide, on pages of their own behind it (`#slug/notes`). */
export function addNotesPages(): void {
  const slides = [...document.querySelectorAll<HTMLElement>('[data-layout]')]
  for (const [id, spoken] of notes) {
    // Behind the last of its steps.
    const last = slides.findLast((slide) => slide.id === id || slide.dataset['of'] === id)
    if (last) layNotes(id, spoken, last)
  }
}

function layNotes(id: string, spoken: string, slide: HTMLElement): void {
  const number = slide.querySelector('.foot .page')?.textContent ?? ''
  const title = slide.querySelector(':is(h1, h2, h3)')?.textContent ?? ''
  const head = [words.notes, number, title].filter(Boolean).join(' · ')
  let count = 0
  let last = slide
  const addPage = (): HTMLElement => {
    count += 1
    const page = element('article', 'notes-page')
    page.id = `${id}/notes${count > 1 ? `-${count}` : ''}`
    page.append(element('p', 'notes-head', head))
    last.after(page)
    last = page
    return page
  }
  const said = document.createElement('template')
  said.innerHTML = asRendered(spoken)
  let page = addPage()
  for (const block of [...said.content.children] as HTMLElement[]) {
    page.append(block)
    if (!isOver(page)) continue
    // Its head is the first of a page.
    if (page.children.length > 2) {
      page = addPage()
      page.append(block)
    }
    for (const size of smaller) if (isOver(page)) block.style.fontSize = `${size}px`
  }
  if (count > 1 || isOver(page)) return
  const size = larger.find((size) => {
    page.style.fontSize = `${size}px`
    return !isOver(page)
  })
  page.style.fontSize = size === undefined ? '' : `${size}px`
}

function isOver(page: HTMLElement): boolean {
  return page.scrollHeight > page.clientHeight
}
