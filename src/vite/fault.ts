import { join } from 'node:path'
import { diskRefusal } from '../diskRefusal.ts'
import type { Problem } from '../model.ts'
import { ProblemError } from '../problem.ts'
import { shownPath } from '../shownPath.ts'

/** What was thrown while a deck was made, as problems: whatever it is, it is said, and the server goes on. */
export function faultOf(error: unknown, folder: string): Problem[] {
  if (error instanceof ProblemError) return error.problems
  const refusal = diskRefusal(error)
  const { path, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) }
  return [
    {
      code: 'fault',
      severity: 'error',
      message: refusal
        ? `cannot read ${path === undefined ? 'a file' : shownPath(path)}: ${refusal}`
        : `the deck cannot be made: ${message?.split('\n')[0]}`,
      file: shownPath(join(folder, 'deck.md')),
      line: 1,
      column: 1,
    },
  ]
}
