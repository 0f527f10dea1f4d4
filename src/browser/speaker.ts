import './speaker.css'
import { notes } from 'virtual:deck/notes'
import { words } from 'virtual:deck/words'
import { adapted } from './adapted.ts'
import { Charts } from './charts.ts'
import { element } from './renderSource.ts'
import { isOwn, isSpeakerState, ownOrigin, type SpeakerRequest, type SpeakerState } from './speakerWindow.ts'
import { asRendered } from './trust.ts'

/**
 * The speaker view: the slide that is shown, the next one, the notes and the time, moved by the same keys.
 *
 * @param fonts settles when all glyphs are there
 */
export async function start(fonts: Promise<void>): Promise<void> {
  const charts = new Charts()
  const panel = createPanel()
  const scale = () => {
    const { style } = document.documentElement
    style.setProperty('--now', String((innerWidth * 0.6) / 1280))
    style.setProperty('--next', String((innerWidth * 0.34) / 1280))
  }
  scale()
  addEventListener('resize', scale)

  const show = async (state: SpeakerState) => {
    const slides = document.querySelectorAll<HTMLElement>('[data-layout]')
    for (const slide of slides) {
      slide.classList.toggle('now', slide.id === state.slide)
      slide.classList.toggle('next', slide.id === state.next)
      slide.inert = true
    }
    const now = document.getElementById(state.slide)
    if (!now) return
    now
      .querySelectorAll('.fragment')
      .forEach((fragment, i) => fragment.classList.toggle('visible', state.fragments[i]))
    showNotes(panel.notes, state.slide)
    panel.end.hidden = state.next !== null
    await charts.show(now)
    const next = state.next && document.getElementById(state.next)
    if (next) await charts.show(next)
  }

  const ask = (request: SpeakerRequest) => opener?.postMessage(request, ownOrigin)
  addEventListener('message', (event) => {
    if (isOwn(event, opener) && isSpeakerState(event.data)) void show(event.data)
  })
  addEventListener('keydown', ({ key }) => {
    if (['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'].includes(key)) ask('next')
    if (['ArrowLeft', 'ArrowUp', 'PageUp', 'p'].includes(key)) ask('previous')
  })

  // Opened by hand, it shows the first slide; opened by a presentation, the one that is shown there.
  const slides = [...document.querySelectorAll('[data-layout]')]
  await adapted(fonts)
  await show({ slide: slides[0]!.id, next: slides[1]?.id ?? null, fragments: [] })
  ask('state')
  // The presentation may be loaded anew, and knows of this window only by what it asks.
  setInterval(() => ask('state'), 1000)
}

function showNotes(panel: HTMLElement, slide: string): void {
  const spoken = notes.get(slide)
  if (spoken === undefined) panel.replaceChildren(element('p', '', words.noNotes))
  else panel.innerHTML = asRendered(spoken)
}

function createPanel(): { notes: HTMLElement; end: HTMLElement } {
  const add = (tag: string, className: string, parent: HTMLElement = document.body) => {
    const element = document.createElement(tag)
    element.className = className
    parent.append(element)
    return element
  }
  const panel = add('aside', 'speaker-panel')
  panel.setAttribute('aria-label', words.notes)
  const end = add('p', 'speaker-end')
  end.textContent = words.lastSlide
  const clock = add('p', 'speaker-clock', panel)
  const time = add('time', '', clock)
  const reset = add('button', '', clock)
  reset.textContent = words.reset
  const notes = add('div', 'speaker-notes', panel)

  let begin = Date.now()
  const planned = document.documentElement.dataset['duration']
  const tick = () => {
    const seconds = Math.floor((Date.now() - begin) / 1000)
    const elapsed = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
    time.textContent = planned ? `${elapsed} / ${planned}:00` : elapsed
    clock.classList.toggle('over', planned !== undefined && seconds > Number(planned) * 60)
  }
  reset.addEventListener('click', () => {
    begin = Date.now()
    tick()
  })
  tick()
  setInterval(tick, 1000)
  return { notes, end }
}
