/**
 * What other programs may use of `article-deck`: an article's text becomes sections and sentences, and from these
 * its statistics are found, each with its place, value, unit, kind, period and measure.
 *
 *     import { findStatistics, parseArticle } from 'article-deck'
 *
 *     const { value: article, problems } = parseArticle({ file: 'report.txt', text })
 *     for (const { text, value, unit, period, measure } of findStatistics(article)) …
 *
 * All functions are pure: they read no file, no clock and no network.
 */
export { parseArticle, type ParseOptions } from './article/parse.ts'
export { findQuantities, findStatistics } from './statistics/find.ts'
export { toJson, type StatisticJson } from './statistics/json.ts'
export type {
  Article,
  ArticleMeta,
  Direction,
  Inherited,
  Interval,
  Kind,
  LanguageTag,
  Paragraph,
  PlainKind,
  Problem,
  Quantity,
  Result,
  Section,
  Sentence,
  Span,
  Statistic,
} from './model.ts'
