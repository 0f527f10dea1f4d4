/** A value, and how many pixels beyond it its label and its open end take. */
export interface Extent {
  value: number
  beyond: number
}

/**
 * Fits marks that start at zero into a length, labels included.
 *
 * @param room pixels, from the lowest label to the highest
 * @returns the ends of the scale
 */
export function fitDomain(extents: Extent[], room: number): { min: number; max: number } {
  // Where names leave no room at all, the marks still have a scale.
  const length = Math.max(1, room)
  const ups = extents.filter(({ value }) => value >= 0)
  const downs = extents.filter(({ value }) => value < 0)
  const reach = (sides: Extent[], scale: number) =>
    Math.max(0, ...sides.map(({ value, beyond }) => Math.abs(value) * scale + beyond))
  const largest = Math.max(...extents.map(({ value }) => Math.abs(value)))
  if (!(largest > 0)) return { min: 0, max: 1 }

  let low = 0
  let high = length / largest
  for (let i = 0; i < 40; i++) {
    const scale = (low + high) / 2
    if (reach(ups, scale) + reach(downs, scale) > length) high = scale
    else low = scale
  }
  // Labels longer than the length itself: the marks keep a third of it.
  const scale = Math.max(low, length / 3 / largest)
  return { min: -reach(downs, scale) / scale, max: reach(ups, scale) / scale || largest * 0.02 }
}
