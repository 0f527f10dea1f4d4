import { drawListStyle, drawParagraphs, fill, type TextSettings } from './drawText.ts'
import type { Placeholder } from './layouts.ts'
import type { TextParagraph } from './paragraph.ts'
import { themeFaces } from './theme.ts'
import { emu, type Box } from './units.ts'
import { xml, type Xml } from './xml.ts'

/** A box as the place of a shape (`a:`) or of a frame (`p:`). */
export function transform(tag: 'a:xfrm' | 'p:xfrm', { x, y, w, h }: Box): Xml {
  return xml`<${tag}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></${tag}>`
}

/** What ties a shape to a place of its layout. */
export function placeMark({ type, idx }: Placeholder): Xml {
  return xml`<p:ph type="${type}"${type === 'sldNum' || type === 'ftr' ? xml` sz="quarter"` : null}${idx !== null && xml` idx="${idx}"`}/>`
}

const locks = xml`<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`

/** A place as it stands in a layout, with the words that invite to fill it. */
export function drawPlaceInLayout(
  place: Placeholder,
  id: number,
  prompt: string,
  settings: TextSettings,
): Xml {
  const { name, box, look, anchor, list } = place
  const text =
    place.type === 'sldNum'
      ? slideNumber(prompt, settings)
      : drawParagraphs(
          prompt === ''
            ? []
            : [
                {
                  pieces: [{ text: prompt }],
                  look,
                  ...(list && { item: { ordered: list === 'ordered', level: 0 } }),
                },
              ],
          look,
          settings,
        )
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/>${locks}<p:nvPr>${placeMark(place)}</p:nvPr></p:nvSpPr>
    <p:spPr>${transform('a:xfrm', box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>
    <p:txBody>${bodyProperties(anchor)}<a:lstStyle>${drawListStyle(look, list)}</a:lstStyle>${text}</p:txBody></p:sp>`
}

/** Text begins at its box's edge, as on the page; should an editor add more, it shrinks. */
export function bodyProperties(anchor: Placeholder['anchor']): Xml {
  return xml`<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>`
}

/** Space between columns of text in one box, in pixels. */
export const columnGap = 48

/** A filled place on a slide; where it stands as in its layout, it says nothing of it. */
export function drawPlace(
  place: Placeholder,
  box: Box,
  paragraphs: TextParagraph[],
  id: number,
  settings: TextSettings,
  columns = 1,
): Xml {
  const beside = columns > 1 && xml` numCol="${columns}" spcCol="${emu(columnGap)}"`
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${place.name}"/>${locks}<p:nvPr>${placeMark(place)}</p:nvPr></p:nvSpPr>
    <p:spPr>${!sameBox(box, place.box) && transform('a:xfrm', box)}</p:spPr>
    <p:txBody><a:bodyPr${beside}><a:normAutofit/></a:bodyPr><a:lstStyle/>${drawParagraphs(paragraphs, place.look, settings)}</p:txBody></p:sp>`
}

export function drawSlideNumber(place: Placeholder, number: number, id: number, settings: TextSettings): Xml {
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${place.name}"/>${locks}<p:nvPr>${placeMark(place)}</p:nvPr></p:nvSpPr>
    <p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${slideNumber(String(number), settings)}</p:txBody></p:sp>`
}

/** A number that PowerPoint keeps right when slides move. */
function slideNumber(shown: string, { lang }: TextSettings): Xml {
  return xml`<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${lang}">${fill('tx2')}${themeFaces}</a:rPr><a:t>${shown}</a:t></a:fld><a:endParaRPr lang="${lang}">${themeFaces}</a:endParaRPr></a:p>`
}

function sameBox(a: Box, b: Box): boolean {
  return (['x', 'y', 'w', 'h'] as const).every((side) => Math.abs(a[side] - b[side]) < 1)
}
