import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'

// To teach a language a word is one line in one table: each test adds one to a copy of the table, and reads and traces
// by it. None of these words means to its table what it is made to mean here.

/** The stages as they are where one table of theirs is another. */
async function stages(file: string, change: (table: Record<string, unknown>) => Record<string, unknown>) {
  vi.resetModules()
  vi.doMock(file, async (original) => {
    const table = (await original()) as Record<string, unknown>
    return { ...table, ...change(table) }
  })
  const { parseArticle } = await import('../article/parse.ts')
  const { parseDeck } = await import('../deck/parse.ts')
  const { findStatistics } = await import('../statistics/find.ts')
  const { traceDeck } = await import('../trace/trace.ts')
  vi.doUnmock(file)
  const read = (lang: string, text: string) => {
    const head = `---\ntitle: T\nlang: ${lang}\ndate: 2023-02-17\n---\n\n`
    const article = parseArticle({ file: 'a.md', text: `${head}${text}\n` }).value
    const statistics = findStatistics(article)
    const verdicts = (slide: string) => {
      const deck = parseDeck({ file: 'deck.md', text: `${head}## S\n\n- ${slide}\n` }).value
      return traceDeck(article, statistics, deck).mentions.map(({ verdict }) => verdict)
    }
    return { statistics, verdicts }
  }
  return read
}

const added =
  (name: string, ...more: unknown[]) =>
  (table: Record<string, unknown>) => ({ [name]: [...(table[name] as unknown[]), ...more] })

test.each([
  ['zh-CN', './zh/qualifiers.ts', '擦着', '去年，青岚市产值擦着50亿元。', '产值不足50亿元', '产值超50亿元'],
  ['zh-TW', './zh/qualifiers.ts', '擦着', '去年，青嵐市產值擦着50億元。', '產值不足50億元', '產值超50億元'],
  [
    'en',
    './en/qualifiers.ts',
    'hugging',
    'Sales at Harrow were hugging $50bn in 2022.',
    'Sales were under $50bn',
    'Sales were over $50bn',
  ],
])('a qualifier, in %s', async (lang, file, word, text, right, wrong) => {
  const plain = await stages(file, () => ({}))
  expect(plain(lang, text).statistics.at(-1)!.bound).toBe('exact')
  const read = await stages(file, added('qualifiers', [word, 'near', 'before']))
  const { statistics, verdicts } = read(lang, text)
  expect(statistics.at(-1)).toMatchObject({ bound: 'near', qualifier: word })
  expect(verdicts(right)).toEqual(['quoted'])
  expect(verdicts(wrong)).toEqual(['contradicted'])
})

test.each([
  ['zh-CN', './zh/units.ts', '篓', '青岚市去年产茶50篓。', '产茶50篓', '产茶60篓'],
  [
    'en',
    './en/units.ts',
    'creels',
    'Harrow landed 50 creels of crab.',
    '50 creels landed',
    '60 creels landed',
  ],
])('a unit, in %s', async (lang, file, word, text, right, wrong) => {
  const read = await stages(file, added('measures', word))
  const { statistics, verdicts } = read(lang, text)
  expect(statistics.at(-1)!.unit).toMatchObject({ word, class: 'measure' })
  expect(verdicts(right)).toEqual(['quoted'])
  expect(verdicts(wrong)[0]).toMatch(/unsupported|contradicted/)
})

test.each([
  [
    'zh-CN',
    './zh/periodForms.ts',
    '大前年',
    '大前年，青岚市产值为50亿元。',
    '2020年产值50亿元',
    '2021年产值50亿元',
  ],
  [
    'en',
    './en/periodForms.ts',
    'three years back',
    'Harrow sold 50 ships three years back.',
    'It sold 50 ships in 2020',
    'It sold 50 ships in 2021',
  ],
])('a word for a time, in %s', async (lang, file, word, text, right, wrong) => {
  const form = { name: word, pattern: word, example: [word, '2020'], iso: () => '2020' }
  const read = await stages(file, ({ periodForms }) => ({
    periodForms: [form, ...(periodForms as object[])],
  }))
  const { statistics, verdicts } = read(lang, text)
  expect(statistics.at(-1)!.period).toMatchObject({ iso: '2020' })
  expect(verdicts(right)).toEqual(['quoted'])
  expect(verdicts(wrong)).toEqual(['contradicted'])
})

test('a cue of plans, in zh-CN', async () => {
  const text = '青岚市铆着劲产粮50万吨。'
  const plain = await stages('./zh/cues.ts', () => ({}))
  expect(plain('zh-CN', text).statistics.map(({ kind }) => kind)).toEqual(['level'])
  const read = await stages('./zh/cues.ts', added('targetCues', '铆着劲'))
  expect(read('zh-CN', text).statistics.map(({ kind }) => kind)).toEqual(['target'])
})

test('a language has its name in one place: the registry', () => {
  const root = import.meta.dirname
  const folders = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory())
  const languages = folders
    .map(({ name }) => name)
    .filter((name) => name !== 'engine' && existsSync(join(root, name, 'language.ts')))
  expect(languages.length).toBeGreaterThan(2)
  const naming = new RegExp(`from '(?:\\./|(?:\\.\\./)+(?:language/)?)(?:${languages.join('|')})/`)
  const files = readdirSync(join(root, '..'), { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.endsWith('.test.ts') &&
      !languages.some((name) => file.startsWith(join('language', name))),
  )
  const named = files.filter((file) => naming.test(readFileSync(join(root, '..', file), 'utf8')))
  expect(named).toEqual([join('language', 'languages.ts')])
})
