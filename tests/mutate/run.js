/**
 * Runs in the copy, as a process of its own: loads the tests it is told, and then each mutant that it is told against those that
 * meet it. Prints a line for each: its number, and the test that noticed it.
 */
import { createInterface } from 'node:readline'
import { readFileSync, writeFileSync } from 'node:fs'
import { Script } from 'node:vm'
import './mutant.js'

const { tests } = await import('./tests.js')
const files = process.argv.slice(2)
for (const file of files.filter((name) => !name.endsWith('.test.js'))) await import(file)
const atLoad = new Set(mutant.met)
for (const file of files.filter((name) => name.endsWith('.test.js'))) await import(file)
/** What tests made while they were written down is not made again. */
const atWriting = new Set(mutant.met)

/** Longer than this, and as many times longer than without a mutant, no test takes: it goes round in circles. In ms. */
const LONGEST = 3000
const TIMES_LONGER = 30

/** What takes longer where nothing is changed looks at times, or at many texts at once. In ms of the processor. */
const SLOWEST = 400

globalThis.runTest = (test) => test.run()
const script = new Script('runTest(tested)')

/** Whether a test holds; null where nobody can tell, for it waits for something. */
function holds(test, timeout) {
  globalThis.tested = test
  mutant.epoch++
  try {
    const waits = script.runInThisContext({ timeout })
    if (!(waits instanceof Promise)) return true
    waits.catch(() => {})
    return null
  } catch (error) {
    test.error = error
    return false
  }
}

/** In ms of the processor, for a busy machine is no measure. */
function now() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Where is written down, for processes to come, which tests meet something of a file, the quickest first. */
const written = 'meetings.json'
const { first = 0, last = 0 } = JSON.parse(process.env.RANGE ?? '{}')
const near = mutant.lives
  ? new Set(
      JSON.parse(readFileSync(written, 'utf8')).flatMap(({ name, met }) =>
        met.some((id) => id >= first && id <= last) ? [name] : [],
      ),
    )
  : null
const byName = new Map(tests.map((test) => [test.name, test]))

const asked = []
for (const test of near?.size ? [...near].map((name) => byName.get(name)) : tests) {
  mutant.met.clear()
  const begin = now()
  const isGood = holds(test, 600_000)
  if (isGood === false && mutant.lives === 0)
    throw new Error(`${test.name} fails where nothing has been changed\n${test.error.stack}`)
  if (isGood === false) end(test.name)
  const time = now() - begin
  if (isGood && time <= SLOWEST) asked.push({ ...test, met: new Set(mutant.met), time })
}
if (mutant.lives) end(null)
asked.sort((a, b) => a.time - b.time)
process.stderr.write(
  `${asked.length} tests, ${(asked.reduce((sum, { time }) => sum + time, 0) / 1000).toFixed(1)} s\n`,
)

writeFileSync(written, JSON.stringify(asked.map(({ name, met }) => ({ name, met: [...met] }))))
tell({ met: [...new Set([...atWriting, ...asked.flatMap(({ met }) => [...met])])] })

for await (const id of createInterface({ input: process.stdin })) {
  mutant.lives = Number(id)
  const meeting = asked.filter(({ met }) => met.has(mutant.lives))
  const noticed = meeting.find((test) => holds(test, Math.ceil(LONGEST + TIMES_LONGER * test.time)) === false)
  mutant.lives = 0
  if (noticed && !holds(noticed, 60_000))
    throw new Error(`${noticed.name} fails since ${id} lived\n${noticed.error.stack}`)
  const isOnce = (meeting.length ? atLoad : atWriting).has(Number(id))
  tell({ id: Number(id), meeting: meeting.length, noticed: noticed?.name ?? null, isOnce })
}

/** The one mutant that lived from the start has been told of. */
function end(noticed) {
  tell({ id: mutant.lives, meeting: near.size, noticed })
  process.exit()
}

function tell(judged) {
  console.log(JSON.stringify(judged))
}
