#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { CommandError, UsageError } from './commandError.ts'
import { say, sayAside } from './command/terminal.ts'
import { diskRefusal } from './diskRefusal.ts'
import { ProblemError } from './problem.ts'

interface Command {
  run: (args: string[]) => Promise<void>
  usage: string
}

/** The commands; each is loaded when it is the one that was called. */
const commands: Record<string, () => Promise<Command>> = {
  dev: () => import('./command/dev.ts'),
  build: () => import('./command/build.ts'),
  preview: () => import('./command/preview.ts'),
  stats: () => import('./command/stats.ts'),
  check: () => import('./command/check.ts'),
  export: () => import('./command/export.ts'),
  draft: () => import('./command/draft.ts'),
  import: () => import('./command/import.ts'),
  ids: () => import('./command/ids.ts'),
}

/** How long a browser that no longer answers may keep the program from its end, in milliseconds. */
const lastWait = 5000

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

async function call([name, ...args]: string[]): Promise<void> {
  const asksHelp = args.includes('--help') || args.includes('-h')
  if (name === '--version' || name === '-v') say(version())
  else if (name === undefined || name === '--help' || name === '-h') await help(undefined)
  else if (name === 'help') await help(args.find((arg) => !arg.startsWith('-')))
  else if (asksHelp) await help(name)
  else await (await load(name)).run(args)
}

function load(name: string): Promise<Command> {
  if (!Object.hasOwn(commands, name))
    throw new UsageError(`there is no command ${name}`, Object.keys(commands))
  return commands[name]!()
}

/** Says how a command is called, or all of them, one line each. */
async function help(name: string | undefined): Promise<void> {
  if (name !== undefined) return say((await load(name)).usage)
  const usages = await Promise.all(
    Object.keys(commands).map(async (one) => (await load(one)).usage.split('\n')[0]),
  )
  const more = 'article-deck help COMMAND tells more; --version says which this is'
  say(['Turns an article into a deck in which every number is traced.', '', ...usages, '', more].join('\n'))
}

function version(): string {
  const file = new URL('../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

/**
 * What an author can mend, and what the system refuses, is one sentence; anything else is a fault of ours, whose trace
 * `DEBUG` shows.
 */
function fail(error: unknown): void {
  process.exitCode = error instanceof UsageError ? 2 : 1
  sayAside(sentenceOf(error))
  setTimeout(() => process.exit(), lastWait).unref()
}

function sentenceOf(error: unknown): string {
  if ([ProblemError, CommandError, UsageError].some((known) => error instanceof known)) {
    return (error as Error).message
  }
  if (process.env['DEBUG'] && error instanceof Error) return error.stack ?? error.message
  const refusal = diskRefusal(error)
  if (refusal) return `cannot use ${(error as NodeJS.ErrnoException).path ?? 'a file'}: ${refusal}`
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return `article-deck has a fault: ${message}; DEBUG=1 shows where, for a report`
}
