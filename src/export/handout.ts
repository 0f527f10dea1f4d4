import type { Page } from 'playwright-core'
import { whole } from './pdf.ts'
import { settleLinks } from './settleLinks.ts'
import { withShortNames } from './shortNames.ts'
import type { Work } from './work.ts'

/** Prints the handout: slides in small, the sentence behind each number, and the notes where they are asked for. */
export async function printHandout({ composed, progress }: Work, page: Page): Promise<Uint8Array> {
  progress.say(`handout: ${composed.traced.deck.slides.length} slides`)
  await settleLinks(page, composed, null)
  return withShortNames(page, () => page.pdf({ ...whole, preferCSSPageSize: true }))
}
