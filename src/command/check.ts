import { relative, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Check, Mention, Problem, Statistic, TracedDeck } from '../model.ts'
import { hasErrors, ProblemError } from '../problem.ts'
import { composeDeck } from '../page/compose.ts'
import { shownPath } from '../shownPath.ts'
import { deckArgument, deckFolder } from './deckCommand.ts'
import { addLeniency, leniencyOf, type LeniencyOptions } from './leniency.ts'
import { ownName, typed } from './ownName.ts'
import { reportProblems, say, sayJson } from './terminal.ts'
import { addExamples } from './usage.ts'

export function describe(command: Command): void {
  command
    .description(
      'Lists every number of the deck with its verdict and its sentence, and what does not add up in the article.',
    )
    .argument('[folder]', deckArgument, deckFolder)
    .option('--fit', 'also lays every slide out in a browser, and says what it does not show')
    .option('--json', 'writes records for other programs')
    .option('--allow-overflow', 'with --fit: takes what is not shown for a warning')
    .action(run)
  addLeniency(command)
  addExamples(command, {
    'article-deck check talk': 'each number of the deck in talk/, and where it is from',
    'article-deck check talk --fit': 'and whether each slide shows all of it',
    'article-deck check talk --strict --json': 'for a script: everything as JSON, doubts as errors',
  })
}

interface CheckOptions extends LeniencyOptions {
  fit?: true
  json?: true
  allowOverflow?: true
}

async function run(given: string, options: CheckOptions): Promise<void> {
  const folder = resolve(given)
  const { composed, problems } = await composeDeck(folder, leniencyOf(options))
  if (!composed) throw new ProblemError(problems)
  const { traced } = composed
  if (options.fit && canBeLaidOut(traced, problems)) {
    const { checkFit } = await import('./checkFit.ts')
    problems.push(...(await checkFit(folder, composed, { allowOverflow: options.allowOverflow ?? false })))
  }
  const { statistics, mentions, checks } = traced
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]))
  const support = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? [])

  if (options.json) {
    const records = mentions.map((mention) => ({ ...mention, statistics: support(mention.statistics) }))
    sayJson({ mentions: records, checks, problems })
  } else {
    for (const mention of mentions) say(showMention(mention, support(mention.statistics)))
    for (const check of checks.filter(({ verdict }) => verdict === 'inconsistent')) {
      say(showCheck(check, support(check.statistics), relative('', traced.article.file)))
    }
    reportProblems(problems)
    say(summary(mentions))
    say(
      hasErrors(problems)
        ? `next: mend what is said above`
        : `next: ${ownName} dev ${typed(shownPath(folder))}`,
    )
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
      `${statistic.file === undefined ? '' : `${statistic.file} `}line ${statistic.line} ${worded(statistic)} (${[statistic.measure, statistic.period?.iso].filter(Boolean).join(', ')})`,
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

/** A number with its qualifier: 不低于50万吨, no less than 60%. */
function worded({ qualifier, text }: { qualifier: string | null; text: string }): string {
  return qualifier === null ? text : qualifier + (/[a-z]$/i.test(qualifier) ? ' ' : '') + text
}
