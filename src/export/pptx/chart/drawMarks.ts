import {
  middle,
  type BarMark,
  type Frame,
  type Mark,
  type Point,
  type TextMark,
} from '../../../chart/mark.ts'
import { fill } from '../drawText.ts'
import { readableOn, schemeColour, type Colour, type Palette } from '../palette.ts'
import { themeFaces } from '../theme.ts'
import { emu, points, type Box } from '../units.ts'
import { xml, type Xml } from '../xml.ts'
import { colourOf, drawBody, hexOf } from './look.ts'

export interface MarkSettings {
  /** Where the picture's upper left corner is. */
  box: Box
  /** How far below it the marks begin: over them is their title. */
  top?: number
  palette: Palette
  lang: string
  measure: Frame['measure']
  nextId(): number
  /** What the whole leads to. */
  click?: Xml | null
}

/** A figure that PowerPoint has no chart for: a group of shapes with text, which can be taken apart and recoloured. */
export function drawMarks(marks: Mark[], description: string, settings: MarkSettings): Xml {
  const { box, nextId } = settings
  const [x, y, w, h] = [box.x, box.y, box.w, box.h].map(emu)
  const id = nextId()
  return xml`<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="Figure ${id}" descr="${description}">${settings.click}</p:cNvPr><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
    <p:grpSpPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${w}" cy="${h}"/></a:xfrm></p:grpSpPr>
    ${marks.map((mark) => drawers[mark.kind](mark as never, settings))}</p:grpSp>`
}

type Drawers = {
  [K in Mark['kind']]: (mark: Extract<Mark, { kind: K }>, settings: MarkSettings) => Xml | Xml[]
}

const noLine = xml`<a:ln><a:noFill/></a:ln>`
const rectangle = xml`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`

const drawers: Drawers = {
  bar(mark, settings) {
    const { floor, from, to, open } = mark
    const whole = (a: number, b: number, body: 'hatched' | null) =>
      shape(
        stretch(mark, a, b),
        rectangle,
        drawBody(
          { colour: colourOf(mark.colour), body: body ?? mark.body, open: body ? null : open },
          mark.vertical,
          settings.palette,
        ),
        settings,
      )
    return floor === null
      ? whole(from, to, null)
      : [whole(from, floor, null), whole(floor, to, 'hatched')].flat()
  },
  tile: ({ x, y, w, h, body, colour, alpha }, settings) =>
    shape(
      { x, y, w, h },
      rectangle,
      body === 'solid' && alpha !== undefined
        ? xml`${seen(colourOf(colour), alpha)}${noLine}`
        : drawBody({ colour: colourOf(colour), body, open: null }, true, settings.palette),
      settings,
    ),
  dot({ x, y, radius, hollow, colour, alpha }, settings) {
    const own = colourOf(colour)
    const body = hollow
      ? xml`${fill('bg1')}<a:ln w="${emu(3.5)}">${fill(own)}</a:ln>`
      : xml`${seen(own, alpha)}${noLine}`
    const box = { x: x - radius, y: y - radius, w: 2 * radius, h: 2 * radius }
    return shape(box, xml`<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>`, body, settings)
  },
  area: ({ outlines, colour, alpha }, settings) =>
    path(outlines, true, xml`${seen(colourOf(colour), alpha)}${noLine}`, settings),
  line: ({ points: way, colour, width, dashed, arrow, alpha }, settings) =>
    path(
      [way],
      false,
      xml`<a:noFill/><a:ln w="${emu(width)}" cap="flat">${seen(colourOf(colour), alpha)}${dashed && xml`<a:prstDash val="dash"/>`}<a:round/>${arrow && xml`<a:tailEnd type="triangle"/>`}</a:ln>`,
      settings,
    ),
  text: (mark, settings) => drawWords(mark, settings),
}

function seen(colour: Colour, alpha = 1): Xml {
  if (alpha === 1) return fill(colour)
  return xml`<a:solidFill>${schemeColour(colour, xml`<a:alpha val="${Math.round(alpha * 100_000)}"/>`)}</a:solidFill>`
}

function stretch({ vertical, near, thick }: BarMark, from: number, to: number): Box {
  const [low, length] = [Math.min(from, to), Math.abs(to - from)]
  return vertical ? { x: near, y: low, w: thick, h: length } : { x: low, y: near, w: length, h: thick }
}

function shape(box: Box, geometry: Xml, body: Xml, settings: MarkSettings): Xml {
  const id = settings.nextId()
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Mark ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>
    <p:spPr>${placed(box, settings)}${geometry}${body}</p:spPr></p:sp>`
}

function placed({ x, y, w, h }: Box, { box, top = 0 }: MarkSettings): Xml {
  return xml`<a:xfrm><a:off x="${emu(box.x + x)}" y="${emu(box.y + top + y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`
}

/** Outlines as one freeform. */
function path(outlines: Point[][], closed: boolean, body: Xml, settings: MarkSettings): Xml {
  const all = outlines.flat()
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
  const box = { x: Math.min(...xs), y: Math.min(...ys), w: 0, h: 0 }
  box.w = Math.max(...xs) - box.x
  box.h = Math.max(...ys) - box.y
  const point = ([x, y]: Point) => xml`<a:pt x="${emu(x - box.x)}" y="${emu(y - box.y)}"/>`
  const ways = outlines.map(
    ([first, ...rest]) =>
      xml`<a:moveTo>${point(first!)}</a:moveTo>${rest.map((to) => xml`<a:lnTo>${point(to)}</a:lnTo>`)}${closed && xml`<a:close/>`}`,
  )
  const geometry = xml`<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>
    <a:pathLst><a:path w="${emu(box.w)}" h="${emu(box.h)}"${!closed && xml` fill="none"`}>${ways}</a:path></a:pathLst></a:custGeom>`
  return shape(box, geometry, body, settings)
}

const alignments = { left: 'l', center: 'ctr', right: 'r' }
/** Room beside a text for a face that is wider than was reckoned. */
const spareWidth = 1.15

function drawWords({ text, x, y, size, weight, align, colour }: TextMark, settings: MarkSettings): Xml {
  const { lang, palette, measure } = settings
  const id = settings.nextId()
  const width = measure(text, size, weight) * spareWidth + 4
  const left = { left: x, center: x - width / 2, right: x - width }[align]
  const height = size * 1.4
  const box = { x: left, y: y - (middle(0, size) + height / 2), w: width, h: height }
  const own =
    typeof colour === 'object' ? readableOn(palette, hexOf(colourOf(colour.on), palette)) : colourOf(colour)
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Label ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>
    <p:spPr>${placed(box, settings)}${rectangle}<a:noFill/></p:spPr>
    <p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>
    <a:p><a:pPr algn="${alignments[align]}"/><a:r><a:rPr lang="${lang}" sz="${points(size)}" b="${weight === 700 ? 1 : 0}">${fill(own)}${themeFaces}</a:rPr><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
}
