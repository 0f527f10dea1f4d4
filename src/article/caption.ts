import { languages } from '../language/languages.ts'
import { dayPatterns } from '../source/date.ts'
import { betweenNames } from '../source/bylines.ts'
import type { Paragraph } from '../model.ts'

const longestCaption = 160
const longestByline = 80
/** A longer line that begins as a notice does is a paragraph about it. */
const longestNotice = 120

const all = Object.values(languages)

type Aside = Paragraph['kind'] & ('caption' | 'byline')

/** Whether a block of text is a picture's or a table's name, a byline or a notice, which run in between a report's words. */
export function asideOf(text: string): Aside | null {
  if (text.length > longestCaption) return null
  const bare = text.replace(/^[\s*_（(【[]+|[\s*_）)】\]]+$/g, '')
  const holds = (kind: 'captions' | 'bylines' | 'notices') =>
    all.some(({ prose }) => prose[kind].some((pattern) => pattern.test(text) || pattern.test(bare)))
  const isByline = () => holds('bylines') || isDay(bare) || isStamp(bare) || isDayBesideNames(bare)
  if (text.length <= longestByline && isByline()) return 'byline'
  if (
    text.length <= longestNotice &&
    (holds('notices') || headsNotes(text) || address.test(text) || answerOf(text))
  )
    return 'byline'
  return holds('captions') || isName(text) ? 'caption' : null
}

/** What a program's answer is of, by the line that leads it in (`Sure! Here's a summary of …:`); null where it is none. */
export function answerOf(text: string): string | null {
  return all.map(({ prose }) => prose.answer.exec(text.trim())?.groups?.['title']).find(Boolean) ?? null
}

/** Whether a line heads an article's notes. */
export function headsNotes(text: string): boolean {
  return all.some(({ prose }) => prose.notesHead.test(text.trim()))
}

/** A line that is an address and nothing else. */
export const address = /^<?(?:https?:\/\/|www\.)\S+>?$/

/** Whether a line heads a list of other articles. */
export function headsRelated(text: string): boolean {
  if (text.length > longestCaption) return false
  const bare = text.replace(/^[\s*_#【[]+|(?<![\s*_】\]])[\s*_】\]]+$/g, '')
  return all.some(({ prose }) => prose.related.test(bare))
}

/** `图2 产值` and `Table 1. Output` are names; what ends as a sentence does tells of them. */
function isName(text: string): boolean {
  return all.some(({ prose }) =>
    [prose.figureName, prose.tableName].some((name) => {
      const behind = name.test(text) ? text.replace(name, '') : null
      if (behind === null || /[，,：:]$/.test(text)) return false
      // What a colon parts from its number is a name even with a full stop.
      return /^\s*[:：]/.test(behind) || ![prose.terminal, prose.insideText].some((sign) => sign.test(text))
    }),
  )
}

/** As long is a name beside the day of publication. */
const longestName = 24

/** A whole day parted from short names, as of who wrote and who printed: `2 May 2024 | The Post`. */
function isDayBesideNames(text: string): boolean {
  const parts = text.split(betweenNames).map((part) => part.trim())
  const others = parts.filter((part) => !isDay(part.replace(clock, '').trim()))
  const isName = (part: string) =>
    part.length <= longestName &&
    (!/\d/.test(part) ||
      /^\p{L}+[:：]\s*\d*$/u.test(part) ||
      all.some(({ prose }) => [...prose.notices, ...prose.bylines].some((sign) => sign.test(part))))
  return parts.length > others.length && others.length > 0 && others.every(isName)
}

/** A line that is the day of publication and nothing else. */
function isDay(text: string): boolean {
  return dayPatterns.some((pattern) => pattern.exec(text)?.[0] === text)
}

const clock = /(?<!\d)\d{1,2}[:：]\d{2}(?!\d)/
/** Who posted something is said in few words. */
const longestPoster = 16

/** A short line that ends with a whole day and the time of it: who posted it, and when. */
function isStamp(text: string): boolean {
  const found = clock.test(text) ? dayPatterns.map((pattern) => pattern.exec(text)).find(Boolean) : null
  if (!found) return false
  const behind = text.slice(found.index + found[0].length).replace(clock, '')
  return found.index <= longestPoster && !/[\p{L}\p{N}]{3}/u.test(behind)
}
