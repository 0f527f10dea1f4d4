/** Values by series and row; null where there is none. */
type Lines = readonly (readonly (number | null)[])[]

/**
 * @returns on which side of a line's point its label stands: the highest of several lines is labelled above, the others
 *   below; a valley below
 */
export function sideOf(lines: Lines, series: number, row: number): 'above' | 'below' {
  const own = lines[series]!
  const value = own[row]!
  const others = lines.flatMap((values, i) => (i === series ? [] : [values[row] ?? []])).flat()
  if (others.length > 0) return others.every((other) => value >= other) ? 'above' : 'below'
  const isKnown = (other: number | null) => other !== null
  const beside = [own.slice(0, row).findLast(isKnown), own.slice(row + 1).find(isKnown)]
  return beside.every((neighbour) => neighbour != null && neighbour > value) ? 'below' : 'above'
}
