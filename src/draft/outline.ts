import type { ShapeName } from '../language/engine/shapes.ts'
import type { Layout } from '../model.ts'
import type { Material, Proposal } from './partSlides.ts'
import type { Part } from './parts.ts'
import { hashOf } from './sources.ts'
import { phrase } from './slide.ts'

/** A slide of a plan: `key` says which it is, the others are to read. */
interface OutlineSlide {
  /** Its layout and what it is made of; the same slide has the same in every plan of an article. */
  key: string
  /** As it will be headed; what a plan that is drafted from says, goes. */
  heading: string | null
  layout: Layout
  /** Lines of the article. */
  lines: number[]
  why: string
  /** How each of its sentences begins. */
  says: string[]
}

interface OutlineSection {
  /** As the article calls it; null where it does not. */
  section: string | null
  slides: OutlineSlide[]
}

/** What a draft is going to be, to be read, changed, and drafted from. */
export interface Outline {
  title: string
  minutes: number
  shape: ShapeName | null
  message: string[]
  sections: OutlineSection[]
  /** What could be shown, and is not. */
  leftOut: OutlineSlide[]
}

/** What of a plan is drafted from: which slides, in which order, under which headings. */
export type OutlinePlan = { section: string | null; slides: { key: string; heading: string | null }[] }[]

/** How much of a sentence a plan quotes. */
const quoted = 60

/** Names each proposal; two of one layout and of the same words are told apart by their number. */
export function keyed(proposals: Proposal[][], { survey }: Material): Proposal[][] {
  const times = new Map<string, number>()
  return proposals.map((own) =>
    own.map((proposal) => {
      const { layout } = proposal.make(phrase(''))
      const texts = proposal.sentences.map((index) => survey.places.get(index)?.sentence.text ?? '')
      const name = `${layout}-${hashOf(texts.join('\n'))}`
      const time = (times.get(name) ?? 0) + 1
      times.set(name, time)
      return { ...proposal, key: time === 1 ? name : `${name}-${time}` }
    }),
  )
}

/**
 * The plan of a draft.
 *
 * @param headings of the slides that are shown, by their keys, in the order of the deck
 */
export function outlineOf(
  head: Pick<Outline, 'title' | 'minutes' | 'shape' | 'message'>,
  parts: Part[],
  proposals: Proposal[][],
  headings: ReadonlyMap<string, string>,
  material: Material,
): Outline {
  const order = [...headings.keys()]
  const sections = parts
    .map(({ heading }, i) => ({
      section: heading,
      slides: proposals[i]!.filter(({ key }) => headings.has(key!))
        .toSorted((a, b) => order.indexOf(a.key!) - order.indexOf(b.key!))
        .map((proposal) => outlineSlide(proposal, headings.get(proposal.key!)!, material)),
    }))
    .filter(({ slides }) => slides.length > 0)
    .toSorted((a, b) => order.indexOf(a.slides[0]!.key) - order.indexOf(b.slides[0]!.key))
  const rest = proposals.flat().filter(({ key }) => !headings.has(key!))
  const leftOut = rest.toSorted((a, b) => b.worth - a.worth).map((one) => outlineSlide(one, null, material))
  return { ...head, sections, leftOut }
}

/** A slide of a plan, with its heading where it is shown. */
function outlineSlide(
  proposal: Proposal,
  heading: string | null,
  { survey, prominence }: Material,
): OutlineSlide {
  const places = proposal.sentences.flatMap((index) => survey.places.get(index) ?? [])
  const numbers = places.reduce((sum, { statistics }) => sum + statistics.length, 0)
  const most = Math.max(0, ...proposal.sentences.map(prominence))
  return {
    key: proposal.key!,
    heading,
    layout: proposal.make(phrase('')).layout,
    lines: [...new Set(places.flatMap(({ statistics }) => statistics.map(({ line }) => line)))],
    why: `worth ${proposal.worth.toFixed(1)}: ${numbers} numbers, prominence ${most.toFixed(2)}`,
    // A picture says what it is called.
    says: (places.length > 0
      ? places.map(({ sentence: { text } }) => text)
      : proposal.below.filter(Boolean)
    ).map((text) => (text.length > quoted ? `${text.slice(0, quoted)}…` : text)),
  }
}
