import { contrastOf } from '../../colour.ts'
import { xml, type Xml } from './xml.ts'

/** Series beyond the accents: the theme of an office file has five, a deck's page eight. */
export type FurtherSeries = 'series6' | 'series7' | 'series8'

/** Each of them as an accent turned on the circle of hues, in sixty-thousandths of a degree. */
const further: Record<FurtherSeries, { accent: Colour; turn: number }> = {
  series6: { accent: 'accent4', turn: 4_200_000 },
  series7: { accent: 'accent3', turn: 1_500_000 },
  series8: { accent: 'accent1', turn: 1_800_000 },
}

/** The accent that a colour is made of; itself, where it is none of the further ones. */
export function accentUnder(colour: Colour): Colour {
  return colour in further ? further[colour as FurtherSeries].accent : colour
}

/** A colour of the theme as `a:schemeClr`, with what is changed of it. */
export function schemeColour(colour: Colour, change: Xml | null = null): Xml {
  const turned = colour in further ? xml`<a:hueOff val="${further[colour as FurtherSeries].turn}"/>` : null
  if (turned === null && change === null) return xml`<a:schemeClr val="${colour}"/>`
  return xml`<a:schemeClr val="${accentUnder(colour)}">${turned}${change}</a:schemeClr>`
}

/** A colour of the theme, by the name that PowerPoint has for it. */
export type Colour =
  | 'tx1' // ink
  | 'tx2' // soft ink
  | 'bg1' // ground
  | 'bg2' // rules, and what stands back
  | 'accent1'
  | 'accent2'
  | 'accent3' // what is aimed at
  | 'accent4'
  | 'accent5'
  | FurtherSeries

/** The page's colours (`theme/tokens.css`) on one ground, as RRGGBB. */
export interface Palette {
  dark: boolean
  ink: string
  inkSoft: string
  ground: string
  rule: string
  /** The series of charts; the first is the accent. */
  accents: [string, string, string, string, string]
  /** The accent where a slide's own ground swaps light and dark. */
  swapped: string
}

/** Most slides stand on the page's ground; section and closing slides stand on the deep one. */
export type Backdrop = 'page' | 'deep'

const lightAccents: Palette['accents'] = ['00704A', '7DA21A', 'B53A08', '2461A3', '66736C']
const darkAccents: Palette['accents'] = ['BDE63A', '45B98A', 'FF9D62', '82B4F2', 'A9BAB0']
const deep = {
  dark: true,
  ink: 'F4F8EC',
  inkSoft: 'B9D1C2',
  rule: '2B6350',
  accents: ['C9F04A', ...darkAccents.slice(1)] as Palette['accents'],
  swapped: lightAccents[0],
}

export const palettes: Record<'light' | 'dark', Record<Backdrop, Palette>> = {
  light: {
    page: {
      dark: false,
      ink: '10211B',
      inkSoft: '47584F',
      ground: 'F6F8F3',
      rule: 'C6D0C8',
      accents: lightAccents,
      swapped: deep.accents[0],
    },
    deep: { ...deep, ground: '063B2B' },
  },
  dark: {
    page: {
      dark: true,
      ink: 'EEF4EA',
      inkSoft: 'A9BAB0',
      ground: '0C1814',
      rule: '2E4239',
      accents: darkAccents,
      swapped: lightAccents[0],
    },
    deep: { ...deep, ground: '05281D' },
  },
}

/** The colour of text that is read best on an accent of the palette. */
export function readableOn(palette: Palette, accent: string): Colour {
  return contrastOf(palette.ground, accent) >= contrastOf(palette.ink, accent) ? 'bg1' : 'tx1'
}
