/** Values on a length. */
export interface Scale {
  min: number
  max: number
  /** Round numbers between its ends. */
  ticks: number[]
  /** Pixels of a value. */
  of(value: number): number
}

/** Ends of a length, in pixels: where the lowest and the highest value stand. */
export interface Ends {
  from: number
  to: number
}

const roundSteps = [1, 2, 5, 10]

/** @returns a step of 1, 2 or 5 times a power of ten that makes about `count` of a stretch */
export function roundStep(stretch: number, count: number): number {
  const rough = stretch / Math.max(1, count)
  const power = 10 ** Math.floor(Math.log10(rough))
  return roundSteps.map((step) => step * power).find((step) => step >= rough * 0.999) ?? 10 * power
}

/**
 * @param fromZero whether zero is on it: for all that grows from there
 * @returns a scale that ends at round numbers beyond the values
 */
export function scaleOf(values: number[], { from, to }: Ends, fromZero: boolean, count = 5): Scale {
  const known = values.filter((value) => Number.isFinite(value))
  let low = Math.min(...known, ...(fromZero || known.length === 0 ? [0] : []))
  let high = Math.max(...known, ...(fromZero || known.length === 0 ? [0] : []))
  if (low === high)
    [low, high] = fromZero ? [0, high || 1] : [low - (Math.abs(low) || 1), high + (Math.abs(high) || 1)]
  const step = roundStep(high - low, count)
  const [min, max] = [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step]
  const ticks = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) =>
    Number((min + i * step).toPrecision(12)),
  )
  return { min, max, ticks, of: (value) => from + ((value - min) / (max - min)) * (to - from) }
}
