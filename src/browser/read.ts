import './dialogs.css'
import { placeAsked } from './address.ts'
import { Charts } from './charts.ts'
import { listFiles } from './files.ts'
import { loadAskedFonts } from './fonts.ts'
import { keepOffline } from './offline.ts'
import { onceNear } from './onceNear.ts'
import { preparePrint } from './print.ts'
import { keepReadingPlace } from './readingPlace.ts'
import { toggleFullScreen } from './fullScreen.ts'
import { showSources } from './sources.ts'
import { switchTheme } from './switchTheme.ts'
import { Commands } from './talk/commands.ts'
import { readCourse } from './talk/course.ts'
import { listenToKeys } from './talk/keys.ts'
import { Talk } from './talk/talk.ts'
import { fillCodes } from './viewer/fillCodes.ts'
import { offerControls } from './viewer/offerControls.ts'
import type { Viewer } from './viewer/viewer.ts'
import { suggestWay } from './viewer/way.ts'

/**
 * The reading way: the page scrolls, links are its own, and each chart is drawn as it comes near.
 *
 * @param fonts settles when all glyphs are there
 */
export async function start(fonts: Promise<void>): Promise<void> {
  const charts = new Charts()
  preparePrint(charts)
  showSources(null)
  const course = readCourse()
  const viewer: Viewer = {
    way: 'read',
    talk: new Talk(),
    course: () => course,
    commands: new Commands(),
    charts,
  }
  addCommands(viewer)
  document.body.append(listFiles() ?? '')

  const near = onceNear((figure) => void charts.show(figure.parentElement!))
  for (const figure of document.querySelectorAll('figure[data-chart]')) near.observe(figure)
  addEventListener('resize', () => charts.refresh())
  const restorePlace = keepReadingPlace(followReading(viewer), () => placeAsked(course)?.slide)
  await fonts
  charts.refresh()
  await fillCodes()
  restorePlace()
  void keepOffline().then(loadAskedFonts)
}

/** What a reader can do beside scrolling; keys that scroll are the browser's. */
function addCommands(viewer: Viewer): void {
  const { commands, talk, course, charts } = viewer
  const skip = (by: 1 | -1) => () => {
    const to = course().skip(course().settle(talk.get('place')), by)
    if (to) talk.set('place', to)
  }
  commands.add(
    { name: 'next', keys: [], run: skip(1) },
    { name: 'back', keys: [], run: skip(-1) },
    { name: 'fullScreen', keys: ['f'], run: () => void toggleFullScreen() },
    { name: 'theme', keys: ['t'], run: () => switchTheme(charts) },
    {
      name: 'help',
      keys: ['?', 'F1'],
      run: () => void import('./showHelp.ts').then(({ showHelp }) => showHelp(commands)),
    },
  )
  offerControls(viewer)
  suggestWay('read')
  listenToKeys(commands, viewer)
}

/** @returns what is told of each slide that is read; one that is asked for is scrolled to */
function followReading({ talk }: Viewer): (slide: string) => void {
  let isFollowing = false
  talk.on('place', (place) => {
    if (place && !isFollowing) document.getElementById(place.slide)?.scrollIntoView({ behavior: 'instant' })
  })
  return (slide) => {
    isFollowing = true
    talk.set('place', { slide, step: 0 })
    isFollowing = false
  }
}
