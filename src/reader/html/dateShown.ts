import { dateIn, longestDateline } from '../dateline.ts'
import type { Page } from './facts.ts'

/** The date in an element that calls itself one: sites without data for search engines show it above the article. */
export function dateShown(page: Page): string | null {
  const places =
    '[class*="date"],[class*="time"],[id*="date"],[id*="time"],[class*="info"],[class*="source"],[class*="meta"]'
  for (const element of page.querySelectorAll(places)) {
    // A table of facts (an infobox) dates what the article is about.
    if (element.localName === 'table') continue
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    const date = text.length > 0 && text.length <= longestDateline ? dateIn(text) : null
    if (date) return date
  }
  return null
}
