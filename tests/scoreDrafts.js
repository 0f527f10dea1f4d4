/**
 * `npm run score`, and a part of `npm test`: what drafts show of articles whose facts somebody has counted, where these are at hand: a
 * folder with `articles/`, `facts.json` and `score.mjs` beside the project (`../shared/drafts`), or the one that is named. Prints the
 * count and fails below the floors; without the articles it says so, and passes. Only drafts are made: that they check and build, other
 * tests show.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What must be reached, and what must not be passed. */
const floors = { coverage: 82, charts: 12, tables: 19 }
const most = { 'lone bars': 0, runs: 1, 'headings cut': 1, duplicate: 0, 'titles cut': 0, crowded: 1 }

const folder = resolve(process.argv[2] ?? '../shared/drafts')
if (!existsSync(join(folder, 'facts.json'))) {
  console.log(`score of drafts skipped: no counted articles in ${folder}`)
  process.exit()
}

// The count asks for a draft, a check and a build of each; of our program only the first is asked.
const lib = mkdtempSync(join(tmpdir(), 'lib-'))
const cli = pathToFileURL(resolve('lib/cli.js')).href
writeFileSync(join(lib, 'package.json'), '{"type":"module"}')
writeFileSync(join(lib, 'cli.js'), `if (process.argv[2] === 'draft') await import(${JSON.stringify(cli)})\n`)
const args = [join(folder, 'score.mjs'), lib, join(folder, 'articles'), join(folder, 'facts.json')]
const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
rmSync(lib, { recursive: true })
process.stdout.write(stdout)
process.stderr.write(stderr)

const told = stdout.trimEnd().split('\n').at(-1) ?? ''
const figure = (name) => Number(new RegExp(`\\b${name} (\\d+(?:\\.\\d+)?)`).exec(told)?.[1] ?? NaN)
const wrong = [
  ...Object.entries(floors).flatMap(([name, floor]) =>
    figure(name) >= floor ? [] : [`${name} ${figure(name)} is below ${floor}`],
  ),
  ...Object.entries(most).flatMap(([name, top]) =>
    figure(name) <= top ? [] : [`${name} ${figure(name)} is above ${top}`],
  ),
]
if (status !== 0 || wrong.length > 0) {
  console.error(wrong.join('\n'))
  process.exitCode = 1
}
