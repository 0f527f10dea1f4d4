/**
 * Reads which slides of `count` a range like `1,4-6` or `3-` names.
 *
 * @returns their indices, from 0, rising; or what is wrong, as a sentence
 */
export function parseRange(range: string, count: number): number[] | string {
  const indices = new Set<number>()
  for (const part of range.split(',').map((part) => part.trim())) {
    const found = /^(?:(\d+)|(\d+)?\s*[-–]\s*(\d+)?)$/.exec(part)
    if (!found || part === '-' || part === '–')
      return `“${part}” is no slide or range; expected such as 1,4-6`
    const [, one, from, to] = found
    const first = Number(one ?? from ?? 1)
    const last = Number(one ?? to ?? count)
    const out = [first, last].find((number) => number < 1 || number > count)
    if (out !== undefined) return `there is no slide ${out}; the deck has slides 1 to ${count}`
    if (first > last) return `“${part}” ends before it begins`
    for (let number = first; number <= last; number++) indices.add(number - 1)
  }
  return [...indices].toSorted((a, b) => a - b)
}
