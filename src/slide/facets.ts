import { halvesOf } from '../halves.ts'
import type { Inline } from '../model.ts'
import { cutAt } from './cut.ts'
import { nowhere } from './nowhere.ts'

/** One of the things that a sentence lists side by side: what leads to its word, and the word. */
export interface Facet {
  noun: Inline[]
  word: Inline[]
}

/** A sentence cut at the things that it lists: nothing of it is lost. */
export interface Faceted {
  lead: Inline[]
  facets: Facet[]
  /** What follows the last of them. */
  tail: Inline[]
}

const most = 4
/** Widths in halves of a Chinese character: the longest of them, and by how much they may differ. */
const longest = 20
const uneven = 4
/** What is shorter is one phrase, and not cut. */
const phrase = 8

/**
 * What a sentence lists: three or four words at its end, or what stands behind its colon, where that is two to four
 * clauses of one build: `四业各有重点：甲重在增效，乙重在提质`. Null of any other.
 */
export function facetsIn(inlines: Inline[]): Faceted | null {
  return wordsIn(inlines) ?? clausesIn(inlines)
}

/** A sentence that ends in three or four words of one length: `做到甲甲、乙乙、丙丙。` */
function wordsIn(inlines: Inline[]): Faceted | null {
  const last = inlines.at(-1)
  if (last?.type !== 'text') return null
  const [, before, list] =
    /^(.*[，：:；。]|)([^，：:；。、]+(?:、[^，：:；。、]+){2,3})。?$/s.exec(last.text) ?? []
  if (before === undefined || list === undefined) return null
  const [first = '', ...others] = list.split('、')
  const { length } = others[0]!
  const isLed = before !== '' || first.length > length
  const isEven = isLed && others.every((word) => word.length === length) && first.length >= length
  if (!isEven || halvesOf(others[0]!) > longest || /[\p{Nd}\p{Script=Latin}]/u.test(list)) return null
  const lead = before + first.slice(0, first.length - length)
  let at = lead.length
  const facets = [first.slice(first.length - length), ...others].map((text): Facet => {
    const word = { ...last, text, start: last.start + at }
    at += text.length + 1
    return { noun: [], word: [word] }
  })
  return { lead: [...inlines.slice(0, -1), { ...last, text: lead }], facets, tail: [] }
}

function clausesIn(inlines: Inline[]): Faceted | null {
  const cut = cutAt(inlines, /[：:]\s*/)
  if (!cut) return null
  const clauses: { inlines: Inline[]; text: string }[] = []
  let tail: Inline[] = cut[2]
  while (clauses.length < most) {
    const [first, ...others] = tail
    if (first?.type !== 'text') break
    const [whole, text] = /^([^，,；;。.、]+)(?:[，；。]|[,;.](?:\s|$))\s*/.exec(first.text) ?? []
    if (whole === undefined || !isAsLong(text!, clauses)) break
    clauses.push({ inlines: [{ ...first, text: text! }], text: text! })
    const left = { ...first, text: first.text.slice(whole.length), start: first.start + whole.length }
    tail = left.text === '' ? others : [left, ...others]
  }
  if (clauses.length < 2) return null
  const shared = sharedWord(clauses.map(({ text }) => text))
  const lead: Inline[] = [...cut[0], { type: 'text', text: cut[1].trim(), start: nowhere }]
  return { lead, facets: clauses.map(({ inlines }) => facetOf(inlines, shared)), tail }
}

function isAsLong(text: string, others: { text: string }[]): boolean {
  const wide = halvesOf(text)
  return wide <= longest && others.every((other) => Math.abs(halvesOf(other.text) - wide) <= uneven)
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The last word that stands inside of all clauses, with words on both of its sides. */
function sharedWord(clauses: string[]): string | null {
  if (clauses.some((clause) => halvesOf(clause) <= phrase)) return null
  const inner = clauses.map((clause) => {
    const segments = [...segmenter.segment(clause)].map(({ segment }) => segment)
    return segments.slice(1, -1).filter((segment) => segment.trim() !== '')
  })
  return inner[0]!.findLast((word) => inner.every((others) => others.includes(word))) ?? null
}

/** All up to the word that is shared, and what comes behind it. */
function facetOf(inlines: Inline[], shared: string | null): Facet {
  const [only] = inlines
  if (shared === null || only?.type !== 'text') return { noun: [], word: inlines }
  const at = only.text.lastIndexOf(shared) + shared.length
  const word = { ...only, text: only.text.slice(at).trimStart() }
  return {
    noun: [{ ...only, text: only.text.slice(0, at) }],
    word: [{ ...word, start: only.start + only.text.length - word.text.length }],
  }
}
