/**
 * `npm run bench:readers`: how long a Word file and a PDF of 30 pages are read in a warm process, and how long `stats`
 * takes on Markdown, which loads no reader. Times are of the clock, medians.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { readOriginal } from '../lib/reader/read.js'
import { median, showTable } from './table.js'

const runs = 5
const pages = 30
/** Characters of a page of Chinese text, and of a paragraph of it. */
const perPage = 36 * 37
const paragraphLength = 180

const load = async (path) =>
  (await runnerImport(join(import.meta.dirname, '../src/reader/samples', path), { configFile: false })).module
const word = await load('word.ts')
const { chineseText } = await load('pdf.ts')

const sentence = (i) =>
  `${2000 + (i % 25)}年，全县产值${i * 7 + 11}亿元，同比增长${(i % 13) + 0.5}%，其中高新区完成${i + 3}亿元。`
const blocks = []
for (let i = 0, length = 0; length < pages * perPage; i++) {
  const words =
    i % 9 === 0
      ? `第${i + 1}部分`
      : Array.from({ length: 5 }, (_, n) => sentence(i * 5 + n))
          .join('')
          .slice(0, paragraphLength)
  // The last line of a paragraph, and a heading, fill a line.
  length += Math.ceil(words.length / 36) * 36
  blocks.push({ words, isHeading: i % 9 === 0 })
}
const rows = Array.from({ length: 12 }, (_, i) => [`县${i}`, `${i * 31}`, `${i * 7}.5`])
const files = {
  'a.docx': word.wordFile(
    blocks
      .map(({ words, isHeading }) =>
        isHeading
          ? word.paragraph(words, '<w:pStyle w:val="1"/>') + word.wordTable(rows)
          : word.paragraph(words),
      )
      .join(''),
    { styles: word.headingStyles },
  ),
  'a.pdf': chineseText(blocks),
}

async function timeOf(name) {
  const begin = performance.now()
  await readOriginal({ name, bytes: files[name], beside: async () => null, today: '2026-01-02' })
  return performance.now() - begin
}

/** A command in a process of its own. */
function startOf(args) {
  const begin = performance.now()
  spawnSync(process.execPath, args)
  return performance.now() - begin
}

const several = async (make) => {
  await make()
  const times = []
  for (let run = 0; run < runs; run++) times.push(await make())
  return median(times)
}

const row = async (name, file, most) => ({
  name,
  unit: 'ms',
  ours: await several(() => timeOf(file)),
  mark: { most, of: 'ours', text: `≤ ${most} ms` },
})
const article = join(import.meta.dirname, '../slides/article.md')
const stats = await several(() => startOf([join(import.meta.dirname, '../lib/cli.js'), 'stats', article]))
const bare = await several(() => startOf(['-e', '0']))
console.log(
  showTable([
    await row(`Word file of ${pages} pages`, 'a.docx', 1000),
    await row(`PDF of ${pages} pages`, 'a.pdf', 3000),
    { name: '`stats` on Markdown, beside node alone', unit: 'ms', ours: stats, bare, ratio: stats / bare },
  ]),
)
