import { parseArticle } from './article/parse.ts'
import { parseDeck } from './deck/parse.ts'
import type { Problem, TracedDeck } from './model.ts'
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
}

export interface PipelineResult {
  traced: TracedDeck
  problems: Problem[]
}

/** The stages, in their order: article and deck in; the traced deck and all problems out. A page renders it. */
export function runPipeline(
  articleFile: SourceFile,
  deckFile: SourceFile,
  { allowUnsupported = false }: PipelineOptions = {},
): PipelineResult {
  const { value: article, problems: articleProblems } = parseArticle(articleFile)
  const statistics = findStatistics(article)
  const { value: deck, problems: deckProblems } = parseDeck(deckFile)
  const { mentions, problems: traceProblems } = traceDeck(article, statistics, deck, { allowUnsupported })
  const checks = checkArticle(statistics, article)
  const traced: TracedDeck = { article, statistics, deck, mentions, checks }
  return { traced, problems: [...articleProblems, ...deckProblems, ...traceProblems] }
}

/** Whether any problem stops a build. */
export function hasErrors(problems: Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}
