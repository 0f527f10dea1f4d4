import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Outline } from '../draft/outline.ts'
import { county } from '../draft/testing/articles.ts'
import { png } from '../reader/samples/picture.ts'
import { samples } from '../reader/samples/originals.ts'
import { call } from './call.ts'
import { UsageError } from '../commandError.ts'

let folder: string
const said: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draft-'))
  said.length = 0
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text))
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text))
  await writeFile(join(folder, 'report.md'), county)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

const at = (...names: string[]) => join(folder, ...names)

describe('article-deck draft', () => {
  it('writes the article and the deck, and says what it left out', async () => {
    await call(['draft', at('report.md'), '-o', at('deck'), '--minutes', '5'])
    expect((await readdir(at('deck'))).toSorted()).toEqual(['article.md', 'deck.md'])
    const article = await readFile(at('deck', 'article.md'), 'utf8')
    expect(
      article.replace(
        /^original: \{ "file": "report.md", "sha256": "[\da-f]{64}", "read": "[\d-]{10}" \}\n/m,
        '',
      ),
    ).toBe(county)
    expect(said.join('\n')).toContain('left out:')
  })

  it('never overwrites, unless it is told to', async () => {
    await call(['draft', at('report.md'), '-o', at('deck')])
    await writeFile(at('deck', 'deck.md'), '# mine')
    await expect(call(['draft', at('report.md'), '-o', at('deck')])).rejects.toThrow(UsageError)
    expect(await readFile(at('deck', 'deck.md'), 'utf8')).toBe('# mine')
    await call(['draft', at('report.md'), '-o', at('deck'), '--force'])
    expect(await readFile(at('deck', 'deck.md'), 'utf8')).not.toBe('# mine')
  })

  it('prints a plan, and drafts from it as it was edited', async () => {
    await call(['draft', at('report.md'), '--minutes', '5', '--outline'])
    expect(await readdir(folder)).toEqual(['report.md'])
    const plan = parse(said.join('\n')) as Outline
    expect(plan.minutes).toBe(5)
    expect(plan.message.length).toBeGreaterThan(0)
    const [first] = plan.sections.flatMap(({ slides }) => slides)
    const [other] = plan.leftOut
    const sections = [{ section: '我的部分', slides: [{ ...other!, heading: '先说这个' }, first!] }]
    await writeFile(at('plan.yaml'), stringify({ ...plan, title: '我的标题', sections }))
    await call(['draft', at('report.md'), '--outline', at('plan.yaml'), '-o', at('deck')])
    const deck = await readFile(at('deck', 'deck.md'), 'utf8')
    expect(deck).toContain('title: "我的标题"')
    expect(deck.indexOf('## 先说这个')).toBeGreaterThan(0)
    expect(deck.indexOf(`## ${first!.heading}`)).toBeGreaterThan(deck.indexOf('## 先说这个'))

    await writeFile(at('plan.yaml'), stringify({ sections: [{ slides: [{ key: 'list-0000000' }] }] }))
    const wrong = call(['draft', at('report.md'), '--outline', at('plan.yaml'), '-o', at('deck2')])
    await expect(wrong).rejects.toThrow('makes no slide list-0000000')
    await writeFile(at('plan.yaml'), 'sections: 5')
    const none = call(['draft', at('report.md'), '--outline', at('plan.yaml'), '-o', at('deck2')])
    await expect(none).rejects.toThrow('no list of `sections`')
  })

  it('brings an edited deck up to a changed article', async () => {
    await call(['draft', at('report.md'), '-o', at('deck'), '--minutes', '40'])
    const drafted = await readFile(at('deck', 'deck.md'), 'utf8')
    await writeFile(at('deck', 'deck.md'), drafted.replace(/(?<=^## ).+/m, '我改的标题'))
    const again = `${county}\n## 新情况\n\n2023年4月，全县新开工项目42个，总投资130亿元。\n`
    await writeFile(
      at('report.md'),
      again.replace('园区新建标准厂房32万平方米，新增就业岗位约5600个。', '园区没有新建厂房。'),
    )
    await call(['draft', at('report.md'), '-o', at('deck'), '--minutes', '40', '--update'])
    const deck = await readFile(at('deck', 'deck.md'), 'utf8')
    expect(deck).toContain('## 我改的标题')
    expect(deck).toContain('新开工项目')
    expect(deck).toMatch(/^<!-- \.slide: .* stale -->$/m)
    expect(said.join('\n')).toMatch(/updated .*: [1-9]\d* slides added, [1-9]\d* marked stale/)
    expect(await readFile(at('deck', 'article.md'), 'utf8')).toContain('园区没有新建厂房')
  })

  it('drafts beside an article in its own folder, which stays as it is', async () => {
    await writeFile(at('article.md'), county)
    await call(['draft', at('article.md'), '-o', folder])
    expect(await readdir(folder)).toContain('deck.md')
    expect(await readFile(at('article.md'), 'utf8')).toBe(county)
  })

  it('takes the pictures that the article shows along, and none from elsewhere', async () => {
    await mkdir(at('img'))
    await writeFile(at('img', 'a b.png'), png(60, 40))
    await writeFile(at('post.md'), `${county}\n![Hall](img/a%20b.png)\n\n![Gone](../gone.png)\n`)
    await call(['draft', at('post.md'), '-o', at('deck')])
    expect((await readdir(at('deck'), { recursive: true })).toSorted()).toEqual([
      'article.md',
      'deck.md',
      'img',
      join('img', 'a b.png'),
    ])
    expect(said.join('\n')).toContain('the picture ../gone.png is not beside the article')
  })

  it('makes Markdown of a Word file, with its pictures beside it', async () => {
    const { bytes } = samples.find(({ name }) => name === 'pictures.docx')!
    await writeFile(at('report.docx'), bytes)
    await call(['draft', at('report.docx'), '-o', at('deck')])
    expect(await readdir(at('deck', 'pictures'))).toEqual(['picture-1.png'])
    const article = await readFile(at('deck', 'article.md'), 'utf8')
    expect(article).toContain('![The hall](pictures/picture-1.png)')
    expect(article).toContain('"file": "report.docx"')
  })

  it('makes Markdown of plain text, in the encoding of old Chinese files too', async () => {
    const gb18030 = Buffer.from('b1b1b4a8cfd8b9a4d2b5d7dcb2fad6b5cdbbc6c6333030d2dad4aaa1a30a', 'hex')
    await writeFile(at('old.txt'), gb18030)
    await call(['draft', at('old.txt'), '-o', at('old')])
    expect(await readFile(at('old', 'article.md'), 'utf8')).toContain('北川县工业总产值突破300亿元。')
  })

  it.each([
    [[]],
    [['missing.md']],
    [['.']],
    [['report.md', '--minutes', 'soon']],
    [['report.md', '--minutes', '0']],
    [['report.md', '-o', 'report.md']],
  ])('refuses %j with what it expected, and writes nothing', async (args) => {
    const [file, ...options] = args.map((word) =>
      word === 'report.md' || word === 'missing.md' || word === '.' ? at(word) : word,
    )
    await expect(call(['draft', ...(file === undefined ? [] : [file]), ...options])).rejects.toThrow(
      UsageError,
    )
    expect(await readdir(folder)).toEqual(['report.md'])
  })

  it('refuses an article without text', async () => {
    await writeFile(at('empty.md'), '# 只有标题\n')
    await expect(call(['draft', at('empty.md'), '-o', at('deck')])).rejects.toThrow('no text')
  })
})
