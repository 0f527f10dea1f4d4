import type { Problem } from './model.ts'
import { problemAt } from './problem.ts'

/** How much of anything a file may hold. Nothing below takes more than a moment. */
export const limits = {
  /** Bytes of a file: more than that no text of as many characters has, in any encoding. */
  bytes: 16 * 1024 * 1024,
  /** Characters of a file. */
  file: 1024 * 1024,
  /** Characters of a block. */
  block: 64 * 1024,
  /** Quotes and lists in each other. */
  depth: 100,
  /** Digits of one number. */
  digits: 100,
  /** Lines of a file that are not blank. */
  lines: 20_000,
  /** Numbers of a file. */
  numbers: 10_000,
  slides: 500,
  /** Cells of a table. */
  cells: 2000,
  /** Numbers that one chart draws. */
  marks: 500,
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
  findDepth,
  findDigits,
  (text) => findSurplus(text, 'lines', /\S[^\n]*/g),
  (text) => findSurplus(text, 'numbers', /\d+(?:[.,]\d+)*/g),
]

function findLargeFile(text: string): Excess[] {
  if (text.length <= limits.file) return []
  const message = `the file has ${say(text.length)} characters`
  return [{ start: limits.file, end: text.length, message, expected: `at most ${say(limits.file)}` }]
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
