import type { Page } from 'playwright'
import { describePdf } from './describePdf.ts'
import type { Paper } from './formats.ts'
import { fileNames } from './formats.ts'
import { settleLinks } from './settleLinks.ts'
import type { Files, Work } from './work.ts'

/** The deck as PDF: a page for each slide, or each step, and the sentence behind each number behind the last. */
export async function exportPdf({ composed, options, progress }: Work, page: Page): Promise<Files> {
  const { slides } = composed.traced.deck
  progress.say(`pdf: ${slides.length} slides`)
  await settleLinks(page, composed.rendered.meta.url, '.appendix')
  const data = await page.pdf({
    tagged: true,
    outline: true,
    printBackground: true,
    ...sheets[options.paper],
  })
  return new Map([[fileNames.pdf, await describePdf(data, composed)]])
}

/** A sheet that is no slide is filled by the slide as far as its shape allows. */
const sheets: Record<Paper, Parameters<Page['pdf']>[0]> = {
  slide: { preferCSSPageSize: true },
  A4: { format: 'A4', landscape: true },
  Letter: { format: 'Letter', landscape: true },
}
