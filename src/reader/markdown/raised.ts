const raised: Record<string, string> = {
  0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹',
  '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻', '=': '⁼', '(': '⁽', ')': '⁾', n: 'ⁿ', i: 'ⁱ', '*': '*', '†': '†', '‡': '‡',
} // prettier-ignore
const lowered: Record<string, string> = {
  0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉',
  '+': '₊', '-': '₋', '−': '₋', '=': '₌', '(': '₍', ')': '₎',
} // prettier-ignore

/** A raised letter that stands alone is the mark of a note. */
const marks: Record<string, string> = { a: 'ᵃ', b: 'ᵇ', c: 'ᶜ', d: 'ᵈ', e: 'ᵉ', f: 'ᶠ', g: 'ᵍ', h: 'ʰ' }

/** Raised or lowered words in Unicode's own characters, so that 10⁴ is never 104; null where there are none for them. */
export function inScript(words: string, script: 'sup' | 'sub'): string | null {
  const mark = script === 'sup' ? marks[words.trim()] : undefined
  if (mark) return mark
  const table = script === 'sup' ? raised : lowered
  const characters = [...words.trim()].map((character) => table[character])
  return characters.length > 0 && characters.every(Boolean) ? characters.join('') : null
}
