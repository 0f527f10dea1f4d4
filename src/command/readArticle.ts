import { createReadStream } from 'node:fs'
import { parseArticle } from '../article/parse.ts'
import { diskRefusal } from '../diskRefusal.ts'
import { limits } from '../limits.ts'
import type { Article, Result } from '../model.ts'
import { hasErrors } from '../pipeline.ts'
import { ProblemError } from '../problem.ts'
import { openText } from '../source/openText.ts'
import { CommandError, UsageError } from './usage.ts'

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

/** Reads an article as `readText` does. */
export async function readArticle(file: string, command: string): Promise<Result<Article>> {
  const { value: text, problems } = await readText(file, command)
  const { value, problems: found } = parseArticle({ file, text })
  return { value, problems: [...problems, ...found] }
}

/**
 * The bytes of a file that a command was given; a pipe is waited for, since its user said so.
 *
 * @throws UsageError where there is no such file, or more of it than any text within the limits has
 * @throws CommandError where it cannot be read
 */
export async function readBytes(file: string, command: string): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  let length = 0
  try {
    for await (const piece of file === '-' ? process.stdin : createReadStream(file)) {
      pieces.push(piece as Buffer)
      length += (piece as Buffer).length
      if (length > limits.bytes) throw new UsageError(`${file} is too large for a text; ${command} reads one`)
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

const misuses: Record<string, string> = {
  ENOENT: 'not there',
  ENOTDIR: 'not there',
  ENAMETOOLONG: 'not there',
  EISDIR: 'a folder',
}
