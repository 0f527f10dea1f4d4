import type { Language } from '../model.ts'
import type { Block } from './block.ts'
import { asideOf } from './caption.ts'
import type { Line } from './lines.ts'

/** Longer lines are running text. */
const LONGEST_HEADING = { 'zh-CN': 40, en: 90 }

const TERMINAL = /[。！？；!?;…][”’」』）)"']*$|[.][”’"')]*$/
export const NUMBERED = /^(?:第?[一二三四五六七八九十]{1,3}[、章节部]|[（(][一二三四五六七八九十]{1,3}[）)])/
/** A sum in Chinese numerals, as titles print it: 七千万人次, 三成, 破亿吨. */
const HAN_FIGURE =
  /[一二三四五六七八九十两](?:[百千]?[万亿]{1,2}[吨元人千个辆件户美亩]|[成倍番](?!立|功|为|果|员))|[破超近达逾][百千]?[万亿][吨元人千辆户]/
const FIGURE = /\d[\d,.]*\s*(?:[%％亿万千个家倍元]|m\b|bn\b|trillion|billion|million|per ?cent)|[$£€]\s?\d/i

/** The blocks of a plain text. A line of its own that is short and ends without a stop is a heading. */
export function plainBlocks(lines: Line[], lang: Language): Block[] {
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
    } else if (!open && isHeading(line, lines[i + 1], lang, blocks.length === 0)) {
      blocks.push({ kind: 'heading', level: 2, lines: [line] })
    } else if (open && (lang === 'en' || !TERMINAL.test(open.lines.at(-1)!.text))) {
      open.lines.push(line)
    } else {
      open = { kind: 'text', level: 0, lines: [line] }
      blocks.push(open)
    }
  })
  return blocks
}

function isHeading(line: Line, next: Line | undefined, lang: Language, first: boolean): boolean {
  const { text } = line
  if (text.length > LONGEST_HEADING[lang] || FIGURE.test(text)) return false
  if (first && HAN_FIGURE.test(text)) return false
  if (/^——|(?:——|……)$/.test(text)) return true
  if (TERMINAL.test(text) || /[，、,：:]$/.test(text)) return false
  if (lang === 'zh-CN' && /[。；]/.test(text)) return false
  if (NUMBERED.test(text)) return true
  const alone = !next || next.text === ''
  // A first line of hard-wrapped text is about as long as the line below it; a title is shorter.
  return alone || ((first || lang === 'zh-CN') && text.length < next.text.length / 1.5)
}
