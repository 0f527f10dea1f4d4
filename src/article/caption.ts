import { languages } from '../language/languages.ts'
import { dayPatterns } from '../source/date.ts'
import type { Paragraph } from '../model.ts'

const LONGEST_CAPTION = 160
const LONGEST_BYLINE = 40

const all = Object.values(languages)

/** Whether a block of text is a picture's caption or a byline, which run in between a report's words. */
export function asideOf(text: string): (Paragraph['kind'] & ('caption' | 'byline')) | null {
  const holds = (kind: 'captions' | 'bylines') =>
    all.some(({ prose }) => prose[kind].some((pattern) => pattern.test(text)))
  if (text.length <= LONGEST_BYLINE && (holds('bylines') || isDay(text))) return 'byline'
  if (text.length <= LONGEST_CAPTION && holds('captions')) return 'caption'
  return null
}

/** A line that is the day of publication and nothing else. */
function isDay(text: string): boolean {
  return dayPatterns.some((pattern) => pattern.exec(text)?.[0] === text)
}
