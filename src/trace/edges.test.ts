import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import { qualifiers as en } from '../language/en/qualifiers.ts'
import { qualifiers as zh } from '../language/zh/qualifiers.ts'
import type { Bound } from '../number/bound.ts'
import { findStatistics } from '../statistics/find.ts'
import { checkArticle } from './checkArticle.ts'
import { traceDeck } from './trace.ts'

// Where two readers must agree, over all that they read; and how far a judgement reaches, up to its edge.

function read(lang: 'zh-CN' | 'en', text: string) {
  const head = `---\ntitle: T\nlang: ${lang}\ndate: 2023-02-17\n---\n\n`
  const article = parseArticle({ file: 'a.md', text: `${head}${text}\n` }).value
  const statistics = findStatistics(article)
  const trace = (slide: string) =>
    traceDeck(article, statistics, parseDeck({ file: 'deck.md', text: `${head}## S\n\n- ${slide}\n` }).value)
  return { checks: checkArticle(statistics, article), trace }
}

const verdictOf = (lang: 'zh-CN' | 'en', text: string, slide: string) =>
  read(lang, text).trace(slide).mentions.at(-1)!.verdict

/** A word whose bound no number can have together with the other. */
const against: Partial<Record<Bound, Bound>> = {
  over: 'under',
  'at-least': 'under',
  under: 'over',
  'at-most': 'over',
}
const words = { 'zh-CN': { over: '超过', under: '不到' }, en: { over: 'more than', under: 'less than' } }
const told = {
  'zh-CN': (before: string, after = '') => `全县粮食产量${before}50万吨${after}`,
  en: (before: string, after = '') => `The plant made ${before} 50 tonnes${after} of steel`,
}

const cases = (
  [
    ['zh-CN', zh],
    ['en', en],
  ] as const
).flatMap(([lang, table]) => table.map(([word, bound, side]) => [lang, word, bound, side] as const))

test.each(cases)('%s: finder and tracer agree that %s is %s, %s its number', (lang, word, bound, side) => {
  const said = side === 'before' ? told[lang](word) : told[lang]('', lang === 'en' ? ` ${word}` : word)
  const { trace } = read(lang, `${said}.`)
  expect(trace(said).mentions.at(-1)!.verdict).toBe('quoted')
  const other = against[bound]
  if (other)
    expect(trace(told[lang](words[lang][other as 'over' | 'under'])).mentions.at(-1)!.verdict).toBe(
      'contradicted',
    )
})

test.each([
  ['产值1000亿元。', '产值约999亿元', 'unsupported'],
  ['产值1000亿元。', '产值约1000亿元', 'quoted'],
  ['产值1000亿元。', '产值约1001亿元', 'unsupported'],
  ['产值1000亿元。', '产值近1000亿元', 'contradicted'],
  ['产值2598.7亿元。', '产值超2500亿元', 'rounded'],
  ['产值2598.7亿元。', '产值超2499亿元', 'unsupported'],
  ['产值2598.7亿元。', '产值超2590亿元', 'rounded'],
  ['产值1234.5亿元。', '产值1234亿元', 'unsupported'],
  ['产值1234.5亿元。', '产值1235亿元', 'rounded'],
  ['产值1234.5亿元。', '产值1236亿元', 'unsupported'],
])('%s %s: %s', (text, slide, verdict) => {
  expect(verdictOf('zh-CN', text, slide)).toBe(verdict)
})

test('as many as five shares that come to 100 support each other', () => {
  const shares = (count: number) => {
    const each = Math.floor(100 / count) + 0.5
    return Array.from({ length: count }, (_, i) =>
      (i + 1 < count ? each : 100 - (count - 1) * each).toFixed(1),
    )
  }
  const found = (count: number) =>
    read('zh-CN', `占比分别为${shares(count).join('%、')}%。`).checks.length > 0
  expect([1, 2, 5, 6].map(found)).toEqual([false, true, true, false])
})

test('the three nearest numbers are named', () => {
  const named = (count: number) => {
    const firms = Array.from({ length: count }, (_, i) => `${'甲乙丙丁'[i]!}厂产值${50 + i}亿元。`)
    return read('zh-CN', firms.join('\n\n'))
      .trace('产值58亿元')
      .problems[0]!.expected!.split(/; |；| or /).length
  }
  expect([1, 2, 3, 4].map(named)).toEqual([1, 2, 3, 3])
})

test('a formula is looked for in as much of a text as holds one', () => {
  const formula = (blanks: number) =>
    verdictOf('zh-CN', '产值5亿元，出口3亿元。', `5 亿元 − ${' '.repeat(blanks)}3 亿元 = 2 亿元`)
  expect([107, 108, 109].map(formula)).toEqual(['derived', 'derived', 'unsupported'])
})

test.each([
  ['Revenue in 2023: $105 million', 'quoted'],
  ['Revenue reached $105 million in 2023', 'contradicted'],
  ['Revenue in 2022: $105 million', 'contradicted'],
])('what is forecast for the year under way is that year’s without its verb: %s', (slide, verdict) => {
  expect(
    verdictOf('en', 'Revenue was $90 million in 2022. Revenue of $105 million is forecast.', slide),
  ).toBe(verdict)
})

test('a part that a carried measure names is named where its number stands', () => {
  const text = '江畔区文旅产业增加值30亿元，占7%。其中，高新区完成9亿元，滨江区完成5亿元。'
  expect(verdictOf('zh-CN', text, '高新区文旅产业增加值为9亿元')).toBe('quoted')
  expect(verdictOf('zh-CN', text, '滨江区文旅产业增加值为9亿元')).toBe('contradicted')
})
