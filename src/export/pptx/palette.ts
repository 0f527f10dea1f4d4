import { contrastOf } from '../../colour.ts'

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
export type Ground = 'page' | 'deep'

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

export const palettes: Record<'light' | 'dark', Record<Ground, Palette>> = {
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
