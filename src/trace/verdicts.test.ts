import { describe, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import type { Article, Mention, Statistic } from '../model.ts'
import { findEntities } from '../statistics/entities.ts'
import { findStatistics } from '../statistics/find.ts'
import { articleOf, corpora } from '../statistics/testing/corpora.ts'
import { articlesIn, decksIn, expectPart } from '../testing/golden.ts'
import { factsOf } from '../statistics/testing/told.ts'
import { checkArticle } from './checkArticle.ts'
import { sums } from './samples/sums.ts'
import { traceDeck } from './trace.ts'

// What is said of decks that retell our own texts, truly and falsely, and of what these texts give to reckon. What is judged
// better shows as a line that differs: a golden file that is deleted is written anew.

/** As many lines has a deck. */
const MOST = 36

interface Known {
  article: Article
  statistics: Statistic[]
  /** The sentences with a number in it. */
  sentences: string[]
  isChinese: boolean
}

function known(text: string): Known {
  const article = parseArticle({ file: 'article.md', text }).value
  const statistics = findStatistics(article)
  const all = article.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences, table }) => (table ? [] : sentences.map((one) => one.text))),
  )
  const sentences = all.filter((sentence) => /\d/.test(sentence))
  return { article, statistics, sentences, isChinese: article.meta.lang !== 'en' }
}

/** Every number of the slides, with its verdict, and what an author is told. */
function judged(given: Known, slides: string[], lang: string = given.article.meta.lang): string {
  const head = `---\ntitle: T\nlang: ${lang}\ndate: 2024-06-20\n---\n`
  return judgedDeck(given, `${head}\n${slides.join('\n\n---\n\n')}\n`)
}

function judgedDeck({ article, statistics }: Known, text: string): string {
  const deck = parseDeck({ file: 'deck.md', text }).value
  const { mentions, problems } = traceDeck(article, statistics, deck)
  const lines = deck.text.split('\n')
  const byLine = new Map<number, string[]>()
  const tell = (line: number, words: string) => byLine.set(line, [...(byLine.get(line) ?? []), words])
  for (const mention of mentions) {
    const { line, column, start, end, verdict, statistics: by, formula, reason } = mention
    const told = [verdict, ...by, formula, verdict === 'contradicted' ? '' : reason]
    const at = `${column} ${deck.text.slice(start, end)}`
    tell(line, [at, readOf(mention), ...told].filter(Boolean).join(' | '))
  }
  for (const { line, severity, message, expected } of problems)
    tell(line ?? 1, `! ${[severity, message, expected].filter(Boolean).join(' | ')}`)
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .flatMap(([line, told]) => [`${line} ${lines[line - 1]}`, ...told.map((words) => `    ${words}`)])
    .concat('')
    .join('\n')
}

/** What a slide says with a number. */
function readOf(mention: Mention): string {
  const { value, high, where } = mention
  const number = high === null ? `${value}` : `${value}..${high}`
  return [number, ...factsOf(mention), ...(where === 'text' ? [] : [where])].join(' ')
}

const bullets = (lines: string[]) => {
  const slides: string[] = []
  for (let at = 0; at < lines.length; at += 4)
    slides.push(
      `## S\n\n${lines
        .slice(at, at + 4)
        .map((line) => `- ${line}`)
        .join('\n')}`,
    )
  return slides
}

/** Evenly chosen of many. */
const some = <T>(all: T[], most = MOST) => {
  const step = Math.max(1, all.length / most)
  return Array.from({ length: Math.min(most, all.length) }, (_, n) => all[Math.floor(n * step)]!)
}

/** Sentences cut as a slide cuts them, labels before their numbers, and charts. */
function retold({ sentences, statistics }: Known): string[] {
  const cut = sentences.map((sentence, n) => {
    const clauses = sentence.split(/(?<=[，；])|(?<=[,;] )/)
    const behind = clauses.filter((clause) => /\d/.test(clause)).at(-1)!
    return [sentence, behind, clauses.slice(1).join('') || sentence][n % 3]!
  })
  const labels = statistics.flatMap(({ measure, subject, text }, n) => {
    const name = [subject, measure].filter(Boolean).join(n % 2 ? ' ' : '')
    return name ? [n % 3 ? `${name}：${text}` : `**${text}** ${name}`] : []
  })
  return [...bullets(some(cut, MOST / 2)), ...bullets(some(labels, MOST / 2)), ...charts(statistics)]
}

/** Tables of numbers in a row that are of one unit. */
function charts(statistics: Statistic[]): string[] {
  const runs: Statistic[][] = []
  for (const one of statistics) {
    const run = runs.at(-1)
    if (run && run[0]!.unit?.name === one.unit?.name && run[0]!.kind === one.kind && run.length < 4)
      run.push(one)
    else runs.push([one])
  }
  return some(
    runs.filter((run) => run.length > 1),
    4,
  ).map((run, n) => {
    const rows = run.map(({ subject, measure, period, text }, row) => {
      const name = [subject ?? measure ?? row, period?.iso].filter(Boolean).join(' ')
      const number = n % 2 ? text : text.replace(/^(\D*[\d.,]+).*$/s, '$1')
      return `| ${name} | ${row === 1 && n > 1 ? '9' : ''}${number} |`
    })
    const unit = n % 2 ? '' : ` unit="${run[0]!.text.replace(/^\D*[\d.,]+/, '')}"`
    const head = run[0]!.measure ?? 'M'
    return `## C\n\n<!-- .chart: type="bar"${unit} -->\n| N | ${head} |\n| --- | ---: |\n${rows.join('\n')}`
  })
}

type Change = (sentence: string, n: number) => string

const swapped =
  (pairs: [RegExp, string][]): Change =>
  (sentence) => {
    const pair = pairs.find(([from]) => from.test(sentence))
    return pair ? sentence.replace(...pair) : sentence
  }

/** Ways to tell something falsely. */
function changesOf({ article, sentences }: Known): Change[] {
  const names = findEntities(article).map((entity) => entity.names[0]!)
  const another: Change = (sentence, n) => {
    const name = names.find((one) => sentence.includes(one))
    return name ? sentence.replace(name, names[(names.indexOf(name) + 1 + n) % names.length]!) : sentence
  }
  return [
    (sentence) => sentence.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10)),
    swapped([
      [/增长|增加|提高|上升/, '下降'],
      [/下降|减少/, '增长'],
      [/rose|climbed|up /, 'fell'],
      [/fell|dropped|down /, 'rose'],
    ]),
    (sentence) => sentence.replace(/20(\d\d)/, (_, year: string) => `20${Number(year) - 1}`),
    another,
    swapped([
      [/不到|不足/, '超过'],
      [/超过|突破|以上|不低于|不少于/, '不到'],
      [/more than|over|at least/, 'less than'],
      [/(?<=\d[^，。]{0,6})(?=[，。])/, '以上'],
      [/(?= \d)/, ' more than'],
    ]),
    (sentence, n) => {
      const other = sentences[(n + 1) % sentences.length]!
      return sentence.split(/\d/)[0]! + other.slice(other.search(/\d/))
    },
    swapped([
      [/亿/, '万'],
      [/万/, '亿'],
      [/%/, '个百分点'],
      [/million|m\b/, 'billion'],
      [/bn\b|billion/, 'million'],
    ]),
    swapped([
      [/增长|上涨|提高|上升/, '达到'],
      [/达到|为|实现/, '增长'],
      [/(?:rose|climbed|grew)(?: by)?/, 'reached'],
      [/was|were|stood at/, 'rose by'],
    ]),
    swapped([
      [/上年|去年|今年/, '前年'],
      [/第?三季度|上半年|前三季度/, '全年'],
      [/quarter/, 'year'],
      [/a year earlier|last year/, 'two years ago'],
    ]),
    (sentence) =>
      sentence.replace(/第?[一二三四五]|second|third|fourth/, (word) =>
        word === 'third' ? 'second' : '第六',
      ),
  ]
}

/** Each sentence in the first of the ways, from one on, that changes it. */
function misread(article: Known, turn: number): string[] {
  const changes = changesOf(article)
  const false_ = article.sentences.flatMap((sentence, n) => {
    const short = sentence.slice(0, 120)
    for (let at = 0; at < changes.length; at++) {
      const change = changes[(n + turn + at) % changes.length]!
      const made = change(short, n)
      if (made !== short) return [made]
    }
    return []
  })
  return bullets(some(false_))
}

/** What can be reckoned from two numbers of one unit: with their formula or without, rightly or falsely. */
function reckoned({ statistics, isChinese }: Known): string[] {
  const pairs = statistics.flatMap((a, n) => {
    const b = statistics
      .slice(n + 1, n + 8)
      .find((other) => other.unit?.name === a.unit?.name && other.value !== a.value)
    return b && a.high === null && b.high === null && a.unit ? [[a, b] as const] : []
  })
  const lines = some(pairs).map(([a, b], n) => {
    const scale = 10 ** Math.floor(Math.log10(Math.max(1, Math.abs(a.value))))
    const magnitude = Math.abs(a.value / Number(/[\d.]+/.exec(a.text.replace(/,/g, ''))?.[0] ?? 1)) || scale
    const unit = a.text.replace(/^[^\d]*[\d.,]+/, '')
    const say = (value: number) =>
      `${/^\D*/.exec(a.text)![0]}${Number((value / magnitude).toFixed(2))}${unit}`
    const wrong = n % 4 === 3 ? 1.1 : 1
    const measure = a.measure ?? ''
    const [sum, less] = [say((a.value + b.value) * wrong), say(Math.abs(a.value - b.value) * wrong)]
    const times = Number(((a.value / b.value) * wrong).toFixed(2))
    const grown = Number(((b.value / a.value - 1) * 100 * wrong).toFixed(1))
    const share = Number(((Math.min(a.value, b.value) / Math.max(a.value, b.value)) * 100 * wrong).toFixed(1))
    const [high, low] = a.value > b.value ? [a.text, b.text] : [b.text, a.text]
    return isChinese
      ? [
          `${measure}合计${sum}（${a.text}与${b.text}）`,
          `${measure}相差${less}<!-- .number: = ${high} − ${low} -->`,
          `${measure}由${a.text}到${b.text}，${grown < 0 ? '下降' : '增长'}${Math.abs(grown)}%`,
          `${measure}是后者的${times}倍`,
          `${measure}${low}，占${high}的${share}%<!-- .number: = ${low} ÷ ${high} -->`,
          `平均${measure}${say(((a.value + b.value) / 2) * wrong)}<!-- .number: = (${a.text} + ${b.text}) ÷ 2 -->`,
          `${measure}还差${less}`,
        ][n % 7]!
      : [
          `${measure}: ${sum} in total (${a.text} and ${b.text})`,
          `${measure}: ${less} more<!-- .number: = ${high} − ${low} -->`,
          `${measure} went from ${a.text} to ${b.text}, ${grown < 0 ? 'down' : 'up'} ${Math.abs(grown)}%`,
          `${measure}: ${times} times as much`,
          `${low}, or ${share}% of ${high}<!-- .number: = ${low} ÷ ${high} -->`,
          `${measure}: ${say(((a.value + b.value) / 2) * wrong)} on average<!-- .number: = (${a.text} + ${b.text}) ÷ 2 -->`,
          `${measure}: a difference of ${less}`,
        ][n % 7]!
  })
  return bullets(lines)
}

/** Numbers as a deck in another language prints them, each fourth of them another. */
function translated({ statistics, isChinese }: Known): string[] {
  const currencies: Record<string, [string, string]> = {
    CNY: ['yuan', '元'],
    USD: ['dollars', '美元'],
    GBP: ['pounds', '英镑'],
  }
  const lines = some(statistics).map(({ value: given, high, unit, bound, kind, period }, n) => {
    const value = n % 4 === 3 ? given * 1.3 : given
    const [english, chinese] = currencies[unit?.name ?? ''] ?? ['', unit?.class === 'count' ? '个' : '']
    const long = (by: number) => Number((value / by).toPrecision(4))
    if (unit?.class === 'percent') return `${n % 2 ? (period?.iso.slice(0, 4) ?? '') : ''} ${long(1)}%`
    if (isChinese) {
      const size =
        value >= 1e9 ? `${long(1e9)} billion` : value >= 1e6 ? `${long(1e6)} million` : String(long(1))
      const word = bound === 'over' || bound === 'at-least' ? 'more than ' : bound === 'about' ? 'about ' : ''
      return `${kind === 'change' ? 'up ' : ''}${word}${size}${high === null ? '' : ` to ${high}`} ${english}`
    }
    const size = value >= 1e8 ? `${long(1e8)}亿` : value >= 1e4 ? `${long(1e4)}万` : String(long(1))
    return `${kind === 'change' ? '增加' : ''}${bound === 'over' ? '超过' : ''}${size}${chinese}`
  })
  return bullets(lines)
}

const tellChecks = ({ article, statistics }: Known) =>
  checkArticle(statistics, article).map(({ rule, verdict, statistics: of, formula, message }) =>
    [rule, verdict, of.join(), formula, message].join(' | '),
  )

const articles = { ...articlesIn('readings'), ...articlesIn('drafts') }

describe.each(Object.entries(articles))('what is said of decks on %s', (name, text) => {
  const expectJudged = (kind: string, slidesOf: (article: Known) => string[]) => {
    const article = known(text)
    expectPart(`verdicts/${name}.txt`, kind, judged(article, slidesOf(article)))
  }
  test('retold', () => expectJudged('retold', retold))
  test.each([0, 1, 2])('misread in turn %i', (turn) =>
    expectJudged(`misread-${turn}`, (article) => misread(article, turn * 3)),
  )
  test('reckoned', () => expectJudged('reckoned', reckoned))
})

test.each(Object.entries(articlesIn('readings')))(
  'what is said of a deck on %s in another language',
  (name, text) => {
    const article = known(text)
    const lang = article.isChinese ? 'en' : 'zh-CN'
    expectPart(`verdicts/${name}.txt`, 'in another language', judged(article, translated(article), lang))
  },
)

// Decks of every layout, with what is true and what is false of an article.
test.each(Object.entries(decksIn('readings')))('what is said of the deck on %s', (name, text) =>
  expectPart(`verdicts/${name}.txt`, 'deck', judgedDeck(known(articles[name]!), text)),
)

test.each(corpora.map((corpus, n) => [corpus.name, corpus, n] as const))(
  'what is said of decks on the examples %s',
  (name, { lang, sentences }, n) => {
    const article = known(articleOf(lang, sentences.slice(0, 24).join('\n\n')))
    const slides = [
      ...misread(article, n),
      ...bullets(sentences.slice(0, 8).map((sentence) => sentence.replace(/^[^，,]*[，,] ?/, ''))),
    ]
    expectPart(`verdicts/corpora-${lang}.txt`, name, judged(article, slides))
  },
)

/** What does not come out as it does, where each number has another last digit. */
function misprinted(text: string, places: number[]): string {
  const usual = tellChecks(known(text))
  const lines = places.flatMap((at) => {
    const digit = (Number(text[at]) + 1) % 10
    const told = tellChecks(known(text.slice(0, at) + digit + text.slice(at + 1)))
    const other = told.filter((one) => !usual.includes(one)).map((one) => `+ ${one}`)
    const gone = usual.filter((one) => !told.includes(one)).map((one) => `- ${one}`)
    return [`${text.slice(Math.max(0, at - 8), at).replace(/\n/g, ' ')}[${digit}]`, ...other, ...gone]
  })
  return [...usual, ...lines].join('\n')
}

const lastDigits = (text: string) => [...text.matchAll(/\d(?![\d.,]*\d|[年月日])/g)].map(({ index }) => index)

describe.each(Object.entries(articlesIn('readings')))('what does not come out in %s', (name, text) => {
  const places = lastDigits(text).slice(3)
  test.each([0, 1, 2, 3])('with another digit, part %i', (n) =>
    expectPart(
      `checks/${name}.txt`,
      `part ${n}`,
      misprinted(
        text,
        places.filter((_, at) => at % 16 === n),
      ),
    ),
  )
})

/** A sum of the samples as an article, and where its own words begin. */
function sumArticle(sum: string): { text: string; begin: number } {
  const words = sum
    .replaceAll('|\n', '\u0000')
    .replace(/(?<=[。.])\|/g, '\n\n')
    .replaceAll('\u0000', '|\n')
  const head = articleOf(/\p{Script=Han}/u.test(sum) ? 'zh-CN' : 'en', '').trimEnd()
  return { text: `${head}\n\n${words}\n`, begin: head.length }
}

test.each(sums.map((sum) => [sum] as const))('what does not come out in %s', (sum) => {
  const { text, begin } = sumArticle(sum)
  const places = lastDigits(text).filter((at) => at > begin)
  expectPart('checks/sums.txt', sum.replaceAll('\n', ' '), misprinted(text, places))
})

/** What a sum no longer holds with, or holds with as well, where it is said of something else, at another time, or otherwise. */
const others: [RegExp, string][] = [
  [/亿元|万吨|万人|万元|户/g, '公里'],
  [/ tonnes| schools| residents|(?<=\d)(?:m|bn)\b/g, ' litres'],
  [/%/g, '个单位'],
  [/20(?=22|21|17)/g, '19'],
  [/[甲乙](?=[市县厂队班社])/g, '丙'],
  [/Harwick|Norvale|Acme/g, 'Stowford'],
  [/增长|增加|提高|达到|多|高于/g, '下降'],
  [/下降|减少|降至/g, '增长'],
  [/rose|up|rise|grew|higher/g, 'fell'],
  [/fell|fall/g, 'rose'],
  [/总产值|出口额?|粮食产量|收入|营业收入|城镇化率|产值|投资/g, '仓储面积'],
  [/[Ss]ales|[Ee]xports|[Oo]utput|GDP|GDP|rate/g, 'Storage'],
  [/(?=(?<![\d.,年])\d[\d.,]*\d(?![\d年月]))/g, '约'],
  [/(?<=\s)(?=\$?(?!20\d\d)\d[\d.,]*\d)/g, 'about '],
  [/其中|共计|合计|占|比(?=\d|[甲乙上])|由|of which|from|in total|or /g, ''],
  [/[，,] ?(?=[^，,]*$)/g, '。'],
]

function saidOtherwise(sum: string): string {
  const { text, begin } = sumArticle(sum)
  const rulesOf = (of: string) => tellChecks(known(of)).map((one) => one.split(' | ').slice(0, 2).join(' '))
  const usual = rulesOf(text)
  const tell = (how: string, made: string) => {
    const told = rulesOf(made)
    const rest = usual.filter((one) => !told.includes(one)).map((one) => `- ${one}`)
    const more = told.filter((one) => !usual.includes(one)).map((one) => `+ ${one}`)
    return told.join() === usual.join() ? [] : [`${how}: ${[...rest, ...more].join(', ') || told.length}`]
  }
  const words = text.slice(begin)
  const lines = others.flatMap(([from, to]) =>
    [...words.matchAll(from)].flatMap(({ 0: found, index }) => {
      const at = begin + index
      const made = text.slice(0, at) + to + text.slice(at + found.length)
      return tell(`${text.slice(at - 4, at).replaceAll('\n', ' ')}[${found}→${to}]`, made)
    }),
  )
  // The same again, of another year or with other numbers: what a number is held against may then be either.
  const twins: [string, string][] = [
    ['again, of another year', words.replace(/20(?=22|21|17)/g, '19')],
    ['again, with other numbers', words.replace(/\d(?=[^\d]*$|[.,]\d)/gm, '9')],
    ['again, of somebody else', words.replace(/甲|乙/g, '丁').replace(/Harwick|Norvale|Acme/g, 'Stowford')],
  ]
  return [...usual, ...lines, ...twins.flatMap(([how, more]) => tell(how, text + more))].join('\n')
}

test.each(sums.map((sum) => [sum] as const))('what comes out otherwise in %s', (sum) =>
  expectPart('checks/otherwise.txt', sum.replaceAll('\n', ' '), saidOtherwise(sum)),
)
