import { readdir } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { diskRefusal } from '../diskRefusal.ts'
import { limits } from '../limits.ts'
import { readNamed } from '../media/readInside.ts'
import type { Problem } from '../model.ts'
import type { NamedFiles, SourceFile } from '../pipeline.ts'
import { openText } from '../source/openText.ts'
import { readDocument, readNamedFiles } from './readDocument.ts'

/** The folder of a deck: the one that was named, or the one in which a deck of one file (`talk.md`) lies. */
export function folderOfDeck(path: string): string {
  return isFile(path) ? dirname(path) : path
}

function isFile(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

/**
 * Reads a deck, and the article beside it, in any encoding that is known; a deck that is missing is a problem, an
 * article may be. They are no more trusted than the pictures beside them: regular files inside the folder. Where there
 * is no article.md, an article of another format stands for it. With them come the files that the deck names.
 *
 * @param folder a folder with deck.md, or a file that is a deck
 */
export async function readDeckFolder(
  folder: string,
  { allowLocalFiles = false }: { allowLocalFiles?: boolean } = {},
): Promise<{ article: SourceFile | null; deck: SourceFile; named: NamedFiles; problems: Problem[] }> {
  const problems: Problem[] = []
  const root = folderOfDeck(folder)
  const read = async (name: string): Promise<SourceFile | null> => {
    const path = join(root, name)
    const file = relative(process.cwd(), path) || path
    const refuse = (message: string, expected?: string) => {
      const start =
        'a folder with deck.md; start one with: article-deck init FOLDER, or from an article: article-deck draft FILE -o FOLDER'
      const place = { file, line: 1, column: 1 }
      problems.push({
        code: 'missing-file',
        severity: 'error',
        message,
        expected: expected ?? start,
        ...place,
      })
      return null
    }
    try {
      const found = await readNamed(root, name, { allowLocalFiles, limit: limits.bytes })
      if (found === null) return name === articleName ? null : refuse(`${file} is missing`)
      if (!('data' in found)) return refuse(found.message, found.expected)
      const { text, problems: faults } = openText(file, found.data)
      problems.push(...faults)
      return { file, text }
    } catch (error) {
      const reason = diskRefusal(error)
      if (reason === null) throw error
      return refuse(`${file} cannot be read: ${reason}`)
    }
  }
  const name = isFile(folder) ? basename(folder) : 'deck.md'
  const own = await read(articleName)
  const article =
    own ?? (problems.length > 0 ? null : await readOtherArticle(root, allowLocalFiles, problems))
  const deck = (await read(name)) ?? { file: name, text: '' }
  const { named, problems: faults } = await readNamedFiles(root, deck, allowLocalFiles)
  return { article, deck, named, problems: [...problems, ...faults] }
}

const articleName = 'article.md'

/** Formats of an article beside a deck, the likeliest first; what it is, its content tells. */
const otherEndings = ['docx', 'html', 'htm', 'pdf', 'txt', 'xlsx', 'csv', 'tsv']

/** Reads the article of a folder without article.md; what cannot be read is a problem of it. */
async function readOtherArticle(
  root: string,
  allowLocalFiles: boolean,
  problems: Problem[],
): Promise<SourceFile | null> {
  const names = await readdir(root).catch((): string[] => [])
  const name = otherEndings.map((ending) => `article.${ending}`).find((one) => names.includes(one))
  if (name === undefined) return null
  const read = await readDocument(root, name, allowLocalFiles)
  if (!('code' in read)) {
    problems.push(...read.problems)
    return read
  }
  const path = join(root, name)
  const place = { file: relative(process.cwd(), path) || path, line: 1, column: 1 }
  problems.push({ severity: 'error', ...read, ...place })
  return null
}
