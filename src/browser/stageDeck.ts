import Reveal from 'reveal.js'
import './present.css'
import { adapted } from './adapted.ts'
import { announce } from './announce.ts'
import { areNeighbours, autoAnimate } from './autoAnimate.ts'
import { Charts } from './charts.ts'
import { breathe } from './breathe.ts'
import { countUp, countWith } from './countUp.ts'
import { coverScreen } from './cover.ts'
import { closePanel } from './dialog.ts'
import { loadAskedFonts } from './fonts.ts'
import { followTalk } from './followTalk.ts'
import { toggleFullScreen } from './fullScreen.ts'
import { prefersStill } from './motion.ts'
import { keepOffline } from './offline.ts'
import { preparePrint } from './print.ts'
import { drawOnSlides, pointOnSlides } from './slideArea.ts'
import { showSources } from './sources.ts'
import { openSpeakerView } from './speakerWindow.ts'
import type { Presentation, Stage } from './stage.ts'
import { switchTheme } from './switchTheme.ts'
import type { Course } from './talk/course.ts'
import { trustReveal } from './trust.ts'
import { offerControls } from './viewer/offerControls.ts'
import { fillCodes } from './viewer/fillCodes.ts'
import { followPointer } from './viewer/pointing.ts'
import { suggestWay } from './viewer/way.ts'

/** What stands before Reveal does: keys work, and the place is shown by the theme's rules alone. */
interface Begun extends Pick<Stage, 'talk' | 'course' | 'commands' | 'windows'> {
  /** Ends what shows the place until Reveal does. */
  takeOver: () => void
  setCourse: (course: Course) => void
}

/**
 * Hands the slides that are on the page to Reveal; each behaviour hangs on it.
 *
 * @param fonts settles when all glyphs are there
 */
export async function stageDeck(begun: Begun, fonts: Promise<void>): Promise<void> {
  const atStep = adapted(fonts)
  trustReveal()
  const deck = new Reveal({
    // The theme sizes the slide's box; Reveal is given the whole screen and scales nothing.
    width: '100%',
    height: '100%',
    margin: 0,
    minScale: 1,
    maxScale: 1,
    center: false,
    // Each slide centres its box in the window.
    display: 'grid',
    // The address, the help and auto-animate are ours: Reveal's need inline styles or speak English alone.
    hash: false,
    respondToHashChanges: false,
    help: false,
    // Keys are ours too: they do the same in every window of a talk.
    keyboard: false,
    autoAnimate: false,
    controls: false,
    progress: false,
    scrollActivationWidth: 0,
    // No other page moves this one, or hears where it is.
    postMessage: false,
    postMessageEvents: false,
    transition: prefersStill() ? 'none' : 'fade',
    transitionSpeed: 'fast',
    backgroundTransition: 'none',
    // As far as less than this: neighbours are laid out, for what goes on from one to the other, and no slide beyond.
    viewDistance: 2,
  })
  await breathe()
  await withoutQuery(() => deck.initialize())
  await breathe()
  // In an application NVDA leaves its browse mode; a deck is a document.
  deck.getRevealElement()?.removeAttribute('role')

  const charts = new Charts()
  const { talk, course, commands, windows, takeOver, setCourse } = begun
  const stage: Stage = { deck, talk, course, commands, windows, charts }
  followTalk(stage)
  takeOver()
  announce(stage)
  autoAnimate(deck)
  countUp(deck)
  coverScreen(talk)
  addCommands(stage)
  showSources(stage)
  offerControls({ way: 'present', ...stage })
  followPointer(stage)
  suggestWay('present')
  preparePrint(charts)

  const layOutSoon = whenStill(() => charts.layOut(neighboursOf(deck)))
  const show = (before: HTMLElement | null = null) =>
    charts.show(deck.getCurrentSlide() ?? document, { animate: true, before })
  deck.on('slidechanged', async (event) => {
    const { previousSlide, currentSlide } = event as unknown as Record<string, HTMLElement | undefined>
    const goesOn = previousSlide && currentSlide && areNeighbours(deck, previousSlide, currentSlide)
    countWith(currentSlide, await show(goesOn ? previousSlide : null))
    layOutSoon()
  })
  for (const event of ['fragmentshown', 'fragmenthidden'] as const) {
    deck.on(event, async () => countWith(deck.getCurrentSlide(), await show()))
  }
  deck.on('resize', () => charts.refresh())
  if (new URLSearchParams(location.search).has('rehearse')) {
    void import('./rehearse.ts').then(({ rehearse }) => rehearse(stage))
  }
  if (import.meta.hot) {
    void import('./dev/followDeck.ts').then(({ followDeck }) => followDeck(stage, setCourse))
  }
  await Promise.all([show(), atStep, fonts])
  // What was drawn before all glyphs were there was laid out by others.
  charts.refresh()
  layOutSoon()
  void fillCodes()
  void keepOffline().then(loadAskedFonts)
}

/** What the deck can do, in the order in which its help tells of it; the speaker view may ask for any of it. */
function addCommands(stage: Stage): void {
  const { commands, windows, talk } = stage
  const overview = () => {
    // What is covered is shown again first, as by any key; a panel hears keys itself, but for the speaker's window.
    if (talk.get('screen')) talk.set('screen', null)
    else if (!closePanel()) void import('./overview.ts').then(({ toggleOverview }) => toggleOverview(stage))
  }
  const pointing = pointOnSlides(talk)
  commands.add(
    { name: 'overview', keys: ['Escape', 'o'], run: overview },
    { name: 'speaker', keys: ['s'], run: () => openSpeakerView(stage) },
    { name: 'pointer', keys: ['l'], run: pointing.toggle },
    { name: 'draw', keys: ['d'], run: drawOnSlides(stage).toggle },
    { name: 'fullScreen', keys: ['f'], run: () => void toggleFullScreen() },
    { name: 'theme', keys: ['t'], run: () => switchTheme(stage.charts) },
    {
      name: 'help',
      keys: ['?', 'F1'],
      run: () => void import('./showHelp.ts').then(({ showHelp }) => showHelp(commands)),
    },
  )
  windows.onAsk((command) => commands.run(command))
  // No panel moves the talk while it stays open: another window did, and what the panel says is of the slide before.
  talk.on('place', () => {
    if (!document.querySelector('.overview[open]')) closePanel()
  })
}

/** As long as what moves on a slide may take, in ms. */
const moving = 1200

/** @returns what lets `run` run once nothing has moved for a while, and the page has nothing else to do */
function whenStill(run: () => unknown): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => requestIdleCallback(() => void run()), moving)
  }
}

/** The slides to which one step leads from the one that is shown. */
function neighboursOf(deck: Presentation): HTMLElement[] {
  const slides = deck.getSlides() as HTMLElement[]
  const at = slides.indexOf(deck.getCurrentSlide() as HTMLElement)
  return slides.filter((_, i) => Math.abs(i - at) === 1)
}

/** Reveal takes any setting from the address (`?showNotes=true`): it is not shown the query. */
async function withoutQuery(run: () => Promise<unknown>): Promise<void> {
  const { pathname, search } = location
  history.replaceState(history.state, '', pathname + location.hash)
  await run()
  // A key may have moved the talk meanwhile.
  history.replaceState(history.state, '', pathname + search + location.hash)
}
