import { joinArticles } from './article/join.ts'
import { parseArticle } from './article/parse.ts'
import { parseDeck } from './deck/parse.ts'
import type { Article, Deck, Problem, Result, TracedDeck } from './model.ts'
import { namedIn, type NamedFiles } from './deck/namedFiles.ts'
import { askForDate } from './statistics/askForDate.ts'
import { findEntities } from './statistics/entities.ts'
import { findStatistics } from './statistics/find.ts'
import { checkArticle } from './trace/checkArticle.ts'
import { traceDeck } from './trace/trace.ts'

export { namedIn, type NamedFiles }

/** A file's name, as it is shown to the author, and its whole text. */
export interface SourceFile {
  file: string
  text: string
  /** Of what was made of a sheet: which of its rows each line was read from. */
  lines?: readonly number[]
  /** Of an article, what has been read and found in this text already. */
  found?: { parsed: Result<Article> } & Pick<TracedDeck, 'statistics' | 'checks'>
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
 * @param named the files that the deck names, as `namedIn` finds them; those in its `sources` vouch for its numbers too
 */
export function runPipeline(
  articleFile: SourceFile | null,
  deckFile: SourceFile,
  { allowUnsupported = false, strict = false }: PipelineOptions = {},
  named: NamedFiles = new Map(),
): PipelineResult {
  const { value: deck, problems: deckProblems } = parseDeck(deckFile, named)
  const ground = readGround(articleFile, deckFile, named)
  if (!ground) return withoutArticle(deckFile, deck, deckProblems)
  const { article, statistics, checks, names } = ground
  const { mentions, problems: traceProblems } = traceDeck(article, statistics, deck, {
    allowUnsupported,
    strict,
  })
  const traced: TracedDeck = { article, statistics, deck, mentions, checks, names }
  return { traced, problems: [...ground.problems, ...deckProblems, ...traceProblems] }
}

/** What vouches for a deck's numbers. */
type ReadGround = Pick<TracedDeck, 'article' | 'statistics' | 'checks' | 'names'> & { problems: Problem[] }

/** The last one that was read: a deck is saved again and again beside an article that stays. */
let last: { of: string; ground: ReadGround } | null = null

/** Reads the articles of a deck; null where it has none. */
function readGround(
  articleFile: SourceFile | null,
  deckFile: SourceFile,
  named: NamedFiles,
): ReadGround | null {
  const files = sourcesOf(deckFile, named)
  const of = JSON.stringify([articleFile?.file, articleFile?.text, files])
  if (last?.of === of) return last.ground
  const [own, ...others] = [
    ...(articleFile ? [articleFile.found?.parsed ?? parseArticle(articleFile)] : []),
    ...files.map(parseSource),
  ]
  if (!own) return null
  const article = joinArticles(
    own.value,
    others.map(({ value }) => value),
  )
  const found = others.length === 0 ? articleFile?.found : undefined
  const statistics = found?.statistics ?? findStatistics(article)
  const checks = found?.checks ?? checkArticle(statistics, article)
  const names = findEntities(article).flatMap((entity) => entity.names)
  const problems = [...[own, ...others].flatMap((each) => each.problems), ...askForDate(article)]
  last = { of, ground: { article, statistics, checks, names, problems } }
  return last.ground
}

/** A file of a deck's `sources`, and how the deck names it. */
interface DeckSource {
  name: string
  file: SourceFile
}

/** The files of a deck's `sources` that can be read. */
function sourcesOf(deckFile: SourceFile, named: NamedFiles): DeckSource[] {
  return namedIn(deckFile).sources.flatMap((name) => {
    const file = named.get(name)
    return !file || 'code' in file ? [] : [{ name, file }]
  })
}

/** A further article, which its statistics call as the deck does. */
function parseSource({ name, file }: DeckSource): Result<Article> {
  const { value, problems } = parseArticle(file)
  return { value: { ...value, parts: value.parts.map((part) => ({ ...part, file: name })) }, problems }
}

/** A deck by itself; that nothing vouches for its numbers is said once. */
function withoutArticle(deckFile: SourceFile, deck: Deck, problems: Problem[]): PipelineResult {
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
    traced: { article, statistics: [], deck, mentions: [], checks: [], names: [] },
    problems: [untraced, ...problems],
  }
}
