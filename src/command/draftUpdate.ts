import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArticle } from '../article/parse.ts'
import { allSourcesOf } from '../draft/sources.ts'
import { surveyOf } from '../draft/survey.ts'
import { updateDeck, type Updated } from '../draft/update.ts'
import type { Article } from '../model.ts'
import { shownPath } from '../shownPath.ts'
import { UsageError } from '../commandError.ts'

/**
 * The deck of a folder, brought up to an article that has changed.
 *
 * @param fresh a new draft of it
 * @throws UsageError where the folder has no deck yet
 */
export async function updateFolder(folder: string, fresh: string, article: Article): Promise<Updated> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => null)
  const [deck, before] = await Promise.all([read('deck.md'), read('article.md')])
  if (deck === null) {
    throw new UsageError(`${shownPath(folder)} has no deck.md to update; without --update draft makes one`)
  }
  const known = before === null ? article : parseArticle({ file: 'article.md', text: before }).value
  return updateDeck(deck, fresh, sources(known), sources(article))
}

const sources = (article: Article) => allSourcesOf(surveyOf(article, []))
