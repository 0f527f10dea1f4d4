import { normaliseWidth } from '../width.ts'

/** How much of a text's head and tail is searched for the day it was published. */
const HEAD = 400
const TAIL = 200

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const whole = [
  { pattern: /((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})[日号]/, order: [1, 2, 3] },
  { pattern: /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: [1, 2, 3] },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}\\.?,? ((?:19|20)\\d\\d)\\b`, 'i'),
    order: [3, 2, 1],
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'i'),
    order: [3, 1, 2],
  },
] as const

/** What stands beside the day of publication, and never beside a day told of. */
const STAMP =
  /(?:^|\n)\s*(?:发布时间|发布日期|时间|日期|来源|published|updated|date|last updated)?[^\n]{0,24}$|[（(]?(?:新华社|中新社|本报|中新网|人民网|新华网)[^\n。]{0,12}$/i

/**
 * The day on which a text says that it was published: a whole date on a line of its own, after a dateline's
 * agency or beside a word such as 发布时间, near its beginning or its end. Null where it does not say.
 */
export function publicationDate(text: string): string | null {
  const stretches = [
    text.slice(0, HEAD),
    text.length > HEAD ? text.slice(Math.max(HEAD, text.length - TAIL)) : '',
  ]
  for (const stretch of stretches.map(normaliseWidth)) {
    for (const { pattern, order } of whole) {
      const match = pattern.exec(stretch)
      if (!match || !STAMP.test(stretch.slice(0, match.index))) continue
      const after = stretch.slice(match.index + match[0].length)
      if (
        !/^\s*(?:\d\d?:\d\d|[\n）)]|$|[电讯|·—-]|来源|作者|第?\s?\d+\s?版|\(reuters|\S{0,6}(?:电|讯|报道|消息))/i.test(
          after,
        )
      )
        continue
      const iso = isoDate(match[order[0]]!, match[order[1]]!, match[order[2]]!)
      if (iso) return iso
    }
  }
  return null
}

function isoDate(year: string, month: string, day: string): string | null {
  const number = /^\d/.test(month)
    ? Number(month)
    : months.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1
  if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) return null
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
