import { readBylines } from '../../source/bylines.ts'
import { longestDateline } from '../dateline.ts'
import type { Page } from './facts.ts'

/** Who wrote an article, by an element that calls itself a byline, or by what stands about it above the text. */
export function authorsShown(page: Page): string[] {
  const places =
    '[class*="byline"],[class*="author"],[class*="writer"],[class*="source"],[class*="info"],[class*="meta"]'
  for (const element of page.querySelectorAll(places)) {
    if (element.localName === 'table') continue
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (words.length === 0 || words.length > longestDateline) continue
    // Each of its elements may tell one thing.
    const parts = element.innerHTML.split(/<[^>]*>|\s(?=\S{2,4}[:：])/).map((part) => part.trim())
    const { authors } = readBylines([words, ...parts])
    if (authors.length > 0) return authors
  }
  return []
}
