import type { Weight } from '../model.ts'

/** The two looks of one theme: which of them is shown, the deck, the reader's system or `T` decides. */
export type Scheme = 'light' | 'dark'

/** Most slides stand on the page's ground; section and closing slides stand on the deep one. */
export type Backdrop = 'page' | 'deep'

/** Colours by what they mean, each as `#rrggbb`. Text pairs have a contrast of 4.5:1 or more. */
export interface Colours {
  ground: string
  ink: string
  inkSoft: string
  /** Lines, tracks, and what stands back. */
  rule: string
  accent: string
  /** What is aimed at and not yet true. */
  target: string
  /** The deck's drawing of itself, and the part of it that is not spoken of. */
  motif: string
  motifDim: string
  /** Names in code. */
  codeName: string
  /** Of charts, in the order in which they are taken; the first is mostly the accent. */
  series: readonly [string, string, string, string, string, string, string, string]
}

/** Sizes of type in rem: 80 rem are the width of a slide. */
export interface TypeScale {
  text: number
  heading: number
  cover: number
  section: number
  claim: number
  /** One number that has a slide to itself, by the size of its unit; its digits are twice as large. */
  figure: number
  lead: number
  /** Captions and the imprint. */
  small: number
  foot: number
}

/** Room and lines, in rem; corners in em. */
export interface Space {
  /** Left and right of a slide. */
  edge: number
  /** Above its heading. */
  top: number
  /** Between the parts of a body. */
  gap: number
  /** A line that carries, and one that only parts. */
  stroke: number
  hairline: number
  radius: number
  /** A double line along the top edge of a slide; 0 for none. */
  masthead: number
  /** How far down the titles of cover, section and closing stand, where no motif fills the foot. */
  drop: number
}

/**
 * A font that travels with the program, by its name in `fonts/`; or, of an installed package, the style sheet of a variable font that is shipped in slices,
 * and the place that is taken on each of its axes, for paper takes no variable font; or, of a brand, the font itself
 * (TrueType or OpenType).
 */
export type FontPath = string | { css: string; axes: Record<string, number> } | { bytes: Uint8Array }

/** Faces of one weight each, in which headings and large numbers are set. */
export interface DisplayFaces {
  latin: FontPath
  han: FontPath
  latinSize: number
}

/** What text is set in, and its stand-ins where a deck's own fonts cannot travel. */
export interface Faces {
  latin: Record<Weight, FontPath>
  han: Record<Weight, FontPath>
  /** null where headings are set in the bold of the text. */
  display: DisplayFaces | null
  /** How much closer headings and large numbers are set, in em. */
  tracking: number
  /** Size of the Latin face against the Han face's, in per cent, at which their figures are as high. */
  latinSize: number
  /** Installed fonts that look alike, for characters that no font of the deck has. */
  system: readonly string[]
  /** What a presentation that is edited elsewhere asks for: fonts that its receivers have. */
  office: OfficeFaces
}

export interface OfficeFaces {
  latin: string
  eastAsian: string
  /** The same for headings. */
  display: { latin: string; eastAsian: string }
}

/** Lines of a drawing: each a row of points. */
export type Strokes = [x: number, y: number][][]

/**
 * A deck's drawing of itself: what stands for one slide, by how many numbers of the article are on it. Pixels of a
 * slide of 1280 × 720, its foot at 0/0, upwards.
 */
export type Motif = (numbers: number) => Strokes

/** How a deck looks: all that layouts, charts, exports and icons take from it. */
export interface Theme {
  name: string
  /** The scheme of a deck that names none. */
  scheme: Scheme | 'auto'
  colours: Record<Scheme, Record<Backdrop, Colours>>
  type: TypeScale
  space: Space
  faces: Faces
  motif: Motif | null
  /** A brand's, as a data URL: on the cover and at the foot of each slide. */
  logo: string | null
}
