import { styleText } from 'node:util'
import { showProgress } from '../export/progress.ts'
import type { Problem } from '../model.ts'
import { showProblem } from '../problem.ts'
import { visible, visibleJson } from '../visible.ts'

/** What a command is doing, in a line that the next one takes away. */
export const progress = showProgress(process.stderr)

/** A command's own output. What decks and file names hold is shown on a terminal, never obeyed by it. */
export function say(text: string): void {
  progress.clear()
  console.log(visible(text))
}

/** A command's output for other programs. */
export function sayJson(value: unknown): void {
  console.log(visibleJson(JSON.stringify(value, null, 1)))
}

/** What is said beside a command's output, so that a pipe holds that alone. */
export function sayAside(text: string): void {
  progress.clear()
  console.error(visible(text))
}

export function reportProblems(problems: Problem[]): void {
  progress.clear()
  for (const problem of problems) console.error(coloured(problem))
}

/** A problem whose severity has its colour, where standard error is a terminal that takes one and `NO_COLOR` is not set. */
function coloured(problem: Problem): string {
  const text = visible(showProblem(problem))
  const { file, line, column, severity } = problem
  const at = visible(`${file}:${line}:${column} `).length
  // A pipe holds words alone, whatever the environment asks of terminals.
  if (!process.stderr.isTTY || !process.stderr.hasColors()) return text
  const word = styleText(severity === 'error' ? 'red' : 'yellow', severity, { validateStream: false })
  return text.slice(0, at) + word + text.slice(at + severity.length)
}
