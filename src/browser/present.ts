import { placeAsked } from './address.ts'
import { followAddress } from './followAddress.ts'
import { showAlone } from './showAlone.ts'
import { Commands } from './talk/commands.ts'
import { readCourse } from './talk/course.ts'
import { listenToKeys } from './talk/keys.ts'
import { addMoves } from './talk/moves.ts'
import { Talk } from './talk/talk.ts'
import { joinWindows } from './talk/windows.ts'

/**
 * Presents the deck. The talk goes on at once: its keys and the other windows move it while Reveal, its style and the
 * behaviours that hang on it are still on their way.
 *
 * @param fonts settles when all glyphs are there
 */
export async function start(fonts: Promise<void>): Promise<void> {
  let now = readCourse()
  const course = () => now
  const talk = new Talk()
  const windows = joinWindows(talk, placeAsked(now))
  const commands = new Commands()
  addMoves(commands, { talk, course })
  listenToKeys(commands, { talk, course })
  followAddress(talk, course)
  const takeOver = showAlone(talk, course)
  const { stageDeck } = await import('./stageDeck.ts')
  const setCourse = (course: typeof now) => (now = course)
  await stageDeck({ talk, course, commands, windows, takeOver, setCourse }, fonts)
}
