/**
 * `npm run mutate [count] [seed] [from] [to]`: changes an operator or a constant of the rooms that read and trace numbers, one at
 * a time, and runs the tests nearest to it. A mutant that they let live shows what no test holds.
 * `from` and `to` run a part of the sample, so that a long run can be taken in pieces.
 *
 * All happens in a copy whose TypeScript is JavaScript already: Vitest then hands it to Node as it is, which runs the
 * tests several times faster, and what is worked on is never touched.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { transformWithOxc } from 'vite'

const rooms = ['src/number', 'src/language', 'src/trace', 'src/article']
const count = Number(process.argv[2] ?? 30)
const seed = Number(process.argv[3] ?? 1)
const [from, to] = [Number(process.argv[4] ?? 0), Number(process.argv[5] ?? count)]

/** What is changed into what; each stands between spaces or ends of words, so that no pattern is touched. */
const changes = [
  [/ < (?=[\w(])/g, ' <= '],
  [/ <= /g, ' < '],
  [/ > (?=[\w(])/g, ' >= '],
  [/ >= /g, ' > '],
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \+ (?=[\w(])/g, ' - '],
  [/ - (?=[\w(])/g, ' + '],
  [/ \* (?=[\w(])/g, ' / '],
  [/(?<= = )\d+(?:\.\d+)?$/gm, (number) => String(Number(number) * 2 + 1)],
  [/\btrue\b/g, 'false'],
  [/\bnull \?/g, 'undefined ?'],
]

/** A small generator with a seed, so that a run repeats (mulberry32). */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Every place of a file where something can be changed; comments, imports and types are left alone. */
function mutantsOf(file) {
  const text = readFileSync(file, 'utf8')
  const code = text.replace(
    /\/\*[^]*?\*\/|^\s*\/\/.*$|^import .*$|^(?:export )?(?:type|interface) [^]*?\n(?=\n|\/\*|export |const |function )/gm,
    (part) => part.replace(/[^\n]/g, '\0'),
  )
  return changes.flatMap(([pattern, by]) =>
    [...code.matchAll(pattern)].map(({ 0: from, index }) => ({
      file,
      text,
      index,
      from,
      to: typeof by === 'string' ? by : by(from),
    })),
  )
}

const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|samples/.test(name))
    .map((name) => join(room, name)),
)
const all = files.flatMap(mutantsOf)
const next = random(seed)
const chosen = Array.from({ length: Math.min(count, all.length) }, () =>
  all.splice(Math.floor(next() * all.length), 1),
)
  .flat()
  .slice(from, to)

const cache = resolve('node_modules/.mutate')
const copy = join(cache, 'project')

/** What Node runs of a file of TypeScript. */
async function compiled(text, file) {
  const { code } = await transformWithOxc(text, file, { sourcemap: false })
  return code.replace(/((?:from|import) ?\(?'[^'\n]+|(?:from|import) ?\(?"[^"\n]+)\.ts(?=['"])/g, '$1.js')
}

const inCopy = (file) => join(copy, file.replace(/\.ts$/, '.js'))

/** Tests that only read the source, put another table in the place of one, or take long and look at shares and times. */
const unasked = ['outside', 'englishOutside', 'oneLine', 'plantedErrors', 'plantedClaims', 'find.property']

/** Puts the project into the copy: its code as JavaScript, the rest as it is. */
async function makeCopy() {
  rmSync(cache, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  cpSync('src', join(copy, 'src'), { recursive: true, filter: (file) => !/\.tsx?$/.test(file) })
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.ts') && !name.endsWith('.d.ts')) {
      const file = join('src', name)
      writeFileSync(inCopy(file), await compiled(readFileSync(file, 'utf8'), file))
    }
  for (const name of ['tests/golden', 'slides', 'examples', 'package.json'])
    cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(resolve('../shared'), join(cache, 'shared'))
  writeFileSync(
    join(copy, 'vitest.config.js'),
    `export default { test: ${JSON.stringify({
      include: ['src/**/*.test.js'],
      exclude: unasked.map((name) => `**/${name}.test.js`),
      experimental: { viteModuleRunner: false },
      isolate: false,
      maxWorkers: 1,
      bail: 1,
      testTimeout: 300_000,
    })} }`,
  )
}

/** The tests that are nearest to a file of a room, the sharpest first. */
const sharp = ['edges', 'corpus', 'rules', 'bounds'].map((name) => `src/language/${name}.test`)
const texts = ['src/language', 'src/statistics', 'src/pipeline.test']
const nearest = {
  'src/number': [['src/number'], sharp, [...texts, 'src/trace']],
  'src/language': [sharp, texts, ['src/trace']],
  'src/trace': [
    ['src/trace/trace.test', 'src/trace/edges.test', 'src/trace/identity.test'],
    ['src/trace', 'src/pipeline.test'],
  ],
  'src/article': [['src/article'], texts, ['src/trace']],
}

/** The first of some tests that fails, or null. */
function failing(tests) {
  const args = [resolve('node_modules/vitest/vitest.mjs'), 'run', '--reporter=json', ...tests]
  const { status, stdout } = spawnSync('node', args, {
    cwd: copy,
    // What is missing is no reason to write it.
    env: { ...process.env, CI: '1' },
    encoding: 'utf8',
    timeout: 600_000,
    maxBuffer: 1 << 28,
  })
  if (status === 0) return null
  const failed = /"status":"failed"[^]*?"name":"([^"]*)"/.exec(stdout ?? '')
  return failed?.[1] ?? 'a run'
}

/** Whether the tests of its room, and those that read whole texts, notice it. */
async function isKilled({ file, text, index, from, to }) {
  writeFileSync(
    inCopy(file),
    await compiled(text.slice(0, index) + to + text.slice(index + from.length), file),
  )
  try {
    return nearest[file.split('/').slice(0, 2).join('/')].some((tests) => failing(tests) !== null)
  } finally {
    writeFileSync(inCopy(file), await compiled(text, file))
  }
}

await makeCopy()
const broken = failing(['src/number', ...texts, 'src/trace', 'src/article'])
if (broken) throw new Error(`${broken} fails where nothing has been changed`)
let killed = 0
for (const mutant of chosen) {
  const dead = await isKilled(mutant)
  killed += Number(dead)
  const line = mutant.text.slice(0, mutant.index).split('\n').length
  process.stderr.write(dead ? '.' : 'L')
  if (!dead) console.log(`lives: ${mutant.file}:${line}  ${mutant.from.trim()} → ${mutant.to.trim()}`)
}
console.log(
  `${killed} of ${chosen.length} mutants killed (${((100 * killed) / chosen.length).toFixed(0)} %), seed ${seed}`,
)
