/**
 * Moves a name down where it would run into the one before: years may lie close together.
 *
 * @param names lines of each, centred at `places` (pixels, rising)
 */
export function stagger(names: string[][], places: number[], measure: (text: string) => number): string[][] {
  const ends: Record<number, number> = {}
  return names.map((lines, i) => {
    const half = Math.max(...lines.map(measure)) / 2
    const gap = measure(' ') * 1.5
    const free = (level: number) => places[i]! - half >= (ends[level] ?? -Infinity) + gap
    const level = free(0) ? 0 : 1
    ends[level] = places[i]! + half
    return [...Array<string>(level).fill(''), ...lines]
  })
}
