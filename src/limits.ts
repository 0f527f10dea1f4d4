import { numberRuns } from './language/deckWords.ts'
import type { Problem } from './model.ts'
import { problemAt } from './problem.ts'

/** How much of anything a file may hold. Nothing below takes more than a moment. */
export const limits = {
  /** Bytes of a file on the disk: more than that no text within the limits has, in any encoding. */
  bytes: 16 * 1024 * 1024,
  /** Bytes of a file's text in UTF-8, as editors and `ls` count: some 350,000 Chinese characters, two thick books. */
  file: 1024 * 1024,
  /** Characters of a block. */
  block: 64 * 1024,
  /** Signs of one kind that may open something, in a paragraph; the reader of Markdown looks for the end of each. */
  signs: 4000,
  /** The same in a file. */
  allSigns: 40_000,
  /** Quotes and lists in each other. */
  depth: 100,
  /** Digits of one number. */
  digits: 100,
  /** Lines of a file that are not blank. */
  lines: 20_000,
  /** Numbers of a file: a report of a hundred pages with fifty on each, a deck of five hundred slides with ten. */
  numbers: 5000,
  slides: 500,
  /** Cells of a table. */
  cells: 2000,
  /** Numbers that one chart draws. */
  marks: 500,
  /** Pictures that one chart has beside its own. */
  scenes: 12,
} as const

interface TextFile {
  file: string
  text: string
}

/** What is too much, from where to where, and what would not be. */
interface Excess {
  start: number
  end: number
  message: string
  expected: string
}

/**
 * A file without what is too much of it: that is blank, so that everything else keeps its place.
 *
 * @param unit what counts as a block: a paragraph of Markdown, or a line, which may be a whole paragraph
 */
export function keepWithinLimits<F extends TextFile>(
  file: F,
  unit: 'paragraph' | 'line',
): { value: F; problems: Problem[] } {
  const problems: Problem[] = []
  let { text } = file
  for (const find of finders) {
    for (const { start, end, message, expected } of find(text, unit)) {
      problems.push(problemAt(file, start, { code: 'limit', message, expected }))
      text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]+/g, blanks) + text.slice(end)
    }
  }
  return { value: problems.length > 0 ? { ...file, text } : file, problems }
}

function blanks(part: string): string {
  return ' '.repeat(part.length)
}

/** In this order: what is blank is not looked at again. */
const finders: ((text: string, unit: 'paragraph' | 'line') => Excess[])[] = [
  findLargeFile,
  findLargeBlocks,
  findSigns,
  findDepth,
  findDigits,
  (text) => findSurplus(text, 'lines', /\S[^\n]*/g),
  (text) => findSurplus(text, 'numbers', numberRuns),
]

function findLargeFile(text: string): Excess[] {
  // No character has more than three bytes for each of its units.
  if (text.length * 3 <= limits.file) return []
  let bytes = 0
  let start = text.length
  for (let at = 0; at < text.length; at++) {
    bytes += bytesOf(text.charCodeAt(at))
    if (bytes > limits.file && start === text.length) start = at
  }
  if (bytes <= limits.file) return []
  const message = `the file has ${say(bytes)} bytes`
  return [{ start, end: text.length, message, expected: `at most ${say(limits.file)}` }]
}

/** In UTF-8; half of a pair has half of its four. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
}

function findLargeBlocks(text: string, unit: 'paragraph' | 'line'): Excess[] {
  if (text.length <= limits.block) return []
  const found: Excess[] = []
  const between = unit === 'line' ? /\n/g : /\n(?:[^\S\n]*\n)+/g
  const add = (start: number, end: number) => {
    if (end - start <= limits.block) return
    const message = `a ${unit} has ${say(end - start)} characters`
    const expected = `at most ${say(limits.block)}, and a blank line between two paragraphs`
    found.push({ start, end, message, expected })
  }
  let start = 0
  for (const { 0: gap, index } of text.matchAll(between)) {
    add(start, index)
    start = index + gap.length
  }
  add(start, text.length)
  return found
}

/** What may open a link, emphasis, code, a tag, maths or an address. */
const signs = ['[', '*', '_', '<', '`', '$', '\\', '@', '~', '&']

/** Paragraphs, or the rest of a file, with too many of a sign; code has what it has. */
function findSigns(text: string): Excess[] {
  const found: Excess[] = []
  for (const sign of signs) {
    let all = 0
    if (count(text, sign) <= limits.signs) continue
    for (const { 0: block, index } of withoutCode(text).matchAll(/\S[^]*?(?=\n[^\S\n]*\n|$)/g)) {
      const here = count(block, sign)
      all += here
      const isLast = all > limits.allSigns
      if (here <= limits.signs && !isLast) continue
      const message = isLast
        ? `the file has more than ${say(limits.allSigns)} ${sign}`
        : `a paragraph has ${say(here)} ${sign}`
      const expected = `at most ${say(isLast ? limits.allSigns : limits.signs)}`
      found.push({ start: index, end: isLast ? text.length : index + block.length, message, expected })
      if (isLast) break
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}

/** A text whose fenced code is blank. */
function withoutCode(text: string): string {
  return text.replace(/^ {0,3}(`{3,}|~{3,})[^\n]*(?:\n(?! {0,3}\1)[^\n]*)*/gm, (code) =>
    code.replace(/[^\n]+/g, blanks),
  )
}

/** Marks at a line's beginning that open a quote or a list, and the blanks around them. */
const openers = /^[^\S\n]*(?:(?:>|[-*+]|\d{1,9}[.)])[^\S\n]*)+/gm

function findDepth(text: string): Excess[] {
  const found: Excess[] = []
  for (const { 0: opener, index } of text.matchAll(openers)) {
    const depth = depthOf(opener)
    if (depth <= limits.depth) continue
    const end = text.indexOf('\n', index)
    found.push({
      start: index,
      end: end < 0 ? text.length : end,
      message: `quotes or lists stand ${depth} deep in each other`,
      expected: `at most ${limits.depth}`,
    })
  }
  return found
}

/** Each level of a list is indented by two blanks at least; dashes that stand close are a rule, which opens nothing. */
function depthOf(opener: string): number {
  const indent = opener.search(/\S/)
  const marks = opener.match(/>|(?:[-*+]|\d+[.)])(?=\s)/g)?.length ?? 0
  return Math.floor(indent / 2) + marks
}

function findDigits(text: string): Excess[] {
  const long = new RegExp(`\\d(?:[,.，．]?\\d){${limits.digits},}`, 'gu')
  return [...text.matchAll(long)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
    message: `a number has ${say(digits.replace(/\D/g, '').length)} digits`,
    expected: `at most ${limits.digits}`,
  }))
}

/** What of a file comes after as many of a kind as it may hold. */
function findSurplus(text: string, kind: 'lines' | 'numbers', each: RegExp): Excess[] {
  let count = 0
  for (const { index } of text.matchAll(each)) {
    if (++count <= limits[kind]) continue
    const message = `the file has more than ${say(limits[kind])} ${kind}`
    return [{ start: index, end: text.length, message, expected: 'fewer, or several decks' }]
  }
  return []
}

function say(count: number): string {
  return count.toLocaleString('en')
}
