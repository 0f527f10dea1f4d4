import { firstNotBefore } from '../rising.ts'

/** Finds line and column, from 1, of offsets in one text: one pass over it, then a search for each offset. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    const line = firstNotBefore(starts, (start) => start <= offset)
    return { line, column: offset - starts[line - 1]! + 1 }
  }
}
