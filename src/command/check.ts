import { relative } from 'node:path'
import type { Check, Mention, Problem, Statistic, TracedDeck } from '../model.ts'
import { hasErrors } from '../pipeline.ts'
import { ProblemError } from '../problem.ts'
import { composeDeck } from '../page/compose.ts'
import { folderOf } from './deckCommand.ts'
import { leniencyOf, leniencyOptions } from './leniency.ts'
import { reportProblems, say, sayJson } from './terminal.ts'
import { readArgs } from './usage.ts'

export const usage = `article-deck check [folder] [--fit] [--json] [--strict] [--allow-unsupported] [--allow-local-files]
                   [--allow-overflow]
  Lists every number of the deck with its verdict and its sentence, and what does not add up in the article.
  --fit     also lays every slide out in a browser, and says what it does not show
  --strict  takes what the article does not confirm for an error`

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(args, {
    fit: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    ...leniencyOptions,
    'allow-overflow': { type: 'boolean', default: false },
  })
  const folder = folderOf(positionals)
  const { composed, problems } = await composeDeck(folder, leniencyOf(values))
  if (!composed) throw new ProblemError(problems)
  const { traced } = composed
  if (values.fit && canBeLaidOut(traced, problems)) {
    const { checkFit } = await import('./checkFit.ts')
    problems.push(...(await checkFit(folder, composed, { allowOverflow: values['allow-overflow'] })))
  }
  const { statistics, mentions, checks } = traced
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]))
  const support = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? [])

  if (values.json) {
    const records = mentions.map((mention) => ({ ...mention, statistics: support(mention.statistics) }))
    sayJson({ mentions: records, checks, problems })
  } else {
    for (const mention of mentions) say(showMention(mention, support(mention.statistics)))
    for (const check of checks.filter(({ verdict }) => verdict === 'inconsistent')) {
      say(showCheck(check, support(check.statistics), relative('', traced.article.file)))
    }
    reportProblems(problems)
    say(summary(mentions))
  }
  if (hasErrors(problems)) process.exitCode = 1
}

/** Whether its numbers are all that is wrong with a deck: how it looks does not hang on these. */
function canBeLaidOut({ mentions }: TracedDeck, problems: Problem[]): boolean {
  const verdicts = new Set<string>(mentions.map(({ verdict }) => verdict))
  return !hasErrors(problems.filter(({ code }) => !verdicts.has(code)))
}

/** `output · 2600亿元 · quoted · article.md:31 2600亿元 (工业总产值, 2022)` */
function showMention(mention: Mention, support: Statistic[]): string {
  const { slide, where, text, verdict, formula, reason } = mention
  const place = `${slide ?? 'front matter'}${where === 'text' ? '' : ` (${where})`}`
  const sources = support.map(
    (statistic) =>
      `${statistic.file === undefined ? '' : `${statistic.file} `}line ${statistic.line} ${[statistic.qualifier, statistic.text].filter(Boolean).join('')} (${[statistic.measure, statistic.period?.iso].filter(Boolean).join(', ')})`,
  )
  return [place, text, verdict, formula && `= ${formula}`, reason, sources.join('; ')]
    .filter(Boolean)
    .join('  ·  ')
}

function showCheck({ message, formula }: Check, support: Statistic[], file: string): string {
  const places = support.map(({ text, line, column, file: own = file }) => `${own}:${line}:${column} ${text}`)
  return `the article does not add up: ${message} (${formula})\n  ${places.join('\n  ')}`
}

function summary(mentions: Mention[]): string {
  const counts = new Map<string, number>()
  for (const { verdict } of mentions) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  const parts = [...counts].map(([verdict, count]) => `${count} ${verdict}`)
  return [`${mentions.length} numbers`, parts.join(', ')].filter(Boolean).join(': ')
}
