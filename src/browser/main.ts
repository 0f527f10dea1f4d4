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
  handout: () => import('./handout.ts'),
  // A deck of one file holds its article too, which needs no script.
  article: () => Promise.resolve({ start: () => Promise.resolve() }),
}

const view = document.documentElement.dataset['view'] ?? 'read'
const fonts = completeFonts()
void readyWhen(
  ways[view]!().then(({ start }) => start(fonts)),
  fonts,
)
