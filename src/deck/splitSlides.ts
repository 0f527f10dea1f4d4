import { notesWords } from '../language/deckWords.ts'
import type { Span } from '../model.ts'
import type { Source } from '../source/source.ts'
import type { Separator, Separators } from './separators.ts'

/** Where one slide stands in a deck. */
export interface SlidePlace extends Span {
  /** Where its notes begin, behind `Note:`; null without notes. */
  notes: Span | null
  stack: number
}

const separator = /^(-{2,4})[ \t]*$/
/** What a Chinese keyboard makes of `---`: full-width, long, or drawn. */
const wideSeparator = /^[－—–―─]{2,}[ \t\u3000]*$/
const notesMark = new RegExp(`^ {0,3}(?:${notesWords})[ \\t]*[:：]`, 'i')
const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/

/**
 * Cuts a deck at `---` and `----` lines, and each slide at `Note:`. Neither counts inside fenced code or a comment;
 * a fence or a comment without an end is a problem, and holds nothing.
 */
export function splitSlides(
  source: Source,
  from: number,
  separators: Separators = { beside: null, below: null },
): SlidePlace[] {
  const { text } = source
  const slides: SlidePlace[] = []
  let start = from
  let stack = 1
  let notes: Span | null = null
  let notesMarkStart = 0
  const close = (end: number) => {
    slides.push({ start, end: notes ? notesMarkStart : end, notes: notes && { ...notes, end }, stack })
    notes = null
  }
  const cut = (end: number, next: number, how: 'beside' | 'below') => {
    close(end)
    start = next
    if (how === 'beside') stack++
  }
  let at = from
  /** Up to here is code, or a comment. */
  let hidden = from
  let commentsClose = true
  let blankLines = 0
  let blankStart = from
  while (at < text.length) {
    const end = lineEnd(text, at)
    const next = lineStartAfter(text, end)
    const line = text.slice(at, end)
    if (line.trim() === '' && at >= hidden) {
      if (blankLines++ === 0) blankStart = at
      at = next
      continue
    }
    if (at >= hidden) {
      const gap = gapOf(blankLines, separators)
      if (gap && text.slice(start, blankStart).trim() !== '') cut(blankStart, at, gap)
      const mark = separatorIn(line, at, separators, source)
      const open = fenceOf(line)
      if (mark) {
        cut(at, next, mark)
      } else if (open) {
        hidden = endOfFence(source, at, next, open)
      } else {
        const found: RegExpExecArray | null = notes ? null : notesMark.exec(line)
        if (found) {
          notesMarkStart = at
          notes = { start: at + found[0].length, end: 0 }
          hintAtNotes(source, found, line, at)
        }
        const behind: number | null = commentsClose ? endOfComments(source, at, end) : at
        commentsClose &&= behind !== null
        hidden = behind ?? at
      }
    }
    blankLines = 0
    at = next
  }
  close(text.length)
  return slides
}

/** The marks with which a line opens code; none where they are code within a line. */
function fenceOf(line: string): string | null {
  const [, marks, behind] = fence.exec(line) ?? []
  return marks && !(marks.startsWith('`') && behind!.includes('`')) ? marks : null
}

/** Where blank lines part slides, how the next one stands to the one before. */
function gapOf(blankLines: number, { beside, below }: Separators): 'beside' | 'below' | null {
  const reaches = (one: Separator | null) =>
    one !== null && 'blankLines' in one && blankLines >= one.blankLines
  if (reaches(beside)) return 'beside'
  return reaches(below) ? 'below' : null
}

function isLine(separator: Separator | null, line: string): boolean {
  return separator !== null && 'line' in separator && separator.line === line.trim()
}

/** Where a line parts slides, how the next one stands to the one before. */
function separatorIn(
  line: string,
  at: number,
  { beside, below }: Separators,
  source: Source,
): 'beside' | 'below' | null {
  if (isLine(beside, line)) return 'beside'
  if (isLine(below, line)) return 'below'
  const mark = separator.exec(line)?.[1]
  if (mark === '---') return beside === null ? 'beside' : null
  if (mark) return below === null ? 'below' : null
  return readWide(source, line, at) ? 'beside' : null
}

/** A line of wide dashes: a guess, which is said. */
function readWide(source: Source, line: string, at: number): boolean {
  const found = wideSeparator.test(line)
  if (found) {
    source.report(at, {
      code: 'guess',
      severity: 'warning',
      message: `\`${line.trim()}\` is taken for the end of a slide`,
      expected: '`---`',
    })
  }
  return found
}

/** `备注：…` below a figure may be meant for all to read: what stands behind it on its line is said once. */
function hintAtNotes(source: Source, [mark]: RegExpExecArray, line: string, at: number): void {
  const words = line.slice(mark.length).trim()
  if (words === '') return
  source.reportOnce('notes', at, {
    code: 'guess',
    severity: 'warning',
    message: `\`${mark.trim()}\` begins the notes of the speaker: “${Array.from(words).slice(0, 20).join('')}” is not on the slide`,
    expected: '`Note:` on a line of its own; on the slide, another word',
  })
}

function lineEnd(text: string, at: number): number {
  const found = /[\r\n]/g
  found.lastIndex = at
  return found.exec(text)?.index ?? text.length
}

function lineStartAfter(text: string, end: number): number {
  return Math.min(text.length + 1, end + (text.startsWith('\r\n', end) ? 2 : 1))
}

/** Behind the fence that closes the one at `at`; `next` where none does. */
function endOfFence({ text, report }: Source, at: number, next: number, mark: string): number {
  const closing = new RegExp(`^ {0,3}\\${mark[0]}{${mark.length},}[ \\t]*\\r?$`, 'gm')
  closing.lastIndex = next
  const found = next <= text.length ? closing.exec(text) : null
  if (found) return found.index + found[0].length
  report(at, { code: 'open-code', message: 'the code has no end', expected: `a line ${mark} below it` })
  return next
}

/** Behind the last comment that begins on the line from `at` to `end`; null, and a problem, where one has no end. */
function endOfComments({ text, report }: Source, at: number, end: number): number | null {
  let until = at
  const code = codeSpans(text.slice(at, end), at)
  for (let open = text.indexOf('<!--', at); open >= 0 && open < end; open = text.indexOf('<!--', until)) {
    const span = code.find(({ start, end: last }) => start <= open && open < last)
    if (span) {
      until = span.end
      continue
    }
    const close = text.indexOf('-->', open + 4)
    if (close < 0) {
      report(open, { code: 'open-comment', message: 'the comment has no end', expected: '`-->`' })
      return null
    }
    until = close + 3
  }
  return until
}

/** Code between backticks on one line that begins at `at`: nothing in it is a comment. */
function codeSpans(line: string, at: number): Span[] {
  return [...line.matchAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g)].map(({ 0: code, index }) => ({
    start: at + index,
    end: at + index + code.length,
  }))
}
