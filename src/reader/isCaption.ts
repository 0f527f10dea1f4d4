import { languages } from '../language/languages.ts'

const patterns = Object.values(languages).flatMap(({ prose }) => [
  ...prose.captions,
  ...prose.notices,
  prose.tableName,
  prose.figureName,
])

/** Whether a line names a table or a picture, or is a notice: it is no heading, however it looks. */
export function isCaption(words: string): boolean {
  return patterns.some((pattern) => pattern.test(words))
}
