import { expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { limits } from '../limits.ts'
import { findQuantities, findStatistics } from './find.ts'

/** Milliseconds of work: far above what a slow machine needs, far below what a quadratic rule would take. */
const PATIENCE = 8_000

/** A small generator with a seed, so that a failure repeats (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const pieces =
  '一 三 十 百 千 万 亿 两 半 成 倍 番 % 个百分点 个 家 亿元 元 年 月 日 2022年 “十四五” 1 23 456 7,890 . , ， 。 ； 、 - — ~ 至 到 由 从 比 较 同比 增长 下降 占 的 是 将 力争 分别 第 首位 $ £ bn million per cent rose fell to from by more than in 2004 November \n \n\n # ** [ ]( ) > | ` < “ ” ( ) ． ％ ０ \uD83D\uDE00 \uFEFF \r\n'.split(
    ' ',
  )

function expectPlaces(text: string, file: string) {
  const article = parseArticle({ file, text }, { date: '2023-02-17' }).value
  let last = 0
  for (const statistic of findStatistics(article)) {
    expect(text.slice(statistic.start, statistic.end)).toBe(statistic.text)
    expect(statistic.start).toBeGreaterThanOrEqual(last)
    expect(Number.isFinite(statistic.value)).toBe(true)
    for (const taken of Object.values(statistic.inherited))
      expect(text.slice(taken.start, taken.end)).toBe(taken.text)
    expect(text.slice(0, statistic.start).split('\n').length).toBe(statistic.line)
    last = statistic.end
  }
}

it('keeps every offset on random text', () => {
  const next = random(7)
  for (let round = 0; round < 250; round++) {
    const length = 1 + Math.floor(next() * 60)
    const text = Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)]!).join(
      next() < 0.2 ? ' ' : '',
    )
    expectPlaces(text, round % 2 ? 'a.md' : 'a.txt')
    for (const quantity of findQuantities(text, { lang: 'zh-CN', date: null })) {
      expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text)
    }
  }
})

it.each([
  ['much 一', '一', 200_000],
  ['much digits', '7', 200_000],
  ['groups of thousands', '1,111', 40_000],
  ['nested ranges', '1-', 40_000],
  ['ranges', '1~2', 20_000],
  ['magnitudes', '一万亿', 30_000],
  ['verbs', '增长', 60_000],
  ['cues', '比', 100_000],
  ['words before an amount', '仅为', 60_000],
  ['amounts of several', '甲组收入3元，乙组收入2元。', 10_000],
  ['plans', '将', 100_000],
  ['fractions', '三分之', 6_000],
  ['quotes', '“', 100_000],
  ['links', '[a](', 50_000],
  ['emphasis', '*', 200_000],
  ['number words', 'one hundred ', 2_000],
  ['moves', 'from 3% to ', 1_500],
  ['years', '2004年', 8_000],
  ['lines', '长\n', 50_000],
])(
  'ends quickly on %s',
  (_name, piece, count) => {
    // As much of it as a block may hold, and then another block.
    const most = Math.floor(limits.block / piece.length)
    const blocks = Array.from({ length: Math.ceil(count / most) }, (_, n) =>
      piece.repeat(Math.min(most, count - n * most)),
    )
    const text = blocks.join('\n\n')
    const start = process.cpuUsage()
    for (const file of ['a.md', 'a.txt']) findStatistics(parseArticle({ file, text }).value)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(PATIENCE)
  },
  15 * PATIENCE,
)
