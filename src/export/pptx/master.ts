import { powerpointWords } from '../../words.ts'
import { drawListStyle, type TextSettings } from './drawText.ts'
import { drawRule } from './drawShape.ts'
import { footPlaces, frame, looks, standardTitle, type LayoutPlan, type Placeholder } from './layouts.ts'
import { namespaces } from './namespaces.ts'
import type { Palette } from './palette.ts'
import { drawPlaceInLayout } from './placeholder.ts'
import { colourMap } from './theme.ts'
import { xml, type Xml } from './xml.ts'

/** The tree's own entry, before its shapes. */
export const treeHead = xml`<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>`

const masterBody: Placeholder = {
  type: 'body',
  idx: 1,
  name: 'Text',
  box: { x: frame.left, y: frame.body, w: frame.width, h: frame.bottom - frame.body },
  look: looks.text,
  anchor: 't',
  list: 'bullet',
}

/** A slide master: ground, horizon, and how titles, text and the rest look where a layout says nothing else. */
export function renderMaster(
  palette: Palette,
  layoutIds: { id: number; relation: string }[],
  settings: TextSettings,
): Xml {
  const { title, text } = powerpointWords[settings.lang]
  return xml`<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${treeHead}
    ${drawRule([frame.left, frame.foot + 1.5], [frame.right, frame.foot + 1.5], 'bg2', 3, 2)}
    ${drawPlaceInLayout(standardTitle, 3, title, settings)}
    ${drawPlaceInLayout(masterBody, 4, text, settings)}
    ${drawPlaceInLayout({ ...footPlaces.section, idx: 3 }, 5, '', settings)}
    ${drawPlaceInLayout({ ...footPlaces.number, idx: 4 }, 6, '‹#›', settings)}
    </p:spTree></p:cSld>
    <p:clrMap ${colourMap(palette)}/>
    <p:sldLayoutIdLst>${layoutIds.map(({ id, relation }) => xml`<p:sldLayoutId id="${id}" r:id="${relation}"/>`)}</p:sldLayoutIdLst>
    <p:hf hdr="0" dt="0"/>
    <p:txStyles><p:titleStyle>${drawListStyle(looks.title, null)}</p:titleStyle><p:bodyStyle>${drawListStyle(looks.text, 'bullet')}</p:bodyStyle><p:otherStyle>${drawListStyle(looks.text, null)}</p:otherStyle></p:txStyles></p:sldMaster>`
}

const layoutTypes: Partial<Record<LayoutPlan['layout'], string>> = { cover: 'title' }

/** A slide layout, named as authors name it in deck.md but for its first letter, with its places. */
export function renderLayout({ layout, title, places }: LayoutPlan, settings: TextSettings): Xml {
  const prompt = powerpointWords[settings.lang]
  const type = layoutTypes[layout]
  return xml`<p:sldLayout ${namespaces}${type ? xml` type="${type}"` : xml` userDrawn="1"`} preserve="1"><p:cSld name="${nameOf(layout)}"><p:spTree>${treeHead}
    ${drawPlaceInLayout(title, 2, prompt.title, settings)}
    ${places.map((place, i) => drawPlaceInLayout(place, 3 + i, place.type === 'chart' ? '' : prompt.text, settings))}
    ${drawPlaceInLayout(footPlaces.section, 3 + places.length, '', settings)}
    ${drawPlaceInLayout(footPlaces.number, 4 + places.length, '‹#›', settings)}
    </p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
}

/** As other programs name layouts. LibreOffice has a style `table` of its own, whose slides would lose their ground. */
function nameOf(layout: LayoutPlan['layout']): string {
  return layout[0]!.toUpperCase() + layout.slice(1)
}
