import { lastAtMost } from '../source/source.ts'

/**
 * Text cut out of a file (line ends made `\n`, indents and `>` marks taken away) that knows where each of its
 * characters stands there. It is a row of stretches, each of which stands in the file in one piece.
 */
export class Mapped {
  readonly text: string
  readonly #starts: number[]
  readonly #offsets: number[]

  private constructor(text: string, starts: number[], offsets: number[]) {
    this.text = text
    this.#starts = starts
    this.#offsets = offsets
  }

  /** A part of a file, with `\r\n` read as `\n`. */
  static of(file: string, start: number, end: number): Mapped {
    const part = file.slice(start, end)
    const starts = [0]
    const offsets = [start]
    let length = 0
    for (const line of part.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
      if (line[2] === '') break
      length += line[1]!.length + 1
      starts.push(length)
      offsets.push(start + line.index + line[0].length)
    }
    return new Mapped(part.replace(/\r\n?/g, '\n'), starts, offsets)
  }

  /** Where the character at `index` stands in the file. */
  offset(index: number): number {
    const stretch = lastAtMost(this.#starts, index)
    return this.#offsets[stretch]! + index - this.#starts[stretch]!
  }

  slice(from: number, to: number = this.text.length): Mapped {
    const starts = [0]
    const offsets = [this.offset(from)]
    for (let i = lastAtMost(this.#starts, from) + 1; i < this.#starts.length; i++) {
      const start = this.#starts[i]!
      if (start >= to) break
      starts.push(start - from)
      offsets.push(this.#offsets[i]!)
    }
    return new Mapped(this.text.slice(from, to), starts, offsets)
  }

  /** Its parts, each of which stands in the file in one piece. */
  pieces(): { text: string; start: number }[] {
    const pieces: { text: string; start: number }[] = []
    this.#starts.forEach((start, i) => {
      const text = this.text.slice(start, this.#starts[i + 1])
      const before = pieces.at(-1)
      if (before && before.start + before.text.length === this.#offsets[i]) before.text += text
      else if (text !== '') pieces.push({ text, start: this.#offsets[i]! })
    })
    return pieces
  }

  /** Where a token of marked's lies, looked for from `at`; it is empty where marked rewrote it. */
  locate(raw: string, at: number): { start: number; end: number } {
    for (const words of [raw, raw.trimEnd()]) {
      const start = this.text.startsWith(words, at) ? at : this.text.indexOf(words, at)
      if (start >= 0) return { start, end: start + words.length }
    }
    return { start: at, end: at }
  }

  trim(): Mapped {
    const start = this.text.length - this.text.trimStart().length
    return this.slice(start, Math.max(start, this.text.trimEnd().length))
  }

  /** Without the characters at `indices`, which rise. */
  without(indices: number[]): Mapped {
    if (indices.length === 0) return this
    const pieces = [-1, ...indices].map((before, i) => this.slice(before + 1, indices[i] ?? this.text.length))
    const starts: number[] = []
    const offsets: number[] = []
    let text = ''
    for (const piece of pieces) {
      piece.#starts.forEach((start, i) => {
        starts.push(text.length + start)
        offsets.push(piece.#offsets[i]!)
      })
      text += piece.text
    }
    return new Mapped(text, starts, offsets)
  }

  /** `text`, which is this one with the beginnings of its lines (indents, `>`) taken away, line by line. */
  unindented(text: string): Mapped {
    const starts: number[] = []
    const offsets: number[] = []
    let at = 0
    let done = 0
    for (const line of text.split('\n')) {
      const words = line.trimStart()
      const found = this.text.indexOf(words, done)
      const start = words === '' || found < 0 ? done : found
      starts.push(at)
      offsets.push(this.offset(start) - (line.length - words.length))
      if (words !== '' && found >= 0) done = found + words.length
      at += line.length + 1
    }
    return new Mapped(text, starts, offsets)
  }
}
