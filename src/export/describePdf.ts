import { checkPages } from './checkPages.ts'
import { completeTags } from './completeTags.ts'
import { readPdf } from './pdfFile/read.ts'
import { PdfReference, PdfStream, stringOf, type PdfDict, type PdfObjects } from './pdfFile/values.ts'
import { writePdf } from './pdfFile/write.ts'
import type { Sheets } from './sheets.ts'
import type { ComposedDeck } from '../page/compose.ts'
import { words as deckWords } from '../words.ts'
import { writeXmp } from './xmp.ts'

/**
 * Completes a PDF that a browser made: author, subject and keywords, and what its tags and bookmarks lack.
 *
 * @param sheets what its pages must be; null where slides share pages
 * @throws CommandError where they are not
 */
export async function describePdf(
  data: Uint8Array,
  { traced }: ComposedDeck,
  sheets: Sheets | null,
): Promise<Uint8Array> {
  const { title, speaker, description, subtitle, keywords } = traced.deck.meta
  const { authors } = traced.article.meta
  const pdf = readPdf(data)
  if (sheets) checkPages(pdf, sheets)
  const info = infoOf(pdf)
  const author = speaker ?? authors.join(', ')
  const subject = description ?? subtitle
  const words = {
    '/Title': title,
    '/Author': author,
    '/Subject': subject,
    // Keywords are one text; what separates them is up to the reader, and a comma is what most take.
    '/Keywords': keywords.join(', '),
    '/Creator': 'article-deck',
  }
  for (const [key, said] of Object.entries(words)) if (said) info.set(key, stringOf(said))
  const { lang } = traced.deck.meta
  const created = dateOf(pdf.textIn(info, '/CreationDate')) ?? new Date()
  const xmp = writeXmp({ title, author: author || null, subject, keywords, lang, created })
  const metadata = new PdfStream(new Map([['/Type', '/Metadata'], ['/Subtype', '/XML']]), Buffer.from(xmp)) // prettier-ignore
  const { catalog } = pdf
  const preferences: PdfDict = pdf.dictIn(catalog, '/ViewerPreferences') ?? new Map()
  catalog.set('/ViewerPreferences', preferences.set('/DisplayDocTitle', 'true'))
  catalog.set('/Metadata', pdf.add(metadata))
  catalog.set('/PageMode', '/UseOutlines')
  completeTags(pdf)
  nameBookmarks(pdf, [...traced.deck.slides.map((slide) => slide.title), deckWords[lang].sources])
  mergeBookmarks(pdf)
  return writePdf(pdf)
}

/** What a file says of itself: where it says nothing yet, there it can. */
function infoOf(pdf: PdfObjects): PdfDict {
  const known = pdf.dictIn(pdf.trailer, '/Info')
  if (known) return known
  const info: PdfDict = new Map()
  pdf.trailer.set('/Info', pdf.add(info))
  return info
}

/** A date as a PDF writes it, `D:20240318093000+08'00'`; one without a place is that of Greenwich. */
function dateOf(written: string | null): Date | null {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)'(\d\d))?/.exec(written ?? '')
  if (!parts) return null
  const [, year, month, day, hour, minute, second, zone = '+00', rest = '00'] = parts
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${rest}`)
}

/**
 * A browser leaves out the blank at which a heading's line ends, and says one twice that spans columns: bookmarks are
 * called as the slides are.
 */
function nameBookmarks(pdf: PdfObjects, titles: string[]): void {
  const dense = (text: string) => text.replace(/\s+/g, '')
  const known = new Map(titles.flatMap((title) => [1, 2].map((times) => [dense(title).repeat(times), title])))
  const root = pdf.catalog.get('/Outlines')
  const open = root instanceof PdfReference ? [bookmarkAt(pdf, root)] : []
  for (let parent = open.pop(); parent; parent = open.pop()) {
    for (const child of childrenOf(pdf, parent)) {
      const title = known.get(dense(pdf.textIn(child.item, '/Title') ?? ''))
      if (title !== undefined) child.item.set('/Title', stringOf(title))
      open.push(child)
    }
  }
}

/** Pages of one slide's steps have one heading: its bookmark stands once and leads to the first of them. */
function mergeBookmarks(pdf: PdfObjects): void {
  const root = pdf.catalog.get('/Outlines')
  if (root instanceof PdfReference) mergeChildren(pdf, bookmarkAt(pdf, root))
}

interface Bookmark {
  place: PdfReference
  item: PdfDict
}

function mergeChildren(pdf: PdfObjects, parent: Bookmark): void {
  let last: Bookmark | null = null
  for (const each of childrenOf(pdf, parent)) {
    if (
      !last ||
      pdf.textIn(last.item, '/Title') !== pdf.textIn(each.item, '/Title') ||
      last.item.has('/First')
    ) {
      last = each
      continue
    }
    // What hangs on the last of them hangs on the first from now on.
    for (const key of ['/First', '/Last', '/Next', '/Count']) move(each.item, last.item, key)
    for (const { item } of childrenOf(pdf, last)) item.set('/Parent', last.place)
    const next = pdf.dictIn(last.item, '/Next')
    if (next) next.set('/Prev', last.place)
    else parent.item.set('/Last', last.place)
  }
  for (const child of childrenOf(pdf, parent)) mergeChildren(pdf, child)
}

function childrenOf(pdf: PdfObjects, { item }: Bookmark): Bookmark[] {
  const children: Bookmark[] = []
  let place = item.get('/First')
  while (place instanceof PdfReference) {
    const child = bookmarkAt(pdf, place)
    children.push(child)
    place = child.item.get('/Next')
  }
  return children
}

function bookmarkAt(pdf: PdfObjects, place: PdfReference): Bookmark {
  return { place, item: pdf.objects.get(place.to) as PdfDict }
}

function move(from: PdfDict, to: PdfDict, key: string): void {
  const value = from.get(key)
  if (value === undefined) to.delete(key)
  else to.set(key, value)
}
