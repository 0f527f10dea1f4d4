import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { UsageError } from '../commandError.ts'
import { composeDeck } from '../page/compose.ts'
import { call } from './call.ts'
import { commands } from './commands.ts'

let folder: string
let said: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'call '))
  said = ''
  vi.spyOn(console, 'log').mockImplementation((text: string) => void (said += `${text}\n`))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

const at = (...names: string[]) => join(folder, ...names)

describe('a call', () => {
  it('without words says what to do first', async () => {
    await call([])
    expect(said).toMatch(/article-deck init talk .*--from report\.docx.*article-deck dev talk/s)
  })

  it('says which program this is', async () => {
    await call(['--version'])
    expect(said).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.each([[[]], [['help']], [['--help']]])('lists all commands: %j', async (args) => {
    await call(args.length === 0 ? ['help'] : args)
    for (const name of Object.keys(commands)) expect(said).toContain(`\n  ${name} `)
    expect(said).toMatch(/NO_COLOR.*CHROMIUM_PATH.*ends with 0/s)
  })

  it.each(Object.keys(commands))('tells of %s, with examples', async (name) => {
    await call([name, '--help'])
    expect(said).toMatch(
      new RegExp(`Usage: article-deck ${name} .*\\nExamples:\\n  article-deck ${name}`, 's'),
    )
    const told = said
    said = ''
    await call(['help', name])
    expect(said).toBe(told)
  })

  it.each([
    [['biuld'], 'did you mean build?'],
    [['help', 'biuld'], 'did you mean build?'],
    [['build', '--forse'], 'did you mean --force?'],
    [['dev', '--port', 'abc'], '--port abc: a port is a number from 0 to 65535'],
    [['dev', '--port', '70000'], 'a port is a number'],
    [['dev', '--host=a b'], 'an address such as 0.0.0.0'],
    [['dev', 'one', 'two'], 'too many arguments'],
    [['preview', '--base', 'talk'], 'a path begins and ends with a slash'],
    [['draft', 'a.md', '--minutes', 'soon'], '--minutes is a number'],
    [['export', 'deck'], '--format'],
    [['export', '-f', 'pfd'], 'did you mean pdf?'],
    [['export', '-f', 'pdf', '--paper', 'A5'], 'there is no paper A5'],
    [['export', '-f', 'png', '--scale', '9'], "a picture's scale is a number from 1 to 3"],
    [['export', '-f', 'png', '--scale'], 'argument missing'],
    [['init', '--lang', 'fr'], 'there is no language fr'],
    [['stats'], "missing required argument 'files'"],
    [['--strict'], 'unknown option'],
  ])('%j is refused with what was expected', async (args, expected) => {
    const error = await call(args).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as Error).message).toContain(expected)
    expect((error as Error).message).not.toContain('\n')
  })

  it('takes options anywhere', async () => {
    await writeFile(at('report.md'), '2022年，全县工业总产值达到410亿元。\n')
    await call(['--why', 'stats', at('report.md')])
    const before = said
    said = ''
    await call(['stats', at('report.md'), '--why'])
    expect(said).toBe(before)
    expect(said).toContain('number: ')
  })
})

describe('init', () => {
  it.each(['zh', 'en'])('makes a deck in %s whose numbers are all confirmed', async (lang) => {
    await call(['init', at('my talk'), '--lang', lang])
    expect(said).toMatch(/next: .*article-deck dev ".*my talk"\n$/)
    expect((await readdir(at('my talk'))).toSorted()).toEqual(['article.md', 'deck.md'])
    const { composed, problems } = await composeDeck(at('my talk'), { strict: true })
    expect(problems).toEqual([])
    expect(composed!.traced.deck.slides.length).toBeGreaterThan(6)
    expect(composed!.traced.mentions.length).toBeGreaterThan(20)
  })

  it('overwrites nothing unless it is told to', async () => {
    await call(['init', at('talk'), '--lang', 'en'])
    await writeFile(at('talk/deck.md'), '# mine\n')
    await expect(call(['init', at('talk'), '--lang', 'en'])).rejects.toThrow(
      /deck\.md is there already; --force/,
    )
    expect(await readFile(at('talk/deck.md'), 'utf8')).toBe('# mine\n')
    await call(['init', at('talk'), '--lang', 'en', '--force'])
    expect(await readFile(at('talk/deck.md'), 'utf8')).not.toBe('# mine\n')
  })

  it('drafts from an article at once', async () => {
    const report = '# 简报\n\n2022年，青川县工业总产值达到410亿元，同比增长12%。\n\n全县企业达到286家。\n'
    await writeFile(at('report.md'), report)
    await call(['init', at('talk'), '--from', at('report.md'), '--minutes', '5'])
    expect(await readFile(at('talk/deck.md'), 'utf8')).toContain('410亿元')
    expect(said).toMatch(/next: .*article-deck dev/)
  })
})
