import { charts as specs } from 'virtual:deck/charts'
import { notes } from 'virtual:deck/notes'
import { sources } from 'virtual:deck/sources'
import type { DeckChange } from '../../model.ts'
import { adaptSlides, whenSeen } from '../fit/deck.ts'
import { watchFit } from '../fit/watch.ts'
import type { Stage } from '../stage.ts'
import { asRendered } from '../trust.ts'
import { readCourse, type Course } from '../talk/course.ts'
import { fillCodes } from '../viewer/fillCodes.ts'
import { renamed } from './renamed.ts'

/** How long after a save the other slides are looked at, in milliseconds: none may come behind it. */
const quiet = 1500

/**
 * In `dev`: puts the slides that a save has changed in the place of the old ones; the slide and step that are shown
 * stay, whatever became of their heading.
 *
 * @param setCourse hears of the slides as they are now
 */
export function followDeck(stage: Stage, setCourse: (course: Course) => void): void {
  let later: ReturnType<typeof setTimeout>
  import.meta.hot?.on('article-deck:change', (change: DeckChange) => {
    // What was wrong with the deck is mended.
    for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove()
    takeData(change)
    const before = stage.course().stops.map(({ id }) => id)
    const { slide, step } = stage.course().settle(stage.talk.get('place'))
    const fresh = placeSlides(change, stage)
    setCourse(readCourse())
    const now = change.slides.map(({ id }) => id)
    const place = stage.course().settle({ slide: renamed(slide, before, now) ?? now[0]!, step })
    const { deck, talk, charts } = stage
    deck.sync()
    const shown = document.getElementById(place.slide)!
    // What is seen comes first; the others, and what pictures and glyphs change, have time.
    if (fresh.includes(place.slide)) adaptSlides([place.slide])
    const { h, v } = deck.getIndices(shown)
    deck.slide(h, v, place.step - 1)
    talk.set('place', place)
    void charts.show(shown)
    void fillCodes()
    clearTimeout(later)
    later = setTimeout(() => {
      if (fresh.length > 0) void whenSeen().then(() => adaptSlides(fresh))
      watchFit()
    }, quiet)
  })
  import.meta.hot?.on('article-deck:fonts', (rules: string) => {
    const sheet = document.createElement('style')
    sheet.textContent = rules
    document.head.append(sheet)
  })
}

/** Data of a module that has been loaded stay in it: what they are now takes their place. */
function takeData(change: DeckChange): void {
  specs.splice(0, specs.length, ...change.charts)
  const spoken = notes as Map<string, string>
  spoken.clear()
  for (const [id, text] of change.notes) spoken.set(id, text)
  for (const id of Object.keys(sources)) delete sources[id]
  Object.assign(sources, change.sources)
}

/** @returns ids of the slides that are new, or not as they were */
function placeSlides({ slides, definitions }: DeckChange, { charts }: Stage): string[] {
  const holder = document.querySelector('.reveal > .slides')!
  const old = new Map(
    [...holder.querySelectorAll<HTMLElement>('[data-layout]')].map((slide) => [slide.id, slide]),
  )
  const made = slides.map(({ id, html }) => (html === null ? old.get(id)! : slideOf(html)))
  for (const slide of old.values()) {
    if (!made.includes(slide)) charts.forget(slide)
  }
  holder.replaceChildren(fromHtml(definitions))
  let stack: HTMLElement | null = null
  slides.forEach(({ stack: number }, i) => {
    const isAlone = slides.filter((each) => each.stack === number).length === 1
    if (isAlone) return holder.append(made[i]!)
    if (slides[i - 1]?.stack !== number || !stack) {
      stack = document.createElement('section')
      stack.className = 'stack'
      holder.append(stack)
    }
    stack.append(made[i]!)
  })
  return slides.filter(({ html }) => html !== null).map(({ id }) => id)
}

function slideOf(html: string): HTMLElement {
  return fromHtml(html).querySelector<HTMLElement>('[data-layout]')!
}

function fromHtml(html: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = asRendered(html)
  return template.content
}
