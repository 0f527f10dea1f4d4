import { languages } from '../language/languages.ts'

const patterns = Object.values(languages).flatMap(({ prose }) => [...prose.captions, prose.tableName])

/** Whether a line names a table or a picture: it is no heading, however it looks. */
export function isCaption(words: string): boolean {
  return patterns.some((pattern) => pattern.test(words))
}
