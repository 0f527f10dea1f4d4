import type { Command } from 'commander'
import { UsageError } from '../commandError.ts'

const defaultMinutes = 15
const longestTalk = 600

/** Adds the options of whatever drafts. */
export function addDraftOptions(command: Command): Command {
  return command
    .option('--minutes <number>', 'how long the talk is', readMinutes, defaultMinutes)
    .option('--force', 'overwrites what is there')
    .option('--allow-private', 'also fetches addresses of this machine and of private networks')
}

/** What whoever drafts is told. */
export interface DraftCall {
  out?: string
  title?: string
  /** Prints the plan, or drafts from the one that is named. */
  outline?: true | string
  update?: true
  minutes: number
  force?: true
  allowPrivate?: true
}

function readMinutes(written: string): number {
  const minutes = Number(written)
  if (written.trim() === '' || !(minutes > 0 && minutes <= longestTalk)) {
    throw new UsageError(`--minutes is a number from 1 to ${longestTalk}, not “${written}”`)
  }
  return minutes
}
