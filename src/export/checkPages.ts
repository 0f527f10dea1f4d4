import { PDFArray, PDFDict, PDFName, type PDFDocument } from 'pdf-lib'
import { CommandError } from '../commandError.ts'
import type { Sheets } from './sheets.ts'

/**
 * Makes sure that a printed deck has one page for each of its sheets, in their order.
 *
 * @throws CommandError naming what is not where it should be
 */
export function checkPages(pdf: PDFDocument, { ids, isFollowed }: Sheets): void {
  const count = pdf.getPageCount()
  if (isFollowed ? count <= ids.length : count !== ids.length) {
    throw new CommandError(`${ids.length} slides were printed on ${count} pages`)
  }
  const pages = new Map(pdf.getPages().map(({ ref }, i) => [ref.toString(), i]))
  const targets = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? []
  for (const [name, target] of targets) {
    // A browser writes a name as it stands in an address.
    const at = ids.indexOf(decodeURIComponent(name.decodeText()))
    const place = pdf.context.lookupMaybe(target, PDFArray)
    const page = place && pages.get(String(place.get(0)))
    if (at >= 0 && page !== at) {
      throw new CommandError(
        `slide ${ids[at]} was printed on page ${Number(page) + 1}, not on page ${at + 1}`,
      )
    }
  }
}
