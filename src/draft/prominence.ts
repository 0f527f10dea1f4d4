import { languages } from '../language/languages.ts'
import type { Article, LanguageTag, Sentence } from '../model.ts'
import { clausesOf } from './clause.ts'
import { maskPeriods } from './periodWords.ts'
import { shapeOf } from './shape.ts'
import { isFurniture, isSubordinate } from './standing.ts'
import { countThemeWords, themeWords } from './themeWords.ts'

/** How much each sign counts. */
const weight = { title: 0.25, centrality: 0.2, position: 0.45, cue: 0.1, shape: 0.2 }
/** What only leads up to the matter, or away from it, weighs so much of that. */
const LEADING_UP = 0.5
/** As many sentences of an article are its lead. */
const LEAD = 3
/** Of the lead's sentences each counts so much less than the one before. */
const FADING = 0.3
/** What stands first in a section, and what stands first in a paragraph, against the lead's one. */
const first = { section: 0.5, paragraph: 0.25 }

/** How much a sentence matters to its article, from 0 to 1, by its index. */
export type Prominence = (sentence: number) => number

/**
 * Rates an article's sentences: by the words that they share with its title, by how much they speak of what all of it
 * speaks of (the cosine to the sum of all, each word by how rare it is), by their place, and by words that announce
 * what matters. Takes time in proportion to the text.
 */
export function prominenceOf(article: Article): Prominence {
  const { lang, title } = article.meta
  const placed = placesOf(article)
  const vectors = placed.map(({ sentence }) => countThemeWords([sentence.text]))
  const rarity = rarityOf(vectors)
  const centre = new Map<string, number>()
  for (const vector of vectors)
    for (const [word, n] of vector) centre.set(word, (centre.get(word) ?? 0) + n * rarity(word))
  const named = new Set(themeWords(title))
  const { cue, heralds, routine } = languages[lang].draft.standing
  // A title that only says what is published says little of what matters in it: its lead does.
  const isHeralding = heralds.test(title)
  const ofTitle = weight.title * (isHeralding ? 0.3 : 1)
  const shape = shapeOf(article)
  const ofPosition = (weight.position + weight.title - ofTitle) * (shape?.lead ?? 1)
  const most = { title: 0, centrality: 0 }
  const rated = placed.map(({ sentence, position, heading }, i) => {
    const words = [...vectors[i]!]
    const shared = words.reduce((sum, [word]) => sum + (named.has(word) ? rarity(word) : 0), 0)
    const centrality = cosine(words, centre, rarity)
    most.title = Math.max(most.title, shared)
    most.centrality = Math.max(most.centrality, centrality)
    return {
      sentence,
      position,
      shared,
      centrality,
      share: heading !== null && shape?.leadsUp.test(heading) ? LEADING_UP : 1,
      isCued: cue.test(sentence.text),
      isSaid: shape?.says.test(sentence.text) ?? false,
    }
  })
  const rates = new Map(
    rated.map(({ sentence, position, shared, centrality, share, isCued, isSaid }) => [
      sentence.index,
      isFurniture(sentence.text, lang)
        ? 0
        : share *
          ((ofTitle * shared) / (most.title || 1) +
            (weight.centrality * centrality) / (most.centrality || 1) +
            ofPosition * position +
            (isCued ? weight.cue : 0) +
            (isSaid ? weight.shape : 0) -
            (isHerald(sentence.text, lang) || routine.test(sentence.text) ? weight.position : 0)),
    ]),
  )
  return (sentence) => Math.max(0, rates.get(sentence) ?? 0)
}

/** Whether what a sentence says is only that something was held or published: no number follows that. */
export function isHerald(text: string, lang: LanguageTag): boolean {
  const [main, ...others] = clausesOf(text, lang).filter((clause) => !isSubordinate(clause.text, lang))
  return (
    languages[lang].draft.standing.heralds.test(main?.text ?? '') &&
    !others.some((clause) => /\d/.test(maskPeriods(clause.text)))
  )
}

function placesOf({ sections }: Article): { sentence: Sentence; position: number; heading: string | null }[] {
  let n = 0
  return sections.flatMap(({ paragraphs, heading }) =>
    paragraphs.flatMap(({ sentences, kind }, atParagraph) =>
      kind === 'table' || kind === 'footnote' || kind === 'byline'
        ? []
        : sentences.map((sentence, atSentence) => {
            const isLead = n++ < LEAD
            const isFirst = atSentence === 0
            const opens = isFirst && atParagraph === 0 && heading !== null
            return {
              sentence,
              heading,
              position: isLead ? 1 - (n - 1) * FADING : opens ? first.section : isFirst ? first.paragraph : 0,
            }
          }),
    ),
  )
}

/** How rare a word is among sentences: the logarithm of how many there are to one that has it. */
function rarityOf(vectors: Map<string, number>[]): (word: string) => number {
  const having = new Map<string, number>()
  for (const vector of vectors)
    for (const word of vector.keys()) having.set(word, (having.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + vectors.length / (having.get(word) ?? 1))
}

function cosine(
  words: [string, number][],
  centre: Map<string, number>,
  rarity: (word: string) => number,
): number {
  let product = 0
  let length = 0
  for (const [word, n] of words) {
    product += n * rarity(word) * (centre.get(word) ?? 0)
    length += (n * rarity(word)) ** 2
  }
  // The centre is as long for all; a sentence of three words is central by chance.
  return product / Math.max(Math.sqrt(length), 12)
}
