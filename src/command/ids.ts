import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { CommandError } from '../commandError.ts'
import { writeIds } from '../deck/writeIds.ts'
import { diskRefusal } from '../diskRefusal.ts'
import { openOutput } from '../output/openOutput.ts'
import { folderOfDeck } from '../page/deckFolder.ts'
import { shownPath } from '../shownPath.ts'
import { deckArgument, deckFolder } from './deckCommand.ts'
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
  const given = resolve(named)
  const folder = folderOfDeck(given)
  const name = given === folder ? 'deck.md' : basename(given)
  const file = shownPath(join(folder, name))
  const text = await readUtf8(join(folder, name), file)
  const written = writeIds(file, text)
  if (written.count > 0) {
    const output = await openOutput(folder)
    try {
      await output.put(new Map([[name, written.text]]), { replace: 'all', list: false })
    } finally {
      await output.clear()
    }
  }
  say(`${file}: ${written.count === 0 ? 'every slide has its id' : `wrote ${written.count} ids`}`)
}

/** A file whose text can be written back to the byte. */
async function readUtf8(path: string, file: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const refusal = diskRefusal(error)
    throw refusal ? new CommandError(`cannot read ${file}: ${refusal}`) : error
  })
  const text = bytes.toString('utf8')
  if (!Buffer.from(text).equals(bytes)) throw new CommandError(`${file} is not in UTF-8: save it so first`)
  return text
}
