import { charAt, charBefore, isChinesePunctuation, isHan } from './chinese.ts'

/*
 * CommonMark lets `**` close or open by the characters beside it, and takes Chinese punctuation for a reason not to:
 * `**历经10年发展,**年` stays literal. Chinese has no spaces to help. Here Chinese punctuation counts as a letter, and
 * Latin punctuation beside a Chinese character, as in `**4%**，`, as if a space stood there (as in markdown-cjk-friendly).
 */

const latinPunctuation = /[\p{P}\p{S}]/u

/**
 * The text in which marked looks for closing stars, with the characters beside stars replaced, one for one, by such
 * that its rules see what the author meant.
 */
export function maskEmphasis(masked: string): string {
  if (!masked.includes('*')) return masked
  let result = ''
  let done = 0
  for (const run of masked.matchAll(/\*+/g)) {
    const before = charBefore(masked, run.index)
    const after = charAt(masked, run.index + run[0].length)
    const start = run.index - before.length
    const end = run.index + run[0].length + after.length
    if (start >= done) result += masked.slice(done, start) + seen(before, after)
    else result += masked.slice(done, run.index)
    result += run[0] + seen(after, before)
    done = end
  }
  return result + masked.slice(done)
}

/** What stands for a character beside stars, where `other` stands on their other side. */
function seen(char: string, other: string): string {
  const isChinese = isChinesePunctuation(char)
  if (isLatinPunctuation(other) && (isChinese || isHan(char))) return '.'.repeat(char.length)
  return isChinese ? 'a'.repeat(char.length) : char
}

/** Whether stars at the start of `text` may open although a letter stands before them. */
export function mayOpen(text: string, before: string): boolean {
  const next = /^\*+(.)/su.exec(text)?.[1]
  if (next === undefined || !latinPunctuation.test(next)) return false
  return isChinesePunctuation(next) || isHan(before)
}

function isLatinPunctuation(char: string): boolean {
  return latinPunctuation.test(char) && !isChinesePunctuation(char)
}
