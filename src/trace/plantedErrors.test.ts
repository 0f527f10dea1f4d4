import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import type { Article, Mention, Statistic } from '../model.ts'
import { findStatistics } from '../statistics/find.ts'
import { traceDeck } from './trace.ts'

// Issue 3: from a correct deck each mention is changed in turn, and the share caught is printed.

const errorKinds = ['digit', 'magnitude', 'unit', 'period', 'qualifier', 'growth for level'] as const
type ErrorKind = (typeof errorKinds)[number]

/** One error put into a correct deck, and what was changed. */
interface PlantedError {
  kind: ErrorKind
  mention: Mention
  change: string
  /** deck.md with the error in it. */
  text: string
}

interface Edit {
  start: number
  end: number
  by: string
}

/** Every error of every kind that a mention of a correct deck can be given, one at a time. */
function plantErrors(text: string, mention: Mention): PlantedError[] {
  return errorKinds.flatMap((kind) =>
    editsOf[kind](text, mention).map(({ start, end, by }) => ({
      kind,
      mention,
      change:
        `${text.slice(Math.max(0, start - 12), start)}[${text.slice(start, end)}→${by}]${text.slice(end, end + 8)}`.replace(
          /\n/g,
          '⏎',
        ),
      text: text.slice(0, start) + by + text.slice(end),
    })),
  )
}

const editsOf: Record<ErrorKind, (text: string, mention: Mention) => Edit[]> = {
  digit: (text, { start, end }) =>
    [...text.slice(start, end).split('=')[0]!.matchAll(/\d/g)].flatMap(({ index, 0: digit }) =>
      [1, 4].flatMap((step): Edit[] => {
        const by = (Number(digit) + step) % 10
        return index === 0 && by === 0
          ? []
          : [{ start: start + index, end: start + index + 1, by: String(by) }]
      }),
    ),

  magnitude: (text, { start, end }) =>
    swaps(text, start, end, [
      ['亿', '万'],
      ['万', '亿'],
      ['bn', 'm'],
      ['million', 'billion'],
    ]),

  unit: (text, { start, end, kind }) =>
    swaps(text, start, kind === 'rank' ? start : end, [
      ['元', '美元'],
      ['%', '个百分点'],
      ['个百分点', '%'],
      ['percentage points', '%'],
      ['£', '$'],
      ['家', '项'],
      ['吨', '立方米'],
      ['条', '座'],
      ['人', '户'],
      ['位', '家'],
    ]),

  period: (text, mention) =>
    [...stretch(text, mention).matchAll(/20\d\d/g)].flatMap(({ index, 0: year }) =>
      [-1, 1].map((step) => {
        const start = stretchStart(text, mention) + index
        return { start, end: start + 4, by: String(Number(year) + step) }
      }),
    ),

  qualifier: (text, { start, end, qualifier, kind, where, verdict }) => {
    if (where === 'chart')
      return /^\s*\d/.test(text.slice(start, end)) ? [{ start, end: start, by: '>' }] : []
    // 约286万 for 286.4万 may be shown without its word: the printed digits say as much.
    if (kind === 'rank' || verdict === 'rounded' || verdict === 'derived') return []
    const before = text.slice(Math.max(0, start - 12), start)
    const at = qualifier ? before.lastIndexOf(qualifier) : -1
    if (qualifier && at >= 0) {
      const from = Math.max(0, start - 12) + at
      const others = /[a-z]/i.test(qualifier) ? ['', 'less than'] : ['', '不到']
      return others.map((by) => ({ start: from, end: from + qualifier.length, by }))
    }
    if (qualifier) return []
    return [{ start, end: start, by: /[a-z£$]/i.test(text.slice(start - 2, end + 2)) ? 'more than ' : '超' }]
  },

  'growth for level': (text, { start, kind, unit, where }) => {
    if (where === 'chart' || unit?.class === 'percent' || unit?.class === 'point') return []
    const before = text.slice(Math.max(0, start - 6), start)
    const grown = /(增加|增长|提高|up|rose by) ?$/.exec(before)
    if (kind === 'change' && grown) {
      return [
        { start: start - grown[0].length, end: start, by: /[a-z]/.test(grown[0]) ? 'reached ' : '达到' },
      ]
    }
    if (kind !== 'level' && kind !== 'count') return []
    const verb = /(达到|完成|实现|为|突破|约|近|reached|stood at) ?\**$/.exec(before)
    const from = verb ? start - verb[0].length : start
    return [
      { start: from, end: start, by: /[a-z]/i.test(text.slice(start - 4, start)) ? ' rose by ' : '增长' },
    ]
  },
}

function swaps(text: string, start: number, end: number, pairs: [string, string][]): Edit[] {
  const words = text.slice(start, end)
  return pairs.flatMap(([from, by]) => {
    const at = words.indexOf(from)
    return at < 0 ? [] : [{ start: start + at, end: start + at + from.length, by }]
  })
}

function stretchStart(text: string, { start }: Mention): number {
  return Math.max(...['\n', '。', '；'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1
}

function stretch(text: string, mention: Mention): string {
  return text.slice(stretchStart(text, mention), mention.start)
}

interface Sample {
  name: string
  article: string
  deck: string
}

const sample = (name: string): Sample => ({
  name,
  article: new URL(`./samples/${name}.article.md`, import.meta.url).pathname,
  deck: new URL(`./samples/${name}.deck.md`, import.meta.url).pathname,
})

const slides = new URL('../../slides/', import.meta.url).pathname
const samples: Sample[] = [
  sample('yunxi'),
  sample('harwick'),
  { name: 'slides', article: `${slides}article.md`, deck: `${slides}deck.md` },
].filter(({ article, deck }) => existsSync(article) && existsSync(deck))

interface Read {
  article: Article
  statistics: Statistic[]
  deck: string
}

function read({ article, deck }: Sample): Read {
  const { value } = parseArticle({ file: article, text: readFileSync(article, 'utf8') })
  return { article: value, statistics: findStatistics(value), deck: readFileSync(deck, 'utf8') }
}

const trace = ({ article, statistics }: Read, text: string) =>
  traceDeck(article, statistics, parseDeck({ file: 'deck.md', text }).value)

test.each(samples)('the correct deck $name raises no alarm', (one) => {
  const sources = read(one)
  expect(trace(sources, sources.deck).problems).toEqual([])
})

const least: Record<ErrorKind, number> = {
  digit: 0.99,
  magnitude: 0.99,
  unit: 0.99,
  period: 0.95,
  qualifier: 0.9,
  'growth for level': 0.95,
}

/** Each slide of a correct deck as a deck of its own, so that an error in it is traced alone. */
function lonely(sources: Read): string[] {
  const { value } = parseDeck({ file: 'deck.md', text: sources.deck })
  const head = sources.deck.slice(0, value.slides[0]!.start)
  return value.slides.map(({ start, end }) => `${head}${sources.deck.slice(start, end)}\n`)
}

test('planted errors are caught', { timeout: 120_000 }, () => {
  const rates = new Map<ErrorKind, { caught: number; all: number }>(
    errorKinds.map((kind) => [kind, { caught: 0, all: 0 }]),
  )
  const missed: string[] = []
  for (const one of samples) {
    const sources = read(one)
    for (const [index, deck] of lonely(sources).entries()) {
      for (const mention of trace(sources, deck).mentions) {
        // Each has the front matter, whose numbers are tried once.
        if (mention.verdict === 'own' || (mention.slide === null && index > 0)) continue
        // What a chart's comment names is a row, by its label.
        const planted = plantErrors(deck, mention).filter(
          ({ change }) => !/(?:times|growth|gap)="[^"]*\[/.test(change),
        )
        // The long deck repeats itself: one of a kind for each of its numbers will do.
        const first = planted.filter(
          ({ kind }, index) => planted.findIndex((other) => other.kind === kind) === index,
        )
        for (const { kind, change, text } of one.name === 'slides' ? first : planted) {
          const rate = rates.get(kind)!
          rate.all++
          if (trace(sources, text).problems.length > 0) rate.caught++
          else missed.push(`${one.name}: ${kind}: ${change}`)
        }
      }
    }
  }
  const shown = [...rates].map(
    ([kind, { caught, all }]) => `${kind} ${caught}/${all} ${((caught / all) * 100).toFixed(1)} %`,
  )
  console.log(
    ['planted errors caught:', ...shown, ...missed.slice(0, 12).map((line) => `missed ${line}`)].join('\n  '),
  )
  for (const [kind, { caught, all }] of rates) {
    expect(caught / all, kind).toBeGreaterThanOrEqual(least[kind])
  }
})
