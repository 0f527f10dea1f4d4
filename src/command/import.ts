import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { dialects } from '../import/dialect.ts'
import { importDeck } from '../import/importDeck.ts'
import type { ImportReport } from '../import/report.ts'
import { say } from './terminal.ts'
import { choose, readArgs, UsageError } from './usage.ts'
import { writeFolder } from './writeFolder.ts'

export const usage = `article-deck import FILE [-o folder] [--from marp|slidev|pandoc|reveal-md] [--force]
  Turns a deck in another dialect of Markdown into a folder with a deck.md of this one, with the pictures it shows, and
  lists what was kept, what was changed and what could not be kept. Nothing is overwritten unless --force.`

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(args, {
    out: { type: 'string', short: 'o' },
    from: { type: 'string' },
    force: { type: 'boolean', default: false },
  })
  const [file] = positionals
  if (file === undefined) throw new UsageError('import needs a file: article-deck import talk.md -o talk')
  const from = values.from === undefined ? undefined : choose('dialect', dialects, values.from)
  const { dialect, deck, report, pictures } = importDeck(await readText(file), from)
  const folder = resolve(values.out ?? basename(file, extname(file)))
  await writeFolder(folder, { 'deck.md': deck }, values.force)
  const missing = await copyPictures(pictures, dirname(resolve(file)), folder)
  say(
    [
      `${relative('', folder) || '.'}/deck.md, from ${dialect}`,
      ...listed('kept', report.kept),
      ...listed('changed', report.changed),
      ...listed('could not keep', [
        ...report.lost,
        ...missing.map((src) => `the picture ${src}: there is no such file`),
      ]),
    ].join('\n'),
  )
}

function listed(head: string, lines: ImportReport['kept']): string[] {
  return lines.length > 0 ? [`${head}:`, ...lines.map((line) => `  ${line}`)] : []
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error
    throw new UsageError(
      `${file} is ${error.code === 'ENOENT' ? 'not there' : 'a folder'}; import reads a file`,
    )
  })
}

/** Copies pictures beside the new deck, under the same names. @returns those that are not there */
async function copyPictures(pictures: string[], from: string, to: string): Promise<string[]> {
  if (from === to) return []
  const missing: string[] = []
  for (const src of pictures) {
    const name = decodeName(src)
    const [source, target] = [resolve(from, name), resolve(to, name)]
    // What lies outside of the deck's folder is no picture of it.
    if (![source.startsWith(from + sep), target.startsWith(to + sep)].every(Boolean)) {
      missing.push(src)
      continue
    }
    try {
      await mkdir(dirname(target), { recursive: true })
      await copyFile(source, join(target))
    } catch (error) {
      if (!['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
      missing.push(src)
    }
  }
  return missing
}

function decodeName(src: string): string {
  try {
    return decodeURIComponent(src.replace(/[?#].*$/, ''))
  } catch (error) {
    if (error instanceof URIError) return src
    throw error
  }
}
