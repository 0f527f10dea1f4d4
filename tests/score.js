/**
 * `npm run score`, and a part of `npm test`: how well the statistics are found in annotated texts, where these are at hand: a folder with
 * `articles/`, `gold/` and `score.mjs` beside the project (`../shared/statistics`), or the one that is named. Fails below the floors;
 * without the texts it says so, and passes.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArticle } from '../lib/article/parse.js'
import { findStatistics } from '../lib/statistics/find.js'
import { toJson } from '../lib/statistics/json.js'

/** Shares, in per cent, that must be right, and how many may be found that are none. */
const floors = { subject: 90, found: 98, span: 98, value: 98, unit: 98, kind: 96, period: 75, metric: 89 }
const mostFalse = 5

const folder = resolve(process.argv[2] ?? '../shared/statistics')
if (!existsSync(join(folder, 'gold'))) {
  console.log(`score skipped: no annotated texts in ${folder}`)
  process.exit()
}

const found = mkdtempSync(join(tmpdir(), 'score-'))
for (const texts of [join(folder, 'articles'), join(folder, '../report')].filter(existsSync)) {
  for (const name of readdirSync(texts).filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(join(texts, name), 'utf8')
    const { value: article } = parseArticle({ file: name, text })
    const records = toJson(findStatistics(article), article)
    writeFileSync(join(found, name.replace(/\.txt$/, '.json')), JSON.stringify(records))
  }
}
const report = execFileSync('node', [join(folder, 'score.mjs'), join(folder, 'gold'), found], {
  encoding: 'utf8',
})
rmSync(found, { recursive: true })
console.log(report.trimEnd())

const below = Object.entries(floors).flatMap(([field, floor]) => {
  const share = Number(new RegExp(`\\b${field} (\\d+(?:\\.\\d+)?) %`).exec(report)?.[1] ?? 0)
  return share >= floor ? [] : [`${field} ${share} % is below ${floor} %`]
})
const wrong = Number(/\bfalse (\d+) of/.exec(report)?.[1] ?? Infinity)
if (wrong > mostFalse) below.push(`${wrong} found that are none, more than ${mostFalse}`)
if (below.length > 0) {
  console.error(below.join('\n'))
  process.exitCode = 1
}
