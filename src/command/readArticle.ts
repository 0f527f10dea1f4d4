import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { parseArticle } from '../article/parse.ts'
import { diskRefusal } from '../diskRefusal.ts'
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

async function readBytes(file: string, command: string): Promise<Uint8Array> {
  try {
    return await (file === '-' ? buffer(process.stdin) : readFile(file))
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const usage = misuses[code]
    if (usage) throw new UsageError(`${file} is ${usage}; ${command} reads a file`)
    const reason = diskRefusal(error)
    if (reason === null) throw error
    throw new CommandError(`cannot read ${file}: ${reason}`)
  }
}

const misuses: Record<string, string> = {
  ENOENT: 'not there',
  ENOTDIR: 'not there',
  ENAMETOOLONG: 'not there',
  EISDIR: 'a folder',
}
