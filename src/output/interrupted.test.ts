import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CommandError } from '../commandError.ts'
import { openOutput, type Output, type PutOptions } from './openOutput.ts'

/** The disk as it is until the call of a number, which fails; `forever` that all calls behind it fail as well. */
const disk = vi.hoisted(() => ({ calls: 0, failsAt: Infinity, code: 'ENOSPC', forever: false }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<Record<string, unknown>>()
  const failing = (name: string) =>
    async function (...args: unknown[]): Promise<unknown> {
      const call = disk.calls++
      if (call === disk.failsAt || (disk.forever && call > disk.failsAt)) {
        throw Object.assign(new Error(`${disk.code}: ${name}`), { code: disk.code, syscall: name })
      }
      return (real[name] as (...args: unknown[]) => Promise<unknown>)(...args)
    }
  const changing = ['mkdir', 'writeFile', 'rename', 'copyFile', 'unlink', 'rmdir', 'rm']
  return { ...real, ...Object.fromEntries(changing.map((name) => [name, failing(name)])) }
})

const site: PutOptions = { replace: 'listed', list: true, last: 'index.html' }
const before = new Map([
  ['index.html', 'old page, shows a/1.js'],
  ['a/1.js', 'old'],
])
const after = new Map([
  ['b/2.js', 'new'],
  ['index.html', 'new page, shows b/2.js'],
  ['c/d/3.js', 'new'],
])

let folder: string
let output: Output | null

beforeEach(async () => {
  Object.assign(disk, { calls: 0, failsAt: Infinity, forever: false })
  folder = await mkdtemp(join(tmpdir(), 'interrupted-'))
  await put(before)
  await writeFile(join(folder, 'CNAME'), 'mine')
})
afterEach(async () => {
  Object.assign(disk, { failsAt: Infinity })
  await rm(folder, { recursive: true })
})

async function put(files: Map<string, string>): Promise<void> {
  output = null
  output = await openOutput(folder)
  await output.put(files, site)
  await output.clear()
}

async function contents(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.article-deck.json'))
  return Object.fromEntries(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name)
        return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const
      }),
    ),
  )
}

/** The page is the old one or the new one, and what it shows is there. */
async function expectWhole(): Promise<void> {
  const there = await contents()
  const shown = there['index.html'] === before.get('index.html') ? before : after
  expect(there).toMatchObject({ CNAME: 'mine', 'index.html': shown.get('index.html') })
  const script = shown === before ? 'a/1.js' : 'b/2.js'
  expect(there[script]).toBe(shown.get(script))
}

/** As many calls as a whole run makes, and some more. */
const calls = 24

describe('at whatever call the disk refuses', () => {
  it.each(['ENOSPC', 'EROFS', 'EACCES', 'EPERM', 'EBUSY', 'EIO', 'EXDEV'])(
    '%s is one sentence',
    async (code) => {
      let failed = 0
      for (let call = 0; call < calls; call++) {
        Object.assign(disk, { calls: 0, failsAt: call, code })
        const error: unknown = await put(after).catch((error: unknown) => error)
        Object.assign(disk, { failsAt: Infinity })
        await output?.clear()
        if (error) {
          failed++
          expect(error).toBeInstanceOf(CommandError)
          expect((error as CommandError).message).toMatch(/^cannot write [^\n]*: [^\n]+$/)
        }
        await expectWhole()
        await put(before)
        expect(await contents()).toEqual({ ...Object.fromEntries(before), CNAME: 'mine' })
      }
      expect(failed).toBeGreaterThan(code === 'EXDEV' ? 3 : 8)
    },
  )
})

it('a run that is killed at whatever call leaves a whole page, and the next run leaves nothing of it', async () => {
  for (let call = 0; call < calls; call++) {
    Object.assign(disk, { calls: 0, failsAt: call, forever: true, code: 'ENOSPC' })
    const killed = await put(after).then(
      () => false,
      () => true,
    )
    Object.assign(disk, { failsAt: Infinity, forever: false })
    await expectWhole()
    // Its unfinished folder is that of a process that is no more.
    if (killed) await disown()
    await put(before)
    expect(await contents()).toEqual({ ...Object.fromEntries(before), CNAME: 'mine' })
    expect((await readdir(folder)).toSorted()).toEqual(['.article-deck.json', 'CNAME', 'a', 'index.html'])
  }
})

async function disown(): Promise<void> {
  for (const name of await readdir(folder)) {
    const orphan = name.replace(/^(\.article-deck-)\d+-/, '$199999999-')
    if (orphan === name) continue
    await mkdir(join(folder, orphan))
    await rm(join(folder, name), { recursive: true })
  }
}
