/** What needs a colour or a face whatever the theme is. */

/** Steps that colour words (Reveal's `highlight-red` and so on), read on a light and on a dark ground. */
export const signals = {
  red: { light: '#b3261e', dark: '#ff9c91' },
  green: { light: '#1a6e2e', dark: '#7fdc8f' },
  blue: { light: '#1f57a8', dark: '#9cc2ff' },
} as const

/** A grey that is seen on light and on dark, for signs that stand in for what is missing. */
export const neutral = '#858585'

/** The dot of a pointer, as of a laser. */
export const pointer = '#ff2d2d'

/** The room of the speaker view, around the slides: by day and at night. */
export const room = {
  '': { light: '#f4f5f3', dark: '#111614' },
  '-raised': { light: '#ffffff', dark: '#1b2220' },
  '-ink': { light: '#16201c', dark: '#e9efeb' },
  '-soft': { light: '#56625c', dark: '#a3b0a9' },
  '-rule': { light: '#d3d9d5', dark: '#38433e' },
  '-good': { light: '#146c43', dark: '#6fd3a0' },
  '-early': { light: '#1d5fa8', dark: '#8ab8f0' },
  '-late': { light: '#b3261e', dark: '#ff9b8f' },
} as const

/** How much of the accent is in its tints: bars that stand back behind the one that is looked at, and parts of a whole. */
export const tints = { strong: 0.75, quiet: 0.5, faint: 0.3 } as const

/** A screen that shows nothing. */
export const blank = '#000000'

/** Paper is white. */
export const paper = '#ffffff'

/** Code and signs, where fonts of the system set them: in a page, and in a presentation that is edited elsewhere. */
export const codeFaces = [
  'Cascadia Mono',
  'Consolas',
  'SF Mono',
  'Menlo',
  'DejaVu Sans Mono',
  'Noto Sans Mono',
] as const
export const officeSigns = {
  code: 'Consolas',
  emoji: 'Segoe UI Emoji',
  boxes: 'Segoe UI Symbol',
  bullets: 'Arial',
  highlight: 'FFE08A',
} as const

/** What programs take for scripts that the deck's language is not written in. */
export const officeScripts = { Hant: 'Microsoft JhengHei', Jpan: 'Yu Gothic', Hang: 'Malgun Gothic' } as const

/** Fonts for characters that neither face of a theme has, and for formulas. */
export const standIns = {
  other: { 400: 'DejaVuSans-400', 700: 'DejaVuSans-700' },
  emoji: {
    400: 'NotoEmoji-400',
    700: 'NotoEmoji-700',
  },
  maths: {
    400: 'DejaVuMathTeXGyre',
    700: 'DejaVuMathTeXGyre',
  },
} as const

const arial = { latin: 'Arial', eastAsian: 'Microsoft YaHei' }

/**
 * Windows, Office for Mac and WPS bring YaHei; Arial, or what has its widths, is everywhere, so that a line measured
 * here is as long there.
 */
export const officeSans = { ...arial, display: arial } as const
