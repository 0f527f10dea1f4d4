/**
 * `npm run score`: how well the statistics are found in annotated texts, where these are at hand: a folder with
 * `articles/`, `gold/` and `score.mjs` beside the project (`../shared/statistics`), or the one that is named.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArticle } from '../lib/article/parse.js'
import { findStatistics } from '../lib/statistics/find.js'
import { toJson } from '../lib/statistics/json.js'

const folder = resolve(process.argv[2] ?? '../shared/statistics')
if (!existsSync(join(folder, 'gold'))) {
  console.log(`no annotated texts in ${folder}`)
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
execFileSync('node', [join(folder, 'score.mjs'), join(folder, 'gold'), found], { stdio: 'inherit' })
rmSync(found, { recursive: true })
