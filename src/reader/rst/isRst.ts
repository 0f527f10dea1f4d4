/** A heading with its line of signs below it, as reStructuredText and Markdown have it. */
const underlined = /(?:^|\n)(?=\S)[^\n]{1,120}\n([=\-~^"'`#*+.:_])\1{2,}[ \t]*(?:\n|$)/
/** What reStructuredText alone has: directives, notes and targets, fields at the top, tables of rules, roles and links. */
const own = [
  /(?:^|\n)[ \t]*\.\. (?:[a-z][\w-]*::|\[[#*\w-]+\] |_[^\n:]+:)/,
  /(?:^|\n)([=\-~^"#*+])\1{2,}[ \t]*\n[^\n]+\n\1{3,}[ \t]*(?:\n|$)/,
  /(?:^|\n)={2,}(?:[ \t]+={2,})+[ \t]*\n/,
  /(?:^|\n)\+(?:[-=]{2,}\+){2,}[ \t]*\n/,
  /:[a-z]+:`[^`\n]+`|`[^`\n]+`_{1,2}(?!\w)/,
]
/** What Markdown alone has. */
const foreign = /(?:^|\n)(?:#{1,6} \S|```|---[ \t]*\n\w+:)/

/** Whether a text is reStructuredText: by its file's name, else by headings of its kind and something else of its own. */
export function isRst(name: string, text: string): boolean {
  if (/\.(?:rst|rest)$/i.test(name)) return true
  const lines = text.replace(/\r\n/g, '\n')
  return underlined.test(lines) && own.some((sign) => sign.test(lines)) && !foreign.test(lines)
}
