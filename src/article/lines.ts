import type { Span } from '../model.ts'

/** A line of a file without its white space: `text` stands at `start`. */
export interface Line extends Span {
  text: string
}

/** The lines of `text` between two offsets; LF and CRLF end a line. */
export function splitLines(text: string, from: number, to = text.length): Line[] {
  const lines: Line[] = []
  for (let start = from; start <= to;) {
    let end = start
    while (end < to && text[end] !== '\n') end++
    lines.push(trimmed(text, start, end))
    start = end + 1
  }
  return lines
}

/** The stretch from `start` to `end` without white space (a byte order mark included) at its ends. */
export function trimmed(text: string, start: number, end: number): Line {
  const raw = text.slice(start, end)
  const shown = raw.trimStart()
  const first = start + raw.length - shown.length
  const words = shown.trimEnd()
  return { text: words, start: first, end: first + words.length }
}
