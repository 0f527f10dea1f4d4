/** What a PDF says of itself to programs that do not look at its dictionary. */
export interface PdfFacts {
  title: string
  author: string | null
  subject: string | null
  keywords: string[]
  /** As a tag: `zh-CN`. */
  lang: string
  created: Date
}

/**
 * An XMP packet (ISO 16684-1) with the names of Dublin Core, and what says that the file follows PDF/UA-1 (ISO 14289-1,
 * clause 5).
 */
export function writeXmp({ title, author, subject, keywords, lang, created }: PdfFacts): string {
  const alternatives = (name: string, text: string | null) =>
    text === null
      ? ''
      : `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></dc:${name}>`
  const list = (name: string, kind: 'Seq' | 'Bag', items: string[]) =>
    items.length === 0
      ? ''
      : `<dc:${name}><rdf:${kind}>${items.map((item) => `<rdf:li>${escaped(item)}</rdf:li>`).join('')}</rdf:${kind}></dc:${name}>`
  const keywordText =
    keywords.length > 0 ? `<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>` : ''
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>${alternatives('title', title)}${list('creator', 'Seq', author === null ? [] : [author])}${alternatives('description', subject)}${list('subject', 'Bag', keywords)}${list('language', 'Bag', [lang])}
<xmp:CreatorTool>article-deck</xmp:CreatorTool><xmp:CreateDate>${created.toISOString()}</xmp:CreateDate>${keywordText}
<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
