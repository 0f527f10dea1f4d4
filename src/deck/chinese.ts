/** Punctuation of Chinese text: CJK and full-width forms, and the marks that it shares with Latin. */
const punctuation =
  /[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u2014\u2018-\u201d\u2026\u00b7]/

const letter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

export function isChinesePunctuation(char: string): boolean {
  return punctuation.test(char)
}

/** A Han character, or one of the scripts that are set like it. */
export function isHan(char: string): boolean {
  return letter.test(char)
}

/** Han, or punctuation that stands beside it without a space. */
export function isChinese(char: string): boolean {
  return isHan(char) || isChinesePunctuation(char)
}

/** The whole character (a surrogate pair in one) that ends before `index`; empty at the start. */
export function charBefore(text: string, index: number): string {
  return Array.from(text.slice(Math.max(0, index - 2), index)).at(-1) ?? ''
}

/** The whole character at `index`; empty at the end. */
export function charAt(text: string, index: number): string {
  const code = text.codePointAt(index)
  return code === undefined ? '' : String.fromCodePoint(code)
}
