/** What an article's reader, or CommonMark, takes for markup inside a line. */
const inline = new RegExp(
  [
    /[\\*`[\]]/u,
    /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
    /~(?=~)|(?<=~)~|~(?=\w{1,4}~)/u,
    /=(?==)|(?<==)=/u,
    /\^(?=[\w+-]{1,8}\^)/u,
    /(?<!\S):(?=[a-z][\w+-]{1,30}:)/u,
    /<(?=[a-z!/?])/u,
    /&(?=#?\w+;)/u,
    /\$(?=[^\s\d$][^$]*\$)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
)

/** What makes a line something other than a paragraph, behind its indent. */
const lineStart =
  /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|[=]+$|-{2,}\s*$|\||~{3}|:{3}|\+{3}$|=>|\{[{%]|!{3}\s|\?{3})/
const ordered = /^(\d{1,9})([.)])(?=\s|$)/

/** Words as Markdown that shows exactly these words inside a line. */
export function escapeWords(text: string): string {
  return text.replace(inline, '\\$&')
}

/** A finished line of a paragraph, so that its beginning makes nothing else of it. */
export function escapeStart(line: string): string {
  return line.replace(lineStart, '\\$&').replace(ordered, '$1\\$2')
}

/** A cell's words: a bar would end it. */
export function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|')
}
