import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, statfs, unlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect } from 'playwright/test'
import { randomOf } from '../src/fuzz/random.ts'
import { run, test } from './exported.ts'

/** How often each command is killed; `KILLS=20` asks for more. */
const kills = Number(process.env['KILLS'] ?? 3)

/** What a command says where all went well: nothing, or what it wrote over and what it made. */
const noFault = /^(?:(?:overwritten: |\d+ slides, )[^\n]*\n)*$/

/** The same, by the name of each file, as it was and as it will be. */
type Files = Map<string, string>

interface Case {
  /** The files that the command reads, and another time's. */
  before: Record<string, string>
  after: Record<string, string>
  args: (folder: string, out: string) => string[]
  /** The file that shows the others, and is written last. */
  page: string
}

const article = (value: number) =>
  `---\ntitle: 报告\ndate: 2023-02-17\n---\n\n2022年，全州工业总产值${value}亿元。\n\n出口额12亿元。\n`
const deck = (value: number) => `---\ntitle: 甲\n---\n\n# 甲\n\n---\n\n## 乙\n\n- 工业总产值${value}亿元\n`
const deckOf = (value: number) => ({ 'article.md': article(value), 'deck.md': deck(value) })

const cases: Record<string, Case> = {
  build: {
    before: deckOf(2600),
    after: deckOf(3100),
    args: (folder, out) => ['build', folder, '-o', out],
    page: 'index.html',
  },
  export: {
    before: deckOf(2600),
    after: deckOf(3100),
    args: (folder, out) => ['export', folder, '--format', 'html,pptx,png', '-o', out],
    page: 'deck.html',
  },
  draft: {
    before: { 'report.md': article(2600) },
    after: { 'report.md': article(3100) },
    args: (folder, out) => ['draft', join(folder, 'report.md'), '-o', out, '--force'],
    page: 'deck.md',
  },
}

async function write(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}

async function filesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files: Files = new Map()
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(folder.length + 1), await readFile(path, 'latin1'))
  }
  return files
}

const unfinished = /(?:^|\/)\.article-deck-\d/
/** What of a folder is neither as it was nor as it will be, whole. */
function faults(there: Files, page: string, old: Files, now: Files): string[] {
  const shown = there.get(page) === now.get(page) ? now : old
  const whole = [...shown].filter(([name]) => name !== '.article-deck.json' && name !== 'article.html')
  return [
    // A file of a site has another name where it is another; what is shown is there.
    ...whole.filter(([name, data]) => there.get(name) !== data && now.get(name) !== there.get(name)),
    ...[...there].filter(([name, data]) => {
      const isKnown = [old, now].some((one) => one.get(name) === data)
      return !isKnown && name !== '.article-deck.json' && !unfinished.test(name)
    }),
  ].map(([name]) => name)
}

/** Runs the program and kills it after some milliseconds, if it has not ended by then. */
async function kill(args: string[], after: number): Promise<void> {
  const child = spawn('node', [resolve('lib/cli.js'), ...args], { stdio: 'ignore' })
  const timer = setTimeout(() => child.kill('SIGKILL'), after)
  await once(child, 'exit')
  clearTimeout(timer)
}

for (const [name, { before, after, args, page }] of Object.entries(cases)) {
  test(`${name} that is killed leaves what was there, and the next run leaves nothing of it`, async ({
    scratch,
  }) => {
    test.setTimeout(600_000)
    const random = randomOf(7)
    const [folder, out, other] = ['deck', 'out', 'other'].map((one) => join(scratch, one)) as [
      string,
      string,
      string,
    ]
    await write(folder, after)
    expect((await run(args(folder, other))).err).toMatch(noFault)
    const now = await filesIn(other)
    await write(folder, before)
    expect((await run(args(folder, out))).code).toBe(0)
    const old = await filesIn(out)
    const begun = Date.now()
    expect((await run(args(folder, out))).code).toBe(0)
    const span = Date.now() - begun
    await write(folder, after)
    for (let i = 0; i < kills; i++) {
      // Half of them when it is about to write.
      const share = random.chance(0.5) ? random.below(1000) / 1000 : 0.8 + random.below(300) / 1000
      await kill(args(folder, out), span * share)
      const there = await filesIn(out)
      expect(faults(there, page, old, now), `killed after ${Math.round(share * 100)} %`).toEqual([])
      if (there.get(page) !== old.get(page)) {
        await write(folder, before)
        expect((await run(args(folder, out))).code).toBe(0)
        expect(await filesIn(out)).toEqual(old)
        await write(folder, after)
      }
    }
    expect((await run(args(folder, out))).code).toBe(0)
    expect(await filesIn(out)).toEqual(now)
    expect((await readdir(scratch)).toSorted()).toEqual(['deck', 'other', 'out'])
  })
}

/** A small disk at a folder; false where only root may have one. */
function mount(folder: string, size: string): boolean {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  return status === 0
}

for (const [name, { before, after, args }] of Object.entries(cases)) {
  test(`${name} on a disk that is full says so, and leaves what was there`, async ({ scratch }) => {
    const folder = join(scratch, 'deck')
    const out = join(scratch, 'disk')
    await mkdir(out)
    test.skip(!mount(out, '4m'), 'only root mounts a disk')
    try {
      await write(folder, before)
      // The folder is a mount point, whose files can be replaced and which itself cannot.
      expect(await run(args(folder, out))).toMatchObject({ code: 0, err: expect.stringMatching(noFault) })
      const old = await filesIn(out)
      await write(folder, after)
      const { bavail, bsize } = await statfs(out)
      await writeFile(join(out, 'ballast'), Buffer.alloc(bavail * bsize))
      const { code, err } = await run(args(folder, out))
      expect(code).toBe(1)
      expect(err).toMatch(/^cannot write [^\n]+: the disk is full\n$/)
      await unlink(join(out, 'ballast'))
      expect(await filesIn(out)).toEqual(old)
      expect(await readdir(out)).toEqual(expect.not.arrayContaining([expect.stringMatching(unfinished)]))
      expect(await run(args(folder, out))).toMatchObject({ code: 0, err: expect.stringMatching(noFault) })
    } finally {
      spawnSync('umount', [out])
    }
  })
}
