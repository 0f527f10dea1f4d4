/**
 * `npm run mutate [count] [seed]`: changes an operator or a constant of the rooms that read and trace numbers, one at a
 * time, and runs the tests that meet it. A mutant that they let live shows what no test holds. `all` takes every one, a path
 * (`src/trace/own.ts:31`) those that stand there, `again FILE` those that a run before has told to live, and `unmet` lists
 * those in code that no test runs.
 *
 * All happens in a copy whose code holds all mutants at once, asleep: it is loaded once, each test is run once to see which
 * it meets, and a mutant is woken for the tests that meet it alone. What is worked on is never touched.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { transformWithOxc } from 'vite'
import { switched } from './mutate/switched.js'

const rooms = ['src/number', 'src/language', 'src/trace', 'src/article']
const count = { all: Infinity, unmet: 0 }[process.argv[2]] ?? Number(process.argv[2] ?? 200)
const seed = Number(process.argv[3] ?? 1)

/** Tests that only read the source, put another table in the place of one, or look at shares and times. */
const unasked =
  /(?:[oO]utside|oneLine|plantedErrors|plantedClaims|find\.property|radicals|draft\/draft)\.test/
/** Where tests stand that read what the rooms make. */
const testRooms = [
  ...[...rooms, 'src/statistics', 'src/deck', 'src/draft', 'src/chart', 'src/import'].map(
    (room) => `${room}/`,
  ),
  'src/pipeline.test.ts',
]

const cache = resolve('node_modules/.mutate')
const copy = join(cache, 'project')
const inCopy = (file) => join(copy, file.replace(/\.ts$/, '.js'))

/** A small generator with a seed, so that a run repeats (mulberry32). */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** What Node runs of a file of TypeScript. */
async function compiled(text, file) {
  const { code } = await transformWithOxc(text, file, { sourcemap: false })
  return code
    .replace(/((?:from|import) ?\(?'[^'\n]+|(?:from|import) ?\(?"[^"\n]+)\.ts(?=['"])/g, '$1.js')
    .replace(/(?<=from ["'])vitest(?=["'])/, join(copy, 'mutate/tests.js'))
}

/** Puts the project into the copy: its code as JavaScript with all mutants in it, the rest as it is. */
async function makeCopy() {
  rmSync(cache, { recursive: true, force: true })
  cpSync('src', join(copy, 'src'), { recursive: true, filter: (file) => !/\.tsx?$/.test(file) })
  const mutants = []
  const files = []
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join('src', name)
    if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue
    const isTest = file.endsWith('.test.ts')
    const text = readFileSync(file, 'utf8')
    const isMutated =
      !isTest && rooms.some((room) => file.startsWith(`${room}/`)) && !/samples|testing/.test(file)
    const made = isMutated ? switched(text, file, mutants.length + 1) : { code: text, mutants: [] }
    mutants.push(...made.mutants)
    mkdirSync(dirname(inCopy(file)), { recursive: true })
    writeFileSync(inCopy(file), await compiled(made.code, file))
    const isAsked = isTest && !unasked.test(file) && testRooms.some((room) => file.startsWith(room))
    if (isMutated || isAsked) files.push(inCopy(file))
  }
  // What is remembered holds for one test and one mutant.
  const remembering = inCopy('src/remembering.ts')
  const forgetting =
    'let epoch;\nreturn (asked, answer) => {\nif (epoch !== mutant.epoch) known.clear();\nepoch = mutant.epoch;'
  writeFileSync(
    remembering,
    readFileSync(remembering, 'utf8').replace(/return \(asked, answer\) => \{/, forgetting),
  )
  for (const name of ['tests/golden', 'slides', 'examples', 'package.json'])
    cpSync(name, join(copy, name), { recursive: true })
  cpSync('tests/mutate', join(copy, 'mutate'), { recursive: true })
  return { mutants, files }
}

/** A process in the copy that wakes mutants. */
function start(files, lives = 0) {
  const { place } = mutants[lives - 1] ?? {}
  const own = mutants.filter((one) => place?.startsWith(`${one.place.split(':')[0]}:`))

  return spawn(process.execPath, [join(copy, 'mutate/run.js'), ...files], {
    cwd: copy,
    env: {
      ...process.env,
      CI: '1',
      MUTANT: String(lives),
      RANGE: JSON.stringify({ first: own[0]?.id, last: own.at(-1)?.id }),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}

/** What the process tells of each mutant. */
async function* told(process) {
  for await (const line of createInterface({ input: process.stdout }))
    if (line.startsWith('{')) yield JSON.parse(line)
}

const { mutants, files } = await makeCopy()
const next = random(seed)
const rest = [...mutants]
const isPlace = Boolean(process.argv[2]?.startsWith('src/'))
const lived =
  process.argv[2] === 'again'
    ? readFileSync(process.argv[3], 'utf8').match(/(?<=^lives: ).*?(?=  \()/gm)
    : null
const chosen = isPlace
  ? mutants.filter(({ place }) => place.startsWith(process.argv[2]))
  : lived
    ? mutants.filter(({ place, change }) => lived.includes(`${place}  ${change}`))
    : Array.from({ length: Math.min(count, rest.length) }, () =>
        rest.splice(Math.floor(next() * rest.length), 1),
      ).flat()

/** Those in code that no test runs. */
function tellUnmet(met) {
  const unmet = mutants.filter(({ id }) => !met.includes(id))
  if (process.argv[2] === 'unmet')
    for (const { place, change } of unmet) console.log(`unmet: ${place}  ${change}`)
  console.log(`${unmet.length} of ${mutants.length} mutants stand where no test comes by`)
}

let [judged, killed] = [0, 0]
function judge({ id, meeting, noticed }) {
  const { place, change } = mutants[id - 1]
  judged++
  killed += Number(noticed !== null)
  if (judged % 25 === 0) process.stderr.write(`${killed} of ${judged} killed so far\n`)
  if (isPlace && noticed) console.log(`dies: ${place}  ${change}  by ${noticed}`)
  if (noticed === null) console.log(`lives: ${place}  ${change}  (${meeting} tests met it)`)
}

const awake = start(files)
awake.stdin.end(chosen.map(({ id }) => `${id}\n`).join(''))
/** What was reckoned once, while the code was loaded: each of these needs a process that loads it changed. */
const once = []
awake.on('exit', (code) => {
  if (code) process.exit(code)
})
for await (const one of told(awake))
  if (one.met) tellUnmet(one.met)
  else if (one.noticed === null && one.isOnce) once.push(one.id)
  else judge(one)
for (const id of once) {
  // Code that cannot be loaded tells nothing, and is noticed.
  let one = { id, meeting: 0, noticed: 'loading' }
  for await (const line of told(start(files, id))) one = line
  judge(one)
}
console.log(
  `${killed} of ${chosen.length} mutants killed (${((100 * killed) / chosen.length).toFixed(1)} %), seed ${seed}`,
)
