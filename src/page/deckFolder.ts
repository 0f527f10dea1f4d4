import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { diskRefusal } from '../diskRefusal.ts'
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
 * Reads a deck, and the article beside it, in any encoding that is known; a deck that is missing is a problem, an article may be.
 *
 * @param folder a folder with deck.md, or a file that is a deck
 */
export async function readDeckFolder(
  folder: string,
): Promise<{ article: SourceFile | null; deck: SourceFile; problems: Problem[] }> {
  const problems: Problem[] = []
  const root = folderOfDeck(folder)
  const read = async (name: string): Promise<SourceFile | null> => {
    const path = join(root, name)
    const file = relative(process.cwd(), path) || path
    try {
      const { text, problems: found } = openText(file, await readFile(path))
      problems.push(...found)
      return { file, text }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      const isMissing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR'
      const reason = diskRefusal(error)
      if (reason === null) throw error
      if (isMissing && name === articleName) return null
      problems.push({
        code: 'missing-file',
        severity: 'error',
        message: isMissing ? `${file} is missing` : `${file} cannot be read: ${reason}`,
        expected: `a folder with deck.md; start one with: article-deck draft ARTICLE -o ${folder}`,
        file,
        line: 1,
        column: 1,
      })
      return null
    }
  }
  const name = isFile(folder) ? basename(folder) : 'deck.md'
  const [article, deck] = [await read(articleName), await read(name)]
  return { article, deck: deck ?? { file: name, text: '' }, problems }
}

const articleName = 'article.md'
