import { dayPatterns, isoDate, readDate } from '../source/date.ts'

/** A line that tells when an article was published, and by whom, is at most so long, in characters. */
export const longestDateline = 160
/** A name of two words or more. */
const name = String.raw`(?!\p{Lu}+\b)\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}`
/** A name before a date. */
const person = new RegExp(`^(${name})(?:,| ?[|·•—–-]) +(?=\\p{Lu}?[\\p{L}]* ?\\d)`, 'u')
/** Names and nothing else. */
const people = new RegExp(`^${name}(?:(?:, (?:and )?| and | & )${name})*$`, 'u')
/** Among so many blocks at the top. */
const within = 4

/**
 * Takes the lines between the title and the first sentence that only say when, and by whom, an article was published.
 *
 * @returns the date that they tell, in ISO 8601, and who stands before it, or right above it, by their names
 */
export function takeDateline(
  markdown: string,
  authors: string[],
): { date: string | null; found: string[]; rest: string } {
  const blocks = markdown.split('\n\n')
  let date: string | null = null
  let found: string[] = []
  const isDateline = (block: string, i: number): boolean => {
    if (
      block.length > longestDateline ||
      /[。.！!？?；;][”"’)）]?$/u.test(block) ||
      /^(?:[#|>!-]|\d+\.)/.test(block)
    )
      return false
    const told = dateIn(block)
    date ??= told
    if (told !== null && found.length === 0) found = person.exec(block)?.slice(1) ?? []
    const next = blocks[i + 1]
    if (next !== undefined && people.test(block) && dateIn(next) !== null && isDateline(next, i + 1)) {
      if (found.length === 0) found = block.split(/,? and |, | & /)
      return true
    }
    return told !== null || isByline(block, authors)
  }
  const top = blocks.slice(0, within).filter((block, i) => !isDateline(block, i))
  return { date, found, rest: [...top, ...blocks.slice(within)].join('\n\n') }
}

/** Whether a line names the authors and says little else. */
function isByline(block: string, authors: string[]): boolean {
  if (authors.length === 0 || !authors.every((author) => block.includes(author))) return false
  return block.length <= authors.join('').length + 10 * authors.length
}

/** The first whole date of a line, in ISO 8601; null where it has none. */
export function dateIn(text: string): string | null {
  const whole = readDate(text)
  if ('value' in whole) return whole.value
  for (const pattern of dayPatterns) {
    const groups = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(text)?.groups
    const date = groups && isoDate(groups)
    if (date) return date
  }
  return null
}
