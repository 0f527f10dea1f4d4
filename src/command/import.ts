import { basename, dirname, extname, relative, resolve, sep } from 'node:path'
import type { Command } from 'commander'
import { dialects } from '../import/dialect.ts'
import { importDeck, type ImportedPicture } from '../import/importDeck.ts'
import type { ImportReport } from '../import/report.ts'
import { fileNames } from '../media/fileNames.ts'
import { readInside } from '../media/readInside.ts'
import { shownPath } from '../shownPath.ts'
import { readText } from './readArticle.ts'
import { ownName, typed } from './ownName.ts'
import { reportProblems, say } from './terminal.ts'
import { addExamples, choose } from './usage.ts'
import { writeFolder } from './writeFolder.ts'

export function describe(command: Command): void {
  command
    .description(
      'Turns a deck in another dialect of Markdown into a folder with a deck.md of this one, with the pictures it shows, ' +
        'and lists what was kept, what was changed and what could not be kept.',
    )
    .argument('<file>', 'the deck in its dialect; - reads standard input')
    .option('-o, --out <folder>', 'the new folder; named after the file otherwise')
    .option('--from <dialect>', `${dialects.join(', ')}; told by its content otherwise`, (given) =>
      choose('dialect', dialects, given),
    )
    .option('--allow-local-files', 'copies pictures too that lie outside the folder of the file')
    .option('--force', 'overwrites what is there')
    .action(run)
  addExamples(command, {
    'article-deck import talk.md -o talk': 'the deck of talk.md in talk/',
    'article-deck import slides.md --from slidev': 'a deck of Slidev in slides/',
  })
}

interface ImportOptions {
  out?: string
  from?: (typeof dialects)[number]
  allowLocalFiles?: true
  force?: true
}

/** No picture, video or sound of a deck is larger, in bytes. */
const mostBytes = 200 * 1024 * 1024

async function run(file: string, options: ImportOptions): Promise<void> {
  const { value: text, problems } = await readText(file, 'import')
  reportProblems(problems)
  const { dialect, deck, report, pictures } = importDeck(text, options.from)
  const folder = resolve(options.out ?? basename(file, extname(file)))
  const allowLocalFiles = options.allowLocalFiles ?? false
  const { files, missing } = await readPictures(pictures, dirname(resolve(file)), folder, { allowLocalFiles })
  await writeFolder(folder, { ...files, 'deck.md': deck }, options.force ?? false)
  say(
    [
      `${relative('', folder) || '.'}/deck.md, from ${dialect}`,
      ...listed('kept', report.kept),
      ...listed('changed', report.changed),
      ...listed('could not keep', [...report.lost, ...missing]),
      `next: ${ownName} dev ${typed(shownPath(folder))}`,
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
