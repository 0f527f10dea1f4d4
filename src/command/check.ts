import { relative } from 'node:path'
import type { Check, Mention, Statistic } from '../model.ts'
import { hasErrors, runPipeline } from '../pipeline.ts'
import { ProblemError } from '../problem.ts'
import { readDeckFolder } from '../page/deckFolder.ts'
import { folderOf } from './deckCommand.ts'
import { reportProblems, say, sayJson } from './terminal.ts'
import { readArgs } from './usage.ts'

export const usage = `article-deck check [folder] [--fit] [--json] [--allow-unsupported] [--strict] [--allow-overflow]
  Lists every number of the deck with its verdict and its sentence, and what does not add up in the article.
  --fit  also lays every slide out in a browser, and says what it does not show`

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(args, {
    fit: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'allow-unsupported': { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    'allow-overflow': { type: 'boolean', default: false },
  })
  const folder = folderOf(positionals)
  const { article, deck, problems } = await readDeckFolder(folder)
  if (hasErrors(problems)) throw new ProblemError(problems)
  const { traced, problems: found } = runPipeline(article, deck, {
    allowUnsupported: values['allow-unsupported'],
    strict: values.strict,
  })
  problems.push(...found)
  if (values.fit) {
    const { checkFit } = await import('./fitted.ts')
    problems.push(...(await checkFit(folder, { allowOverflow: values['allow-overflow'] })))
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

/** `output · 2600亿元 · quoted · article.md:31 2600亿元 (工业总产值, 2022)` */
function showMention(mention: Mention, support: Statistic[]): string {
  const { slide, where, text, verdict, formula, reason } = mention
  const place = `${slide ?? 'front matter'}${where === 'text' ? '' : ` (${where})`}`
  const sources = support.map(
    (statistic) =>
      `line ${statistic.line} ${[statistic.qualifier, statistic.text].filter(Boolean).join('')} (${[statistic.measure, statistic.period?.iso].filter(Boolean).join(', ')})`,
  )
  return [place, text, verdict, formula && `= ${formula}`, reason, sources.join('; ')]
    .filter(Boolean)
    .join('  ·  ')
}

function showCheck({ message, formula }: Check, support: Statistic[], file: string): string {
  const places = support.map(({ text, line, column }) => `${file}:${line}:${column} ${text}`)
  return `the article does not add up: ${message} (${formula})\n  ${places.join('\n  ')}`
}

function summary(mentions: Mention[]): string {
  const counts = new Map<string, number>()
  for (const { verdict } of mentions) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  const parts = [...counts].map(([verdict, count]) => `${count} ${verdict}`)
  return [`${mentions.length} numbers`, parts.join(', ')].filter(Boolean).join(': ')
}
