import { basename, dirname, extname, relative, resolve, sep } from 'node:path'
import { dialects } from '../import/dialect.ts'
import { importDeck, type ImportedPicture } from '../import/importDeck.ts'
import type { ImportReport } from '../import/report.ts'
import { fileNames } from '../media/fileNames.ts'
import { readInside } from '../media/readInside.ts'
import { readText } from './readArticle.ts'
import { reportProblems, say } from './terminal.ts'
import { choose, readArgs, UsageError } from './usage.ts'
import { writeFolder } from './writeFolder.ts'

export const usage = `article-deck import FILE [-o folder] [--from marp|slidev|pandoc|reveal-md] [--allow-local-files] [--force]
  Turns a deck in another dialect of Markdown into a folder with a deck.md of this one, with the pictures it shows, and
  lists what was kept, what was changed and what could not be kept. Nothing is overwritten unless --force.
  --allow-local-files
              copies pictures too that lie outside the folder of FILE, as decks that share them do`

/** No picture, video or sound of a deck is larger, in bytes. */
const mostBytes = 200 * 1024 * 1024

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(args, {
    out: { type: 'string', short: 'o' },
    from: { type: 'string' },
    'allow-local-files': { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  })
  const [file] = positionals
  if (file === undefined) throw new UsageError('import needs a file: article-deck import talk.md -o talk')
  const from = values.from === undefined ? undefined : choose('dialect', dialects, values.from)
  const { value: text, problems } = await readText(file, 'import')
  reportProblems(problems)
  const { dialect, deck, report, pictures } = importDeck(text, from)
  const folder = resolve(values.out ?? basename(file, extname(file)))
  const allowLocalFiles = values['allow-local-files']
  const { files, missing } = await readPictures(pictures, dirname(resolve(file)), folder, { allowLocalFiles })
  await writeFolder(folder, { ...files, 'deck.md': deck }, values.force)
  say(
    [
      `${relative('', folder) || '.'}/deck.md, from ${dialect}`,
      ...listed('kept', report.kept),
      ...listed('changed', report.changed),
      ...listed('could not keep', [...report.lost, ...missing]),
    ].join('\n'),
  )
}

function listed(head: string, lines: ImportReport['kept']): string[] {
  return lines.length > 0 ? [`${head}:`, ...lines.map((line) => `  ${line}`)] : []
}

/** Pictures that go along with a deck, by their names in its new folder, and what is to be said of those that do not. */
async function readPictures(
  pictures: ImportedPicture[],
  from: string,
  to: string,
  { allowLocalFiles }: { allowLocalFiles: boolean },
): Promise<{ files: Record<string, Uint8Array>; missing: string[] }> {
  const files: Record<string, Uint8Array> = {}
  const missing: string[] = []
  for (const picture of pictures) {
    const target = resolve(to, fileNames(picture.src)[0]!)
    if (!target.startsWith(to + sep)) continue
    const found = await readInside(from, picture.from, { allowLocalFiles, limit: mostBytes })
    if (!('data' in found)) missing.push(`the picture ${found.message}; ${found.expected}`)
    else if (target !== resolve(from, found.name)) files[relative(to, target)] = found.data
  }
  return { files, missing }
}
