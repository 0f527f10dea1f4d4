import { contrastOf, isDark } from '../../colour.ts'
import { tints } from '../../theme/signs.ts'
import type { Colours, Backdrop, Scheme, Theme } from '../../theme/theme.ts'
import { xml, type Xml } from './xml.ts'

/** Series beyond the accents: the theme of an office file has five, a deck's page eight. */
export type FurtherSeries = 'series6' | 'series7' | 'series8'

/** The accent partly seen. */
type Tint = keyof typeof tints

/** Each of them as an accent turned on the circle of hues, in sixty-thousandths of a degree. */
const further: Record<FurtherSeries, { accent: Colour; turn: number }> = {
  series6: { accent: 'accent4', turn: 4_200_000 },
  series7: { accent: 'accent3', turn: 1_500_000 },
  series8: { accent: 'accent1', turn: 1_800_000 },
}

/** The accent that a colour is made of; itself, where it is none of the further ones. */
export function accentUnder(colour: Colour): Colour {
  if (colour in tints) return 'accent1'
  return colour in further ? further[colour as FurtherSeries].accent : colour
}

/** A colour of the theme as `a:schemeClr`, with what is changed of it. */
export function schemeColour(colour: Colour, change: Xml | null = null): Xml {
  const turned =
    colour in tints
      ? xml`<a:alpha val="${tints[colour as Tint] * 100_000}"/>`
      : colour in further
        ? xml`<a:hueOff val="${further[colour as FurtherSeries].turn}"/>`
        : null
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
  | Tint
  | 'accent2'
  | 'accent3' // what is aimed at
  | 'accent4'
  | 'accent5'
  | FurtherSeries

/** The theme's colours on one ground, as RRGGBB. */
export interface Palette {
  dark: boolean
  ink: string
  inkSoft: string
  ground: string
  rule: string
  /** The accent, then colours of series; the third is what is aimed at. */
  accents: [string, string, string, string, string]
  /** The accent where a slide's own ground swaps light and dark. */
  swapped: string
}

/** The colours of a theme on its two grounds. */
export function palettesOf({ colours }: Theme, scheme: Scheme): Record<Backdrop, Palette> {
  const { page, deep } = colours[scheme]
  const swaps = { dark: colours.light.page.accent, light: colours.dark.page.accent }
  const paletteOf = (own: Colours): Palette => {
    const dark = isDark(hex(own.ground))
    const [, second, , fourth, fifth] = own.series
    return {
      dark,
      ink: hex(own.ink),
      inkSoft: hex(own.inkSoft),
      ground: hex(own.ground),
      rule: hex(own.rule),
      accents: [hex(own.accent), hex(second), hex(own.target), hex(fourth), hex(fifth)],
      swapped: hex(swaps[dark ? 'dark' : 'light']),
    }
  }
  return { page: paletteOf(page), deep: paletteOf(deep) }
}

/** `#rrggbb` as OOXML has it. */
function hex(colour: string): string {
  return colour.slice(1).toUpperCase()
}

/** The colour of text that is read best on an accent of the palette. */
export function readableOn(palette: Palette, accent: string): Colour {
  return contrastOf(palette.ground, accent) >= contrastOf(palette.ink, accent) ? 'bg1' : 'tx1'
}
