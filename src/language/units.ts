import type { Unit, UnitClass } from '../number/unit.ts'
import { unitNames as en } from './en/unitNames.ts'
export { magnitudeOf } from './zh/numeral.ts'
import { unitNames as zh } from './zh/unitNames.ts'

const known = new Map<string, { name: string; scale: number }>()
for (const names of [zh, en])
  for (const [name, words] of Object.entries(names))
    for (const [word, scale] of Object.entries(words)) known.set(word, { name, scale })

/** The unit that a word of a language's table means; one without another name is its own. Null for no word. */
export function unitOf(word: string | null, unitClass: UnitClass): Unit | null {
  if (word === null) return null
  const { name, scale } = known.get(word) ?? { name: word, scale: 1 }
  return { word, name, scale, class: unitClass }
}

/** The magnitude with which a counted unit begins: 亿 of 亿元, 万 of 万人; empty for none. */
export function magnitudeOfUnit(unit: string): string {
  return /^(?:万亿|[十百千]?[万亿]|[百千])(?=\S)/.exec(unit)?.[0] ?? ''
}
