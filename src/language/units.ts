import type { Unit, UnitClass } from '../number/unit.ts'
import { tablesOf } from './cues.ts'

const known = new Map<string, { name: string; scale: number }>()
for (const names of tablesOf('units'))
  for (const [name, words] of Object.entries(names))
    for (const [word, scale] of Object.entries(words)) known.set(word, { name, scale })

/** The unit that a word of a language's table means; one without another name is its own. Null for no word. */
export function unitOf(word: string | null, unitClass: UnitClass): Unit | null {
  if (word === null) return null
  // A price is money, whatever it is the price of: 元/吨.
  const price = unitClass === 'money' ? known.get(word.split('/')[0]!) : undefined
  const { name, scale } = known.get(word) ?? price ?? { name: word, scale: 1 }
  return { word, name, scale, class: unitClass }
}

const magnitudes = tablesOf('magnitudes')

/** The magnitude with which a counted unit begins: 亿 of 亿元, 万 of 万人; empty for none. */
export function magnitudeOfUnit(unit: string): string {
  return magnitudes.map(({ before }) => before.exec(unit)?.[0]).find((word) => word) ?? ''
}

/** What a magnitude is worth; 1 for an empty word. */
export function magnitudeOf(word: string): number {
  return magnitudes.map(({ worth }) => worth(word)).find((worth) => worth !== 1) ?? 1
}
