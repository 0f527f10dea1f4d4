import type { Commands } from './commands.ts'
import type { Course } from './course.ts'
import type { Place, Talk } from './talk.ts'

/**
 * The commands that move a talk, and those that cover its slide: the same in every window, for each only sets the
 * talk's state.
 */
export function addMoves(commands: Commands, { talk, course }: { talk: Talk; course: () => Course }): void {
  const go = (move: (from: Place, over: Course) => Place | null) => () => {
    const over = course()
    const to = move(over.settle(talk.get('place')), over)
    // On a covered slide the first key shows it again, and nothing is skipped.
    if (talk.get('screen')) talk.set('screen', null)
    else if (to) talk.set('place', to)
  }
  const cover = (screen: 'black' | 'white') => () =>
    talk.set('screen', talk.get('screen') === screen ? null : screen)
  commands.add(
    { name: 'next', keys: [' ', 'PageDown', 'n', 'Enter'], run: go((from, over) => over.next(from)) },
    { name: 'back', keys: ['PageUp', 'p', 'Shift+ ', 'Backspace'], run: go((from, over) => over.back(from)) },
    { name: 'right', keys: ['ArrowRight'], run: go((from, over) => over.beside(from, 1)) },
    { name: 'left', keys: ['ArrowLeft', 'h'], run: go((from, over) => over.beside(from, -1)) },
    { name: 'down', keys: ['ArrowDown', 'j'], run: go((from, over) => over.within(from, 1)) },
    { name: 'up', keys: ['ArrowUp', 'k'], run: go((from, over) => over.within(from, -1)) },
    {
      name: 'nextSlide',
      keys: ['Alt+ArrowRight', 'Alt+ArrowDown'],
      shown: 1,
      run: go((from, over) => over.skip(from, 1)),
    },
    {
      name: 'previousSlide',
      keys: ['Alt+ArrowLeft', 'Alt+ArrowUp'],
      shown: 1,
      run: go((from, over) => over.skip(from, -1)),
    },
    { name: 'first', keys: ['Home', 'Shift+ArrowLeft'], run: go((_, over) => over.edge('first')) },
    { name: 'last', keys: ['End', 'Shift+ArrowRight'], run: go((_, over) => over.edge('last')) },
    { name: 'black', keys: ['b', '.', 'v'], run: cover('black') },
    { name: 'white', keys: ['w', ','], run: cover('white') },
  )
}
