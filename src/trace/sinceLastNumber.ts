import { goesOnFromNumber } from '../language/nameWords.ts'
import { sinceLast } from '../sinceLast.ts'

/** What stands behind the last mark, as `sinceLast` gives it, where digits are marks too; a name that begins with a number keeps it (4号线). */
export function sinceLastNumber(mark: RegExp, text: string): string {
  const since = sinceLast(mark, text)
  if (!goesOnFromNumber(since)) return since
  return sinceLast(/\D/, text.slice(0, text.length - since.length)) + since
}
