/** Lengths on a slide are pixels of 1280 × 720, as on the page; files hold EMU, of which 914,400 are an inch. */
export const slideSize = { w: 1280, h: 720 }

/** A place on a slide, in pixels. */
export interface Box {
  x: number
  y: number
  w: number
  h: number
}

/** Pixels as EMU. */
export function emu(pixels: number): number {
  return Math.round(pixels * 9525)
}

/** Pixels as hundredths of a point, as sizes of type and spaces are given; whole halves of a point. */
export function points(pixels: number): number {
  return Math.round(pixels * 1.5) * 50
}
