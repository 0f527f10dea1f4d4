/** A label to be put above or below a point; pixels. */
export interface Spot {
  x: number
  y: number
  width: number
  height: number
  /** How far it stays off the point, above and below. */
  above: number
  below: number
  /** Where it stands by preference. */
  prefers: 'above' | 'below'
}

export interface LabelPlace {
  side: 'above' | 'below'
  /** Which part of the label is at the point: a label may lean away from a steep line. */
  align: 'left' | 'center' | 'right'
  /** Whether it covers no other label and no point there. */
  free: boolean
}

export interface Segment {
  from: [x: number, y: number]
  to: [x: number, y: number]
}

interface LabelBox {
  left: number
  right: number
  top: number
  bottom: number
}

/** How far a leaning label reaches beyond its point, in pixels of a slide. */
export const lean = 2
/** A line that comes as near to a label's side touches it, in pixels of a slide. */
const touch = 6

const cost = { overlap: 100, crossing: 3, otherSide: 1.5, leaning: 1 }

/**
 * Puts each label where it covers no other label, no point, and if it can no line.
 *
 * @param area the pixels within which labels stay
 * @returns a place for each, and whether all are free of each other
 */
export function placeLabels(
  spots: Spot[],
  lines: Segment[],
  area: LabelBox,
  scale: number,
): { places: LabelPlace[]; free: boolean } {
  const taken: LabelBox[] = []
  let free = true
  const points = spots.map(({ x, y }) => around(x, y, 8 * scale))
  const places = spots.map((spot, i) => {
    const others = points.filter((_, j) => j !== i)
    const tried = candidates(spot.prefers).map((place) => {
      const box = boxOf(spot, place, scale)
      const blocked =
        [...taken, ...others].filter((other) => overlap(box, other)).length + Number(!within(box, area))
      const near = { ...box, left: box.left - touch * scale, right: box.right + touch * scale }
      const crossed = lines.filter((line) => crosses(line, near)).length
      const odd =
        (place.side === spot.prefers ? 0 : cost.otherSide) + (place.align === 'center' ? 0 : cost.leaning)
      return { place, box, blocked, cost: blocked * cost.overlap + crossed * cost.crossing + odd }
    })
    const best = tried.reduce((one, other) => (other.cost < one.cost ? other : one))
    if (best.blocked > 0) free = false
    taken.push(best.box)
    return { ...best.place, free: best.blocked === 0 }
  })
  return { places, free }
}

type Stand = Omit<LabelPlace, 'free'>

function candidates(prefers: LabelPlace['side']): Stand[] {
  const sides: LabelPlace['side'][] = prefers === 'above' ? ['above', 'below'] : ['below', 'above']
  return sides.flatMap((side) => (['center', 'right', 'left'] as const).map((align) => ({ side, align })))
}

function boxOf({ x, y, width, height, above, below }: Spot, { side, align }: Stand, scale: number): LabelBox {
  const left = { left: x - lean * scale, center: x - width / 2, right: x + lean * scale - width }[align]
  const top = side === 'above' ? y - above - height : y + below
  return { left, right: left + width, top, bottom: top + height }
}

function around(x: number, y: number, radius: number): LabelBox {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function overlap(one: LabelBox, other: LabelBox): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

function within(box: LabelBox, area: LabelBox): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom
}

/** Clips the segment to the box (Liang and Barsky). */
function crosses({ from, to }: Segment, box: LabelBox): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  let [enter, leave] = [0, 1]
  for (const [slope, room] of [
    [-dx, from[0] - box.left],
    [dx, box.right - from[0]],
    [-dy, from[1] - box.top],
    [dy, box.bottom - from[1]],
  ] as const) {
    if (slope === 0 && room < 0) return false
    if (slope < 0) enter = Math.max(enter, room / slope)
    if (slope > 0) leave = Math.min(leave, room / slope)
  }
  return enter <= leave
}
