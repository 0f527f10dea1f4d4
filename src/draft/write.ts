import { languages } from '../language/languages.ts'
import type { DeckMeta, Layout } from '../model.ts'
import { yamlString } from './escape.ts'
import { figureWidth } from './keyNumbers.ts'
import type { Phrase, Saying, SlideDraft } from './slide.ts'
import { variedLayout } from './variety.ts'

/** Which of its tries a phrase is at; one that is not here is at its first. */
export type Choices = Map<Phrase, number>

/** A heading for the second, the third … time. */
export type Again = (heading: string, time: number) => string

/** A stretch of the deck as written, and what it says. */
export interface Written {
  start: number
  end: number
  phrase: Phrase | null
  slide: SlideDraft
}

/** What a phrase says for now; null where it is left out. */
function said(phrase: Phrase, choices: Choices): Saying | null {
  return phrase.tries[choices.get(phrase) ?? 0] ?? null
}

/** The slides as deck.md, and where each phrase stands in it. Slides that say too little are passed over. */
export function writeDeck(
  meta: Partial<DeckMeta>,
  slides: SlideDraft[],
  choices: Choices,
  again: Again,
): { deck: string; written: Written[]; shown: SlideDraft[] } {
  const writer = new Writer(frontMatter(meta), again)
  const shown: SlideDraft[] = []
  for (const drafted of slides) {
    const slide = standing(drafted, choices)
    if (!slide) continue
    writer.slide(slide, choices, shown.length === 0)
    shown.push(slide)
  }
  return { deck: `${writer.text.trimEnd()}\n`, written: writer.written, shown }
}

/** The slide, or what takes its place; null where neither has enough to say. */
function standing(slide: SlideDraft, choices: Choices): SlideDraft | null {
  const kept = slide.body.filter((phrase) => said(phrase, choices))
  const whole = slide.body.every((phrase) => !phrase.essential || said(phrase, choices))
  const stands = whole && kept.length >= slide.least && said(slide.heading, choices) !== null
  return stands ? slide : slide.otherwise && standing(slide.otherwise, choices)
}

class Writer {
  text: string
  readonly written: Written[] = []

  readonly #again: Again
  /** What the slides look like so far. */
  readonly #layouts: Layout[] = []
  /** How often each heading has been written. */
  readonly #times = new Map<string, number>()

  constructor(head: string, again: Again) {
    this.text = head
    this.#again = again
  }

  /** A slide's heading; one that stood by for another may stand already. */
  #heading({ heading, layout }: SlideDraft, choices: Choices): string {
    const { text } = said(heading, choices)!
    // The message may be what the deck is called.
    const time = layout === 'cover' ? -1 : (this.#times.get(text) ?? 0)
    this.#times.set(text, time + 1)
    return time < 1 ? text : this.#again(text, time)
  }

  slide(slide: SlideDraft, choices: Choices, isFirst: boolean): void {
    const body = slide.body.flatMap((phrase) => {
      const saying = said(phrase, choices)
      return saying ? [{ phrase, saying }] : []
    })
    const figures = body.filter(({ saying }) => saying.figure !== undefined)
    const own =
      slide.layout === 'numbers' && body.length === 1 ? aloneLayout(figures[0]?.saying) : slide.layout
    const layout = variedLayout(this.#layouts, own)
    this.#layouts.push(layout)
    if (!isFirst) this.text += '---\n\n'
    const start = this.text.length
    const from = slide.from?.length ? ` from="${slide.from.join(' ')}"` : ''
    this.text += `<!-- .slide: layout="${layout}"${from} -->\n\n`
    const level = layout === 'cover' || layout === 'section' || layout === 'closing' ? '#' : '##'
    this.#phrase(slide, slide.heading, `${level} ${this.#heading(slide, choices)}`, '\n\n')
    body.forEach(({ phrase, saying }, i) => {
      const text = block(saying, layout)
      const isItem = text.startsWith('- ') && i < body.length - 1
      this.#phrase(slide, phrase, text, isItem ? '\n' : '\n\n')
    })
    const notes = slide.notes.flatMap((phrase) => {
      const saying = said(phrase, choices)
      return saying ? [{ phrase, saying }] : []
    })
    if (notes.length > 0) this.text += 'Note:\n'
    notes.forEach(({ phrase, saying }) => this.#phrase(slide, phrase, saying.text, '\n\n'))
    this.written.push({ start, end: this.text.length, phrase: null, slide })
  }

  #phrase(slide: SlideDraft, phrase: Phrase, text: string, behind: string): void {
    const start = this.text.length
    this.text += text
    this.written.push({ start, end: this.text.length, phrase, slide })
    this.text += behind
  }
}

/** How many ems of the largest type a slide holds. */
const widest = 9.5
const wordy = Object.values(languages).map(({ draft }) => draft.labels.wordy)

/** A number that is alone on its slide is shown largest, where it has digits and room. */
function aloneLayout(saying: Saying | undefined): SlideDraft['layout'] {
  const figure = saying?.figure
  if (!figure || !/\d/.test(figure) || figureWidth(figure) > widest) return 'statement'
  // A qualifier that is a word of its own reads with its label, as one line.
  return wordy.some((words) => words.test(figure)) ? 'numbers' : 'number'
}

function block({ figure, text }: Saying, layout: SlideDraft['layout']): string {
  if (figure === undefined) return text
  if (layout === 'number') return `**${figure}**\n\n${text}`
  if (layout === 'statement')
    return /\p{Script=Han}/u.test(text) ? `${text}：${figure}` : `${text}: ${figure}`
  return `- **${figure}** ${text}`
}

function frontMatter(meta: Partial<DeckMeta>): string {
  const lines = Object.entries(meta).flatMap(([key, value]) => {
    if (value === undefined) return []
    if (value === null) return [`${key}:`]
    return [
      `${key}: ${typeof value === 'number' || key === 'lang' || key === 'theme' || key === 'date' ? String(value) : yamlString(String(value))}`,
    ]
  })
  return `---\n${lines.join('\n')}\n---\n\n`
}
