import { meet } from '../language/engine/spans.ts'
import { clausesOf } from './clause.ts'
import { sectionOf, type Survey } from './survey.ts'
import { headlinesIn, unnumbered } from './headings.ts'
import type { Material, Proposal } from './partSlides.ts'
import { stretchIn, type QuotePiece } from './quotes.ts'

/** As many of a slide's sentences are asked for a claim, and as many claims each. */
const mostSentences = 4
const mostClaims = 3

/**
 * Words that may head a slide, best first: a short sentence right before its own, in their paragraph; the claims of
 * its own sentences, the most prominent first; then the names that it brings, and its part's.
 */
export function wordsFor(
  { claims, sentences, headings, isContinued, pieces, within = pieces }: Proposal,
  part: string | null,
  { prominence, survey, positioned }: Material,
): (string | null)[] {
  const own = (claims ?? sentences).toSorted((a, b) => prominence(b) - prominence(a)).slice(0, mostSentences)
  return [
    ...(isContinued ? [] : leadingUp(sentences[0], positioned, survey)),
    ...own.flatMap((index) =>
      claimsIn(index, survey)
        .filter((claim) => isShown(claim, index, within, survey))
        // The numbers of a sentence that the slide does not tell are of another slide.
        .filter((claim) => sentences.includes(index) || !/\d/.test(claim))
        .slice(0, mostClaims),
    ),
    ...headings,
    sectionOf(sentences[0], survey),
    part,
  ]
}

/** The short sentence that opens the paragraph of a slide's first, right before it or one before that; null for none. */
export function topicOf(
  { sentences: [index], isContinued }: Proposal,
  { survey, positioned }: Material,
): string | null {
  const place = index === undefined || isContinued ? undefined : survey.places.get(index)
  const [first] = place?.paragraph.sentences ?? []
  const [topic] = leadingUp(index, positioned, survey).filter((words) => first?.text.includes(words))
  return topic ?? null
}

/** Whole sentences right before a slide's first that are short enough to head it. */
function leadingUp(
  first: number | undefined,
  positioned: ReadonlySet<number>,
  { places, lang }: Survey,
): string[] {
  const place = first === undefined ? undefined : places.get(first)
  if (!place) return []
  const before = place.paragraph.sentences
    .filter(({ index }) => index < first! && !positioned.has(index))
    .slice(-2)
  return before
    .toReversed()
    .flatMap(({ text }) =>
      headlinesIn(text, lang).filter(
        (words) => words.length >= unnumbered(text, lang).length - 2 && !/\d/.test(words),
      ),
    )
}

function claimsIn(index: number, { places, lang }: Survey): string[] {
  const text = places.get(index)?.sentence.text
  return text ? headlinesIn(text, lang) : []
}

/** Whether a claim of a sentence is of what a slide shows of it: what it leaves out may be said of another thing. */
function isShown(claim: string, index: number, pieces: QuotePiece[] = [], { places, lang }: Survey): boolean {
  const own = pieces.filter(({ sentence }) => sentence.index === index)
  const { sentence } = places.get(index)!
  // A claim may lack what stands in brackets behind its first clause.
  const [said] = [claim, clausesOf(claim, lang)[0]!.text].flatMap((words) => stretchIn(sentence, words))
  return own.length === 0 || !said || own.some((piece) => meet(piece, said))
}
