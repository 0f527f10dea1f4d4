/**
 * How long finding statistics takes, for 1, 10 and 100 copies of an article: the time for a character should not grow.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArticle } from '../lib/article/parse.js'
import { findStatistics } from '../lib/statistics/find.js'
import { median } from './table.js'

const runs = 9

const text = await readFile(join(import.meta.dirname, '../slides/article.md'), 'utf8')
const [frontMatter] = /^---\n[^]*?\n---\n/.exec(text)
const body = text.slice(frontMatter.length)
// Twice the deck's article: about 4,000 characters, as a long report has.
const article = body + body

let one = null
for (const copies of [1, 10, 100]) {
  const source = frontMatter + article.repeat(copies)
  const { value: parsed } = parseArticle({ file: 'article.md', text: source })
  findStatistics(parsed)
  const times = { parse: [], find: [] }
  let found = 0
  for (let run = 0; run < runs; run++) {
    const begin = performance.now()
    parseArticle({ file: 'article.md', text: source })
    const middle = performance.now()
    found = findStatistics(parsed).length
    times.parse.push(middle - begin)
    times.find.push(performance.now() - middle)
  }
  const find = median(times.find)
  const each = find / source.length
  one ??= each
  console.log(
    [
      `${source.length} characters`.padStart(18),
      `${found} statistics`.padStart(18),
      `parse ${median(times.parse).toFixed(1)} ms`.padStart(16),
      `find ${find.toFixed(1)} ms`.padStart(16),
      `${(each * 1e6).toFixed(0)} ns a character`.padStart(20),
      `${(each / one).toFixed(2)} ×`.padStart(8),
    ].join('  '),
  )
}
