/** Numbers at random, the same for the same seed. */
export interface Random {
  /** An integer from 0 below `end`. */
  below(end: number): number
  pick<T>(list: readonly T[]): T
  /** True so often. */
  chance(share: number): boolean
  /** `most` times at most, what `make` gives. */
  several<T>(most: number, make: () => T): T[]
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    pick: (list) => list[below(list.length)]!,
    chance: (share) => next() < share,
    several: (most, make) => Array.from({ length: below(most + 1) }, make),
  }
}
