import { drawCode } from '../../qrCode.ts'
import type { RenderContext } from '../../render/context.ts'
import { drawParagraphs, fill, type TextSettings } from './drawText.ts'
import type { Colour } from './palette.ts'
import { bodyProperties, drawPlace, placeMark, transform } from './placeholder.ts'
import type { Shape } from './shape.ts'
import type { Strokes } from '../../theme/theme.ts'
import { laySkyline } from './skyline.ts'
import { cellRoom } from './table.ts'
import { emu, type Box } from './units.ts'
import { xml, type Xml } from './xml.ts'

/** What shapes need of the slide that they stand on. */
export interface DrawSettings extends TextSettings {
  context: RenderContext
  /** A number that no other shape of the slide has. */
  nextId(): number
  /** A chart that PowerPoint has no type for, as shapes; null for one that it has. */
  drawFigure(shape: Extract<Shape, { kind: 'chart' }>): Xml | null
  /** Adds a chart to the package. */
  addChart(shape: Extract<Shape, { kind: 'chart' }>): {
    relation: string
    description: string
    notes: Xml | null
  }
  /** Adds a picture, and says how it is shown and how large it is. */
  addPicture(src: string): { blip: Xml; width: number; height: number }
  /** Adds a video or a sound; null where it is not there. */
  addMedia(media: Extract<Shape, { kind: 'media' }>['media']): AddedMedia | null
  /** Hears of a video or a sound that is on the slide, by the number of its shape. */
  plays(id: number, media: Extract<Shape, { kind: 'media' }>['media']): void
}

/** The two relations by which a slide knows a video or a sound: as all programs do, and as PowerPoint embeds it. */
export interface AddedMedia {
  linked: string
  embedded: string
}

/** What a chart leads to: the source of its numbers. */
export const chartSource = '#source:chart'

type Drawers = { [K in Shape['kind']]: (shape: Extract<Shape, { kind: K }>, settings: DrawSettings) => Xml }

const drawers: Drawers = {
  text: ({ place, box, paragraphs, columns }, settings) =>
    drawPlace(place, box, paragraphs, settings.nextId(), settings, columns),

  'free-text': ({ paragraphs, look, box }, settings) => {
    const id = settings.nextId()
    const full = { ...look, size: 0, bold: false }
    return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Text ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>
      <p:spPr>${transform('a:xfrm', box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>
      <p:txBody>${bodyProperties('t')}<a:lstStyle/>${drawParagraphs(paragraphs, { ...full, line: 0 }, settings)}</p:txBody></p:sp>`
  },

  rule: ({ from, to, colour, weight }, settings) => drawRule(from, to, colour, weight, settings.nextId()),

  table: (table, settings) => drawTable(table, settings),

  chart: (shape, settings) => {
    const figure = settings.drawFigure(shape)
    if (figure) return figure
    const id = settings.nextId()
    const { relation, description, notes } = settings.addChart(shape)
    return xml`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Chart ${id}" descr="${description}">${settings.link(chartSource)}</p:cNvPr>
      <p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${shape.place && placeMark(shape.place)}</p:nvPr></p:nvGraphicFramePr>
      ${transform('p:xfrm', shape.box)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">
      <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>${notes}`
  },

  picture: ({ src, alt, href, box }, settings) => {
    const id = settings.nextId()
    return drawPicture(
      { id, src, alt, box, click: href === undefined ? null : settings.link(href) },
      settings,
    )
  },

  code: ({ address, alt, box }, settings) => drawQrCode(address, alt, box, settings),

  media: ({ media, box }, settings) => {
    const id = settings.nextId()
    const added = settings.addMedia(media)
    const { src, alt, poster, kind } = media
    const still = {
      id,
      src: poster ?? src,
      alt,
      box: kind === 'audio' ? { ...box, w: 96, h: Math.min(96, box.h) } : box,
    }
    if (!added) return drawPicture(still, settings)
    settings.plays(id, media)
    const file =
      kind === 'video'
        ? xml`<a:videoFile r:link="${added.linked}"/>`
        : xml`<a:audioFile r:link="${added.linked}"/>`
    const click = xml`<a:hlinkClick r:id="" action="ppaction://media"/>`
    const played = xml`${file}<p:extLst><p:ext uri="{DAA4B4D4-6D71-4841-9C94-3DE7FCFB9230}"><p14:media xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" r:embed="${added.embedded}"/></p:ext></p:extLst>`
    return drawPicture({ ...still, click, played }, settings)
  },

  skyline: ({ lit, top }, settings) => {
    const skyline = laySkyline(settings.context, lit, top)
    return xml`${drawStrokes(skyline.dim, 'bg2', settings.nextId())}${drawStrokes(skyline.lit, 'accent1', settings.nextId())}`
  },
}

/** A picture, and what a click on it does, or what plays in its place. */
function drawPicture(
  {
    id,
    src,
    alt,
    box,
    click = null,
    played = null,
  }: { id: number; src: string; alt: string; box: Box; click?: Xml | null; played?: Xml | null },
  settings: DrawSettings,
): Xml {
  const { blip, width, height } = settings.addPicture(src)
  return xml`<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${alt}">${click}</p:cNvPr>
      <p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr>${played}</p:nvPr></p:nvPicPr>
      <p:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></p:blipFill>
      <p:spPr>${transform('a:xfrm', contained(box, width / height))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
}

/** A shape as XML. */
export function drawShape<K extends Shape['kind']>(
  shape: Extract<Shape, { kind: K }>,
  settings: DrawSettings,
): Xml {
  return drawers[shape.kind as K](shape, settings)
}

/** A QR code in black on white, whatever the theme: a ground that leads to its address, and one freeform of its squares. */
function drawQrCode(address: string, alt: string, box: Box, settings: DrawSettings): Xml {
  const { runs, size } = drawCode(address)
  const [ground, squares] = [settings.nextId(), settings.nextId()]
  const plain = (value: string) =>
    xml`<a:solidFill><a:srgbClr val="${value}"/></a:solidFill><a:ln><a:noFill/></a:ln>`
  const point = (x: number, y: number) => xml`<a:pt x="${x}" y="${y}"/>`
  const path = runs.map(
    ({ x, y, width }) =>
      xml`<a:moveTo>${point(x, y)}</a:moveTo><a:lnTo>${point(x + width, y)}</a:lnTo><a:lnTo>${point(x + width, y + 1)}</a:lnTo><a:lnTo>${point(x, y + 1)}</a:lnTo><a:close/>`,
  )
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${ground}" name="Code ${ground}" descr="${alt}">${settings.link(address)}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>
    <p:spPr>${transform('a:xfrm', box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${plain('FFFFFF')}</p:spPr></p:sp>
    <p:sp><p:nvSpPr><p:cNvPr id="${squares}" name="Code ${squares}" descr="">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>
    <p:spPr>${transform('a:xfrm', box)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>
    <a:pathLst><a:path w="${size}" h="${size}">${path}</a:path></a:pathLst></a:custGeom>${plain('000000')}</p:spPr></p:sp>`
}

/** Tells screen readers to pass over what only adorns. */
export const decorative = xml`<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`

/** A straight line. */
export function drawRule(
  [x, y]: [number, number],
  [toX, toY]: [number, number],
  colour: Colour,
  weight: number,
  id: number,
): Xml {
  return xml`<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Rule ${id}" descr="">${decorative}</p:cNvPr><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr>
    <p:spPr>${transform('a:xfrm', { x, y, w: toX - x, h: toY - y })}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>
    <a:ln w="${emu(weight)}" cap="flat">${fill(colour)}</a:ln></p:spPr></p:cxnSp>`
}

const strokeWidth = 3.25

/** Lines as one freeform that can be taken apart and recoloured. */
function drawStrokes(strokes: Strokes, colour: Colour, id: number): Xml | null {
  const points = strokes.flat()
  if (points.length === 0) return null
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const box = { x: Math.min(...xs), y: Math.min(...ys), w: 0, h: 0 }
  box.w = Math.max(1, Math.max(...xs) - box.x)
  box.h = Math.max(1, Math.max(...ys) - box.y)
  const point = ([x, y]: [number, number]) => xml`<a:pt x="${emu(x - box.x)}" y="${emu(y - box.y)}"/>`
  const path = strokes.map(
    ([first, ...rest]) =>
      xml`<a:moveTo>${point(first!)}</a:moveTo>${rest.map((to) => xml`<a:lnTo>${point(to)}</a:lnTo>`)}`,
  )
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Skyline ${id}" descr="">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>
    <p:spPr>${transform('a:xfrm', box)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>
    <a:pathLst><a:path w="${emu(box.w)}" h="${emu(box.h)}" fill="none">${path}</a:path></a:pathLst></a:custGeom>
    <a:noFill/><a:ln w="${emu(strokeWidth)}" cap="flat">${fill(colour)}<a:miter lim="800000"/></a:ln></p:spPr></p:sp>`
}

function drawTable(
  { rows, widths, heights, box }: Extract<Shape, { kind: 'table' }>,
  settings: DrawSettings,
): Xml {
  const id = settings.nextId()
  const none = (side: string) => xml`<a:${side} w="0"><a:noFill/></a:${side}>`
  const line = (side: string, colour: Colour, weight: number) =>
    xml`<a:${side} w="${emu(weight)}" cap="flat" cmpd="sng" algn="ctr">${fill(colour)}<a:prstDash val="solid"/></a:${side}>`
  const cells = rows.map(
    (row, i) =>
      xml`<a:tr h="${emu(heights[i]!)}">${row.map(
        ({ paragraph, head }) =>
          xml`<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${drawParagraphs([paragraph], null, settings)}</a:txBody>
          <a:tcPr marL="0" marR="${emu(cellRoom.behind)}" marT="${emu(cellRoom.above)}" marB="${emu(cellRoom.above)}" anchor="ctr">
          ${none('lnL')}${none('lnR')}${head ? none('lnT') : line('lnT', 'bg2', 1)}${head ? line('lnB', 'tx1', 2) : line('lnB', 'bg2', 1)}<a:noFill/></a:tcPr></a:tc>`,
      )}</a:tr>`,
  )
  return xml`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table ${id}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>
    ${transform('p:xfrm', box)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">
    <a:tbl><a:tblPr firstRow="1"><a:tableStyleId>${noTableStyle}</a:tableStyleId></a:tblPr><a:tblGrid>${widths.map((w) => xml`<a:gridCol w="${emu(w)}"/>`)}</a:tblGrid>${cells}</a:tbl>
    </a:graphicData></a:graphic></p:graphicFrame>`
}

/** PowerPoint's own "No Style, No Grid". */
export const noTableStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}'

/** The largest box of a proportion in another, at its left and on its bottom. */
function contained(box: Box, proportion: number): Box {
  const w = Math.min(box.w, box.h * proportion)
  const h = w / proportion
  return { x: box.x, y: box.y + box.h - h, w, h }
}
