import { firstNotBefore } from '../rising.ts'
import type { Attached, Complaint, Problem } from '../model.ts'
import { placesBehind, sheetColumn } from './attached.ts'

/** A file under reading: its text, where its lines begin, and what its author should mend. */
export interface Source {
  file: string
  text: string
  /** The same with the texts that stand behind it. */
  whole: string
  problems: Problem[]
  /** The line, from 1, of an offset. */
  lineAt(offset: number): number
  /** Line and column, from 1, of an offset, with the file where that is one behind it. */
  placeAt(offset: number): { line: number; column: number; file?: string }
  /** Notes a problem at an offset; an error unless it says otherwise. */
  report(offset: number, problem: NotedProblem): void
  /** Notes a problem at the first place of its kind alone. */
  reportOnce(kind: string, offset: number, problem: NotedProblem): void
}

/** A problem as its reader notes it, who may have nothing to expect. */
export type NotedProblem = Omit<Complaint, 'expected'> & { expected?: string | null | undefined }

/** Ends of lines beside `\n` and `\r\n`: a lone CR, NEL, and Unicode's line and paragraph separators. */
const rareLineEnds = /\r(?!\n)|[\u0085\u2028\u2029]/g

/**
 * A text each of whose lines ends with `\n` or `\r\n`: one character for one, so that offsets hold. A line separator
 * (U+2028) among such lines breaks a line inside a sentence, and is a blank; where there are no others, it ends lines.
 */
export function unifyLineEnds(text: string): string {
  const separator = text.includes('\n') ? ' ' : '\n'
  return text.replace(rareLineEnds, (end) => (end === '\u2028' ? separator : '\n'))
}

/** What an opened file is beside its own text. */
interface Opened {
  /** Its text with those that stand behind it, and which they are. */
  behind?: { whole: string; attached: readonly Attached[] }
  /** Which line of a sheet each of its lines was read from. */
  lines?: readonly number[] | undefined
}

/** Opens a file for reading, the ends of its lines unified. Places are found by halving, so that many problems cost little. */
export function openSource(file: string, given: string, { behind, lines }: Opened = {}): Source {
  const text = unifyLineEnds(given)
  const whole = behind?.whole ?? text
  const placeBehind = placesBehind(whole, behind?.attached ?? [])
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const problems: Problem[] = []
  const written = (offset: number) => lastAtMost(starts, offset) + 1
  const lineAt = (offset: number) => lines?.[written(offset) - 1] ?? written(offset)
  const placeAt = (offset: number) => {
    if (offset > text.length) return placeBehind(offset)
    const column = lines ? sheetColumn(text, offset) : offset - starts[written(offset) - 1]! + 1
    return { line: lineAt(offset), column }
  }
  const report: Source['report'] = (offset, { expected, ...problem }) => {
    const hint = expected ? { expected } : {}
    problems.push({ severity: 'error', ...problem, ...hint, file, ...placeAt(offset) })
  }
  const reported = new Set<string>()
  return {
    file,
    text,
    whole,
    problems,
    lineAt,
    placeAt,
    report,
    reportOnce(kind, offset, problem) {
      if (!reported.has(kind)) report(offset, problem)
      reported.add(kind)
    },
  }
}

/** The index of the last of rising numbers that is at most `limit`; 0 where none is. */
export function lastAtMost(rising: readonly number[], limit: number): number {
  return Math.max(0, firstNotBefore(rising, (one) => one <= limit) - 1)
}
