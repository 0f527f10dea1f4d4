import { goesOnFromNumber } from '../language/nameWords.ts'

/** What of a text stands behind the last character that is a mark, in time that only grows with what is given back. */
export function sinceLast(mark: RegExp, text: string): string {
  let at = text.length
  while (at > 0 && !mark.test(text[at - 1]!)) at--
  return text.slice(at)
}

/** The same where digits are marks too; a name that begins with a number keeps it (4号线). */
export function sinceLastNumber(mark: RegExp, text: string): string {
  const since = sinceLast(mark, text)
  if (!goesOnFromNumber(since)) return since
  return sinceLast(/\D/, text.slice(0, text.length - since.length)) + since
}
