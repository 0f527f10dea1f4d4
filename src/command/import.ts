import { copyFile, mkdir } from 'node:fs/promises'
import { basename, dirname, extname, relative, resolve, sep } from 'node:path'
import { dialects } from '../import/dialect.ts'
import { importDeck, type ImportedPicture } from '../import/importDeck.ts'
import type { ImportReport } from '../import/report.ts'
import { readText } from './readArticle.ts'
import { reportProblems, say } from './terminal.ts'
import { choose, readArgs, UsageError } from './usage.ts'
import { writeFolder } from './writeFolder.ts'

export const usage = `article-deck import FILE [-o folder] [--from marp|slidev|pandoc|reveal-md] [--allow-local-files] [--force]
  Turns a deck in another dialect of Markdown into a folder with a deck.md of this one, with the pictures it shows, and
  lists what was kept, what was changed and what could not be kept. Nothing is overwritten unless --force.
  --allow-local-files
              copies pictures too that lie outside the folder of FILE, as decks that share them do`

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
  await writeFolder(folder, { 'deck.md': deck }, values.force)
  const allowLocalFiles = values['allow-local-files']
  const missing = await copyPictures(pictures, dirname(resolve(file)), folder, { allowLocalFiles })
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

/** Copies pictures beside the new deck. @returns what is to be said of those that are not copied */
async function copyPictures(
  pictures: ImportedPicture[],
  from: string,
  to: string,
  { allowLocalFiles }: { allowLocalFiles: boolean },
): Promise<string[]> {
  const said: string[] = []
  for (const picture of pictures) {
    const [source, target] = [resolve(from, decodeName(picture.from)), resolve(to, decodeName(picture.src))]
    if (source === target || !target.startsWith(to + sep)) continue
    if (!allowLocalFiles && !source.startsWith(from + sep)) {
      const where = 'it lies outside of the deck’s folder; --allow-local-files copies it'
      said.push(`the picture ${picture.from}: ${where}`)
      continue
    }
    try {
      await mkdir(dirname(target), { recursive: true })
      await copyFile(source, target)
    } catch (error) {
      if (!['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
      said.push(`the picture ${picture.from}: there is no such file`)
    }
  }
  return said
}

function decodeName(src: string): string {
  try {
    return decodeURIComponent(src.replace(/[?#].*$/, ''))
  } catch (error) {
    if (error instanceof URIError) return src
    throw error
  }
}
