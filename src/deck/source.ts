import type { Problem } from '../model.ts'

/** A file under reading: its text, where its lines begin, and what its author should mend. */
export interface Source {
  file: string
  text: string
  problems: Problem[]
  /** The line, from 1, of an offset. */
  lineAt(offset: number): number
  /** Notes a problem at an offset; an error unless it says otherwise. */
  report(offset: number, problem: Complaint): void
  /** Notes a problem at the first place of its kind alone. */
  reportOnce(kind: string, offset: number, problem: Complaint): void
}

/** A problem without its place. */
export type Complaint = Pick<Problem, 'code' | 'message'> &
  Partial<Pick<Problem, 'severity'>> & { expected?: string | null | undefined }

/** Opens a file for reading; places are found by halving, so that many problems cost little. */
export function openSource(file: string, text: string): Source {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const problems: Problem[] = []
  const lineAt = (offset: number) => lastAtMost(starts, offset) + 1
  const report: Source['report'] = (offset, { expected, ...problem }) => {
    const line = lineAt(offset)
    const column = offset - starts[line - 1]! + 1
    problems.push({ severity: 'error', ...problem, ...(expected ? { expected } : {}), file, line, column })
  }
  const reported = new Set<string>()
  return {
    file,
    text,
    problems,
    lineAt,
    report,
    reportOnce(kind, offset, problem) {
      if (!reported.has(kind)) report(offset, problem)
      reported.add(kind)
    },
  }
}

/** The index of the last of rising numbers that is at most `limit`; 0 where none is. */
export function lastAtMost(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (rising[middle]! <= limit) low = middle
    else high = middle - 1
  }
  return low
}
