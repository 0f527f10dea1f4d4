import { basename } from 'node:path'
import type { Article, Problem, Statistic } from '../model.ts'
import { hasErrors } from '../pipeline.ts'
import { askForDate } from '../statistics/askForDate.ts'
import { findStatistics } from '../statistics/find.ts'
import { toJson } from '../statistics/json.ts'
import { readArticle } from './readArticle.ts'
import { reportProblems, say, sayJson } from './terminal.ts'
import { readArgs, UsageError } from './usage.ts'

export const usage = `article-deck stats FILE… [--json] [--why]
  Lists the statistics of an article: Markdown, plain text, a Word file, a web page, a PDF, CSV, TSV or XLSX, told by its
  content; - reads standard input.
  --why  names the rules that read each number and told its kind.`

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(
    args,
    {
      json: { type: 'boolean', default: false },
      why: { type: 'boolean', default: false },
    },
    Infinity,
  )
  if (positionals.length === 0) throw new UsageError('stats needs a file, or - for standard input')
  const found = await Promise.all(positionals.map(findIn))
  const problems = found.flatMap((each) => each.problems)
  reportProblems(problems)
  if (hasErrors(problems)) process.exitCode = 1
  if (values.json) {
    const byName = found.map(({ name, article, statistics }) => [name, toJson(statistics, article)] as const)
    sayJson(byName.length === 1 ? byName[0]![1] : Object.fromEntries(byName))
    return
  }
  for (const { name, article, statistics } of found) {
    if (found.length > 1) say(name)
    for (const statistic of statistics)
      say(showStatistic(statistic, article) + (values.why ? showRules(statistic) : ''))
    say(`${statistics.length} statistics`)
  }
}

interface Found {
  name: string
  article: Article
  statistics: Statistic[]
  problems: Problem[]
}

async function findIn(file: string): Promise<Found> {
  const { value: article, problems } = await readArticle(file, 'stats')
  return {
    name: file === '-' ? file : basename(file),
    article,
    statistics: findStatistics(article),
    problems: [...problems, ...askForDate(article)],
  }
}

/** How many characters of its sentence are shown on either side of a statistic. */
const margin = 24

function showStatistic(statistic: Statistic, { text }: Article): string {
  const { start, end, line, column, kind, sub, period, measure, subject } = statistic
  const before = text.slice(Math.max(0, start - margin), start).replace(/[^]*\n/, '')
  const behind = text.slice(end, end + margin).replace(/\n[^]*/, '')
  const facts = [sub ? `${kind} (${sub})` : kind, period?.iso, [subject, measure].filter(Boolean).join(' ')]
  return `${line}:${column}  ${facts.filter(Boolean).join(' · ')}\n    ${before}【${text.slice(start, end)}】${behind}`
}

/** The rules that decided on a statistic. */
function showRules({ rules }: Statistic): string {
  return rules ? `\n    number: ${rules.number} · kind: ${rules.kind}` : ''
}
