import { parseArticle } from './article/parse.ts'
import { parseDeck } from './deck/parse.ts'
import type { Problem, TracedDeck } from './model.ts'
import { askForDate } from './statistics/askForDate.ts'
import { findStatistics } from './statistics/find.ts'
import { checkArticle } from './trace/checkArticle.ts'
import { traceDeck } from './trace/trace.ts'

/** A file's name, as it is shown to the author, and its whole text. */
export interface SourceFile {
  file: string
  text: string
}

export interface PipelineOptions {
  /** Numbers without support are warnings, and the page says so. */
  allowUnsupported?: boolean
  /** What the article does not confirm is an error. */
  strict?: boolean
}

export interface PipelineResult {
  traced: TracedDeck
  problems: Problem[]
}

/**
 * The stages, in their order: article and deck in; the traced deck and all problems out. A page renders it.
 *
 * @param articleFile null for a deck without an article: it is shown, and its numbers are not traced
 */
export function runPipeline(
  articleFile: SourceFile | null,
  deckFile: SourceFile,
  { allowUnsupported = false, strict = false }: PipelineOptions = {},
): PipelineResult {
  if (!articleFile) return withoutArticle(deckFile)
  const { value: article, problems: articleProblems } = parseArticle(articleFile)
  const statistics = findStatistics(article)
  const { value: deck, problems: deckProblems } = parseDeck(deckFile)
  const { mentions, problems: traceProblems } = traceDeck(article, statistics, deck, {
    allowUnsupported,
    strict,
  })
  const checks = checkArticle(statistics, article)
  const traced: TracedDeck = { article, statistics, deck, mentions, checks }
  return { traced, problems: [...articleProblems, ...askForDate(article), ...deckProblems, ...traceProblems] }
}

/** A deck by itself; that nothing vouches for its numbers is said once. */
function withoutArticle(deckFile: SourceFile): PipelineResult {
  const { value: deck, problems } = parseDeck(deckFile)
  const { value } = parseArticle({ file: deckFile.file, text: '' })
  // It has no name of its own: that of the deck's file is none.
  const article = { ...value, meta: { ...value.meta, title: '' } }
  const untraced: Problem = {
    code: 'no-article',
    severity: 'warning',
    message: 'the deck has no article: its numbers are not traced',
    expected: 'the report as article.md beside it',
    file: deckFile.file,
    line: 1,
    column: 1,
  }
  return {
    traced: { article, statistics: [], deck, mentions: [], checks: [] },
    problems: [untraced, ...problems],
  }
}

/** Whether any problem stops a build. */
export function hasErrors(problems: Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}
