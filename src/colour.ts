import { colord, extend } from 'colord'
import contrasts from 'colord/plugins/a11y'
import names from 'colord/plugins/names'

extend([contrasts, names])

/** Whether a text is a colour as CSS writes it: `#hex`, a name, `rgb()`, `hsl()`. */
export function isColour(text: string): boolean {
  return colord(text).isValid()
}

/** A colour of CSS as RRGGBB; null for what is none, or lets through what is behind it. */
export function parseColour(text: string): string | null {
  const colour = colord(text)
  return colour.isValid() && colour.alpha() === 1 ? colour.toHex().slice(1).toUpperCase() : null
}

/** Contrast of two colours given as RRGGBB, 1 to 21 (WCAG 2.2). */
export function contrastOf(a: string, b: string): number {
  return colord(`#${a}`).contrast(`#${b}`)
}

/** Whether light text is read better than dark text on a colour given as RRGGBB. */
export function isDark(colour: string): boolean {
  return contrastOf(colour, 'FFFFFF') > contrastOf(colour, '000000')
}

/** A colour between two, all as `#rrggbb`: `share` 0 is the first, 1 the second. */
export function mix(a: string, b: string, share: number): string {
  const [one, other] = [colord(a).toRgb(), colord(b).toRgb()]
  const between = (key: 'r' | 'g' | 'b') => one[key] + (other[key] - one[key]) * share
  return colord({ r: between('r'), g: between('g'), b: between('b') }).toHex()
}

/**
 * The nearest colour that stands out from a ground: lighter or darker, of the same hue; all as `#rrggbb`.
 *
 * @param least contrast, 1 to 21; where even black and white have less, the better of them is taken
 */
export function nearestReadable(colour: string, ground: string, least: number): string {
  const passes = (text: string) => colord(text).contrast(ground) >= least
  if (passes(colour)) return colour
  const { h, s, l } = colord(colour).toHsl()
  for (let step = 1; step <= 100; step++) {
    for (const lightness of [l - step, l + step]) {
      const near = colord({ h, s, l: Math.min(100, Math.max(0, lightness)) }).toHex()
      if (passes(near)) return near
    }
  }
  return isDark(ground.slice(1)) ? '#ffffff' : '#000000'
}
