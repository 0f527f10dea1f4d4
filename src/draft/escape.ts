import { notesWords } from '../language/deckWords.ts'

/** What CommonMark and GFM read as markup inside a line; a backslash before it makes it plain. */
const markup = /[\\`*_[\]]|<(?=[a-z!/?])|&(?=#?\w+;)|~(?=.*~)|(?<=~.*)~|@/gi

/** What makes a line a heading, an item, a quote, a rule, a fence, a table, speaker notes. */
const lineStart = new RegExp(`^(\\s*)([#>+=-]|\\d{1,9}(?=[.)])|(?:${notesWords})(?=[：:]))`, 'i')

/** Words of an article as Markdown that shows exactly these words: nothing in them becomes markup. */
export function escapeMarkdown(text: string): string {
  return escapeInline(text).replace(lineStart, (_whole, space: string, mark: string) => {
    if (/^\p{Script=Han}/u.test(mark)) return `${space}&#${mark.codePointAt(0)};${mark.slice(1)}`
    return /^[#>+=-]/.test(mark) ? `${space}\\${mark}` : `${space}${mark}\\`
  })
}

/** The same for words that stand inside a line. */
export function escapeInline(text: string): string {
  return oneLine(text)
    .replace(markup, '\\$&')
    .replace(/\b(https?|ftp)(?=:\/\/)/gi, '$1\\')
    .replace(/\bwww(?=\.)/gi, '$&\\')
}

/** The same for words in a table's cell. */
export function escapeCell(text: string): string {
  return escapeInline(text).replaceAll('|', '\\|')
}

/** Words as they may stand in a cell of a chart's table or in an attribute, which are read as they are. */
export function plainWords(text: string): string {
  return oneLine(text)
    .replaceAll('|', '｜')
    .replaceAll('"', '”')
    .replace(/-->|<!--/g, ' ')
    .replaceAll('<', '＜')
    .replace(/[\\`*]/g, '')
}

/** A value of YAML. */
export function yamlString(text: string): string {
  return JSON.stringify(oneLine(text))
}

function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- a pasted text may hold any of them
  return text.replace(/[\s\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()
}
