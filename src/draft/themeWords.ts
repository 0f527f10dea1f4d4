/** What a text speaks of: pairs of Han characters, and longer words of a Latin script, in small letters. */
export function themeWords(text: string): string[] {
  const words: string[] = text.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? []
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let i = 0; i + 1 < run.length; i++) words.push(run.slice(i, i + 2))
  }
  // One word in the plural and the singular is one theme.
  return words.map((word) => word.replace(/(?<=[a-z]{3})s$/, ''))
}

/** Those of some texts that speak of what words do. */
export function sharingTheme(words: string, texts: string[]): string[] {
  const theme = new Set(themeWords(words))
  return texts.filter((text) => themeWords(text).some((word) => theme.has(word)))
}

/** How often each word of theirs stands in texts. */
export function countThemeWords(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of themeWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
