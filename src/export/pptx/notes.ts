import type { Slide, TracedDeck } from '../../model.ts'
import { paper } from '../../theme/signs.ts'
import type { Words } from '../../words.ts'
import { drawListStyle, drawParagraphs, type TextSettings } from './drawText.ts'
import { treeHead } from './master.ts'
import { namespaces } from './namespaces.ts'
import type { Palette } from './palette.ts'
import { fit, type TextParagraph, type ParagraphLook } from './paragraph.ts'
import { transform } from './placeholder.ts'
import { sourceLine, sourcesOf } from './sources.ts'
import { paragraphsOf } from './text.ts'
import { colourMap } from './theme.ts'
import { xml, type Xml } from './xml.ts'

/** A page of notes, in EMU: A4 upright. */
export const notesSize = { cx: 6858000, cy: 9906000 }

/** Where notes stand on their page, under the slide, in pixels. */
const notesBox = { x: 72, y: 426, w: 576, h: 536 }

const look: ParagraphLook = { size: 16, bold: false, colour: 'tx1', line: 100, before: 8, align: 'left' }

/** What a speaker says on a slide, and where its numbers come from; none where neither is there. */
export function notesOf(slide: Slide, traced: TracedDeck, words: Words): TextParagraph[] {
  const said = paragraphsOf(slide.notes, look).map((paragraph) => ({
    ...paragraph,
    look: { ...paragraph.look, colour: look.colour },
  }))
  const mentions = traced.mentions.filter((mention) => mention.slide === slide.id)
  const sources = sourcesOf(mentions, traced, words)
  if (sources.length === 0) return fit(said, notesBox.w, notesBox.h)
  const all = [
    ...said,
    { pieces: [{ text: words.sources }], look: { ...look, bold: true, before: 16 } },
    ...sources.map((source): TextParagraph => ({
      pieces: [{ text: sourceLine(source, words) }],
      look,
      item: { ordered: false, level: 0 },
    })),
  ]
  return fit(all, notesBox.w, notesBox.h)
}

const picture = (inMaster: boolean) =>
  xml`<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${inMaster && xml` idx="2"`}/></p:nvPr></p:nvSpPr>
  <p:spPr>${inMaster && xml`<a:xfrm><a:off x="685800" y="742950"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:ln>`}</p:spPr></p:sp>`

/** How notes look, with the slide above them. */
export function renderNotesMaster(palette: Palette, settings: TextSettings): Xml {
  return xml`<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="${paper.slice(1)}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${treeHead}
    ${picture(true)}
    <p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr>
    <p:spPr>${transform('a:xfrm', notesBox)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>
    <p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/>${drawParagraphs([], null, settings)}</p:txBody></p:sp>
    </p:spTree></p:cSld><p:clrMap ${colourMap(palette)}/><p:notesStyle>${drawListStyle(look, null)}</p:notesStyle></p:notesMaster>`
}

/** The notes of one slide, in the faces of the settings. */
export function renderNotes(paragraphs: TextParagraph[], settings: TextSettings): Xml {
  return xml`<p:notes ${namespaces}><p:cSld><p:spTree>${treeHead}
    ${picture(false)}
    <p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr>
    <p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${drawParagraphs(paragraphs, null, settings)}</p:txBody></p:sp>
    </p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
}
