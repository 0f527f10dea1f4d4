import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, it } from 'vitest'
import * as cues from './en/cues.ts'
import { indicators } from './en/indicators.ts'
import { moves } from './en/moves.ts'
import { numberWords } from './en/numeral.ts'
import { qualifiers } from './en/qualifiers.ts'

// The cue words of English are those of its own tables: no other room may look for one in a text.

const root = join(import.meta.dirname, '..')
/** Rooms with words of their own: those of other programs' formats, and of files. */
const others = /^(?:language|fuzz|command|diagram|export|import|reader)\//

/** Shorter words are names of other things as well (up, rate, type). */
const SHORTEST = 4
/** Words that Markdown, HTML, CSS and file formats have of their own. */
const ofFormats =
  'note notes figure table title point points value page pages import export slide time grow shrink index weight'.split(
    ' ',
  )

const words = new Set(
  [
    ...cues.up,
    ...cues.down,
    ...cues.rateNouns,
    ...cues.shareNouns,
    ...cues.counted,
    ...indicators,
    ...Object.values(moves)
      .flat()
      .filter((word) => typeof word === 'string'),
    ...numberWords.keys(),
    ...qualifiers.map(([word]) => word),
  ]
    .flatMap((word) => word.toLowerCase().split(' '))
    .filter((word) => word.length >= SHORTEST && !ofFormats.includes(word)),
)

/** The patterns of a file: regular expressions, and what is made one. */
function patternsOf(file: string): string[] {
  const found: string[] = []
  const visit = (node: unknown, isPattern: boolean): void => {
    if (Array.isArray(node)) return node.forEach((each) => visit(each, isPattern))
    if (typeof node !== 'object' || node === null) return
    const { type, regex, value, callee } = node as Record<string, unknown>
    if (regex) found.push((regex as { pattern: string }).pattern)
    if (isPattern && type === 'Literal' && typeof value === 'string') found.push(value)
    if (isPattern && type === 'TemplateElement') found.push((value as { raw: string }).raw)
    const makes = type === 'NewExpression' && (callee as { name?: string }).name === 'RegExp'
    for (const child of Object.values(node)) if (typeof child === 'object') visit(child, isPattern || makes)
  }
  visit(parseSync(file, readFileSync(join(root, file), 'utf8')).program, false)
  return found
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    !others.test(file) &&
    /(?<!\.test|\.d)\.ts$/.test(file) &&
    !/(?:^|\/)(?:samples|testing)(?:\/|\.ts$)/.test(file),
)

it('no other room looks for English cue words', () => {
  const found = files.flatMap((file) =>
    patternsOf(file)
      .flatMap((pattern) => pattern.replace(/\\[a-zA-Z]/g, ' ').match(/[a-z]+/gi) ?? [])
      .filter((word) => words.has(word.toLowerCase()))
      .map((word) => `${file}: ${word}`),
  )
  expect([...new Set(found)]).toEqual([])
})
