/** One slide of another dialect, cut out of its file. */
export interface ForeignSlide {
  text: string
  /** The line of the file where its text begins, from 1. */
  line: number
  /** Its own front matter, where the dialect has any. */
  fields: Record<string, unknown>
}

/** A slide as it is written for a deck: attributes, then its text, then notes. */
export interface NewSlide {
  attributes: Map<string, string>
  text: string
  notes: string[]
}

/** Writes slides as a deck's Markdown, below a front matter of fields. */
export function writeDeck(fields: Record<string, string | null>, slides: NewSlide[]): string {
  const head = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  const front = head.length > 0 ? `---\n${head.join('\n')}\n---\n\n` : ''
  return `${front}${slides.map(writeSlide).join('\n\n---\n\n')}\n`
}

function writeSlide({ attributes, text, notes }: NewSlide): string {
  const said = [...attributes].map(([name, value]) => `${name}="${value.replaceAll('"', "'")}"`)
  const comment = said.length > 0 ? `<!-- .slide: ${said.join(' ')} -->\n\n` : ''
  const note = notes.length > 0 ? `\n\nNote:\n${notes.join('\n\n')}` : ''
  return `${comment}${text.replace(/\n{3,}/g, '\n\n').trim()}${note}`
}
