import './speaker.css'
import { notes } from 'virtual:deck/notes'
import { words } from 'virtual:deck/words'
import { adapted } from './adapted.ts'
import { Charts } from './charts.ts'
import { element } from './renderSource.ts'
import { Commands } from './talk/commands.ts'
import { readCourse } from './talk/course.ts'
import { listenToKeys } from './talk/keys.ts'
import { addMoves } from './talk/moves.ts'
import { elapsedOf, Talk } from './talk/talk.ts'
import { joinWindows } from './talk/windows.ts'
import { stepsOf } from './steps.ts'
import { asRendered } from './trust.ts'
import type { CommandName } from '../words.ts'

/**
 * The speaker view: the slide that is shown, the next one, the notes and the time, moved by the same keys.
 *
 * @param fonts settles when all glyphs are there
 */
export async function start(fonts: Promise<void>): Promise<void> {
  const charts = new Charts()
  const talk = new Talk()
  const windows = joinWindows(talk, null)
  const course = readCourse()
  const commands = new Commands()
  addMoves(commands, { talk, course: () => course })
  for (const [name, key] of Object.entries(asked)) {
    commands.add({ name: name as CommandName, keys: [key], run: () => windows.ask(name) })
  }
  listenToKeys(commands, { talk, course: () => course })
  const panel = createPanel(talk)
  const scale = () => {
    const { style } = document.documentElement
    style.setProperty('--now', String((innerWidth * 0.6) / 1280))
    style.setProperty('--next', String((innerWidth * 0.34) / 1280))
  }
  scale()
  addEventListener('resize', scale)

  const show = async () => {
    const { slide, step } = course.settle(talk.get('place') ?? course.edge('first'))
    const next = course.skip({ slide, step }, 1)?.slide
    for (const section of document.querySelectorAll<HTMLElement>('[data-layout]')) {
      section.classList.toggle('now', section.id === slide)
      section.classList.toggle('next', section.id === next)
      section.inert = true
    }
    const now = document.getElementById(slide)!
    stepsOf(now).forEach((fragments, i) => {
      for (const fragment of fragments) fragment.classList.toggle('visible', i < step)
    })
    showNotes(panel.notes, slide)
    panel.end.hidden = next !== undefined
    await charts.show(now)
    if (next) await charts.show(document.getElementById(next)!)
  }
  talk.on('place', () => void show())
  await adapted(fonts)
  await show()
}

/** What only the window that presents can do. */
const asked: Partial<Record<CommandName, string>> = {
  overview: 'o',
  fullScreen: 'f',
  theme: 't',
  sources: 'i',
  help: '?',
}

function showNotes(panel: HTMLElement, slide: string): void {
  const spoken = notes.get(slide)
  if (spoken === undefined) panel.replaceChildren(element('p', '', words.noNotes))
  else panel.innerHTML = asRendered(spoken)
}

function createPanel(talk: Talk): { notes: HTMLElement; end: HTMLElement } {
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

  // Where another window has a clock that runs, or stands, that is the talk's.
  talk.set('clock', { gone: 0, since: Date.now() }, true)
  const planned = document.documentElement.dataset['duration']
  const tick = () => {
    const seconds = Math.floor(elapsedOf(talk.get('clock')) / 1000)
    const elapsed = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
    time.textContent = planned ? `${elapsed} / ${planned}:00` : elapsed
    clock.classList.toggle('over', planned !== undefined && seconds > Number(planned) * 60)
  }
  reset.addEventListener('click', () => {
    talk.set('clock', { gone: 0, since: Date.now() })
    tick()
  })
  tick()
  setInterval(tick, 1000)
  return { notes, end }
}
