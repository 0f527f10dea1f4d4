import type { PlacedText } from '../model.ts'

/** Words that stand in their file exactly as they read. */
export function placedAt(text: string, start: number): PlacedText {
  return { text, offsets: Array.from({ length: text.length }, (_, i) => start + i) }
}

/** Without white space at the ends, and with one blank for every run of it inside. */
export function onOneLine({ text, offsets }: PlacedText): PlacedText {
  let words = ''
  const places: number[] = []
  for (const { 0: run, index } of text.matchAll(/\s+|\S+/g)) {
    const isBlank = run.trim() === ''
    if (isBlank && (words === '' || index + run.length === text.length)) continue
    words += isBlank ? ' ' : run
    places.push(...offsets.slice(index, index + (isBlank ? 1 : run.length)))
  }
  return { text: words, offsets: places }
}

/** The pieces between what `separator` finds, each without white space at its ends; empty ones are left out. */
export function splitAt({ text, offsets }: PlacedText, separator: RegExp): PlacedText[] {
  const pieces: PlacedText[] = []
  let start = 0
  const add = (end: number) => {
    const piece = onOneLine({ text: text.slice(start, end), offsets: offsets.slice(start, end) })
    if (piece.text !== '') pieces.push(piece)
  }
  for (const match of text.matchAll(new RegExp(separator, 'g'))) {
    add(match.index)
    start = match.index + match[0].length
  }
  add(text.length)
  return pieces
}
