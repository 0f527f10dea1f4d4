import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
