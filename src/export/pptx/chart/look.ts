import type { Look, ColourToken } from '../../../chart/look.ts'
import { accentUnder, schemeColour, type Colour, type Palette } from '../palette.ts'
import { fill } from '../drawText.ts'
import { xml, type Xml } from '../xml.ts'

/** How a mark looks, and what helps to draw it. */
export interface MarkLook extends Pick<Look, 'open'> {
  colour: Colour
  body: Look['body'] | 'hatched' | 'track' | 'none'
}

/** The theme's colour of a series, or of a part of a ring, in turn. */
function accentOf(index: number): Colour {
  const names = [
    'accent1',
    'accent2',
    'accent4',
    'accent5',
    'series6',
    'series7',
    'series8',
    // What has the colour of targets is taken last: it would look like one.
    'accent3',
  ] as const
  return names[index % names.length]!
}

/** A colour by what it means, as the theme has it. */
export function colourOf(token: ColourToken): Colour {
  return token in tokens
    ? tokens[token as keyof typeof tokens]
    : accentOf(Number(token.slice('series-'.length)))
}

const tokens = {
  ink: 'tx1',
  'ink-soft': 'tx2',
  rule: 'bg2',
  ground: 'bg1',
  accent: 'accent1',
  strong: 'strong',
  quiet: 'quiet',
  faint: 'faint',
  target: 'accent3',
} as const

/** A look in the theme's colours. */
export function themed({ colour, body, open }: Look): MarkLook {
  return { colour: colourOf(colour), body, open }
}

const lineWidth = 28575

/** A mark's fill and line, in a chart. `vertical`: which way its open end points. */
export function drawMark(look: MarkLook, vertical: boolean, palette: Palette): Xml {
  return xml`<c:spPr>${drawBody(look, vertical, palette)}</c:spPr>`
}

const noLine = xml`<a:ln><a:noFill/></a:ln>`

/** The fill and the line of a body. */
export function drawBody({ colour, body, open }: MarkLook, vertical: boolean, palette: Palette): Xml {
  const line = (dash: 'solid' | 'sysDash') =>
    xml`<a:ln w="${lineWidth}">${fill(colour)}<a:prstDash val="${dash}"/></a:ln>`
  const light = tint(colour, palette)
  if (body === 'none') return xml`<a:noFill/>${noLine}`
  if (body === 'track') return xml`${fill('bg2')}${noLine}`
  if (body === 'hatched') {
    return xml`<a:pattFill prst="wdUpDiag"><a:fgClr>${schemeColour(colour)}</a:fgClr><a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill>${line('solid')}`
  }
  // What is aimed at is outlined, however far it goes: its label says that it is open.
  if (open && body === 'solid') return xml`${fading(colour, light, open, vertical)}${noLine}`
  if (body === 'solid') return xml`${fill(colour)}${noLine}`
  return xml`<a:solidFill>${light}</a:solidFill>${line(body === 'dotted' ? 'sysDash' : 'solid')}`
}

/** A colour of the palette as RRGGBB. */
export function hexOf(colour: Colour, palette: Palette): string {
  const accent = /^accent(\d)$/.exec(accentUnder(colour))?.[1]
  return accent ? palette.accents[Number(accent) - 1]! : colour === 'bg2' ? palette.rule : palette.ground
}

/** A body that has no edge where its number is open. */
function fading(colour: Colour, light: Xml, open: 'beyond' | 'before', vertical: boolean): Xml {
  // Stops run from the far end of an upright bar, or from the near end of a lying one.
  const farFirst = vertical === (open === 'beyond')
  const full = schemeColour(colour)
  const stops = farFirst
    ? [
        xml`<a:gs pos="0">${light}</a:gs>`,
        xml`<a:gs pos="45000">${full}</a:gs>`,
        xml`<a:gs pos="100000">${full}</a:gs>`,
      ]
    : [
        xml`<a:gs pos="0">${full}</a:gs>`,
        xml`<a:gs pos="55000">${full}</a:gs>`,
        xml`<a:gs pos="100000">${light}</a:gs>`,
      ]
  return xml`<a:gradFill rotWithShape="1"><a:gsLst>${stops}</a:gsLst><a:lin ang="${vertical ? 5400000 : 0}" scaled="0"/></a:gradFill>`
}

/** A colour near the ground, opaque, so that nothing shows through it. */
function tint(colour: Colour, { dark }: Palette): Xml {
  return dark
    ? schemeColour(colour, xml`<a:satMod val="60000"/><a:lumMod val="35000"/>`)
    : schemeColour(colour, xml`<a:satMod val="40000"/><a:lumMod val="20000"/><a:lumOff val="80000"/>`)
}
