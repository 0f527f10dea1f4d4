import type { ErrorPayload } from 'vite'
import type { Problem } from '../model.ts'
import { showProblem } from '../problem.ts'
import { visible } from '../visible.ts'

/** Problems as Vite's overlay shows an error: all of them, and the place of the first. */
export function overlayError(problems: Problem[]): ErrorPayload['err'] {
  const [first] = problems
  return {
    message: visible(problems.map(showProblem).join('\n\n')),
    stack: '',
    plugin: 'article-deck',
    ...(first && { id: first.file, loc: { file: first.file, line: first.line, column: first.column } }),
  }
}
