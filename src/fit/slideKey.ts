import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RenderedDeck } from '../model.ts'

/** What stands on every slide, and changes with its neighbours, but takes the same room. */
const passing = /<svg\b[^]*?<\/svg>|<footer\b[^]*?<\/footer>| (?:href|data-mention|data-verdict)="[^"]*"/g

/**
 * What each slide's fit depends on, as a name for it: what it shows, and how this program lays slides out.
 *
 * @param program a name for the latter: see `programKey`
 */
export function slideKeys({ slides, charts, tokens }: RenderedDeck, program: string): Map<string, string> {
  return new Map(
    slides.map(({ id, html }) => {
      const specs = charts.filter((chart) => html.text.includes(`data-chart="${chart.id}"`))
      const hash = createHash('sha256')
      for (const part of [program, tokens, html.text.replace(passing, ''), JSON.stringify(specs)])
        hash.update(`${part}\0`)
      return [id, hash.digest('hex').slice(0, 32)]
    }),
  )
}

/** A name for how this program lays slides out: its theme and its browser's part. */
export async function programKey(packageRoot: string): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of ['src/theme', 'src/browser']) {
    const names = await readdir(join(packageRoot, folder), { recursive: true, withFileTypes: true })
    const files = names
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
    const texts = await Promise.all(files.toSorted().map((file) => readFile(file)))
    for (const text of texts) hash.update(text)
  }
  return hash.digest('hex')
}
