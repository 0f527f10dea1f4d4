import type { Problem } from '../model.ts'
import { showProblem } from '../problem.ts'
import { visible, visibleJson } from '../visible.ts'

/** A command's own output. What decks and file names hold is shown on a terminal, never obeyed by it. */
export function say(text: string): void {
  console.log(visible(text))
}

/** A command's output for other programs. */
export function sayJson(value: unknown): void {
  console.log(visibleJson(JSON.stringify(value, null, 1)))
}

/** What is said beside a command's output, so that a pipe holds that alone. */
export function sayAside(text: string): void {
  console.error(visible(text))
}

export function reportProblems(problems: Problem[]): void {
  for (const problem of problems) sayAside(showProblem(problem))
}
