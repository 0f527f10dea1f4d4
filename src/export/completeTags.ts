import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib'

/** Tags of PDF 2.0 that Chromium writes into a file of version 1.4, by those that its readers know. */
const roles: Record<string, string> = {
  Strong: 'Span',
  Em: 'Span',
  Aside: 'Sect',
  Title: 'H1',
  FENote: 'Note',
}

const S = PDFName.of('S')
const K = PDFName.of('K')
const figure = PDFName.of('Figure')

/**
 * What a browser's tags lack of PDF/UA-1 (ISO 14289-1): roles that its readers know (7.1), no figure in another, which
 * has no words of its own (7.3), and words for each link (7.18.5).
 */
export function completeTags(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (!root) return
  const map = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict) ?? pdf.context.obj({})
  for (const [from, to] of Object.entries(roles)) map.set(PDFName.of(from), PDFName.of(to))
  root.set(PDFName.of('RoleMap'), map)
  unnestFigures(root)
  for (const page of pdf.getPages()) nameLinks(page.node.lookupMaybe(PDFName.of('Annots'), PDFArray))
}

/** A figure that holds another is what groups it with its caption. @returns whether there is a figure in an element */
function unnestFigures(element: PDFDict): boolean {
  const inner = childrenOf(element).map(unnestFigures).includes(true)
  const isFigure = element.get(S) === figure
  if (isFigure && inner) element.set(S, PDFName.of('Div'))
  return isFigure || inner
}

/** The elements in an element; content of a page is none. */
function childrenOf(element: PDFDict): PDFDict[] {
  const kids = element.lookup(K)
  const all: (PDFObject | undefined)[] =
    kids instanceof PDFArray ? kids.asArray().map((_, i) => kids.lookup(i)) : [kids]
  return all.filter((kid): kid is PDFDict => kid instanceof PDFDict && kid.has(S))
}

function nameLinks(annotations: PDFArray | undefined): void {
  for (let i = 0; i < (annotations?.size() ?? 0); i++) {
    const link = annotations!.lookup(i, PDFDict)
    if (link.get(PDFName.of('Subtype')) !== PDFName.of('Link') || link.has(PDFName.of('Contents'))) continue
    const uri = link
      .lookupMaybe(PDFName.of('A'), PDFDict)
      ?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)
    const place = link.lookup(PDFName.of('Dest'))
    const words =
      uri?.decodeText() ?? (place instanceof PDFName ? `#${decodeURIComponent(place.decodeText())}` : '#')
    link.set(PDFName.of('Contents'), PDFHexString.fromText(words))
  }
}
