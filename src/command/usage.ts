import type { Command } from 'commander'
import { UsageError } from '../commandError.ts'

/** @throws UsageError for a value that an option does not have, with those that it has */
export function choose<T extends string>(option: string, known: readonly T[], given: string): T {
  const found = known.find((one) => one.toLowerCase() === given.toLowerCase())
  if (found === undefined) throw new UsageError(`there is no ${option} ${given}`, [...known])
  return found
}

/**
 * A reader of an option's value, which is a whole number.
 *
 * @param what is said of it, such as `a port`
 */
export function wholeNumber(option: string, what: string, least: number, most: number) {
  return (given: string): number => {
    const number = Number(given)
    if (/^\d{1,9}$/.test(given) && number >= least && number <= most) return number
    throw new UsageError(`${option} ${given}: ${what} is a number from ${least} to ${most}`)
  }
}

/** Adds examples to a command's help: how it is called, and what that does. */
export function addExamples(command: Command, examples: Record<string, string>): void {
  const longest = Math.max(...Object.keys(examples).map(({ length }) => length))
  const lines = Object.entries(examples).map(([called, does]) => `  ${called.padEnd(longest)}  ${does}`)
  command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`)
}
