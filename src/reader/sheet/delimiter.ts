const delimiters = ['\t', ',', ';'] as const
export type Delimiter = (typeof delimiters)[number]

/** As many lines tell whether a text is a table. */
const looked = 200
const fewestRows = 3
/** Words of a text that only happens to have commas are longer than a table's. */
const longestCell = 60

/**
 * What parts the columns of a text that is one table throughout; null where it is none.
 *
 * @param isNamed whether its name says that it is a table, and less is asked of it
 */
export function delimiterOf(text: string, isNamed: boolean): Delimiter | null {
  const lines = text
    .split(/\r?\n/, looked + 1)
    .slice(0, looked)
    .filter((line) => line.trim() !== '')
  if (lines.length < (isNamed ? 1 : fewestRows)) return null
  const ranked = delimiters
    .map((delimiter) => ({ delimiter, counts: lines.map((line) => columnsOf(line, delimiter)) }))
    .map(({ delimiter, counts }) => ({ delimiter, counts, most: mostOften(counts) }))
    .filter(({ most, counts }) => most > 1 && (isNamed || counts.every((count) => count === most)))
    .toSorted((a, b) => share(b.counts, b.most) - share(a.counts, a.most) || b.most - a.most)
  const best = ranked[0]
  if (!best) return null
  if (isNamed) return best.delimiter
  const isProse = lines.some(
    (line) => line.length > longestCell * best.most || /[。！？]\s*$|^\s*[|#>]/.test(line),
  )
  return isProse ? null : best.delimiter
}

function share(counts: number[], most: number): number {
  return counts.filter((count) => count === most).length / counts.length
}

function mostOften(counts: number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 1
}

/** Columns of a line, without what stands in quotes. */
function columnsOf(line: string, delimiter: Delimiter): number {
  return line.replace(/"[^"]*"/g, '').split(delimiter).length
}
