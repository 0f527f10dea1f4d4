import { parseArticle } from '../../article/parse.ts'
import { parseDeck } from '../../deck/parse.ts'
import { findStatistics } from '../../statistics/find.ts'
import { checkArticle } from '../checkArticle.ts'
import { traceDeck } from '../trace.ts'

/**
 * An article of 17 February 2023, in Chinese where it has a Chinese character, and what its checks say of it.
 *
 * `verdicts` are those on the numbers of one slide: Markdown, an item where it begins with no mark of a block.
 */
export function traced(text: string) {
  const head = `---\ntitle: T\nlang: ${/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en'}\ndate: 2023-02-17\n---\n\n`
  const article = parseArticle({ file: 'a.md', text: `${head}${text}\n` }).value
  const statistics = findStatistics(article)
  const trace = (slide: string) => {
    const body = /^[-|#>`<$]/.test(slide) ? slide : `- ${slide}`
    return traceDeck(article, statistics, parseDeck({ file: 'deck.md', text: `${head}${body}\n` }).value)
  }
  return {
    trace,
    verdicts: (slide: string) => trace(slide).mentions.map(({ verdict }) => verdict),
    checks: () => checkArticle(statistics, article),
  }
}
