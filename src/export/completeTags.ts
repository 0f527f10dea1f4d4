import { nameOf, stringOf, type PdfDict, type PdfObjects } from './pdfFile/values.ts'

/** Tags of PDF 2.0 that Chromium writes into a file of version 1.4, by those that its readers know. */
const roles: Record<string, string> = {
  '/Strong': '/Span',
  '/Em': '/Span',
  '/Aside': '/Sect',
  '/Title': '/H1',
  '/FENote': '/Note',
}

/**
 * What a browser's tags lack of PDF/UA-1 (ISO 14289-1): roles that its readers know (7.1), no figure in another, which
 * has no words of its own (7.3), and words for each link (7.18.5).
 */
export function completeTags(pdf: PdfObjects): void {
  const root = pdf.dictIn(pdf.catalog, '/StructTreeRoot')
  if (!root) return
  const known = pdf.dictIn(root, '/RoleMap') ?? new Map()
  for (const [from, to] of Object.entries(roles)) known.set(from, to)
  if (!root.has('/RoleMap')) root.set('/RoleMap', known)
  unnestFigures(pdf, root)
  for (const { page } of pdf.pages) nameLinks(pdf, page)
}

/** A figure that holds another is what groups it with its caption. @returns whether there is a figure in an element */
function unnestFigures(pdf: PdfObjects, element: PdfDict): boolean {
  const inner = childrenOf(pdf, element)
    .map((child) => unnestFigures(pdf, child))
    .includes(true)
  const isFigure = element.get('/S') === '/Figure'
  if (isFigure && inner) element.set('/S', '/Div')
  return isFigure || inner
}

/** The elements in an element; content of a page is none. */
function childrenOf(pdf: PdfObjects, element: PdfDict): PdfDict[] {
  return pdf
    .listIn(element, '/K')
    .map((kid) => pdf.valueOf(kid))
    .filter((kid): kid is PdfDict => kid instanceof Map && kid.has('/S'))
}

function nameLinks(pdf: PdfObjects, page: PdfDict): void {
  for (const annotation of pdf.listIn(page, '/Annots')) {
    const link = pdf.valueOf(annotation)
    if (!(link instanceof Map) || link.get('/Subtype') !== '/Link' || link.has('/Contents')) continue
    const action = pdf.dictIn(link, '/A')
    const address = action && pdf.textIn(action, '/URI')
    const place = pdf.valueOf(link.get('/Dest'))
    const isNamed = typeof place === 'string' && place.startsWith('/')
    link.set('/Contents', stringOf(address ?? (isNamed ? `#${decodeURIComponent(nameOf(place))}` : '#')))
  }
}
