import type { DeckChange } from '../model.ts'
import { pageData, type MadeDeck } from '../page/made.ts'
import { writeChartModule } from './chartModule.ts'

/** What a save has changed on the page; null where more than its slides is another, and the page is loaded anew. */
export function changeOf(before: MadeDeck, now: MadeDeck): DeckChange | null {
  if (shellOf(before) !== shellOf(now)) return null
  const known = new Set(before.rendered.slides.map(({ id, html }) => keyOf(before, id, html.text)))
  const slides = now.rendered.slides.map(({ id, stack, html: { text } }) => ({
    id,
    stack,
    html: known.has(keyOf(now, id, text)) ? null : text,
  }))
  return { slides, definitions: now.rendered.definitions.text, ...pageData(now.rendered, now.offers) }
}

/** What of a page is no slide of it, and no data that it asks for later. */
function shellOf({ rendered, offers }: MadeDeck): string {
  const { meta, tokens, styles, charts } = rendered
  return JSON.stringify([meta, tokens, styles, writeChartModule(charts), offers])
}

/** A slide with its charts, which are not drawn from its HTML. */
function keyOf({ rendered }: MadeDeck, id: string, html: string): string {
  return html + JSON.stringify(rendered.charts.filter((chart) => chart.id.startsWith(`${id}-chart`)))
}
