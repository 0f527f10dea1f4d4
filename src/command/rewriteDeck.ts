import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { CommandError } from '../commandError.ts'
import { diskRefusal } from '../diskRefusal.ts'
import { openOutput } from '../output/openOutput.ts'
import { folderOfDeck } from '../page/deckFolder.ts'
import { shownPath } from '../shownPath.ts'

/** What a change makes of deck.md, and how many places of it are others. */
type Rewrite = (file: string, text: string) => { text: string; count: number }

/**
 * Changes a deck's deck.md; nothing is written where nothing is changed, and what was there is whole until then.
 *
 * @param named the deck's folder, or its file
 * @returns the file as it is shown, and how many places were changed
 * @throws CommandError where it cannot be read, or is not in UTF-8
 */
export async function rewriteDeck(named: string, rewrite: Rewrite): Promise<{ file: string; count: number }> {
  const given = resolve(named)
  const folder = folderOfDeck(given)
  const name = given === folder ? 'deck.md' : basename(given)
  const file = shownPath(join(folder, name))
  const before = await readUtf8(join(folder, name), file)
  const { text, count } = rewrite(file, before)
  if (text !== before) {
    const output = await openOutput(folder)
    try {
      await output.put(new Map([[name, text]]), { replace: 'all', list: false })
    } finally {
      await output.clear()
    }
  }
  return { file, count }
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
