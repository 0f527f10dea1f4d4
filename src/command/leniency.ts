import type { Command } from 'commander'
import type { Leniency } from '../page/compose.ts'

/** What commands that judge a deck are told. */
export interface LeniencyOptions {
  strict?: true
  allowUnsupported?: true
  allowLocalFiles?: true
}

/** Adds the options of every command that judges a deck. */
export function addLeniency(command: Command): Command {
  return command
    .option('--strict', 'takes what the article does not confirm for an error')
    .option('--allow-unsupported', 'lets numbers pass that the article does not support')
    .option(
      '--allow-local-files',
      "shows pictures that lie outside the deck's folder, as decks that share them do",
    )
}

/** What these options say, as the reader of a deck takes it. */
export function leniencyOf({ strict, allowUnsupported, allowLocalFiles }: LeniencyOptions): Leniency {
  return {
    strict: strict ?? false,
    allowUnsupported: allowUnsupported ?? false,
    allowLocalFiles: allowLocalFiles ?? false,
  }
}
