import './speaker.css'
import './dialogs.css'
import { words } from 'virtual:deck/words'
import type { CommandName } from '../words.ts'
import { adapted } from './adapted.ts'
import { placeAsked } from './address.ts'
import { button } from './button.ts'
import { Charts } from './charts.ts'
import { showDrawing } from './drawing.ts'
import { followAddress } from './followAddress.ts'
import { element } from './renderSource.ts'
import { showHelp } from './showHelp.ts'
import { createFrame } from './speaker/frames.ts'
import { createNotesPanel } from './speaker/notesPanel.ts'
import { createSections } from './speaker/sections.ts'
import { createSlideList } from './speaker/slideList.ts'
import { createTimeBar } from './speaker/timeBar.ts'
import { readStored, writeStored } from './stored.ts'
import { Commands } from './talk/commands.ts'
import { readCourse } from './talk/course.ts'
import { listenToKeys } from './talk/keys.ts'
import { addMoves } from './talk/moves.ts'
import { readPlan } from './talk/readPlan.ts'
import { Talk } from './talk/talk.ts'
import { joinWindows, type Windows } from './talk/windows.ts'
import { createPointing } from './pointer.ts'
import { onChosenElsewhere } from './viewer/preferences.ts'

/**
 * The speaker view: the slide that is shown and the step after it as they look, the notes and the time; every key of
 * the deck works in it.
 *
 * @param fonts settles when all glyphs are there
 */
export async function start(fonts: Promise<void>): Promise<void> {
  const talk = new Talk()
  const course = readCourse()
  const windows = joinWindows(talk, placeAsked(course), { follows: true })
  followAddress(talk, () => course)
  const charts = new Charts()
  const commands = new Commands()
  document.title = `${words.commands.speaker} · ${document.title}`
  const here = () => course.settle(talk.get('place'))

  const { plan, minutes } = readPlan(course)
  const now = createFrame('now', words.speaker.now, charts)
  const next = createFrame('next', words.speaker.next, charts)
  const panel = createNotesPanel()
  const sections = createSections(plan, () => document.title.replace(/^.*? · /, ''))
  const times = createTimeBar(talk, minutes, () => plan.find(({ stop }) => stop.id === here().slide))
  const listSlides = createSlideList(talk, course)
  const place = element('output', 'place')
  const covered = element('p', 'covered', words.speaker.covered)
  const pointing = createPointing(talk, now.view)
  now.view.append(covered)
  showDrawing(talk, now.view, () => here().slide)

  addCommands(commands, { talk, windows, course: () => course, listSlides, resize: panel.resize, pointing })
  lay({
    commands,
    place,
    times: times.bar,
    now: now.holder,
    next: next.holder,
    sections: sections.list,
    panel: panel.panel,
  })

  const show = async () => {
    const shown = here()
    const after = course.next(shown)
    place.textContent = `${course.stops.indexOf(course.stopOf(shown)) + 1} / ${course.stops.length}`
    panel.show(shown.slide)
    sections.show(shown.slide)
    next.view.dataset['end'] = after ? '' : words.lastSlide
    times.update()
    await Promise.all([now.show(shown), next.show(after)])
  }
  const cover = () => (covered.hidden = talk.get('screen') === null)
  cover()
  talk.on('screen', cover)
  // Where another window has a clock that runs, or stands, that is the talk's.
  talk.set('clock', { gone: 0, since: Date.now() }, true)
  onChosenElsewhere(({ theme = document.documentElement.dataset['theme'] }) => {
    document.documentElement.dataset['theme'] = theme
    charts.refresh()
  })
  await adapted(fonts)
  await show()
  talk.on('place', () => void show())
}

/** What only the window that presents can do. */
const asked: readonly [CommandName, ...string[]][] = [
  ['overview', 'Escape', 'o'],
  ['fullScreen', 'f'],
  ['sources', 'i'],
  ['marks', 'Shift+i'],
  ['theme', 't'],
  ['draw', 'd'],
  ['code', 'q'],
  ['menu', 'm'],
]

interface Parts extends Record<'talk', Talk>, Record<'windows', Windows> {
  course: () => ReturnType<typeof readCourse>
  listSlides: () => void
  resize: (by: 1 | -1) => void
  pointing: { toggle: () => void }
}

function addCommands(
  commands: Commands,
  { talk, windows, course, listSlides, resize, pointing }: Parts,
): void {
  addMoves(commands, { talk, course })
  for (const [name, ...keys] of asked) commands.add({ name, keys, run: () => windows.ask(name) })
  commands.add(
    { name: 'search', keys: ['g', '/'], run: listSlides },
    { name: 'pointer', keys: ['l'], run: pointing.toggle },
    { name: 'largerNotes', keys: ['+', '='], shown: 1, run: () => resize(1) },
    { name: 'smallerNotes', keys: ['-'], run: () => resize(-1) },
    { name: 'help', keys: ['?', 'F1'], run: () => showHelp(commands) },
  )
  listenToKeys(commands, { talk, course })
}

/** Where a speaker keeps whether this window is light or dark. */
const keptTone = 'article-deck:speaker-tone'

function lay(
  parts: { commands: Commands } & Record<
    'place' | 'times' | 'now' | 'next' | 'sections' | 'panel',
    HTMLElement
  >,
): void {
  const { commands, place, times, now, next, sections, panel } = parts
  const { dataset } = document.documentElement
  const prefersLight = matchMedia('(prefers-color-scheme: light)').matches
  // Of the room alone: its slides are as the talk shows them.
  dataset['room'] = readStored('localStorage', keptTone) ?? (prefersLight ? 'light' : 'dark')
  const switchTone = () => {
    dataset['room'] = dataset['room'] === 'dark' ? 'light' : 'dark'
    writeStored('localStorage', keptTone, dataset['room'])
  }
  const does = (name: CommandName) => button(words.commands[name], () => commands.run(name))
  const tools = element('nav', 'tools')
  const smaller = button('A−', () => commands.run('smallerNotes'))
  const larger = button('A+', () => commands.run('largerNotes'))
  smaller.ariaLabel = words.commands.smallerNotes
  larger.ariaLabel = words.commands.largerNotes
  tools.append(
    does('back'),
    place,
    does('next'),
    button(words.speaker.slides, () => commands.run('search')),
    ...(['pointer', 'black', 'white', 'help'] as const).map(does),
    smaller,
    larger,
    button(words.speaker.lightOrDark, switchTone),
  )
  const view = element('main', 'speaker')
  const below = element('div', 'below')
  below.append(next, sections)
  view.append(times, now, below, panel, tools)
  document.body.append(view)
}
