/** What ends a script, or a line, where JSON stands in one. */
const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' }

/** A value as JSON that may stand in HTML and in a script: it holds no `<` and no end of a line. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => escapes[character]!)
}
