import { fold } from '../language/cues.ts'
import { withOneJoin } from '../language/deckWords.ts'
import type { NameRules } from '../language/engine/name.ts'

/** A known name found in a text. */
export interface NameFound {
  id: string
  text: string
  start: number
  end: number
}

/** Small letters have a capital at the head of a sentence: girls, Girls. */
function asWritten([name, id]: [string, string]): [string, string][] {
  const headed = name[0]!.toUpperCase() + name.slice(1)
  return headed === name
    ? [[name, id]]
    : [
        [name, id],
        [headed, id],
      ]
}

/** Finds known names in a text, the longest first, in time linear in the text, however many names there are. */
export class NameIndex {
  private readonly idOf = new Map<string, string>()
  /** How long the names are that begin with a character, the longest first. */
  private readonly lengths = new Map<string, number[]>()

  private readonly rules: NameRules

  constructor(names: Iterable<[name: string, id: string]>, rules: NameRules) {
    this.rules = rules
    const lengths = new Map<string, Set<number>>()
    for (const [printed, id] of [...names].flatMap(asWritten)) {
      const name = withOneJoin(fold(printed))
      if (!this.idOf.has(name)) this.idOf.set(name, id)
      const first = name[0]!
      lengths.set(first, (lengths.get(first) ?? new Set()).add(name.length))
    }
    for (const [first, all] of lengths)
      this.lengths.set(
        first,
        [...all].sort((a, b) => b - a),
      )
  }

  find(text: string): NameFound[] {
    const found: NameFound[] = []
    const folded = withOneJoin(fold(text))
    for (let at = 0; at < text.length; at++) {
      const hit = this.at(folded, at)
      if (!hit) continue
      found.push({ ...hit, text: text.slice(hit.start, hit.end) })
      at = hit.end - 1
    }
    return found
  }

  private at(text: string, start: number): NameFound | null {
    for (const length of this.lengths.get(text[start]!) ?? []) {
      const end = start + length
      if (end > text.length) continue
      const name = text.slice(start, end)
      const id = this.idOf.get(name)
      if (id !== undefined && this.rules.stands(text, start, end)) return { id, text: name, start, end }
    }
    return null
  }
}
