import type { RenderContext } from '../../render/context.ts'
import { drawListStyle } from './drawText.ts'
import { noTableStyle } from './drawShape.ts'
import { looks } from './layouts.ts'
import { namespaces } from './namespaces.ts'
import { notesSize } from './notes.ts'
import { emu, slideSize } from './units.ts'
import { xml, type Xml } from './xml.ts'

/** Relations of the presentation's part, in order. */
export interface PresentationParts {
  masters: { id: number; relation: string }[]
  notesMaster: string | null
  slides: string[]
}

/** The least ids that PowerPoint takes for slides and for masters with their layouts (ECMA-376, 19.7). */
const firstSlideId = 256
export const firstMasterId = 2147483648

/** The part that names masters and slides, in their order, with the deck's sections. */
export function renderPresentation(
  { masters, notesMaster, slides }: PresentationParts,
  context: RenderContext,
): Xml {
  return xml`<p:presentation ${namespaces} saveSubsetFonts="1" autoCompressPictures="0">
    <p:sldMasterIdLst>${masters.map(({ id, relation }) => xml`<p:sldMasterId id="${id}" r:id="${relation}"/>`)}</p:sldMasterIdLst>
    ${notesMaster && xml`<p:notesMasterIdLst><p:notesMasterId r:id="${notesMaster}"/></p:notesMasterIdLst>`}
    <p:sldIdLst>${slides.map((relation, i) => xml`<p:sldId id="${firstSlideId + i}" r:id="${relation}"/>`)}</p:sldIdLst>
    <p:sldSz cx="${emu(slideSize.w)}" cy="${emu(slideSize.h)}"/><p:notesSz cx="${notesSize.cx}" cy="${notesSize.cy}"/>
    <p:defaultTextStyle>${drawListStyle({ ...looks.text, before: 0 }, null)}</p:defaultTextStyle>
    ${sectionList(context)}</p:presentation>`
}

/** The deck's sections, which PowerPoint shows over its slides. */
function sectionList({ deck, sections }: RenderContext): Xml | null {
  if (sections.length === 0) return null
  const indices = deck.slides.map((_, i) => i)
  const last = sections.at(-1)!.last
  const groups = [
    { name: deck.meta.title, slides: indices.slice(0, sections[0]!.first) },
    ...sections.map(({ slide, first, last }) => ({
      name: slide.title,
      slides: indices.slice(first, last + 1),
    })),
    { name: deck.slides.at(-1)!.title, slides: indices.slice(last + 1) },
  ].filter(({ slides }) => slides.length > 0)
  return xml`<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">
    ${groups.map(
      ({ name, slides }, i) =>
        xml`<p14:section name="${name}" id="${guid(i)}"><p14:sldIdLst>${slides.map((slide) => xml`<p14:sldId id="${firstSlideId + slide}"/>`)}</p14:sldIdLst></p14:section>`,
    )}</p14:sectionLst></p:ext></p:extLst>`
}

function guid(index: number): string {
  return `{7A1C4E52-0B6D-4F3E-9A58-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`
}

export const presentationProperties = xml`<p:presentationPr ${namespaces}/>`

export const viewProperties = xml`<p:viewPr ${namespaces}><p:normalViewPr><p:restoredLeft sz="15620"/><p:restoredTop sz="80000"/></p:normalViewPr></p:viewPr>`

export const tableStyles = xml`<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${noTableStyle}"/>`
