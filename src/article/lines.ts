import type { Span } from '../model.ts'

/** A line of a file without its white space: `text` stands at `start`. */
export interface Line extends Span {
  text: string
}

/** The lines of `text` from `from` on; LF, CRLF and CR end a line. */
export function splitLines(text: string, from: number): Line[] {
  const lines: Line[] = []
  for (let start = from; start <= text.length;) {
    let end = start
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
    lines.push(trimmed(text, start, end))
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
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

/** Finds lines and columns, from 1, in logarithmic time. */
export class Places {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.#starts.push(i + 1)
  }

  at(offset: number): { line: number; column: number } {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 }
  }
}
