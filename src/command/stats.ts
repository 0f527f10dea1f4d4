import { basename } from 'node:path'
import type { Command } from 'commander'
import type { Article, Problem, Statistic } from '../model.ts'
import { hasErrors } from '../problem.ts'
import { askForDate } from '../statistics/askForDate.ts'
import { findStatistics } from '../statistics/find.ts'
import { toJson } from '../statistics/json.ts'
import { articleFormats, readArticle } from './readArticle.ts'
import { reportProblems, say, sayJson } from './terminal.ts'
import { addExamples } from './usage.ts'

export function describe(command: Command): void {
  command
    .description(
      `Lists the statistics of articles.

${articleFormats}`,
    )
    .argument('<files...>', 'articles; - reads standard input')
    .option('--json', 'writes records for other programs')
    .option('--why', 'names the rules that read each number and told its kind')
    .action(run)
  addExamples(command, {
    'article-deck stats report.docx': 'its numbers, each with its sentence and what it says',
    'article-deck stats report.md --json > numbers.json': 'for another program',
  })
}

async function run(files: string[], values: { json?: true; why?: true }): Promise<void> {
  const found = await Promise.all(files.map(findIn))
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
