import type { NameRules } from '../language/engine/name.ts'

/** A known name found in a text. */
export interface NameFound {
  id: string
  text: string
  start: number
  end: number
}

/** Finds known names in a text, the longest first, in time linear in the text. */
export class NameIndex {
  private readonly byFirst = new Map<string, { name: string; id: string }[]>()

  private readonly rules: NameRules

  constructor(names: Iterable<[name: string, id: string]>, rules: NameRules) {
    this.rules = rules
    for (const [name, id] of names) {
      const first = name[0]!
      const list = this.byFirst.get(first) ?? []
      list.push({ name, id })
      this.byFirst.set(first, list)
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.name.length - a.name.length)
  }

  find(text: string): NameFound[] {
    const found: NameFound[] = []
    for (let at = 0; at < text.length; at++) {
      const hit = this.byFirst
        .get(text[at]!)
        ?.find(({ name }) => text.startsWith(name, at) && this.rules.stands(text, at, at + name.length))
      if (!hit) continue
      const end = at + hit.name.length
      found.push({ id: hit.id, text: hit.name, start: at, end })
      at = end - 1
    }
    return found
  }
}
