import { languages } from '../language/languages.ts'
import { dayPatterns, isoDate } from '../source/date.ts'
import { normaliseWidth } from '../width.ts'

/** How much of a text's head and tail is searched for the day it was published. */
const HEAD = 400
const TAIL = 200

/** A table's row tells of something else. */
const rows = /^[ \t]*\|.*$/gm

const prose = Object.values(languages).map((language) => language.prose)

/** What may follow the day of publication on its line, in any language. */
const afterwards = /^\s*(?:\d\d?:\d\d|[\n）)]|$|[|·—-])/

/**
 * The day on which a text says that it was published: a whole date on a line of its own, after a dateline's
 * agency or beside a word such as 发布时间, near its beginning or its end. Null where it does not say.
 */
export function publicationDate(text: string): string | null {
  const stretches = [
    text.slice(0, HEAD),
    text.length > HEAD ? text.slice(Math.max(HEAD, text.length - TAIL)) : '',
  ]
  for (const stretch of stretches.map((part) => normaliseWidth(part.replace(rows, '')))) {
    for (const pattern of dayPatterns) {
      const match = pattern.exec(stretch)
      if (!match) continue
      const before = stretch.slice(0, match.index)
      const after = stretch.slice(match.index + match[0].length)
      if (!prose.some(({ stamp }) => stamp.test(before))) continue
      if (!afterwards.test(after) && !prose.some(({ stamped }) => stamped.test(after))) continue
      const iso = isoDate(match.groups!)
      if (iso) return iso
    }
  }
  return null
}
