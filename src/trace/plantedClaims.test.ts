import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { traceDeck } from './trace.ts'

/*
 * What is said of a number, made wrong by class: claims in plain sentences, built from the annotation of texts that lie
 * beside the project (../shared/statistics). An error counts where its true twin raises no alarm; one that is only
 * unconfirmed is caught by half, and a true claim that is only unconfirmed is half an alarm.
 */

const shared = new URL('../../../shared/statistics/', import.meta.url).pathname
const isThere = existsSync(`${shared}gold`)
if (!isThere) console.log('skipped: annotated articles are not beside the project')

/** One annotated statistic, as far as a claim needs it. */
interface Gold {
  text: string
  start: number
  end: number
  value: number
  unit: string | null
  kind: string
  period: string | null
  metric: string | null
  subject?: string
  direction?: 'up' | 'down'
  qualifier?: string | null
  optional?: boolean
}

interface Claim {
  kind: string
  body: string
  /** The true claim that it is made from; null for a true one. */
  twin: string | null
}

const spans: [RegExp, (m: string[]) => [zh: string, en: string]][] = [
  [/^(\d{4})$/, ([, y]) => [`${y}年`, ` in ${y}`]],
  [
    /^(\d{4})-Q(\d)$/,
    ([, y, q]) => [
      `${y}年${'一二三四'[Number(q) - 1]}季度`,
      ` in the ${['first', 'second', 'third', 'fourth'][Number(q) - 1]} quarter of ${y}`,
    ],
  ],
  [
    /^(\d{4})-H(\d)$/,
    ([, y, h]) => [
      `${y}年${h === '1' ? '上' : '下'}半年`,
      ` in the ${h === '1' ? 'first' : 'second'} half of ${y}`,
    ],
  ],
]

function whenOf(period: string | null, isHan: boolean): string {
  for (const [pattern, words] of spans) {
    const match = pattern.exec(period ?? '')
    if (match) return words(match)[isHan ? 0 : 1]
  }
  return ''
}

/** Spans that hold a period, or that it holds, and the same of the year before. */
function otherTimes(period: string): Record<string, string[]> {
  const year = Number(period.slice(0, 4))
  const before = [`${year - 1}${period.slice(4)}`]
  if (/Q/.test(period)) {
    const quarter = Number(period.at(-1))
    const nested = [String(year), `${year}-H${quarter > 2 ? 2 : 1}`]
    return {
      'nested period': nested,
      'other quarter': [`${year}-Q${quarter === 1 ? 2 : quarter - 1}`],
      'year before': before,
    }
  }
  const nested = /H/.test(period) ? [String(year)] : [`${year}-H1`, `${year}-Q1`]
  return { 'nested period': nested, 'year before': before }
}

const moved = {
  zh: { up: '增长', down: '下降' },
  en: { up: 'rose', down: 'fell' },
}

/** A claim by its statistic's kind; null where the annotation does not make a true one. */
function say(g: Gold, isHan: boolean, change: Partial<Gold> = {}): string | null {
  const { subject = '', metric, text, kind, period, direction } = { ...g, ...change }
  // A qualifier would have to be said as well, and a growth of a growth is none.
  if (!metric || metric === '*' || g.qualifier || /增速|涨幅/.test(metric)) return null
  const when = whenOf(period, isHan)
  if (isHan) {
    const head = `${when}${when && '，'}${subject}${metric}`
    if (kind === 'rate') return direction ? `${head}${moved.zh[direction]}${text}。` : null
    if (kind === 'share') return `${head}${/[率比]$|比重$/.test(metric) ? '为' : '占比为'}${text}。`
    return kind === 'level' ? `${head}为${text}。` : null
  }
  const head = [subject && `${subject}'s`, metric].filter(Boolean).join(' ')
  if (kind === 'rate') return direction ? `${head} ${moved.en[direction]} ${text}${when}.` : null
  if (kind === 'share')
    return /rate|margin|share|efficacy/i.test(metric) ? `${head} stood at ${text}${when}.` : null
  return kind === 'level' ? `${head} stood at ${text}${when}.` : null
}

const isAlike = (a: string, b: string) => a.includes(b) || b.includes(a)
const isNear = (a: number, b: number) => Math.abs(a - b) <= 0.02 * b

/** The true claims of one text, and those that are wrong in one thing. */
function claimsOf(all: Gold[], isHan: boolean): Claim[] {
  const told = all.filter((g) => say(g, isHan) && (g.period === null || whenOf(g.period, isHan)))
  const isSaid = (g: Gold, same: (other: Gold) => boolean) =>
    all.some((other) => other.unit === g.unit && isNear(other.value, g.value) && same(other))
  return told.flatMap((g) => {
    const right = say(g, isHan)!
    const made: Claim[] = [{ kind: 'true', body: right, twin: null }]
    const add = (kind: string, body: string | null) => body && made.push({ kind, body, twin: right })
    const alike = (other: Gold) => other.kind === g.kind && other.unit === g.unit
    const subject = told.find(
      (other) =>
        g.subject &&
        other.subject &&
        !isAlike(other.subject, g.subject) &&
        alike(other) &&
        !isSaid(g, (x) => isAlike(x.subject ?? '', other.subject!)),
    )?.subject
    if (subject) add('subject', say(g, isHan, { subject }))
    const metric = told.find(
      (other) =>
        other.subject === g.subject &&
        alike(other) &&
        !isAlike(other.metric!, g.metric!) &&
        !isSaid(g, (x) => x.metric !== null && isAlike(x.metric, other.metric!)),
    )?.metric
    if (metric) add('measure', say(g, isHan, { metric }))
    if (g.period)
      for (const [kind, periods] of Object.entries(otherTimes(g.period)))
        for (const period of periods.filter((one) => !isSaid(g, (x) => x.period === one)))
          add(kind, say(g, isHan, { period }))
    if (g.kind === 'rate' && g.direction) {
      add('direction', say(g, isHan, { direction: g.direction === 'up' ? 'down' : 'up' }))
      if (isHan && !isSaid(g, (x) => x.kind === 'share'))
        add('growth as share', say(g, isHan, { kind: 'share' }))
    }
    if (g.kind === 'share' && !isSaid(g, (x) => x.kind === 'rate'))
      add('share as growth', say(g, isHan, { kind: 'rate', direction: 'up' }))
    return made
  })
}

/** Two rows of a table of one measure, right and exchanged. */
function tablesOf(all: Gold[], isHan: boolean): Claim[] {
  const groups = new Map<string, Gold[]>()
  for (const g of all.filter((one) => one.subject && say(one, isHan) && one.kind === 'level')) {
    const key = [g.metric, g.unit, g.period].join('|')
    groups.set(key, [...(groups.get(key) ?? []), g])
  }
  return [...groups.values()].flatMap(([a, b]) => {
    if (!a || !b || isAlike(a.subject!, b.subject!) || a.value === b.value) return []
    const table = (first: string, second: string) =>
      `| ${isHan ? '对象' : 'Who'} | ${a.metric} |\n| --- | ---: |\n| ${a.subject} | ${first} |\n| ${b.subject} | ${second} |`
    const right = table(a.text, b.text)
    return [
      { kind: 'true', body: right, twin: null },
      { kind: 'rows', body: table(b.text, a.text), twin: right },
    ]
  })
}

/** How much of an alarm each claim raises, each on a slide of its own: none, a half, or all. */
function alarmsOf(text: string, date: string, isHan: boolean, bodies: string[]): Map<string, number> {
  const lang = isHan ? 'zh-CN' : 'en'
  const { value } = parseArticle({
    file: 'a.md',
    text: `---\ndate: ${date}\n---\n\n${text.replace(/\n/g, '\n\n')}`,
  })
  const slides = bodies.map((body) => `## ${isHan ? '要点' : 'Key point'}\n\n${body}`).join('\n\n---\n\n')
  const deck = parseDeck({
    file: 'd.md',
    text: `---\ntitle: ${isHan ? '报告' : 'Talk'}\nlang: ${lang}\n---\n\n${slides}\n`,
  })
  const { mentions } = traceDeck(value, findStatistics(value), deck.value)
  const found = new Map<string, number>()
  deck.value.slides.forEach(({ start, end }, i) => {
    const verdicts = mentions.filter((one) => one.start >= start && one.end <= end).map((one) => one.verdict)
    const wrong = verdicts.filter((one) => !['quoted', 'rounded', 'derived', 'own'].includes(one))
    const alarm = wrong.length === 0 ? 0 : wrong.every((one) => one === 'unconfirmed') ? 0.5 : 1
    found.set(bodies[i]!, alarm)
  })
  return found
}

/** What is caught at least of each class, and what true claims may raise at most. */
const least: Record<string, number> = {
  subject: 0.78,
  rows: 0.99,
  measure: 0.95,
  'nested period': 0.98,
  'other quarter': 0.98,
  'year before': 0.98,
  direction: 0.98,
  'growth as share': 0.98,
  'share as growth': 0.98,
}
/** What would have to be said as well, or sets a growth against something else. */
const qualifies =
  /(?:突破|超过?|近|约|逾|达到|年均[^，。]*|more than|over|about|nearly|almost|at least|up to)(?:为|达|有)?\s*$/i
const MOST_ALARMS = 0.03

test.runIf(isThere)('what is said wrongly of a number is caught', { timeout: 240_000 }, () => {
  const rates = new Map<string, { alarms: number; all: number }>()
  const dates = JSON.parse(readFileSync(`${shared}dates.json`, 'utf8')) as Record<string, string>
  for (const file of readdirSync(`${shared}gold`)) {
    const name = file.replace('.json', '')
    const source = `${shared}articles/${name}.txt`
    if (!existsSync(source) || !dates[name]) continue
    const text = readFileSync(source, 'utf8')
    const isPlain = ({ start, end, optional }: Gold) =>
      !optional &&
      !qualifies.test(text.slice(start - 12, start)) &&
      !/^(?:以上|左右|多|余)/.test(text.slice(end))
    const gold = (JSON.parse(readFileSync(`${shared}gold/${file}`, 'utf8')) as Gold[]).filter(isPlain)
    const isHan = /\p{Script=Han}/u.test(text)
    const claims = [...claimsOf(gold, isHan), ...tablesOf(gold, isHan)]
    const bodies = [...new Set(claims.map(({ body }) => body))]
    const alarms = alarmsOf(text, dates[name], isHan, bodies)
    for (const { kind, body, twin } of claims) {
      if (twin !== null && alarms.get(twin)! > 0) continue
      const rate = rates.get(kind) ?? { alarms: 0, all: 0 }
      rates.set(kind, { alarms: rate.alarms + alarms.get(body)!, all: rate.all + 1 })
    }
  }
  const shown = [...rates].map(
    ([kind, { alarms, all }]) => `${kind} ${alarms}/${all} ${((alarms / all) * 100).toFixed(1)} %`,
  )
  console.log(['claims that raise an alarm:', ...shown].join('\n  '))
  for (const [kind, { alarms, all }] of rates) {
    if (kind === 'true') expect(alarms / all, kind).toBeLessThanOrEqual(MOST_ALARMS)
    else expect(alarms / all, kind).toBeGreaterThanOrEqual(least[kind]!)
  }
})
