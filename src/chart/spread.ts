/** @returns the places moved as little as it takes to lie `gap` apart between `min` and `max`, in the same order */
export function spread(places: number[], gap: number, min: number, max: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!)
  const moved = [...places]
  let floor = min
  for (const i of order) {
    moved[i] = Math.max(moved[i]!, floor)
    floor = moved[i]! + gap
  }
  let ceiling = max
  for (const i of order.reverse()) {
    moved[i] = Math.min(moved[i]!, ceiling)
    ceiling = moved[i]! - gap
  }
  return moved
}
