import type { TracedDeck } from '../../model.ts'
import { xml, type Xml } from './xml.ts'

/** Title, author, subject and keywords of the file, from the front matter. */
export function renderCoreProperties({ deck, article }: TracedDeck): Xml {
  const { title, speaker, subtitle, keywords, description, lang, date } = deck.meta
  const author = speaker ?? article.meta.authors.join(', ')
  const day = [date, article.meta.date].find((text) => text && /^\d{4}-\d{2}-\d{2}$/.test(text))
  const time = (tag: 'created' | 'modified') =>
    day && xml`<dcterms:${tag} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${tag}>`
  return xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <dc:title>${title}</dc:title><dc:subject>${subtitle ?? article.meta.title}</dc:subject>
    ${author && xml`<dc:creator>${author}</dc:creator>`}
    ${keywords.length > 0 && xml`<cp:keywords>${keywords.join(', ')}</cp:keywords>`}
    ${description && xml`<dc:description>${description}</dc:description>`}
    ${author && xml`<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`}
    ${time('created')}${time('modified')}<dc:language>${lang}</dc:language></cp:coreProperties>`
}

/** What made the file, and how many slides it has. */
export function renderAppProperties(slides: number, notes: number): Xml {
  return xml`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
    <PresentationFormat>On-screen Show (16:9)</PresentationFormat><Slides>${slides}</Slides><Notes>${notes}</Notes><HiddenSlides>0</HiddenSlides><Application>article-deck</Application></Properties>`
}
