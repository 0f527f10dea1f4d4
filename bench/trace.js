/**
 * How long tracing a deck takes, for 1, 2 and 4 times as many mentions in as many times the article, and for a table of
 * a thousand rows: the time for a mention and a statistic together should not grow. Times are the processor's.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArticle } from '../lib/article/parse.js'
import { parseDeck } from '../lib/deck/parse.js'
import { findStatistics } from '../lib/statistics/find.js'
import { checkArticle } from '../lib/trace/checkArticle.js'
import { traceDeck } from '../lib/trace/trace.js'
import { median } from './table.js'

const runs = 5
/** Characters of the article, and numbers on slides, of the first measurement. */
const characters = 40_000
const mentions = 200

const text = await readFile(join(import.meta.dirname, '../slides/article.md'), 'utf8')
const [frontMatter] = /^---\n[^]*?\n---\n/.exec(text)
const body = text.slice(frontMatter.length)
const deckHead = '---\ntitle: T\nlang: zh-CN\n---\n'

for (const times of [1, 2, 4]) measure(`${times} ×`, ...reports(times))
for (const rows of [250, 500, 1000]) measure(`table of ${rows} rows`, ...table(rows))

/** The report over and over, each time with other numbers, and slides that retell its sentences. */
function reports(times) {
  let article = frontMatter
  for (let copy = 1; article.length < characters * times; copy++) {
    article += body
      .replace(/\d{3,4}(?=亿|万|个|家)/g, (digits) => String(Number(digits) + copy * 7))
      .replace(/^# .*$/gm, '')
  }
  const sentences = article.match(/[^。\n]*\d[^。\n]*。/g)
  const step = Math.max(1, Math.floor(sentences.length / (mentions * times)))
  const slides = []
  let shown = 0
  for (let at = 0; at < sentences.length && shown < mentions * times; at += step) {
    const words = sentences[at].slice(0, 40).replace(/^[^，]*，/, '')
    slides.push(`## 要点\n\n- ${words}`)
    shown += (words.match(/\d[\d.]*/g) ?? []).length
  }
  return [article, `${deckHead}\n${slides.join('\n\n---\n\n')}\n`]
}

/** One table in the article, and the same on a slide. */
function table(rows) {
  const lines = Array.from(
    { length: rows },
    (_, row) => `| 第${row}镇 | ${(row * 37 + 11) % 9973}.${row % 10}亿元 |`,
  )
  const words = ['| 镇 | 产值 |', '| --- | --- |', ...lines].join('\n')
  return [`${frontMatter}\n# 表\n\n${words}\n`, `${deckHead}\n## 表\n\n${words}\n`]
}

function measure(name, articleText, deckText) {
  const { value: article } = parseArticle({ file: 'article.md', text: articleText })
  const statistics = findStatistics(article)
  const { value: deck } = parseDeck({ file: 'deck.md', text: deckText })
  const times = { trace: [], check: [] }
  let count = 0
  for (let run = 0; run < runs; run++) {
    const begin = process.cpuUsage()
    count = traceDeck(article, statistics, deck).mentions.length
    const traced = process.cpuUsage(begin)
    checkArticle(statistics, article)
    const all = process.cpuUsage(begin)
    times.trace.push((traced.user + traced.system) / 1000)
    times.check.push((all.user + all.system - traced.user - traced.system) / 1000)
  }
  const trace = median(times.trace)
  const each = (trace * 1000) / (count + statistics.length)
  console.log(
    [
      name.padEnd(18),
      `${articleText.length} characters`.padStart(18),
      `${statistics.length} statistics`.padStart(16),
      `${count} mentions`.padStart(14),
      `trace ${trace.toFixed(0)} ms`.padStart(16),
      `${each.toFixed(0)} µs each`.padStart(14),
      `check ${median(times.check).toFixed(0)} ms`.padStart(16),
    ].join('  '),
  )
}
