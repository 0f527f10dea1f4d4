/**
 * Thins out the names of an order (years, months) until none touches another: every second, every third, and so on.
 *
 * @param names lines of each, centred at `places` (pixels, rising)
 * @returns the same names, those that are left out without lines
 */
export function thin(names: string[][], places: number[], measure: (text: string) => number): string[][] {
  for (let each = 1; each < names.length; each++) {
    const kept = names.map((lines, i) => (i % each === 0 ? lines : []))
    if (areFree(kept, places, measure)) return kept
  }
  return names.map((lines, i) => (i === 0 ? lines : []))
}

/** @returns whether no name touches the one before it in the same line */
export function areFree(names: string[][], places: number[], measure: (text: string) => number): boolean {
  const gap = measure(' ') * 1.5
  const ends: number[] = []
  return names.every((lines, i) =>
    lines.every((text, level) => {
      if (text === '') return true
      const half = measure(text) / 2
      const free = places[i]! - half >= (ends[level] ?? -Infinity) + gap
      ends[level] = places[i]! + half
      return free
    }),
  )
}
