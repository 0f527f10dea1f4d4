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
 * than one; what this thread makes alone meanwhile.
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
  const handout = queryOf({ view: 'handout', notes, theme, paper })
  const makeHandout = (page?: Page) =>
    make('handout', async () =>
      describe(fileNames.handout, await printHandout(work, await work.studio.open(handout, page)), null),
    )
  // What goes wrong there is heard of at the end.
  const begin = (making: Promise<unknown>) => (making.catch(() => {}), making)
  const makeOthers = () =>
    begin(Promise.all([make('html', () => exportHtml(work)), make('pptx', () => exportPowerpoint(work))]))
  if (!asks('pdf') && !asks('png') && !asks('card')) {
    await Promise.all([makeHandout(), makeOthers()])
    return inOrder(files)
  }
  const opening = work.studio.open(queryOf({ 'print-pdf': true, steps, theme, notes: notes && asks('pdf') }))
  const others = makeOthers()
  const page = await opening
  const sheets = await readSheets(page, work.composed)
  const slides = asks('pdf') ? await printSlides(work, page) : null
  const pdf = begin(make('pdf', () => describe(fileNames.pdf, slides!, sheets)))
  // These change the page for themselves.
  await make('png', () => exportPictures(work, page))
  await make('card', () => exportCard(work, page))
  await makeHandout(page)
  await Promise.all([pdf, others])
  return inOrder(files)
}

/** Files by their names: what is made at the same time is done in any order. */
function inOrder(files: Files): Files {
  return new Map([...files].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
