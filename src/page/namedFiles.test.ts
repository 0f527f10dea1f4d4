import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { composeDeck } from './compose.ts'

let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'named-')), 'deck')
  await mkdir(folder)
  await writeFile(
    join(folder, 'article.md'),
    '---\ndate: 2023-02-17\n---\n\n2022年，昌和县工业总产值2600亿元。\n',
  )
})
afterEach(() => rm(join(folder, '..'), { recursive: true }))

/** The verdict and place of each number of a deck, and its problems by code and place. */
async function checked(deck: string, files: Record<string, string>) {
  for (const [name, text] of Object.entries({ 'deck.md': deck, ...files }))
    await writeFile(join(folder, name), text)
  const { composed, problems } = await composeDeck(folder, {})
  const { mentions, statistics } = composed!.traced
  const byId = new Map(statistics.map((one) => [one.id, one]))
  const short = (file: string) => file.replace(/^.*\//, '')
  return {
    mentions: mentions.map(({ text, verdict, statistics: ids }) => {
      const { file, line } = byId.get(ids[0]!) ?? {}
      return [text, verdict, file ?? 'article', line].join(' ')
    }),
    problems: problems.map(({ code, file, line, column }) => `${code} ${short(file)}:${line}:${column}`),
    composed: composed!,
  }
}

const output = '年份,工业总产值（亿元）\n2017,1488\n2021,"2050"\n'

it('takes a number from any file that the deck names', async () => {
  const deck =
    '---\nsources: [output.csv, 卫生.txt]\n---\n\n## 数\n\n2022年，工业总产值2600亿元；2021年，工业总产值2050亿元。\n\n2022年，床位3200张。\n'
  const { mentions, problems } = await checked(deck, {
    'output.csv': output,
    '卫生.txt': '昌和县卫生年报\n\n2022年，全县床位3200张。\n',
  })
  expect(problems).toEqual([])
  expect(mentions).toEqual([
    '2600亿元 quoted article 5',
    '2050亿元 quoted output.csv 3',
    '3200张 quoted 卫生.txt 3',
  ])
})

it('takes no number from a file that it does not name', async () => {
  const { mentions } = await checked('## 数\n\n2021年，工业总产值2050亿元。\n', { 'output.csv': output })
  expect(mentions).toEqual(['2050亿元 unsupported article '])
})

it("takes a chart's rows from a file, and each number is looked up and has its place there", async () => {
  const chart = '## 产值\n\n<!-- .chart: type="bar" src="output.csv" unit="亿元" -->\n'
  const named = await checked(`---\nsources: output.csv\n---\n\n${chart}`, { 'output.csv': output })
  expect(named.problems).toEqual([])
  expect(named.mentions).toEqual(['1488亿元 quoted output.csv 2', '2050亿元 quoted output.csv 3'])
  const [block] = named.composed.traced.deck.slides[0]!.blocks.filter(({ type }) => type === 'chart')
  expect(block).toMatchObject({ spec: { axis: '年份', rows: [{ label: '2017' }, { label: '2021' }] } })
  const unnamed = await checked(chart, { 'output.csv': output })
  expect(unnamed.problems).toEqual(['unsupported output.csv:2:2', 'unsupported output.csv:3:2'])
})

it('says at its name why a file gives nothing', async () => {
  const deck =
    '---\nsources:\n  - none.csv\n  - ../secret.csv\n  - link.csv\n---\n\n## 一\n\n<!-- .chart: type="bar" src="words.txt" -->\n\n<!-- .chart: type="bar" src="gone.csv" -->\n'
  await writeFile(join(folder, '../secret.csv'), output)
  await symlink('../secret.csv', join(folder, 'link.csv'))
  const { problems } = await checked(deck, { 'words.txt': '没有表格。\n' })
  expect(problems).toEqual([
    'missing-file deck.md:3:5',
    'outside-folder deck.md:4:5',
    'outside-folder deck.md:5:5',
    'chart-table deck.md:10:30',
    'missing-file deck.md:12:30',
  ])
})

it('needs no article where its sources are there', async () => {
  await rm(join(folder, 'article.md'))
  const deck = '---\nsources: output.csv\n---\n\n## 数\n\n2021年，工业总产值2050亿元。\n'
  const { mentions, problems } = await checked(deck, { 'output.csv': output })
  expect(problems).toEqual([])
  expect(mentions).toEqual(['2050亿元 quoted output.csv 3'])
})
