import { escapeWords } from '../../articleEscape.ts'
import { inScript } from '../markdown/raised.ts'

/** What stands within a line: notes, links, references, code, bold and slanted words, raised and lowered ones. */
const marks = new RegExp(
  [
    String.raw`footnote:[\w-]*\[(?<note>(?:[^\]\\]|\\.)*)\]`,
    String.raw`(?:link:(?=[^\s[\]]+\[))?(?<target>(?:https?:\/\/|mailto:)[^\s[\]]+|(?<=link:)[^\s[\]]+)\[(?<label>[^\]]*)\]`,
    String.raw`<<[^,<>]*(?:,\s*(?<reference>[^<>]*))?>>`,
    '`(?<code>[^`]+)`',
    String.raw`(?<![\w*])\*{1,2}(?<bold>[^\s*](?:[^*]*[^\s*])?)\*{1,2}(?![\w*])`,
    String.raw`(?<!\w)_{1,2}(?<slanted>[^\s_](?:[^_]*[^\s_])?)_{1,2}(?!\w)`,
    String.raw`\^(?<sup>[^\s^]+)\^|~(?<sub>[^\s~]+)~`,
  ].join('|'),
  'g',
)

/** A line's words as Markdown; notes are added to `notes`, and called by their numbers. */
export function inlineOf(text: string, notes: string[]): string {
  let written = ''
  let from = 0
  for (const match of text.matchAll(marks)) {
    written += escapeWords(text.slice(from, match.index)) + markOf(match.groups!, notes)
    from = match.index + match[0].length
  }
  return written + escapeWords(text.slice(from))
}

function markOf(groups: Record<string, string | undefined>, notes: string[]): string {
  const { note, target, label, reference, code, bold, slanted, sup, sub } = groups
  if (note !== undefined) return `[^${notes.push(inlineOf(note, notes))}]`
  if (target !== undefined) {
    const words = inlineOf(label!.replace(/,.*|\^$/g, '') || target, notes)
    return /^https?:/.test(target) ? `[${words}](<${target}>)` : words
  }
  if (code !== undefined) return `\`${code}\``
  if (bold !== undefined) return `**${inlineOf(bold, notes)}**`
  if (slanted !== undefined) return `*${inlineOf(slanted, notes)}*`
  if (sup !== undefined) return inScript(sup, 'sup') ?? escapeWords(sup)
  if (sub !== undefined) return inScript(sub, 'sub') ?? escapeWords(sub)
  return inlineOf(reference ?? '', notes)
}
