import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Builds a deck's slides with Marp CLI, fetched into `temp`: the same Markdown without notes, tables for charts.
 *
 * @param {string} folder the deck's
 * @param {string} temp
 * @returns {Promise<{ site: string, print: () => number }>} the folder of the built page; what prints it, and returns how
 *   long that took, in ms
 */
export async function buildWithMarp(folder, temp) {
  const tool = join(temp, 'marp-cli')
  const site = join(temp, 'marp')
  await Promise.all([tool, site].map((path) => mkdir(path, { recursive: true })))
  const options = ['--prefix', tool, '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', ...options, '@marp-team/marp-cli'], { stdio: 'inherit' })
  const deck = await readFile(join(folder, 'deck.md'), 'utf8')
  const source = join(temp, 'marp.md')
  await writeFile(source, asMarp(deck))
  const marp = join(tool, 'node_modules/.bin/marp')
  const make = (file) =>
    execFileSync(marp, ['--no-stdin', '-o', join(site, file), source], { stdio: 'ignore' })
  make('index.html')
  return {
    site,
    print() {
      const begin = performance.now()
      make('deck.pdf')
      return performance.now() - begin
    },
  }
}

function asMarp(deck) {
  const slides = deck.replace(/^---\n[^]*?\n---\n/, '').split(/^-{3,4}$/m)
  const shown = slides.map((slide) => slide.replace(/^Notes?:[^]*$/im, '').replace(/<!--[^]*?-->/g, ''))
  return `---\nmarp: true\nlang: zh-CN\n---\n${shown.join('\n---\n')}`
}
