import { basename, extname, join, resolve } from 'node:path'
import { parseArticle } from '../article/parse.ts'
import { draftDeck } from '../draft/draft.ts'
import { wrapArticle } from '../draft/wrapArticle.ts'
import { composeFiles } from '../page/compose.ts'
import { hasErrors } from '../pipeline.ts'
import { ProblemError, showProblem } from '../problem.ts'
import { shownPath } from '../shownPath.ts'
import { findStatistics } from '../statistics/find.ts'
import { checkArticle } from '../trace/checkArticle.ts'
import { readArticle } from './readArticle.ts'
import { reportProblems, say } from './terminal.ts'
import { readArgs, UsageError } from './usage.ts'
import { writeFolder } from './writeFolder.ts'

export const usage = `article-deck draft FILE [-o folder] [--minutes 15] [--title …] [--force]
  Turns an article (.md or .txt) into a folder with article.md and a deck.md to edit; every number of it traces.
  The folder is named after the file unless -o names another; nothing is overwritten unless --force.`

const defaultMinutes = 15
const longestTalk = 600
/** How much of what was left out is listed. */
const mostListed = 30

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(args, {
    out: { type: 'string', short: 'o' },
    minutes: { type: 'string' },
    title: { type: 'string' },
    force: { type: 'boolean', default: false },
  })
  const [file] = positionals
  if (file === undefined) throw new UsageError('draft needs a file: article-deck draft report.md')
  if (file === '-' && values.out === undefined) throw new UsageError('draft - needs a folder: -o folder')
  const minutes = readMinutes(values.minutes)
  const given = await readArticle(file, 'draft')
  // Plain text becomes Markdown, which is then what the deck is traced to.
  const { value: article, problems } = given.value.isMarkdown
    ? given
    : parseArticle({ file: 'article.md', text: wrapArticle(given.value) })
  if (hasErrors(problems)) throw new ProblemError(problems)
  if (!article.sections.some(({ paragraphs }) => paragraphs.length > 0)) {
    throw new UsageError(`${file} holds no text to draft from`)
  }
  const folder = resolve(values.out ?? basename(file, extname(file)))
  const statistics = findStatistics(article)
  const title = values.title?.trim() || null
  const { deck, leftOut } = draftDeck(article, statistics, checkArticle(statistics, article), {
    minutes,
    title,
  })
  // What `check` will say of it is said before it is there.
  const files = { article, deck: { file: join(shownPath(folder), 'deck.md'), text: deck } }
  const judged = await composeFiles(files, folder, {})
  if (hasErrors(judged.problems)) throw new ProblemError(judged.problems)
  const known = new Set(problems.map(showProblem))
  reportProblems([...problems, ...judged.problems.filter((one) => !known.has(showProblem(one)))])
  await writeFolder(folder, { 'article.md': article.text, 'deck.md': deck }, values.force)
  say(summary(shownPath(folder), deck, minutes, leftOut))
}

function readMinutes(written: string | undefined): number {
  const minutes = written === undefined ? defaultMinutes : Number(written)
  if (written?.trim() === '' || !(minutes > 0 && minutes <= longestTalk)) {
    throw new UsageError(`--minutes is a number from 1 to ${longestTalk}, not “${written}”`)
  }
  return minutes
}

function summary(folder: string, deck: string, minutes: number, leftOut: string[]): string {
  const slides = deck.match(/^<!-- \.slide:/gm)?.length ?? 0
  const listed = leftOut.slice(0, mostListed).map((what) => `  ${what}`)
  const more = leftOut.length > mostListed ? [`  … and ${leftOut.length - mostListed} more`] : []
  return [
    `drafted ${folder}/deck.md: ${slides} slides for ${minutes} minutes`,
    ...(leftOut.length > 0 ? ['left out:', ...listed, ...more] : []),
    `next: article-deck dev ${folder}`,
  ].join('\n')
}
