#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { call } from './command/call.ts'
import { reportProblems, sayAside } from './command/terminal.ts'
import { CommandError, UsageError } from './commandError.ts'
import { diskRefusal } from './diskRefusal.ts'
import { ProblemError } from './problem.ts'

/** How long a browser that no longer answers may keep the program from its end, in milliseconds. */
const lastWait = 5000

// Hundreds of patterns are read, each a few times: to compile each twice, as is done for a page that stays open, takes a
// tenth of a build.
setFlagsFromString('--no-regexp-tier-up')

// Whoever reads no further, as `head`, ends the program in peace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  fail(error)
})

try {
  await call(process.argv.slice(2))
} catch (error) {
  fail(error)
}

/**
 * What an author can mend, and what the system refuses, is one sentence; anything else is a fault of ours, whose trace
 * `DEBUG` shows.
 */
function fail(error: unknown): void {
  process.exitCode = error instanceof UsageError ? 2 : 1
  if (error instanceof ProblemError) reportProblems(error.problems)
  else sayAside(sentenceOf(error))
  setTimeout(() => process.exit(), lastWait).unref()
}

function sentenceOf(error: unknown): string {
  if ([CommandError, UsageError].some((known) => error instanceof known)) {
    return (error as Error).message
  }
  if (process.env['DEBUG'] && error instanceof Error) return error.stack ?? error.message
  const refusal = diskRefusal(error)
  if (refusal) return `cannot use ${(error as NodeJS.ErrnoException).path ?? 'a file'}: ${refusal}`
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return `article-deck has a fault: ${message}; DEBUG=1 shows where, for a report`
}
