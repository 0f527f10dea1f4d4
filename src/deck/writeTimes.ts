import { parseDeck } from './parse.ts'
import { writeSettings } from './writeSettings.ts'

const timeSetting = /(\stime\s*=\s*)(?:"[^"]*"|'[^']*'|[^\s"'>]+)/

/**
 * Writes how long slides take into deck.md, in the place of the times that they had.
 *
 * @param seconds by slide; what is under one is none, and slides that the deck does not have are passed over
 * @returns the text with the times, and how many were written
 * @throws Error where the deck would be another one with them: nothing is to be written then
 */
export function writeTimes(
  file: string,
  text: string,
  seconds: Readonly<Record<string, number>>,
): { text: string; count: number } {
  const { value: deck } = parseDeck({ file, text })
  const times = new Map(
    deck.slides.flatMap(({ id }) => {
      const whole = Object.hasOwn(seconds, id) ? Math.round(seconds[id]!) : 0
      return whole >= 1 ? [[id, whole] as const] : []
    }),
  )
  const added = deck.slides.map(({ id, time }) =>
    time === undefined && times.has(id) ? `time=${quoted(times.get(id)!)}` : null,
  )
  let written = writeSettings(text, deck, added)
  // From the last to the first, so that places before stay what they are.
  for (const { id, time, settingsEnd } of parseDeck({ file, text: written }).value.slides.toReversed()) {
    const taken = times.get(id)
    if (taken === undefined || time === taken || settingsEnd === undefined) continue
    const start = written.lastIndexOf('<!--', settingsEnd)
    const comment = written.slice(start, settingsEnd).replace(timeSetting, (_, name) => name + quoted(taken))
    written = written.slice(0, start) + comment + written.slice(settingsEnd)
  }
  const again = parseDeck({ file, text: written }).value.slides
  const isSame = again.every(
    ({ id, time }, i) => id === deck.slides[i]?.id && (!times.has(id) || time === times.get(id)),
  )
  if (!isSame || again.length !== deck.slides.length)
    throw new Error(`${file} would be another deck with the times written`)
  return { text: written, count: times.size }
}

/** Whole seconds as an author writes them: `"1:30"`. */
function quoted(seconds: number): string {
  return `"${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}"`
}
