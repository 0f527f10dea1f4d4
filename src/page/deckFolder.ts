import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Problem } from '../model.ts'
import type { SourceFile } from '../pipeline.ts'
import { openText } from '../source/openText.ts'

/** Reads the two files of a deck's folder, in any encoding that is known; one that is missing is a problem. */
export async function readDeckFolder(
  folder: string,
): Promise<{ article: SourceFile; deck: SourceFile; problems: Problem[] }> {
  const problems: Problem[] = []
  const read = async (name: string): Promise<SourceFile> => {
    const path = join(folder, name)
    const file = relative(process.cwd(), path) || path
    try {
      const { text, problems: found } = openText(file, await readFile(path))
      problems.push(...found)
      return { file, text }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR') throw error
      problems.push({
        code: 'missing-file',
        severity: 'error',
        message: `${file} is missing`,
        expected: `a folder with article.md and deck.md; start one with: article-deck draft ARTICLE -o ${folder}`,
        file,
        line: 1,
        column: 1,
      })
      return { file, text: '' }
    }
  }
  const [article, deck] = [await read('article.md'), await read('deck.md')]
  return { article, deck, problems }
}
