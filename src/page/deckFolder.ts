import { basename, dirname, join, relative } from 'node:path'
import { diskRefusal } from '../diskRefusal.ts'
import { limits } from '../limits.ts'
import { readNamed } from '../media/readInside.ts'
import type { Problem } from '../model.ts'
import type { SourceFile } from '../pipeline.ts'
import { openText } from '../source/openText.ts'

/** The folder of a deck: the one that was named, or the one in which a deck of one file (`talk.md`) lies. */
export function folderOfDeck(path: string): string {
  return isFile(path) ? dirname(path) : path
}

function isFile(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

/**
 * Reads a deck, and the article beside it, in any encoding that is known; a deck that is missing is a problem, an
 * article may be. They are no more trusted than the pictures beside them: regular files inside the folder.
 *
 * @param folder a folder with deck.md, or a file that is a deck
 */
export async function readDeckFolder(
  folder: string,
  { allowLocalFiles = false }: { allowLocalFiles?: boolean } = {},
): Promise<{ article: SourceFile | null; deck: SourceFile; problems: Problem[] }> {
  const problems: Problem[] = []
  const root = folderOfDeck(folder)
  const read = async (name: string): Promise<SourceFile | null> => {
    const path = join(root, name)
    const file = relative(process.cwd(), path) || path
    const refuse = (message: string, expected?: string) => {
      const start = `a folder with deck.md; start one with: article-deck draft ARTICLE -o ${folder}`
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
  const [article, deck] = [await read(articleName), await read(name)]
  return { article, deck: deck ?? { file: name, text: '' }, problems }
}

const articleName = 'article.md'
