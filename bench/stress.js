/**
 * `npm run bench:stress [-- kind [share]]`: the processor's time of each command, in seconds, for decks and articles
 * that are as large as the limits allow in one way, and its ratio to ordinary prose of as many bytes. `kind` is part of
 * the names; `share` of the limits is 1 by default: where a ratio is far larger for 1 than for 0.5, time is not linear.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runnerImport } from 'vite'

const cli = join(import.meta.dirname, '../lib/cli.js')
/** Writes what a process has used of the processor as its last line. */
const told = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.cpuUsage().user))`

const { module } = await runnerImport(join(import.meta.dirname, '../src/fuzz/stress.ts'), {
  configFile: false,
})
const { prose, stressArticles, stressDecks, stressOf } = module
const [kind = '', share = '1'] = process.argv.slice(2)
const names = [
  ...Object.keys(stressArticles).map((name) => `article: ${name}`),
  ...Object.keys(stressDecks).map((name) => `deck: ${name}`),
].filter((name) => name.includes(kind))

const temp = mkdtempSync(join(tmpdir(), 'article-deck-stress-'))
try {
  for (const name of names) {
    const { article, deck } = stressOf(name, Number(share))
    const isDeck = name.startsWith('deck')
    const plain = isDeck
      ? { article, deck: prose(deck.length) }
      : { article: prose(Buffer.byteLength(article)), deck }
    const [ours, ordinary] = [measure({ article, deck }, isDeck), measure(plain, isDeck)]
    const columns = Object.entries(ours).map(([command, seconds]) => {
      const ratio = seconds / ordinary[command]
      return `${command} ${seconds.toFixed(1)} s (${ratio.toFixed(1)} ×)`.padStart(22)
    })
    console.log(`${name.slice(0, 50).padEnd(50)}${columns.join('')}`)
  }
} finally {
  rmSync(temp, { recursive: true, force: true })
}

function measure({ article, deck }, isDeck) {
  const folder = join(temp, 'deck')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(join(folder, 'article.md'), article)
  writeFileSync(join(folder, 'deck.md'), deck)
  const file = join(folder, 'article.md')
  const drafted = ['draft', file, '-o', join(temp, 'draft'), '--force']
  return {
    ...(isDeck ? {} : { stats: seconds(['stats', file]), draft: seconds(drafted) }),
    check: seconds(['check', folder]),
    build: seconds(['build', folder, '-o', join(temp, 'dist'), '--allow-unsupported', '--allow-overflow']),
  }
}

function seconds(args) {
  const { stderr } = spawnSync(process.execPath, ['--import', told, cli, ...args], {
    cwd: temp,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  return Number(stderr.slice(stderr.lastIndexOf('\n') + 1)) / 1e6
}
