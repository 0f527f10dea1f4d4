import { CommandError } from '../commandError.ts'
import { nameOf, PdfReference, type PdfObjects } from './pdfFile/values.ts'
import type { Sheets } from './sheets.ts'

/**
 * Makes sure that a printed deck has one page for each of its sheets, in their order.
 *
 * @throws CommandError naming what is not where it should be
 */
export function checkPages(pdf: PdfObjects, { ids, isFollowed }: Sheets): void {
  const pages = new Map(pdf.pages.map(({ number }, i) => [number, i]))
  const count = pages.size
  if (isFollowed ? count <= ids.length : count !== ids.length) {
    throw new CommandError(`${ids.length} slides were printed on ${count} pages`)
  }
  for (const [name, target] of pdf.dictIn(pdf.catalog, '/Dests') ?? []) {
    // A browser writes a name as it stands in an address.
    const at = ids.indexOf(decodeURIComponent(nameOf(name)))
    const place = pdf.valueOf(target)
    const [shown] = Array.isArray(place) ? place : []
    const page = shown instanceof PdfReference ? pages.get(shown.to) : undefined
    if (at >= 0 && page !== at) {
      throw new CommandError(
        `slide ${ids[at]} was printed on page ${Number(page) + 1}, not on page ${at + 1}`,
      )
    }
  }
}
