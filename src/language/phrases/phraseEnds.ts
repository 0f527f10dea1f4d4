import type { LanguageTag } from '../../model.ts'
import { remembered } from '../../remembering.ts'
import { tablesOf } from '../cues.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** Runs that are read as one: four-character phrases, and one with a verb before it. */
const whole = 6
/** Quoted phrases, without their marks. */
const wholeQuoted = 10
/** A name that is longer is cut between its words: whole, it would leave a line half empty. */
const wholeName = 10
/** Words of growth, which a dictionary that reads on (同|比分|别) cuts. */
const ofGrowth = new Set(tablesOf('moves').flatMap(({ words }) => words.filter((word) => word.length > 1)))

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

type Weights = Map<string, Map<string, number>>

/** Where each feature of the model looks, from a place on: its name, and the characters from and to. */
const features: [name: string, from: number, to: number][] = [
  ['UW1', -3, -2],
  ['UW2', -2, -1],
  ['UW3', -1, 0],
  ['UW4', 0, 1],
  ['UW5', 1, 2],
  ['UW6', 2, 3],
  ['BW1', -2, 0],
  ['BW2', -1, 1],
  ['BW3', 0, 2],
  ['TW1', -3, 0],
  ['TW2', -2, 1],
  ['TW3', -1, 2],
  ['TW4', 0, 3],
]

const models = new Map<string, { weights: Weights; base: number }>()

function modelOf(lang: LanguageTag): { weights: Weights; base: number } {
  const packed = lang === 'zh-TW' ? zhHant : zhHans
  const known = models.get(packed)
  if (known) return known
  const parsed = JSON.parse(packed) as Record<string, Record<string, number>>
  const weights: Weights = new Map(
    Object.entries(parsed).map(([name, values]) => [name, new Map(Object.entries(values))]),
  )
  const sum = [...weights.values()].flatMap((group) => [...group.values()]).reduce((a, b) => a + b, 0)
  const made = { weights, base: -sum / 2 }
  models.set(packed, made)
  return made
}

/** How much speaks for a phrase's end before the character at `at`. */
function scoreAt(text: string, at: number, lang: LanguageTag): number {
  const { weights, base } = modelOf(lang)
  return features.reduce((score, [name, from, to]) => {
    if (at + from < 0) return score
    return score + (weights.get(name)?.get(text.slice(at + from, at + to)) ?? 0)
  }, base)
}

/**
 * Where a Chinese text may break: between phrases, by BudouX and the dictionary of the Unicode segmenter alike. Names,
 * quoted phrases and what stands between two marks in six characters stay whole, and no character stands alone.
 *
 * @param names that are not cut
 * @returns places before which a line may begin, in order
 */
export function phraseEnds(text: string, lang: LanguageTag, names: readonly string[]): number[] {
  const ends = endsIn(`${lang} ${text}`, () => endsOfPhrases(text, lang))
  const whole = names.filter((name) => name.length <= wholeName)
  const kept = [...quotedIn(text), ...whole.flatMap((name) => placesOf(text, name))]
  return ends.filter((at) => !kept.some(([from, to]) => from < at && at < to)).toSorted((a, b) => a - b)
}

/** A deck that is followed says most of what it said before. */
const endsIn = remembered<number[]>()

function endsOfPhrases(text: string, lang: LanguageTag): number[] {
  const ends: number[] = []
  for (const { index, 0: run } of text.matchAll(/\p{Script=Han}+/gu)) {
    const end = index + run.length
    ends.push(...endsInRun(text, index, end, lang))
    // A number, a foreign word or a quotation behind it may begin a line.
    if (/^[\p{Script=Latin}“‘]/u.test(text.slice(end)) || (/^\d/.test(text.slice(end)) && run.length > 1))
      ends.push(end)
  }
  for (const { index, 0: closing } of text.matchAll(/(?<=[\p{Script=Latin}”’])(?=\p{Script=Han})/gu))
    ends.push(index + closing.length)
  return ends
}

function endsInRun(text: string, from: number, to: number, lang: LanguageTag): number[] {
  if (to - from <= whole) return []
  const scores = new Map<number, number>()
  for (const { index } of segmenter.segment(text.slice(from, to))) {
    const score = index === 0 ? 0 : scoreAt(text, from + index, lang)
    if (score > 0 && !isInGrowth(text, from + index)) scores.set(from + index, score)
  }
  // One character goes with the side to which it is tied more.
  for (;;) {
    const places = [from, ...scores.keys(), to]
    const lone = places.findIndex((place, i) => places[i + 1]! - place === 1)
    if (lone === -1) return [...scores.keys()]
    const [before, behind] = [places[lone]!, places[lone + 1]!]
    const loose = (scores.get(before) ?? Infinity) < (scores.get(behind) ?? Infinity) ? before : behind
    scores.delete(loose)
    if (scores.size === 0) return []
  }
}

/** Whether a place is amid a word of growth. */
function isInGrowth(text: string, at: number): boolean {
  const around = [1, 2, 3].flatMap((before) =>
    [1, 2, 3].map((behind) => text.slice(Math.max(0, at - before), at + behind)),
  )
  return around.some((word) => ofGrowth.has(word))
}

/** Short quotations, their marks included. */
function quotedIn(text: string): [from: number, to: number][] {
  return [...text.matchAll(/“[^”]+”|‘[^’]+’|「[^」]+」|『[^』]+』|《[^》]+》/gu)]
    .filter(([quoted]) => quoted.length <= wholeQuoted + 2)
    .map(({ index, 0: quoted }) => [index, index + quoted.length])
}

function placesOf(text: string, name: string): [from: number, to: number][] {
  const places: [number, number][] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    places.push([at, at + name.length])
  return places
}
