import type { Block, Inline, Slide } from '../model.ts'
import { showProblem } from '../problem.ts'
import { parseDeck } from './parse.ts'

/** Reads a deck for a test: slides, and problems as one line each. */
export function readDeck(text: string) {
  const { value, problems } = parseDeck({ file: 'deck.md', text })
  return {
    deck: value,
    slides: value.slides,
    problems: problems.map((problem) => showProblem(problem).replace(/\n\s*/, ' | ')),
  }
}

export function readSlide(text: string): { slide: Slide; problems: string[] } {
  const { slides, problems } = readDeck(text)
  return { slide: slides[0]!, problems }
}

/** A block's inlines as Markdown with `[strong]`, `{emphasis}`; texts apart by `·`. */
export function shown(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'strong') return `[${shown(inline.inlines)}]`
      if (inline.type === 'emphasis') return `{${shown(inline.inlines)}}`
      if (inline.type === 'deleted') return `~${shown(inline.inlines)}~`
      if (inline.type === 'link') return `<${inline.href} ${shown(inline.inlines)}>`
      if (inline.type === 'span') return shown(inline.inlines)
      if (inline.type === 'maths') return `$${inline.tex}$`
      if (inline.type === 'footnote') return `[^${inline.number}]`
      if (inline.type === 'break') return '⏎'
      if (inline.type === 'picture') return `![${inline.alt}]`
      return inline.type === 'number-note' ? `(${inline.note.kind})` : inline.text
    })
    .join('')
}

/** All texts of blocks. */
export function textsIn(blocks: Block[]): Extract<Inline, { type: 'text' }>[] {
  const texts: Extract<Inline, { type: 'text' }>[] = []
  JSON.stringify(blocks, (_key, value) => {
    if (value?.type === 'text') texts.push(value)
    return value
  })
  return texts
}
