import { nearest } from './problem.ts'

/** A command that cannot do its work here and now; the message says why, and what would help. */
export class CommandError extends Error {
  override name = 'CommandError'
}

/** A command that was called wrongly; the message says what was expected. */
export class UsageError extends Error {
  constructor(message: string, known: string[] = []) {
    const word = /(\S+)$/.exec(message)?.[1] ?? ''
    const near = nearest(word, known)
    const hint = near ? `; did you mean ${near}?` : known.length > 0 ? `; there are: ${known.join(', ')}` : ''
    super(`article-deck: ${message}${hint}`)
    this.name = 'UsageError'
  }
}
