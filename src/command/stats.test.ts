import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ProblemError } from '../problem.ts'
import { call } from './call.ts'

let folder: string
let said: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stats-'))
  said = []
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text))
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(`! ${text}`))
})
afterEach(async () => {
  vi.restoreAllMocks()
  process.exitCode = 0
  await rm(folder, { recursive: true })
})

async function stats(bytes: string | Uint8Array): Promise<string[]> {
  const file = join(folder, 'a.md')
  await writeFile(file, bytes)
  said = []
  await call(['stats', file])
  return said
}

const text = '2022年工业总产值2600亿元。\n'

it('finds the same in every encoding', async () => {
  const plain = await stats(text)
  expect(plain.at(-1)).toBe('1 statistics')
  expect(await stats(`\uFEFF${text}`)).toEqual(plain)
  expect(await stats(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(plain)
  const gb18030 = Buffer.from('32303232c4eab9a4d2b5d7dcb2fad6b532363030d2dad4aaa1a30a', 'hex')
  const [warning, ...found] = await stats(gb18030)
  expect(warning).toContain('GB 18030')
  expect(found).toEqual(plain)
})

it("tells the article's problems", async () => {
  expect(await stats(`---\ndate: 2023-02-30\n---\n${text}`)).toEqual([
    expect.stringContaining('a.md:2:7 error'),
    expect.anything(),
    '1 statistics',
  ])
  expect(process.exitCode).toBe(1)
})

it('refuses what is no text', () => expect(stats(Buffer.from('a\0b'))).rejects.toThrow(ProblemError))
