import { parseArgs, type ParseArgsConfig } from 'node:util'
import { CommandError, UsageError } from '../commandError.ts'

export { CommandError, UsageError }

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads a command's arguments.
 *
 * @throws UsageError for an option that is not there, or one without its value
 */
export function readArgs<O extends Options>(
  args: string[],
  options: O,
  most = 1,
): ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; allowNegative: true }>> {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true, allowNegative: true })
    if (parsed.positionals.length > most)
      throw new UsageError(`too many arguments: ${parsed.positionals.join(' ')}`)
    return parsed
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error
    const unknown = /Unknown option '(-+[^']+)'/.exec(message)?.[1]
    throw unknown
      ? new UsageError(
          `there is no option ${unknown}`,
          Object.keys(options).map((name) => `--${name}`),
        )
      : new UsageError(message)
  }
}

/** @throws UsageError for a value that an option does not have, with those that it has */
export function choose<T extends string>(option: string, known: readonly T[], given: string): T {
  const found = known.find((one) => one.toLowerCase() === given.toLowerCase())
  if (found === undefined) throw new UsageError(`there is no ${option} ${given}`, [...known])
  return found
}
