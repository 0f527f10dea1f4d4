/** What no plain text holds: a heading below a blank line, a table's line of dashes, a picture. */
const marks = [
  /(?:^|\n[^\S\n]*\n)#{1,6} +\S/,
  /\|(?:(?!\|).)*\n[ \t]*(?:\|[ \t]*)?:?-{3,}:?[ \t]*\|[-:| \t]*(?:\n|$)/,
  /!\[(?:(?!!\[)[^\]\n])*\]\([^)\s]+\)/,
]
/** What one may stand in a plain text by chance, and two do not. */
const inline = /\*\*[^*\s](?:[^*\n]*[^*\s])?\*\*|\[[^\]\n]+\]\(https?:[^)\s]+\)/g

/** Whether a text without a front matter is Markdown: by its file's name, else by its signs. */
export function isMarkdown(file: string, text: string): boolean {
  if (/\.(?:md|markdown|mdx)$/i.test(file)) return true
  const lines = text.replace(/\r\n/g, '\n')
  return marks.some((mark) => mark.test(lines)) || holdsFence(lines) || (lines.match(inline)?.length ?? 0) > 1
}

/** Whether a text holds a fence of code, from its opening to its end. */
function holdsFence(text: string): boolean {
  const lines = text.split('\n')
  const opening = lines.findIndex((line) => /^```[^`]*$/.test(line))
  return opening !== -1 && lines.findLastIndex((line) => /^```[ \t]*$/.test(line)) > opening
}
