import { execFile, execFileSync } from 'node:child_process'
import {
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test as base } from 'playwright/test'

/** Bytes of the packed program, and of what it is unpacked. */
const most = { packed: 22_000_000, unpacked: 30_000_000 }
/** Somebody of whom no file is, where this runs as root and others may read what is needed; else whoever runs this. */
const nobody =
  process.getuid?.() === 0 && [resolve('node_modules'), process.execPath, tmpdir()].every(isOpenToAll)
    ? { uid: 65534, gid: 65534 }
    : {}

/** Whether everybody may go to a path. */
function isOpenToAll(path: string): boolean {
  const parent = dirname(path)
  return (statSync(path).mode & 0o001) !== 0 && (parent === path || isOpenToAll(parent))
}

interface Packed {
  size: number
  unpackedSize: number
  filename: string
  files: { path: string }[]
}

interface Outcome {
  code: number
  out: string
  err: string
}

interface Installed {
  packed: Packed
  /** An empty folder with the program in its `node_modules`. */
  folder: string
  run: (args: string[], options?: { env?: NodeJS.ProcessEnv; uid?: number; gid?: number }) => Promise<Outcome>
}

/**
 * The program as it is published, in a folder with blanks, Chinese and an emoji in its path. The packages that it
 * declares are those of this repository, and no others are there: nothing is asked of a registry.
 */
const test = base.extend<object, { installed: Installed }>({
  installed: [
    async ({}, use) => {
      const place = await mkdtemp(join(tmpdir(), 'packed-'))
      await chmod(place, 0o755)
      const folder = join(place, '新 文件夹 🙂')
      const modules = join(folder, 'node_modules')
      mkdirSync(modules, { recursive: true })
      const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', place]
      const [packed] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8' })) as Packed[]
      execFileSync('tar', ['-xzf', join(place, packed!.filename), '-C', modules])
      execFileSync('mv', [join(modules, 'package'), join(modules, 'article-deck')])
      cpSync('create', join(modules, 'create-article-deck'), { recursive: true })
      const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
        dependencies: Record<string, string>
      }
      for (const name of Object.keys(dependencies)) {
        mkdirSync(dirname(join(modules, name)), { recursive: true })
        symlinkSync(resolve('node_modules', name), join(modules, name))
      }
      writeFileSync(
        join(folder, '报告.md'),
        '# 简报\n\n2022年，青川县工业总产值达到410亿元，同比增长12%。\n\n全县规模以上企业达到286家。\n',
      )
      if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid)
      const cli = join(modules, 'article-deck/lib/cli.js')
      await use({
        packed: packed!,
        folder,
        run: (args, { env = process.env, ...as } = {}) =>
          new Promise((done) => {
            execFile(process.execPath, [cli, ...args], { cwd: folder, env, ...as }, (error, out, err) =>
              done({ code: error ? Number(error.code) : 0, out, err }),
            )
          }),
      })
      rmSync(place, { recursive: true })
    },
    { scope: 'worker' },
  ],
})

test.describe.configure({ mode: 'serial' })

test('the package holds what its users need, and no more', ({ installed: { packed } }) => {
  expect(packed.size).toBeLessThan(most.packed)
  expect(packed.unpackedSize).toBeLessThan(most.unpacked)
  const paths = packed.files.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining([
      'index.html',
      'lib/cli.js',
      'lib/tracer.js',
      'examples/city/deck.md',
      'README.md',
    ]),
  )
  // What `mcp` gives to read is documents too.
  const needless =
    /\.test\.|\/samples\/|\/testing\/|^(?:tests|bench|docs(?!\/(?:format|layouts|figures)\.md$)|slides)\/|^src\/(?:command|export|language|deck)\/|^lib\/(?!program\/|vendor\/page\/|(?:cli|index|tracer)\.js$|.*\.d\.ts$)/
  expect(paths.filter((path) => needless.test(path))).toEqual([])
})

test('a new user is told what to do, and does it', async ({ installed: { run, folder } }) => {
  expect((await run([])).out).toContain('article-deck init talk')
  expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  const begun = await run(['init', 'my talk', '--lang', 'zh'], nobody)
  expect(begun).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/next: .*dev "my talk"\n$/) })
  expect(readdirSync(join(folder, 'my talk')).toSorted()).toEqual(['article.md', 'deck.md'])
  const again = await run(['init', 'my talk', '--lang', 'zh'], nobody)
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('--force') })
})

test('npm create does what init does', async ({ installed: { folder } }) => {
  const create = join(folder, 'node_modules/create-article-deck')
  const { version, dependencies } = JSON.parse(readFileSync(join(create, 'package.json'), 'utf8'))
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(version)
  expect(dependencies).toEqual({ 'article-deck': `^${version}` })
  const out = execFileSync(process.execPath, [join(create, 'index.js'), 'created', '--lang', 'en'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(out).toMatch(/^made created\/.*\nnext: .*dev created\n$/)
  expect(readdirSync(join(folder, 'created')).toSorted()).toEqual(['article.md', 'deck.md'])
})

test('without HOME, and as somebody who may not write where the program is', async ({
  installed: { run },
}) => {
  const { HOME: _, XDG_CACHE_HOME: __, ...env } = process.env
  const drafted = await run(['init', '草稿', '--from', '报告.md', '--minutes', '5'], { env, ...nobody })
  expect(drafted).toMatchObject({ code: 0, out: expect.stringMatching(/next: .*dev 草稿\n$/) })
  const checked = await run(['check', '草稿'], { env, ...nobody })
  expect(checked).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/410亿元 .* quoted/) })
  const found = await run(['stats', '报告.md'], { env, ...nobody })
  expect(found).toMatchObject({ code: 0, out: expect.stringContaining('3 statistics') })
})

test('builds a site, and says what it made and what comes next', async ({ installed: { run, folder } }) => {
  const built = await run(['build', 'my talk', '-o', 'site'])
  expect(built).toMatchObject({ code: 0, err: '' })
  expect(built.out).toMatch(
    /^built site\/: 9 slides, \d+ files, [\d.]+ MB, in [\d.]+ s\nnext: .*preview -o site/,
  )
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toContain('<title>临川这一年</title>')
})

test('exports what is handed round', async ({ installed: { run, folder } }) => {
  const { code, out } = await run([
    'export',
    'my talk',
    '-f',
    'pdf,pptx,html,png',
    '--scale',
    '1',
    '-o',
    'files',
  ])
  expect(code).toBe(0)
  const names = out.trim().split('\n').map((line) => line.replace(/^files\//, '')) // prettier-ignore
  expect(names).toEqual(
    expect.arrayContaining(['my-talk.pdf', 'my-talk.pptx', 'my-talk.html', '01-cover.png']),
  )
  expect(readFileSync(join(folder, 'files/my-talk.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-')
  expect(Object.keys(unzipSync(readFileSync(join(folder, 'files/my-talk.pptx'))))).toContain(
    'ppt/slides/slide10.xml',
  )
})
