import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, type PDFObject } from 'pdf-lib'
import { checkPages } from './checkPages.ts'
import { completeTags } from './completeTags.ts'
import type { Sheets } from './sheets.ts'
import type { ComposedDeck } from '../page/compose.ts'
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
  // Nobody waits for this thread meanwhile: it need not stop after each hundred objects.
  const pdf = await PDFDocument.load(data, { updateMetadata: false, parseSpeed: Infinity })
  if (sheets) checkPages(pdf, sheets)
  pdf.setTitle(title, { showInWindowTitleBar: true })
  const author = speaker ?? authors.join(', ')
  if (author) pdf.setAuthor(author)
  const subject = description ?? subtitle
  if (subject) pdf.setSubject(subject)
  // Keywords are one text; what separates them is up to the reader, and a comma is what most take.
  if (keywords.length > 0) pdf.setKeywords([keywords.join(', ')])
  pdf.setCreator('article-deck')
  const { lang } = traced.deck.meta
  const created = pdf.getCreationDate() ?? new Date()
  const facts = { title, author: author || null, subject, keywords, lang, created }
  const xmp = pdf.context.stream(Buffer.from(writeXmp(facts)), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(xmp))
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  completeTags(pdf)
  mergeBookmarks(pdf)
  return pdf.save({ addDefaultPage: false, objectsPerTick: Infinity })
}

/** Pages of one slide's steps have one heading: its bookmark stands once and leads to the first of them. */
function mergeBookmarks(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  if (root) mergeChildren(root)
}

function mergeChildren(parent: PDFDict): void {
  let last: PDFDict | null = null
  for (const item of childrenOf(parent)) {
    const { First, Last, Next } = namesOf
    if (last && titleOf(last) === titleOf(item) && !last.has(First)) {
      // What hangs on the last of them hangs on the first from now on.
      for (const name of [First, Last, Next, PDFName.of('Count')]) move(item, last, name)
      for (const child of childrenOf(last)) child.set(PDFName.of('Parent'), referenceTo(last)!)
      const next = last.lookupMaybe(Next, PDFDict)
      if (next) next.set(PDFName.of('Prev'), referenceTo(last)!)
      else parent.set(Last, referenceTo(last)!)
    } else last = item
  }
  for (const child of childrenOf(parent)) mergeChildren(child)
}

const namesOf = { First: PDFName.of('First'), Last: PDFName.of('Last'), Next: PDFName.of('Next') }

function childrenOf(parent: PDFDict): PDFDict[] {
  const children: PDFDict[] = []
  let child = parent.lookupMaybe(namesOf.First, PDFDict)
  while (child) {
    children.push(child)
    child = child.lookupMaybe(namesOf.Next, PDFDict)
  }
  return children
}

function titleOf(item: PDFDict): string | undefined {
  return item.lookupMaybe(PDFName.of('Title'), PDFString, PDFHexString)?.decodeText()
}

function referenceTo(object: PDFDict): PDFObject | undefined {
  return object.context.getObjectRef(object)
}

function move(from: PDFDict, to: PDFDict, name: PDFName): void {
  const value = from.get(name)
  if (value) to.set(name, value)
  else to.delete(name)
}
