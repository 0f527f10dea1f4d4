import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { readOriginal } from './read.ts'
import { originalOf } from './samples/originals.ts'
import { chineseText } from './samples/pdf.ts'
import { headingStyles, paragraph, wordFile } from './samples/word.ts'

interface Block {
  words: string
  isHeading: boolean
}

/** Each of the articles gives so many numbers at least. */
const fewest = 15

/** What an article says in numbers, whatever its format: each with its unit, of what, of whom and when. */
async function statisticsIn(name: string, bytes: Uint8Array): Promise<string[]> {
  const { text, lines, isConverted } = await readOriginal(originalOf({ name, bytes }))
  const { value } = parseArticle({ file: isConverted ? 'a.md' : name, text, lines }, { date: '2023-02-17' })
  return findStatistics(value).map(({ value: number, unit, measure, subject, period }) =>
    [number, unit?.name, measure, subject, period?.iso].join(' '),
  )
}

/** The same blocks in each format that people bring. */
const formats: Record<string, (blocks: Block[]) => Uint8Array> = {
  'a.txt': (blocks) => Buffer.from(blocks.map(({ words }) => words).join('\n\n')),
  'a.docx': (blocks) =>
    wordFile(
      blocks
        .map(({ words, isHeading }) => paragraph(escaped(words), isHeading ? '<w:pStyle w:val="1"/>' : ''))
        .join(''),
      { styles: headingStyles },
    ),
  'a.html': (blocks) =>
    Buffer.from(
      `<html><head><meta charset="utf-8"></head><body><article>${blocks
        .map(({ words, isHeading }) =>
          isHeading ? `<h2>${escaped(words)}</h2>` : `<p>${escaped(words)}</p>`,
        )
        .join('')}</article></body></html>`,
    ),
  'a.pdf': chineseText,
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

/** An article's blocks, a heading where a line begins with `#`. */
function blocksOf(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => ({ words: block.replace(/^#+\s+/, ''), isHeading: block.startsWith('#') }))
}

const own = readFileSync(new URL('../../slides/article.md', import.meta.url), 'utf8')
const body = blocksOf(own.replace(/^---\n[^]*?\n---\n/, ''))

test.each(Object.keys(formats))('the deck’s article says the same in %s', async (name) => {
  const expected = await statisticsIn(
    'a.md',
    Buffer.from(body.map(({ words, isHeading }) => (isHeading ? `## ${words}` : words)).join('\n\n')),
  )
  expect(expected.length).toBeGreaterThanOrEqual(fewest)
  expect(await statisticsIn(name, formats[name]!(body))).toEqual(expected)
})

/** The report that the deck retells, where it lies beside the project. */
const report = new URL('../../../shared/report/changji-2023.txt', import.meta.url)

test.runIf(existsSync(report))(
  'a report of a newspaper says the same from text, Word, HTML and PDF',
  async () => {
    const blocks = blocksOf(readFileSync(report, 'utf8'))
    const [first, ...others] = await Promise.all(
      Object.entries(formats).map(([name, make]) => statisticsIn(name, make(blocks))),
    )
    expect(first!.length).toBeGreaterThanOrEqual(fewest)
    for (const other of others) expect(other).toEqual(first)
  },
)
