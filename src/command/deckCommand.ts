import { resolve } from 'node:path'
import type { Problem } from '../model.ts'
import { showProblem } from '../problem.ts'

/** The deck's folder: the one that was named, else `slides`. */
export function folderOf(positionals: string[]): string {
  return resolve(positionals[0] ?? 'slides')
}

/** Says problems on the terminal's error stream, so that a pipe holds the command's own output alone. */
export function reportProblems(problems: Problem[]): void {
  for (const problem of problems) console.error(showProblem(problem))
}
