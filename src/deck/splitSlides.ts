import type { Span } from '../model.ts'
import type { Source } from './source.ts'

/** Where one slide stands in a deck. */
export interface SlidePlace extends Span {
  /** Where its notes begin, behind `Note:`; null without notes. */
  notes: Span | null
  stack: number
}

const separator = /^(-{3,4})[ \t]*$/
const notesMark = /^ {0,3}(?:notes?|备注)[ \t]*[:：]/i
const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/

/**
 * Cuts a deck at `---` and `----` lines, and each slide at `Note:`. Neither counts inside fenced code or a comment;
 * a fence or a comment without an end is a problem, and holds nothing.
 */
export function splitSlides(source: Source, from: number): SlidePlace[] {
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
  let at = from
  /** Up to here is code, or a comment. */
  let hidden = from
  let commentsClose = true
  while (at < text.length) {
    const end = lineEnd(text, at)
    const next = lineStartAfter(text, end)
    const line = text.slice(at, end)
    if (at >= hidden) {
      const mark = separator.exec(line)
      const open = fence.exec(line)
      if (mark) {
        close(at)
        start = next
        if (mark[1] === '---') stack++
      } else if (open && !(open[1]!.startsWith('`') && open[2]!.includes('`'))) {
        hidden = endOfFence(source, at, next, open[1]!)
      } else {
        const found: RegExpExecArray | null = notes ? null : notesMark.exec(line)
        if (found) {
          notesMarkStart = at
          notes = { start: at + found[0].length, end: 0 }
        }
        const behind: number | null = commentsClose ? endOfComments(source, at, end) : at
        commentsClose &&= behind !== null
        hidden = behind ?? at
      }
    }
    at = next
  }
  close(text.length)
  return slides
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
  for (let open = text.indexOf('<!--', at); open >= 0 && open < end; open = text.indexOf('<!--', until)) {
    const close = text.indexOf('-->', open + 4)
    if (close < 0) {
      report(open, { code: 'open-comment', message: 'the comment has no end', expected: '`-->`' })
      return null
    }
    until = close + 3
  }
  return until
}
