/** What no plain text holds: a heading below a blank line, a table's line of dashes, a fence of code, a picture. */
const marks = [
  /(?:^|\n\s*\n)#{1,6} +\S/,
  /\|.*\n[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*(?:\n|$)/,
  /(?:^|\n)```[^`\n]*\n(?:[^]*\n)?```[ \t]*(?:\n|$)/,
  /!\[[^\]\n]*\]\([^)\s]+\)/,
]
/** What one may stand in a plain text by chance, and two do not. */
const inline = /\*\*[^*\s](?:[^*\n]*[^*\s])?\*\*|\[[^\]\n]+\]\(https?:[^)\s]+\)/g

/** Whether a text without a front matter is Markdown: by its file's name, else by its signs. */
export function isMarkdown(file: string, text: string): boolean {
  if (/\.(?:md|markdown|mdx)$/i.test(file)) return true
  const lines = text.replace(/\r\n/g, '\n')
  return marks.some((mark) => mark.test(lines)) || (lines.match(inline)?.length ?? 0) > 1
}
