import { createHash } from 'node:crypto'
import type { RenderedDeck } from '../model.ts'

/** What stands on every slide, and changes with its neighbours, but takes the same room. */
const passing = /<svg\b[^]*?<\/svg>|<footer\b[^]*?<\/footer>| (?:href|data-mention|data-verdict)="[^"]*"/g

/**
 * What each slide's fit depends on, as a name for it: what it shows, and how this program lays slides out.
 *
 * @param program a name for the latter (programKey.ts)
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
