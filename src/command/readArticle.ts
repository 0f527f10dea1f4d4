import { createReadStream } from 'node:fs'
import { dirname } from 'node:path'
import { parseArticle } from '../article/parse.ts'
import { CommandError } from '../commandError.ts'
import { diskRefusal } from '../diskRefusal.ts'
import { limits } from '../limits.ts'
import { readInside } from '../media/readInside.ts'
import type { Article, Problem, Result } from '../model.ts'
import { hasErrors, ProblemError } from '../problem.ts'
import { readerLimits } from '../reader/limits.ts'
import type { Original, ReadOriginal } from '../reader/original.ts'
import { readOriginal, tooLarge } from '../reader/read.ts'
import { openText } from '../source/openText.ts'
import { UsageError } from '../commandError.ts'

/** What help says of the articles that a command reads. */
export const articleFormats =
  'An article is Markdown, plain text, a Word file, a web page, a PDF, CSV, TSV or XLSX, told by its content.'

/** An article that a command was given, with what it was read from. */
export interface GivenArticle extends Omit<ReadOriginal, 'text'> {
  value: Article
  original: Original
}

/**
 * Reads a text that a command was given, `-` for standard input, in any encoding that is known.
 *
 * @throws UsageError where there is no such file
 * @throws CommandError where it cannot be read
 * @throws ProblemError where it is no text
 */
export async function readText(file: string, command: string): Promise<Result<string>> {
  const { text, problems } = openText(file, await readBytes(file, command))
  if (hasErrors(problems)) throw new ProblemError(problems)
  return { value: text, problems }
}

/**
 * Reads an article that a command was given: a file of any format that is known by its content, `-` for standard
 * input, or a web address.
 *
 * @throws UsageError where there is no such file
 * @throws CommandError where it cannot be read, or holds no article
 * @throws ProblemError where its text has errors
 */
export async function readArticle(
  file: string,
  command: string,
  options: { allowPrivate?: boolean } = {},
): Promise<GivenArticle> {
  const original = await openOriginal(file, command, options)
  const { text, problems, ...reading } = await readOriginal(original)
  if (hasErrors(problems)) throw new ProblemError(problems)
  const { value, problems: found } = parseArticle({ file: original.name, text, lines: reading.lines })
  const all: Problem[] = [...problems, ...found]
  return { ...reading, value, original, problems: all }
}

/** A web address, which is no file's name. */
export function isAddress(given: string): boolean {
  return /^https?:\/\//i.test(given)
}

async function openOriginal(
  file: string,
  command: string,
  { allowPrivate = false }: { allowPrivate?: boolean },
): Promise<Original> {
  const today = new Date().toISOString().slice(0, 10)
  if (isAddress(file)) {
    const { fetchOriginal } = await import('../reader/web/fetchOriginal.ts')
    return { ...(await fetchOriginal(file, { allowPrivate })), today }
  }
  const most = { bytes: readerLimits.bytes, refusal: tooLarge(file) }
  const bytes = await readBytes(file, command, most)
  return { name: file, bytes, beside: besideFile(file), today }
}

/** Reads what lies in an article's folder, or below it. */
function besideFile(file: string): Original['beside'] {
  if (file === '-') return () => Promise.resolve(null)
  return async (src) => {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src)) return null
    const read = await readInside(dirname(file), src, { allowLocalFiles: false, limit: readerLimits.picture })
    return 'data' in read ? read.data : null
  }
}

/**
 * The bytes of a file that a command was given; a pipe is waited for, since its user said so.
 *
 * @param most bytes, and what is thrown where there are more; else what any text within the limits has
 * @throws UsageError where there is no such file
 * @throws CommandError where it cannot be read
 */
async function readBytes(
  file: string,
  command: string,
  most = { bytes: limits.bytes as number, refusal: tooLargeText(file, command) },
): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  let length = 0
  try {
    for await (const piece of file === '-' ? process.stdin : createReadStream(file)) {
      pieces.push(piece as Buffer)
      length += (piece as Buffer).length
      if (length > most.bytes) throw most.refusal
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const usage = misuses[code]
    if (usage) throw new UsageError(`${file} is ${usage}; ${command} reads a file`)
    const reason = diskRefusal(error)
    if (reason === null) throw error
    throw new CommandError(`cannot read ${file}: ${reason}`)
  }
  return Buffer.concat(pieces, length)
}

function tooLargeText(file: string, command: string): Error {
  return new UsageError(`${file} is too large for a text; ${command} reads one`)
}

const misuses: Record<string, string> = {
  ENOENT: 'not there',
  ENOTDIR: 'not there',
  ENAMETOOLONG: 'not there',
  EISDIR: 'a folder',
}
