#!/usr/bin/env node
import { ProblemError } from './problem.ts'
import { CommandError, UsageError } from './command/usage.ts'

/** The commands; each is loaded when it is the one that was called. */
const commands: Record<string, () => Promise<{ run: (args: string[]) => Promise<void>; usage: string }>> = {
  dev: () => import('./command/dev.ts'),
  build: () => import('./command/build.ts'),
  preview: () => import('./command/preview.ts'),
  stats: () => import('./command/stats.ts'),
  check: () => import('./command/check.ts'),
  export: () => import('./command/export.ts'),
  draft: () => import('./command/draft.ts'),
  import: () => import('./command/import.ts'),
}

const [name, ...args] = process.argv.slice(2)
const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined

if (name === undefined || name === 'help' || name === '--help' || name === '-h') await help()
else if (command) await call(command)
else fail(new UsageError(`there is no command ${name}`, Object.keys(commands)))

async function call(load: NonNullable<typeof command>): Promise<void> {
  try {
    const { run, usage } = await load()
    if (args.includes('--help') || args.includes('-h')) console.log(usage)
    else await run(args)
  } catch (error) {
    fail(error)
  }
}

async function help(): Promise<void> {
  const usages = await Promise.all(
    Object.values(commands).map(async (load) => (await load()).usage.split('\n')[0]),
  )
  console.log(['Turns an article into a deck in which every number is traced.', '', ...usages].join('\n'))
}

/** What an author can mend is said without a stack trace; anything else is a fault of ours and keeps it. */
function fail(error: unknown): void {
  const isAuthors = [ProblemError, CommandError, UsageError].some((known) => error instanceof known)
  console.error(isAuthors ? (error as Error).message : error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
