/**
 * `npm run mutate [count] [seed] [from] [to]`: changes an operator or a constant of the rooms that read and trace numbers, one at
 * a time, and runs the tests nearest to it. A mutant that they let live shows what no test holds.
 * `from` and `to` run a part of the sample, so that a long run can be taken in pieces.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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

/** The tests that are nearest to a file of a room: its own, and those that read whole texts by it; the sharpest first. */
const readers = ['src/language', 'src/statistics', 'src/pipeline.test.ts']
const sharp = ['edges', 'corpus', 'rules', 'bounds'].map((name) => `src/language/${name}.test.ts`)
const nearest = {
  'src/number': [['src/number'], sharp, [...readers, 'src/trace']],
  'src/language': [sharp, readers],
  'src/trace': [
    ['src/trace/edges.test.ts', 'src/trace/trace.test.ts'],
    ['src/trace', 'src/pipeline.test.ts'],
  ],
  'src/article': [['src/article'], readers],
}

/** Up to the first failure, in one process that reads each module once; what only reads the source is not asked. */
const quickly = ['--bail=1', '--no-isolate', '--maxWorkers=1', '--exclude=**/*utside.test.ts']

/** Whether the tests of its room, and those that read whole texts, notice it. */
function isKilled({ file, text, index, from, to }) {
  writeFileSync(file, text.slice(0, index) + to + text.slice(index + from.length))
  try {
    return nearest[file.split('/').slice(0, 2).join('/')].some((tests) => {
      const args = ['--no', '--', 'vitest', 'run', ...quickly, ...tests]
      return spawnSync('npx', args, { stdio: 'ignore', timeout: 600_000 }).status !== 0
    })
  } finally {
    writeFileSync(file, text)
  }
}

let killed = 0
for (const mutant of chosen) {
  const dead = isKilled(mutant)
  killed += Number(dead)
  const line = mutant.text.slice(0, mutant.index).split('\n').length
  if (!dead) console.log(`lives: ${mutant.file}:${line}  ${mutant.from.trim()} → ${mutant.to.trim()}`)
}
console.log(
  `${killed} of ${chosen.length} mutants killed (${((100 * killed) / chosen.length).toFixed(0)} %), seed ${seed}`,
)
