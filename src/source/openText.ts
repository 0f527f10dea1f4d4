import type { Problem } from '../model.ts'
import { problemAt } from '../problem.ts'
import { decode } from './decode.ts'

/**
 * A file's text from its bytes, and what its author should mend: a text that none can be made of is an error, one whose
 * encoding had to be guessed a warning.
 */
export function openText(file: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  const decoded = decode(bytes)
  if ('fault' in decoded) {
    const { fault, expected, offset } = decoded
    const message = `${file} ${fault}`
    return {
      text: '',
      problems: [problemAt({ file, text: decoded.text }, offset, { code: 'encoding', message, expected })],
    }
  }
  const { text, encoding } = decoded
  if (encoding !== 'GB 18030' && encoding !== 'Big5') return { text, problems: [] }
  const message = `${file} is not in UTF-8; it is read as ${encoding}`
  const guessed = {
    code: 'encoding',
    severity: 'warning',
    message,
    expected: 'a text saved as UTF-8',
  } as const
  return { text, problems: [problemAt({ file, text }, 0, guessed)] }
}
