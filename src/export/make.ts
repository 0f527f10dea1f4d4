import type { Page } from 'playwright-core'
import { exportCard } from './card.ts'
import { fileNames, type ExportFormat } from './formats.ts'
import { printHandout } from './handout.ts'
import { exportHtml } from './html.ts'
import { printSlides } from './pdf.ts'
import { exportPictures } from './pictures.ts'
import { exportPowerpoint } from './powerpoint.ts'
import { readSheets, type Sheets } from './sheets.ts'
import { queryOf, type Files, type Work } from './work.ts'

/**
 * Makes all formats that are asked for: what a browser draws one after the other in one window, since two take longer
 * than one; what this thread makes alone while the last of it is loading.
 */
export async function makeFiles(work: Work): Promise<Files> {
  const { formats, notes, paper, steps, theme } = work.options
  const asks = (format: ExportFormat) => formats.includes(format)
  const files: Files = new Map()
  const make = async (format: ExportFormat, maker: () => Promise<Files>): Promise<void> => {
    if (asks(format)) for (const [name, data] of await maker()) files.set(name, data)
  }
  const describe = async (name: string, printed: Uint8Array, sheets: Sheets | null): Promise<Files> => {
    const { describePdf } = await import('./describePdf.ts')
    return new Map([[name, await describePdf(printed, work.composed, sheets)]])
  }

  const { files: linked, traced } = work.composed
  if (linked.size > 0 && traced.deck.meta.url === null && (['pdf', 'handout', 'pptx'] as const).some(asks)) {
    const names = [...linked.keys()].map((href) => `\`${href}\``).join(', ')
    console.error(`PDF and PPTX hold no other files: links to ${names} lead nowhere there without --url`)
  }
  if (traced.deck.meta.url === null && traced.deck.slides.some(({ qr }) => qr)) {
    console.error('what is exported shows no QR code without --url')
  }
  if (steps && asks('pptx'))
    console.error(
      '--steps: in a PPTX each slide stands once, for its receiver to edit, and its steps appear at a click',
    )
  let page: Page | undefined
  let slides: Uint8Array | null = null
  let sheets: Sheets | null = null
  if (asks('pdf') || asks('png') || asks('card')) {
    const print = await work.studio.open(
      queryOf({ 'print-pdf': true, steps, theme, notes: notes && asks('pdf') }),
    )
    sheets = await readSheets(print, work.composed)
    if (asks('pdf')) slides = await printSlides(work, print)
    // These change the page for themselves.
    await make('png', () => exportPictures(work, print))
    await make('card', () => exportCard(work, print))
    page = print
  }
  const handout = queryOf({ view: 'handout', notes, theme, paper })
  await Promise.all([
    make('handout', async () =>
      describe(fileNames.handout, await printHandout(work, await work.studio.open(handout, page)), null),
    ),
    make('pdf', () => describe(fileNames.pdf, slides!, sheets)),
    make('html', () => exportHtml(work)),
    make('pptx', () => exportPowerpoint(work)),
  ])
  return files
}
