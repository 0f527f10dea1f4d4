import type { Page } from 'playwright-core'
import type { Paper } from './formats.ts'
import { settleLinks } from './settleLinks.ts'
import { withShortNames } from './shortNames.ts'
import type { Work } from './work.ts'

/**
 * Prints the deck: a page for each slide, or each step, what is said to it behind it where that is asked for, and the
 * sentence behind each number behind the last.
 */
export async function printSlides({ composed, options, progress }: Work, page: Page): Promise<Uint8Array> {
  const { slides } = composed.traced.deck
  progress.say(`pdf: ${slides.length} slides`)
  await settleLinks(page, composed, '.appendix')
  const { paper } = options
  const root = page.locator(':root')
  if (paper !== 'slide') await root.evaluate(({ dataset }, paper) => (dataset['paper'] = paper), paper)
  const data = await withShortNames(page, () => page.pdf({ ...whole, ...sheets[paper] }))
  // Other formats are drawn from this page too.
  await root.evaluate(({ dataset }) => delete dataset['paper'])
  return data
}

/** What every PDF has. */
export const whole: Sheet = { tagged: true, outline: true, printBackground: true }

type Sheet = Parameters<Page['pdf']>[0]

/** A sheet that is no slide is filled by the slide as far as its shape allows. */
const sheets: Record<Paper, Sheet> = {
  slide: { preferCSSPageSize: true },
  A4: { format: 'A4', landscape: true },
  Letter: { format: 'Letter', landscape: true },
}
