import { escapeWords } from '../../articleEscape.ts'

/** Each kind of markup inside a line, and what it is in Markdown. */
const kinds: [pattern: RegExp, write: (groups: Record<string, string | undefined>) => string][] = [
  [/``(?<code>.+?)``/, ({ code }) => `\`${code}\``],
  [/(?::[\w:+.-]+:)`(?<role>[^`]+)`/, ({ role }) => escapeWords(shownOf(role!))],
  [
    /`(?<words>[^`<]+?)\s*<(?<target>[^>`]+)>`_{1,2}/,
    ({ words, target }) =>
      target!.endsWith('_') ? escapeWords(words!) : `[${escapeWords(words!)}](${target})`,
  ],
  [/`(?<named>[^`]+)`_{0,2}/, ({ named }) => escapeWords(named!)],
  [/\*\*(?<strong>[^*]+)\*\*/, ({ strong }) => `**${escapeWords(strong!)}**`],
  [/\*(?<light>[^*\s][^*]*)\*/, ({ light }) => `*${escapeWords(light!)}*`],
  [/ ?\[(?<note>#?[\w-]+|#|\*)\]_/, ({ note }) => `[^${noteName(note!)}]`],
  [/\|(?<put>[^|\s][^|]*)\|_?/, ({ put }) => escapeWords(put!)],
  [/(?<![\w])(?<bare>[\p{L}\p{N}][\p{L}\p{N}-]*)_{1,2}(?![\w])/u, ({ bare }) => escapeWords(bare!)],
]
const any = new RegExp(kinds.map(([{ source }]) => source).join('|'), 'gu')

/** A line of reStructuredText as one of Markdown. */
export function inlineOf(text: string): string {
  let from = 0
  let line = ''
  const plain = (to: number) => {
    line += escapeWords(text.slice(from, to).replace(/\\(.)/g, '$1'))
  }
  for (const { 0: found, index, groups = {} } of text.matchAll(any)) {
    plain(index)
    line += kinds.find(([{ source }]) => namesOf(source).some((name) => groups[name] !== undefined))![1](
      groups,
    )
    from = index + found.length
  }
  plain(text.length)
  return line
}

function namesOf(source: string): string[] {
  return [...source.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name!)
}

/** A role's words: of `words <target>` the words. */
function shownOf(role: string): string {
  return role.replace(/\s*<[^<>]*>$/, '').replace(/^[~!]/, '')
}

/** What a note is called, in the text and at its own place. */
export function noteName(mark: string): string {
  return mark.replace(/^#(?=.)/, '').replace(/^[#*]$/, 'note')
}
