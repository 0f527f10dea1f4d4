import type { Page } from 'playwright-core'
import { CommandError } from '../commandError.ts'
import type { ComposedDeck } from '../page/compose.ts'

/** What a page shows before it is printed, in order. */
export interface Sheets {
  /** Ids of its slides, or of their steps (`slug/2`), and of what is said to them (`slug/notes`). */
  ids: string[]
  /** Whether the sentences behind the numbers follow. */
  isFollowed: boolean
}

/**
 * The sheets of a page that is to be drawn.
 *
 * @throws CommandError where it does not show every slide of the deck
 */
export async function readSheets(page: Page, { traced }: ComposedDeck): Promise<Sheets> {
  const sheets = await page.locator(':root').evaluate((root) => ({
    ids: [...root.querySelectorAll('[data-layout], .notes-page')].map(({ id }) => String(id)),
    isFollowed: root.querySelector('.appendix') !== null,
  }))
  const shown = sheets.ids.filter((id) => !id.includes('/'))
  const lost = traced.deck.slides.find(({ id }, i) => shown[i] !== id)
  if (lost || shown.length !== traced.deck.slides.length) {
    const which = lost ? `slide ${lost.id} is not on it` : `${shown.length} slides are on it`
    throw new CommandError(`the page does not show the deck: ${which}`)
  }
  return sheets
}
