import type { Inline } from '../model.ts'

/** Inlines on both sides of the first place at which a text of theirs matches, and what stood there; else null. */
export function cutAt(inlines: Inline[], pattern: RegExp): [Inline[], string, Inline[]] | null {
  for (const [i, inline] of inlines.entries()) {
    const found = inline.type === 'text' ? pattern.exec(inline.text) : null
    if (inline.type !== 'text' || !found) continue
    const { text, start } = inline
    const end = found.index + found[0].length
    const before = { ...inline, text: text.slice(0, found.index) }
    const behind = { ...inline, text: text.slice(end), start: start + end }
    return [[...inlines.slice(0, i), before], found[0], [behind, ...inlines.slice(i + 1)]]
  }
  return null
}
