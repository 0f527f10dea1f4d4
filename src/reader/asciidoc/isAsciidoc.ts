/** What AsciiDoc alone has: lines of attributes, of a block's options, tables, macros, titles of blocks. */
const own = [
  /(?:^|\n):[a-z][\w-]*:(?: [^\n]*)?\n/,
  /(?:^|\n)\|={3,}[ \t]*(?:\n|$)/,
  /(?:^|\n)(?:image|include|toc|video)::[^\s[]*\[/,
  /(?:^|\n)\[(?:source|NOTE|quote|cols|options|%)[^\]\n]*\]\n/,
  /(?:^|\n)={2,5} \S/,
]
/** What Markdown alone has. */
const foreign = /(?:^|\n)(?:#{1,6} \S|```)/

/** Whether a text is AsciiDoc: by its file's name, else by its title's sign and something else of its own. */
export function isAsciidoc(name: string, text: string): boolean {
  if (/\.(?:adoc|asciidoc)$/i.test(name)) return true
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return /^\s*= \S/.test(lines) && own.some((sign) => sign.test(lines)) && !foreign.test(lines)
}
