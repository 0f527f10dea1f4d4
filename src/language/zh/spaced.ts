import { firstNotBefore } from '../../rising.ts'

/** Blanks that are set between Chinese characters and digits for looks alone: 2023 年增长 5.6 个百分点. */
const blanks = /(?<=\d) +(?=\p{Script=Han})|(?<=\p{Script=Han}) +(?=\d)/gu

/** A text without such blanks, and for each of its characters, and the end, the place in the text as it was. */
export interface Tight {
  text: string
  places: number[]
}

/** A text without blanks for looks; null where it has none. */
export function withoutBlanks(text: string): Tight | null {
  let from = 0
  let tight = ''
  const places: number[] = []
  const keep = (to: number) => {
    tight += text.slice(from, to)
    for (let at = from; at < to; at++) places.push(at)
  }
  for (const { 0: blank, index } of text.matchAll(blanks)) {
    keep(index)
    from = index + blank.length
  }
  if (from === 0) return null
  keep(text.length)
  places.push(text.length)
  return { text: tight, places }
}

/** What was found in a tight text, where it stands in the text as it was. */
export function placedBack<T extends { start: number; end: number }>(found: T, { places }: Tight): T {
  return { ...found, start: places[found.start]!, end: places[found.end - 1]! + 1 }
}

/** The place in a tight text of one in the text as it was: of what stands on a blank, the next character's. */
export function placeIn({ places }: Tight, place: number): number {
  return firstNotBefore(places, (one) => one < place)
}
