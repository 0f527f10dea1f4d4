import { completeFonts } from './fonts.ts'
import { readyWhen } from './ready.ts'

/**
 * The ways to see the one document. Each is loaded when it is the one asked for, so that the first slide waits for
 * none of them.
 */
const ways: Record<string, () => Promise<{ start: (fonts: Promise<void>) => Promise<unknown> }>> = {
  present: () => import('./present.ts'),
  read: () => import('./read.ts'),
  print: () => import('./print.ts'),
  speaker: () => import('./speaker.ts'),
  fit: () => import('./fit/report.ts'),
  handout: () => import('./handout.ts'),
  // A deck of one file holds its article too, which needs no script.
  article: () => Promise.resolve({ start: () => Promise.resolve() }),
}

const { view = 'read', unset } = document.documentElement.dataset
// The way that was asked for comes first; the glyphs beyond the first slide share the line after it. On paper nothing is
// seen before all is there.
const way = (unset === undefined ? painted() : Promise.resolve()).then(ways[view]!)
const fonts = way.then(completeFonts)
const ready = readyWhen(
  way.then(({ start }) => start(fonts)),
  fonts,
)
if (import.meta.hot && view !== 'fit') {
  void ready.then(() => import('./fit/watch.ts')).then(({ watchFit }) => watchFit())
}

/** When the first slide stands on the screen: what comes early must not hold it up. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    // A window that is not seen draws nothing.
    if (document.hidden) return resolve()
    document.addEventListener('visibilitychange', () => resolve(), { once: true })
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
// Presenting, a save takes its place in the page; the other ways are loaded anew, and keep theirs.
if (import.meta.hot && view !== 'present' && view !== 'fit') {
  import.meta.hot.on('article-deck:change', () => location.reload())
}
