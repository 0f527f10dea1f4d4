import type { Problem } from './model.ts'

/** Line and column, from 1, of `offset` in `text`. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: offset - lastBreak }
}

/** A problem at `offset` of a file's text. */
export function problemAt(
  file: { file: string; text: string },
  offset: number,
  problem: Pick<Problem, 'code' | 'message'> & Partial<Pick<Problem, 'expected' | 'severity'>>,
): Problem {
  return { severity: 'error', ...problem, file: file.file, ...placeAt(file.text, offset) }
}

/** Whether any problem stops a build. */
export function hasErrors(problems: Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

/** The name nearest to `word` by edit distance, where one is near enough to be a slip of it. */
export function nearest(word: string, names: readonly string[]): string | null {
  const ranked = names
    .map((name) => ({ name, distance: editDistance(word.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.max(2, word.length / 2) ? best.name : null
}

/** Levenshtein's distance: insertions, deletions and substitutions of one character. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]!
}

/**
 * One problem as text for a terminal:
 *
 *     slides/deck.md:31:8 error  2,650亿元 is not in the article  [unsupported]
 *       expected: nearest: 2600亿元 (2022), line 31
 */
export function showProblem(problem: Problem): string {
  const head = `${problem.file}:${problem.line}:${problem.column} ${problem.severity}: ${problem.message} [${problem.code}]`
  return problem.expected ? `${head}\n  expected: ${problem.expected}` : head
}

/** Thrown at the border of a command when a stage left errors; its message is for the author. */
export class ProblemError extends Error {
  readonly problems: Problem[]
  constructor(problems: Problem[]) {
    super(problems.map(showProblem).join('\n'))
    this.name = 'ProblemError'
    this.problems = problems
  }
}
