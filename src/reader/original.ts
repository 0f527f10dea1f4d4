import type { Problem } from '../model.ts'

/** A file as somebody brings it. */
export interface Original {
  /** Its name or address, as messages say it. */
  name: string
  bytes: Uint8Array
  /** Reads what it shows from beside it, by the address that it gives; null where there is none, or it may not. */
  beside: (src: string) => Promise<Uint8Array | null>
  /** The day of the reading, in ISO 8601. */
  today: string
}

/** A picture that an article shows, by the address in its Markdown: a path below the article's folder. */
export interface ReadPicture {
  name: string
  bytes: Uint8Array
}

/** What was read of an original. */
export interface ReadOriginal {
  /** Markdown with front matter; of a text, what it is as it stands. */
  text: string
  /** Whether the text was made from another format, so that its places are not the original's. */
  isConverted: boolean
  /** Of what was made of a sheet: which of its rows each line of `text` was read from. */
  lines?: readonly number[]
  pictures: ReadPicture[]
  /** What could not be read, the most important first. */
  problems: Problem[]
}

/** What a format's reader makes of an original. */
export interface Converted {
  facts: OriginalFacts
  markdown: string
  /** Of what was made of a sheet: which of its rows each line of `markdown` was read from. */
  lines?: readonly number[]
  pictures: ReadPicture[]
  /** What could not be read, each a sentence about the original. */
  left: string[]
}

/** What an original says of itself, beside its words. */
export interface OriginalFacts {
  title: string | null
  /** ISO 8601. */
  date?: string | null
  authors?: string[]
  source?: string | null
  /** Where it was found. */
  url?: string | null
}
