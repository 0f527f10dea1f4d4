import type { Command } from 'commander'
import { writeIds } from '../deck/writeIds.ts'
import { deckArgument, deckFolder } from './deckCommand.ts'
import { rewriteDeck } from './rewriteDeck.ts'
import { say } from './terminal.ts'
import { addExamples } from './usage.ts'

export function describe(command: Command): void {
  command
    .description(
      'Writes the id of each slide into deck.md, so that links to it stay when its heading changes.',
    )
    .argument('[folder]', deckArgument, deckFolder)
    .action(run)
  addExamples(command, { 'article-deck ids talk': 'in talk/deck.md; nothing else of it changes' })
}

async function run(named: string): Promise<void> {
  const { file, count } = await rewriteDeck(named, writeIds)
  say(`${file}: ${count === 0 ? 'every slide has its id' : `wrote ${count} ids`}`)
}
