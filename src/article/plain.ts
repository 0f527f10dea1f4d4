import { languages, type Language } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'
import type { Block } from './block.ts'
import { asideOf } from './caption.ts'
import type { Line } from './lines.ts'

const all = Object.values(languages)

/** A numbered line, which heads what follows it. */
export function isNumbered(text: string): boolean {
  return all.some(({ prose }) => prose.numbered.test(text))
}

/** The blocks of a plain text. A line of its own that is short and ends without a stop is a heading. */
export function plainBlocks(lines: Line[], lang: LanguageTag): Block[] {
  const { prose } = languages[lang]
  const blocks: Block[] = []
  let open: Block | null = null
  lines.forEach((line, i) => {
    if (line.text === '') {
      open = null
      return
    }
    const aside = asideOf(line.text)
    if (aside) {
      blocks.push({ kind: aside, level: 0, lines: [line] })
      open = null
    } else if (!open && isHeading(line, lines[i + 1], prose, blocks.length === 0)) {
      blocks.push({ kind: 'heading', level: 2, lines: [line] })
    } else if (open && (prose.wraps || !prose.terminal.test(open.lines.at(-1)!.text))) {
      open.lines.push(line)
    } else {
      open = { kind: 'text', level: 0, lines: [line] }
      blocks.push(open)
    }
  })
  return blocks
}

/** Whether a line without marks of its own is a heading of what follows. */
export function isHeading(
  line: Line,
  next: Line | undefined,
  prose: Language['prose'],
  first: boolean,
): boolean {
  const { text } = line
  if (text.length > prose.longestHeading || all.some((each) => each.prose.figure.test(text))) return false
  if (first && all.some((each) => each.prose.figureInTitle.test(text))) return false
  if (/^——|(?:——|……)$/.test(text)) return true
  if (prose.terminal.test(text) || /[，、,：:]$/.test(text)) return false
  if (prose.insideText.test(text)) return false
  if (isNumbered(text)) return true
  const alone = !next || next.text === ''
  // A first line of hard-wrapped text is about as long as the line below it; a title is shorter.
  return alone || ((first || !prose.wraps) && text.length < next.text.length / 1.5)
}
