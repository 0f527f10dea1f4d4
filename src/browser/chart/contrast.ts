/** @returns the one of two colours that is read better on a third (WCAG's relative luminance) */
export function readable(on: string, one: string, other: string): string {
  const ground = luminance(on)
  return contrast(luminance(one), ground) >= contrast(luminance(other), ground) ? one : other
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const known = new Map<string, number>()

/** A colour may be written in any way that CSS knows: one pixel of it tells what it is. */
function luminance(colour: string): number {
  const cached = known.get(colour)
  if (cached !== undefined) return cached
  const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
  pixel.fillStyle = colour
  pixel.fillRect(0, 0, 1, 1)
  const [r, g, b] = [...pixel.getImageData(0, 0, 1, 1).data].map((byte) => {
    const part = byte / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const value = 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  known.set(colour, value)
  return value
}
