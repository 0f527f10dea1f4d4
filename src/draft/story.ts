import { languages } from '../language/languages.ts'
import { wordsFor } from './claims.ts'
import { escapeMarkdown } from './escape.ts'
import type { Survey } from './survey.ts'
import { headlinesIn, type Headings } from './headings.ts'
import type { Material, Proposal } from './partSlides.ts'
import type { Part } from './parts.ts'
import { earnsAgenda, planSlides, type Plan } from './plan.ts'
import { mainWords } from './points.ts'
import { phrase, type Phrase, type SlideDraft } from './slide.ts'
import { countThemeWords, themeWords } from './themeWords.ts'

/** What is told between the message and the closing. */
export interface Story {
  slides: SlideDraft[]
  /** Parts of the article that have a slide. */
  shown: Part[]
}

/** A part has a slide of its own where so many others follow it. */
const slidesPerSection = 3
/** So often more slides are chosen in the place of those that found no heading. */
const mostPlans = 6

/** The slides of the parts, as many as there is room for, with an agenda and sections where they earn their place. */
export function tellStory(
  parts: Part[],
  proposals: Proposal[][],
  room: number,
  headings: Headings,
  material: Material,
): Story {
  const named = parts.filter(({ heading }) => heading !== null).length
  const hasAgenda = earnsAgenda(proposals, room, named)
  let best: Story | null = null
  let asked = room
  for (let plans = 0; plans < mostPlans; plans++) {
    const plan = planSlides(proposals, asked, hasAgenda)
    const story = tellPlan(parts, plan, headings.copy(), material)
    if (best && story.slides.length > Math.max(room, 1)) break
    best = story
    if (story.slides.length >= room) break
    asked += 2 * (room - story.slides.length)
  }
  return best!
}

function tellPlan(parts: Part[], { chosen, hasAgenda }: Plan, headings: Headings, material: Material): Story {
  const { survey } = material
  const told = parts.map((part, i) => ({ part, chosen: chosen[i]! })).filter((one) => one.chosen.length > 0)
  const hasSections = hasAgenda && told.every((one) => one.chosen.length >= slidesPerSection)
  const named = told.map((one) => ({
    ...one,
    name: hasAgenda || one.part.heading !== null ? namePart(one.part, survey, headings) : null,
  }))
  const content = named.map(({ part, chosen: own, name }) => {
    const slides = tellPart(part, own, hasSections ? null : name, headings, material)
    return {
      part,
      name,
      slides: hasSections && name ? [sectionSlide(name, part, survey), ...slides] : slides,
    }
  })
  const shown = content.filter(({ slides }) => slides.length > 0)
  const listed = shown.flatMap(({ name }) => name ?? [])
  return {
    slides: [
      ...(hasAgenda && listed.length > 1 ? [agendaSlide(listed, hasSections, survey)] : []),
      ...shown.flatMap(({ slides }) => slides),
    ],
    shown: shown.map(({ part }) => part),
  }
}

/** A part's slides; the first has its name, where no slide of its own says it. */
function tellPart(
  part: Part,
  chosen: Proposal[],
  name: Phrase | null,
  headings: Headings,
  material: Material,
): SlideDraft[] {
  const { survey } = material
  const slides: SlideDraft[] = []
  for (const proposal of chosen) {
    const { make, isWords, below, given, fallback } = proposal
    const last = isWords ? null : (fallback ?? survey.words.untitled)
    const words = wordsFor(proposal, part.heading, material)
    const isNamed = slides.length === 0 && part.heading !== null && name !== null
    const heading = isNamed
      ? orElse(name, last ?? survey.words.untitled)
      : headings.take(words, below, given, last)
    if (heading) slides.push(make(heading))
    // Words that nothing announces are better left to the notes of others.
    else if (last !== null && !joinSlides(slides.at(-1), make(phrase(''))))
      slides.push(make(phrase(escapeMarkdown(last))))
  }
  return slides
}

/** A heading with words that stand by where it does not trace. */
function orElse({ tries }: Phrase, words: string): Phrase {
  return { tries: [...tries, { text: escapeMarkdown(words) }] }
}

/** The most items of a list that was joined. */
const mostJoined = 4

/** Puts what a slide without a heading says on the slide before it; false where that has no room. */
function joinSlides(last: SlideDraft | undefined, slide: SlideDraft): boolean {
  const isText = ({ layout }: SlideDraft) => layout === 'list' || layout === 'statement'
  if (!last || !isText(last) || !isText(slide) || last.body.length + slide.body.length > mostJoined)
    return false
  const items = (body: Phrase[]) =>
    body.map((one) => ({
      ...one,
      tries: one.tries.map(({ text }) => ({ text: text.startsWith('- ') ? text : `- ${text}` })),
    }))
  Object.assign(last, {
    layout: 'list',
    body: [...items(last.body), ...items(slide.body)],
    notes: [...last.notes, ...slide.notes],
  })
  return true
}

function namePart({ heading, paragraphs }: Part, { lang }: Survey, headings: Headings): Phrase | null {
  const clauses = paragraphs.flatMap(({ sentences }) =>
    sentences.slice(0, 2).flatMap(({ text }) => headlinesIn(text, lang)),
  )
  return heading !== null
    ? headings.name(heading)
    : headings.take([...byTheme(clauses, paragraphs), paragraphs[0]?.sentences[0]?.text ?? null])
}

/** Clauses in the order of how much they speak of what their paragraphs speak of most. */
function byTheme(clauses: string[], paragraphs: Part['paragraphs']): string[] {
  const counts = countThemeWords(paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)))
  const theme = (clause: string) => {
    const words = themeWords(clause)
    return words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / Math.max(words.length, 4)
  }
  const rated = clauses.map((clause) => ({ clause, theme: theme(clause) }))
  return rated.toSorted((a, b) => b.theme - a.theme).map(({ clause }) => clause)
}

function agendaSlide(names: Phrase[], hasSections: boolean, { words }: Survey): SlideDraft {
  const titles = names.map(({ tries }) => tries[0]!.text)
  return {
    layout: 'agenda',
    heading: phrase(words.agenda),
    body: hasSections ? [] : titles.map((title) => phrase(`- ${title}`)),
    least: hasSections ? 0 : 2,
    notes: [phrase(words.agendaNotes(titles))],
    otherwise: null,
  }
}

function sectionSlide(heading: Phrase, { paragraphs }: Part, { words, lang }: Survey): SlideDraft {
  const title = heading.tries[0]!.text
  const first = paragraphs[0]?.sentences[0]?.text ?? ''
  const main = mainWords(first, languages[lang].draft.longest.item, lang)
  const lead = main && !/[\d“”]/.test(first) && !main.includes(title) ? main : null
  return {
    layout: 'section',
    heading,
    body: lead ? [phrase(escapeMarkdown(lead))] : [],
    least: 0,
    notes: [phrase(`${words.notesOf(title)} ${escapeMarkdown(first)}`, words.notesOf(title))],
    otherwise: null,
  }
}
