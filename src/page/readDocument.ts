import { join, relative } from 'node:path'
import { CommandError } from '../commandError.ts'
import { readInside } from '../media/readInside.ts'
import type { Complaint, Problem } from '../model.ts'
import { namedIn, type NamedFiles, type SourceFile } from '../pipeline.ts'
import { hasErrors } from '../problem.ts'
import { readerLimits } from '../reader/limits.ts'
import { readOriginal } from '../reader/read.ts'

/** What a document was read as, and what of it could not be. */
export interface ReadDocument extends SourceFile {
  problems: Problem[]
}

/**
 * Reads an article or a data file of a deck's folder, of any format; no more trusted than the pictures beside it.
 *
 * @param name as the deck names it
 */
export async function readDocument(
  root: string,
  name: string,
  allowLocalFiles: boolean,
): Promise<ReadDocument | Complaint> {
  const path = join(root, name)
  const file = relative(process.cwd(), path) || path
  try {
    const found = await readInside(root, name, { allowLocalFiles, limit: readerLimits.bytes })
    if (!('data' in found)) return { ...found, severity: 'error' }
    const beside = () => Promise.resolve(null)
    const { text, lines, problems } = await readOriginal({ name: file, bytes: found.data, beside, today: '' })
    // Its pictures are shown from where article.md keeps them.
    const kept = problems.filter(({ code }) => code !== 'left-out')
    return { file, text, ...(lines && { lines }), problems: kept }
  } catch (error) {
    if (error instanceof CommandError) return { code: 'unreadable-file', message: error.message }
    throw error
  }
}

/** Reads the files that a deck names as its sources, or from which its charts take their rows. */
export async function readNamedFiles(
  root: string,
  deck: SourceFile,
  allowLocalFiles: boolean,
): Promise<{ named: NamedFiles; problems: Problem[] }> {
  const { sources, charts } = namedIn(deck)
  const named = new Map<string, SourceFile | Complaint>()
  const problems: Problem[] = []
  for (const name of new Set([...sources, ...charts])) {
    if (named.size === mostFiles) {
      const message = `the deck names more than ${mostFiles} files`
      problems.push({ code: 'limit', severity: 'error', message, file: deck.file, line: 1, column: 1 })
      break
    }
    const read = await readDocument(root, name, allowLocalFiles)
    if (!('code' in read)) problems.push(...read.problems)
    const isBroken = !('code' in read) && hasErrors(read.problems)
    if (!isBroken) named.set(name, read)
  }
  return { named, problems }
}

/** As many articles and data files as one deck may name. */
const mostFiles = 50
