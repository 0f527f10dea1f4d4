import type { Source } from '../source/source.ts'

/** What parts slides: a line of its own, or so many blank lines. */
export type Separator = { line: string } | { blankLines: number }

/** What parts slides in place of `---` and `----`; null where the deck has these. */
export interface Separators {
  beside: Separator | null
  below: Separator | null
}

/** The fields of reveal-md that name separators. */
export const separatorFields = ['separator', 'verticalSeparator'] as const

/**
 * What reveal-md's `separator` and `verticalSeparator` name: expressions, of which those are read that stand for one
 * line, or for nothing but line ends. They are read, never run: an expression can take as long as it likes.
 */
export function readSeparators(fields: { name: string; valueStart: number }[], source: Source): Separators {
  const [beside, below] = separatorFields.map((name) => {
    const field = fields.find((one) => one.name === name)
    if (!field) return null
    const written = /[^\r\n]*/.exec(source.text.slice(field.valueStart))![0].trim()
    const separator = separatorOf(written)
    if (separator === null) {
      source.report(field.valueStart, {
        code: 'separator',
        severity: 'warning',
        message: `\`${written}\` is no single line between slides`,
        expected: '`---` between slides, `----` between slides below each other',
      })
    }
    return separator
  })
  return { beside: beside ?? null, below: below ?? null }
}

/** Blanks, line ends and anchors, as expressions write them. */
const lineEnds = /\\r\?\\n|\\r\|\\n|\(\?:\\r\?\\n\)|\(\\r\\n\?\|\\n\)|\\n/g
const blanks = /\\s[*+]|\[ \\t\][*+]|\\h[*+]| [*+]/g

/** What an expression stands for; null where it is more than a line or some line ends. */
function separatorOf(written: string): Separator | null {
  const bare = written.replace(/^(['"])(.*)\1$/, '$2').replaceAll('\\\\', '\\')
  const parts = bare.replace(blanks, '').replace(lineEnds, '\n')
  const line = parts
    .replace(/^[\^\n]+|[$\n]+$/g, '')
    .replace(/\\(?=[-.*<>!/])/g, '')
    .trim()
  if (line !== '') return /[\\[\](){}+?|\n]/.test(line) ? null : { line }
  const ends = parts.split('\n').length - 1
  // Behind the end of a line, `^` stands on the next one: all the line ends that follow are of blank lines.
  const blankLines = parts.startsWith('^') ? ends : ends - 1
  return blankLines > 0 ? { blankLines } : null
}

/** As many blank lines part slides that stand beside each other, in Reveal's own examples. */
const mostBlankLines = 3

/** Fewer gaps than that are no sign of slides. */
const fewestGaps = 2

const fences = /^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1|$(?![^]))/gm
const gap = /(?<=\S[ \t]*\r?\n)(?:[ \t]*\r?\n){2,}(?=\S)/g
const slideStart = /^(?:#{1,6}[ \t]|<!--[ \t]*\.slide|<h[1-6]\b)/i

/**
 * What parts the slides of a deck that has no line for it: blank lines, three between slides and two between those
 * below each other, or two alone. A guess, where most of these gaps stand before a heading, and it is said.
 */
export function guessSeparators(text: string, from: number, source: Source): Separators {
  const none = { beside: null, below: null }
  const prose = text.slice(from).replace(fences, (code) => code.replace(/\S/g, '.').replace(/^\s*$/gm, '.'))
  if (/^(?:-{2,4}|[－—–―─]{2,})[ \t]*\r?$/m.test(prose)) return none
  const gaps = [...prose.matchAll(gap)]
  const beforeHeadings = gaps.filter(({ 0: { length }, index }) =>
    slideStart.test(prose.slice(index + length, index + length + 20)),
  )
  if (gaps.length < fewestGaps || beforeHeadings.length * 2 < gaps.length) return none
  const lengths = gaps.map(([lines]) => Math.min(mostBlankLines, lines.split('\n').length - 1))
  const most = Math.max(...lengths)
  source.report(from + gaps[0]!.index, {
    code: 'guess',
    severity: 'warning',
    message: `the deck has no line \`---\`: its slides are taken to end at ${most} blank lines`,
    expected: '`---` between slides',
  })
  const below = lengths.includes(2) && most === mostBlankLines ? { blankLines: 2 } : null
  return { beside: { blankLines: most }, below }
}
