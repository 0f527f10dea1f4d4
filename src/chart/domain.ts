/** A value, and how many pixels beyond it its label and its open end take. */
export interface Extent {
  value: number
  beyond: number
}

/** Of a length, what its longest mark has at least. */
const least = 0.25

/**
 * Fits marks that start at zero into a length, labels included.
 *
 * @param room pixels, from the lowest label to the highest
 * @returns the ends of the scale
 */
export function fitDomain(extents: Extent[], room: number): { min: number; max: number } {
  // Where names leave no room at all, the marks still have a scale.
  const length = Math.max(1, room)
  const [ups, downs] = sidesOf(extents)
  const largest = largestOf(extents)
  if (!(largest > 0)) return { min: 0, max: 1 }

  let low = 0
  let high = length / largest
  for (let i = 0; i < 40; i++) {
    const scale = (low + high) / 2
    if (reach(ups, scale) + reach(downs, scale) > length) high = scale
    else low = scale
  }
  // Labels longer than the length itself: the marks keep their part of it.
  const scale = Math.max(low, (length * least) / largest)
  return { min: -reach(downs, scale) / scale, max: reach(ups, scale) / scale || largest * 0.02 }
}

/** @returns whether labels leave so much room that the longest mark has its part of it */
export function leavesRoom(extents: Extent[], room: number): boolean {
  const largest = largestOf(extents)
  const scale = largest > 0 ? (room * least) / largest : 0
  return sidesOf(extents).reduce((sum, side) => sum + reach(side, scale), 0) <= room
}

function largestOf(extents: Extent[]): number {
  return Math.max(...extents.map(({ value }) => Math.abs(value)))
}

/** Those that go up or right, and those that go down or left. */
function sidesOf(extents: Extent[]): [ups: Extent[], downs: Extent[]] {
  return [extents.filter(({ value }) => value >= 0), extents.filter(({ value }) => value < 0)]
}

/** Pixels that one side takes. */
function reach(side: Extent[], scale: number): number {
  return Math.max(0, ...side.map(({ value, beyond }) => Math.abs(value) * scale + beyond))
}
