import { languages } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'
import { findQuantities } from '../statistics/find.ts'
import { topicOf, wordsFor } from './claims.ts'
import { lengthIn } from './clause.ts'
import { escapeMarkdown } from './escape.ts'
import { sectionOf, type Survey } from './survey.ts'
import {
  capitalised,
  clauseOf,
  fitsHeadline,
  headlineOf,
  nameOf,
  OF_OTHERS,
  ordersIn,
  type Headings,
  type Topic,
} from './headings.ts'
import type { Material, Proposal } from './partSlides.ts'
import type { Part } from './parts.ts'
import { earnsAgenda, planSlides, type Plan } from './plan.ts'
import type { OutlinePlan } from './outline.ts'
import { mainWords } from './points.ts'
import { sourcesOf } from './sources.ts'
import { quotesProposal, wholeQuote } from './quotes.ts'
import { isClaim, isFragment, isFurniture, isWhole } from './standing.ts'
import { phrase, type Phrase, type SlideDraft } from './slide.ts'
import { sharingTheme } from './themeWords.ts'

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
  planned: OutlinePlan | null = null,
): Story {
  if (planned) return tellPlanned(planned, parts, proposals, headings, material)
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

/** The slides that a plan names, in its order; those that are not of the article are passed over. */
function tellPlanned(
  planned: OutlinePlan,
  parts: Part[],
  proposals: Proposal[][],
  headings: Headings,
  material: Material,
): Story {
  const byKey = new Map(
    parts.flatMap((part, i) => proposals[i]!.map((one) => [one.key, { part, one }] as const)),
  )
  const sections = planned.map(({ section, slides }) => {
    const found = slides.flatMap(({ key, heading }) => {
      const known = byKey.get(key)
      return known ? [{ part: known.part, proposal: { ...known.one, forced: heading } }] : []
    })
    const paragraphs = found[0]?.part.paragraphs ?? []
    return {
      part: { heading: section, paragraphs, exhibits: [] },
      chosen: found.map(({ proposal }) => proposal),
    }
  })
  const chosen = sections.map((section) => section.chosen)
  const all = chosen.flat().length + 1
  const named = sections.filter(({ part }) => part.heading !== null).length
  const plan = { chosen, hasAgenda: earnsAgenda(chosen, all, named) }
  const { slides } = tellPlan(
    sections.map(({ part }) => part),
    plan,
    headings,
    material,
  )
  const shown = new Set(
    planned.flatMap((section) => section.slides.flatMap(({ key }) => byKey.get(key)?.part ?? [])),
  )
  return { slides, shown: [...shown] }
}

function tellPlan(parts: Part[], { chosen, hasAgenda }: Plan, headings: Headings, material: Material): Story {
  const { survey } = material
  const told = parts.map((part, i) => ({ part, chosen: chosen[i]! })).filter((one) => one.chosen.length > 0)
  const hasSections = hasAgenda && told.every((one) => one.chosen.length >= slidesPerSection)
  const named = told.map((one) => ({
    ...one,
    name: one.part.heading !== null ? headings.name(one.part.heading) : null,
  }))
  const content = named.map(({ part, chosen: own, name }) => {
    const slides = tellPart(part, own, hasSections ? null : name, headings, material)
    return {
      part,
      name,
      slides:
        hasSections && name ? [sectionSlide(name, part, survey), ...slides] : announced(slides, name, survey),
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

/** Slides of which the notes of the first lead over from the part before. */
function announced(slides: SlideDraft[], name: Phrase | null, { words }: Survey): SlideDraft[] {
  const [first, ...others] = slides
  if (!first || !name) return slides
  const link = phrase(...name.tries.map(({ text }) => words.notesOf(text)))
  return [{ ...first, notes: [link, ...first.notes] }, ...others]
}

/** A heading that is no claim, or shares no word with most of what stands below it, is rated so much or worse. */
const NO_CLAIM = 1

/** A part's slides; the first has its name, where nothing of its own claims what it says. */
function tellPart(
  part: Part,
  chosen: Proposal[],
  name: Phrase | null,
  headings: Headings,
  material: Material,
): SlideDraft[] {
  const { survey } = material
  const slides: SlideDraft[] = []
  let open = name
  const proposals = withClaimsAsHeadings(chosen, survey).map((one) => elaboratedIn(one, chosen, material))
  for (const proposal of togetherIn(proposals, part, material)) {
    const lone = loneClaim(proposal)
    // What heads a slide already has been said.
    if (lone && headings.has(lone)) continue
    const make = (heading: Phrase) => withSources(proposal.make(heading), proposal, survey)
    const found = openedBy(open, proposal, part, headings, material)
    if (found?.isOpen) open = null
    const shown = proposal.forced
      ? orElse(phrase(escapeMarkdown(proposal.forced)), survey.words.untitled)
      : found?.heading
    if (shown && lone) headings.reserve(lone)
    // What only goes on joins what it goes on from, where that has room.
    if (
      found?.isLast &&
      !proposal.isTable &&
      !proposal.forced &&
      joinSlides(slides.at(-1), make(phrase('')), survey)
    )
      continue
    const heading = shown ?? unheaded(proposal, chosen, slides.at(-1), make, headings, survey)
    if (heading) slides.push(make(heading))
  }
  return slides
}

/** What heads a slide for which nothing was found; null where it has joined the one before, or is none. */
function unheaded(
  proposal: Proposal,
  chosen: Proposal[],
  before: SlideDraft | undefined,
  make: (heading: Phrase) => SlideDraft,
  headings: Headings,
  survey: Survey,
): Phrase | null {
  // What heads a paragraph of which others tell is no more of what stands before it.
  if (loneClaim(proposal) && leadsOthers(proposal, chosen, survey)) return null
  return joinSlides(before, make(phrase('')), survey) ? null : freeFor(proposal, headings, survey)
}

/** Whether a proposal is the first sentence of a paragraph of which others are chosen. */
function leadsOthers({ sentences: [index] }: Proposal, chosen: Proposal[], { places }: Survey): boolean {
  const paragraph = places.get(index!)?.paragraph
  if (paragraph?.sentences[0]?.index !== index) return false
  return chosen.some(({ sentences }) =>
    sentences.some((other) => other !== index && places.get(other)?.paragraph === paragraph),
  )
}

/**
 * What heads a slide while its part's name, `open`, has headed none: what claims something; the name, for what stands right
 * under it; what stands under a heading below the part's is called by that.
 */
function openedBy(
  open: Phrase | null,
  proposal: Proposal,
  part: Part,
  headings: Headings,
  material: Material,
): { heading: Phrase; isOpen: boolean; isLast?: boolean } | null {
  const { survey } = material
  const isUnder = (sectionOf(proposal.sentences[0], survey) ?? part.heading) === part.heading
  if (open && isUnder && goesFirst(open.tries[0]!.text, proposal, material))
    return { heading: orElse(open, survey.words.untitled), isOpen: true }
  const claim = open && headingFor(proposal, part, headings, material, NO_CLAIM)
  if (claim) return { ...claim, isOpen: false }
  const ofOthers = open && isOfOthers(open.tries[0]!.text, proposal.below, survey.lang)
  const other = ofOthers && headingFor(proposal, part, headings, material, Infinity)
  if (other) return { ...other, isOpen: false }
  if (open && isUnder) return { heading: orElse(open, survey.words.untitled), isOpen: true }
  // Words are better joined to others than headed by what says nothing of them.
  const heading = headingFor(proposal, part, headings, material, proposal.isWords ? OF_OTHERS : Infinity)
  return heading && { ...heading, isOpen: false }
}

/** Whether a name tells a number or a rank of what no more than half of what stands below it speaks of. */
function isOfOthers(name: string, below: string[], lang: LanguageTag): boolean {
  const isTelling = findQuantities(name, { lang, date: null }).length > 0
  return isTelling && sharingTheme(name, below).length * 2 <= below.length
}

/**
 * Whether what the article itself calls a part goes before what its words claim: it claims something of what is shown, or says what
 * is to be done.
 */
function goesFirst(name: string, proposal: Proposal, material: Material): boolean {
  const { lang } = material.survey
  if (proposal.given || topicOf(proposal, material) !== null) return false
  if (!isClaim(name, lang)) return languages[lang].draft.standing.instructs.test(name)
  return sharingTheme(name, proposal.below).length > 0 && !isOfOthers(name, proposal.below, lang)
}

/**
 * What heads a slide that nothing else does: none of words that others tell as well, which are better left to their notes; for
 * what no other slide tells once in a deck of an article without any headings.
 */
function freeFor(proposal: Proposal, headings: Headings, survey: Survey): Phrase | null {
  const { isWords, isRest, isStatement } = proposal
  const isUnnamed = survey.article.sections.every(({ heading }) => heading === null)
  if (isRest || (isWords && isStatement) ? !isUnnamed : isWords) return null
  const { untitled, continued } = survey.words
  const names = [
    ownWords(proposal, survey.lang),
    ...(isRest ? [] : [untitled]),
    ...(isWords ? [] : [continued(untitled, 1)]),
  ]
  for (const name of names) {
    const free = name === null ? null : headings.once(name)
    if (free) return free
  }
  return null
}

/** What a slide says first, for the heading of one that has no other; null where that says nothing by itself. */
function ownWords({ below: [first], isStatement }: Proposal, lang: LanguageTag): string | null {
  return first === undefined ? null : clauseOf(first, lang, isStatement ? UNSEEN : 1)
}

/** A heading that its statement says word for word is not seen, and may be so many times as long. */
const UNSEEN = 1.4

/** The one claim that a slide of words shows, and nothing else; null for others. */
function loneClaim({ isWords, below, forced }: Proposal): string | null {
  return isWords && below.length === 1 && !forced ? below[0]! : null
}

/** A sentence below the claim that it bears out may be so many times as long as a quote. */
const roomySupport = 1.5

/** A lone claim above what follows it in its paragraph, where that is short and no other slide says it. */
function elaboratedIn(proposal: Proposal, chosen: Proposal[], material: Material): Proposal {
  const { survey, positioned } = material
  const { places, lang } = survey
  const { sentences, below, key, isStatement, given, forced } = proposal
  const [claim] = below as [string]
  const said = sentences.at(-1)!
  const place = places.get(said + 1)
  if (!isStatement || given || forced || !place || places.get(said)?.paragraph !== place.paragraph)
    return proposal
  const { text, index } = place.sentence
  const isRead = lengthIn(text, lang) <= languages[lang].draft.longest.quote * roomySupport
  const isTold = /[。.]["”]?$/.test(text) && isWhole(text, lang) && !isFurniture(text, lang)
  const isSaid = positioned.has(index) || chosen.some((other) => other.sentences.includes(index))
  if (isSaid || !isRead || !isTold || !fitsHeadline(claim, lang) || !isClaim(claim, lang)) return proposal
  const next = quotesProposal([wholeQuote(place.sentence, survey)], null, material)
  return {
    ...next,
    at: proposal.at,
    sentences: [...sentences, index],
    isWords: true,
    isStatement: false,
    given: claim,
    ...(key ? { key } : {}),
  }
}

/** So many lone statements of a section make one slide, of so many times the length of a quote. */
const TOGETHER = { most: 3, room: 2.4 }

/** Statements in a row that nothing but the name of their section could head, on one slide. */
function togetherIn(proposals: Proposal[], part: Part, { survey }: Material): Proposal[] {
  const { lang } = survey
  const room = TOGETHER.room * languages[lang].draft.longest.quote
  const lengthOf = ({ below }: Proposal) => below.reduce((sum, text) => sum + lengthIn(text, lang), 0)
  const nameOf = ({ sentences }: Proposal) => sectionOf(sentences[0], survey) ?? part.heading
  const joined: Proposal[] = []
  for (const proposal of proposals) {
    const last = joined.at(-1)
    const isOpen = last && last.isStatement && proposal.isStatement && !proposal.given && !proposal.forced
    const isRoomy = last && last.below.length < TOGETHER.most && lengthOf(last) + lengthOf(proposal) <= room
    const name = nameOf(proposal)
    if (isOpen && isRoomy && name !== null && name === nameOf(last) && !isClaim(name, lang))
      joined[joined.length - 1] = bothOf(last, proposal, survey)
    else joined.push(proposal)
  }
  return joined
}

/** Two proposals as one slide. */
function bothOf(one: Proposal, other: Proposal, survey: Survey): Proposal {
  return {
    ...one,
    isWords: one.isWords && other.isWords,
    sentences: [...one.sentences, ...other.sentences],
    below: [...one.below, ...other.below],
    claims: [...(one.claims ?? one.sentences), ...(other.claims ?? other.sentences)],
    make: (heading) => {
      const slide = one.make(heading)
      joinSlides(slide, other.make(phrase('')), survey)
      return slide
    },
  }
}

/** How many sentences on what a claim heads may begin. */
const soonAfter = 2

/** Slides of which a short claim heads the one that follows it in the text, rather than fill one of its own. */
function withClaimsAsHeadings(chosen: Proposal[], { lang }: Survey): Proposal[] {
  const kept: Proposal[] = []
  let claim: string | null = null
  for (const [i, proposal] of chosen.entries()) {
    const given = claim
    claim = null
    const next = chosen[i + 1]
    const lone = loneClaim(proposal)
    const gap = next && lone ? next.sentences[0]! - proposal.sentences[0]! : 0
    const isOpen = next && (!next.isWords || next.below.length > 1)
    const heads = isOpen && !next.given && !next.forced && gap > 0 && gap <= soonAfter
    if (lone && heads && fitsHeadline(lone, lang) && isClaim(lone, lang)) claim = lone
    else kept.push(given ? { ...proposal, given } : proposal)
  }
  return kept
}

/** A slide's heading: what its sentences claim, rated better than `worst`; where all will do, else what it is called. */
function headingFor(
  proposal: Proposal,
  part: Part,
  headings: Headings,
  material: Material,
  worst = Infinity,
): { heading: Phrase; isLast: boolean } | null {
  const { isWords, below, given, fallback } = proposal
  const { words, lang } = material.survey
  const names = [sectionOf(proposal.sentences[0], material.survey), part.heading]
  const [name] = names.flatMap((one) => (one ? (nameOf(one, lang) ?? []) : []))
  const last = isWords ? null : (fallback ?? name ?? ownWords(proposal, lang) ?? words.untitled)
  const taken = headings.take(
    wordsFor(proposal, part.heading, material),
    below,
    given ?? topicOf(proposal, material),
    last,
    worst,
    topicIn(name, proposal, material),
  )
  if (taken) return { heading: taken, isLast: false }
  const other = worst < Infinity ? null : lastOf(proposal, part, headings, material.survey)
  return other && { heading: other, isLast: true }
}

/** The name of a part of which its claims are said; none where it claims something itself, or says what to do. */
function topicIn(
  name: string | undefined,
  { isStepped }: Proposal,
  { survey: { lang } }: Material,
): Topic | null {
  if (
    !name ||
    isFurniture(name, lang) ||
    isClaim(name, lang) ||
    languages[lang].draft.standing.instructs.test(name)
  )
    return null
  return { name: capitalised(name), isFirst: isStepped === true }
}

/** A slide that carries what it is made of, and so does what may take its place. */
function withSources(slide: SlideDraft, proposal: Proposal, survey: Survey): SlideDraft {
  return {
    ...slide,
    from: sourcesOf(proposal.sentences, survey),
    ...(proposal.key && { key: proposal.key }),
    otherwise: slide.otherwise && withSources(slide.otherwise, proposal, survey),
  }
}

/** What heads a slide of numbers, of a table or of a chart for which nothing else is left; null for one of words. */
function lastOf(
  proposal: Proposal,
  { heading }: Part,
  headings: Headings,
  { words, lang }: Survey,
): Phrase | null {
  const { isWords, isStatement, fallback, goesOn = fallback, names } = proposal
  if (isWords) return null
  const part = heading && nameOf(heading, lang)
  const last = [
    fallback,
    isStatement ? ownWords(proposal, lang) : null,
    goesOn && words.continued(goesOn, 1),
    goesOn && words.continued(goesOn, 2),
    goesOn && words.continued(goesOn, 3),
    part && words.continued(part, 1),
    part && words.continued(part, 2),
    ...(names ?? []).map((name) =>
      isFragment(name, lang) || ordersIn(name, lang) ? null : headlineOf(name, lang),
    ),
  ]
  for (const name of last) {
    const free = name ? headings.once(name) : null
    if (free) return free
  }
  return null
}

/** A heading with words that stand by where it does not trace. */
function orElse({ tries }: Phrase, words: string): Phrase {
  return { tries: [...tries, { text: escapeMarkdown(words) }] }
}

/** The most items of a list that was joined, */
const mostJoined = 4
/** and how many times the length of a quote it may have. */
const MOST_JOINED = 2.8

/** Puts what a slide without a heading says on the slide before it; false where that has no room. */
function joinSlides(last: SlideDraft | undefined, slide: SlideDraft, { lang }: Survey): boolean {
  // What somebody said wants its speaker above it.
  const isText = ({ layout, body }: SlideDraft) =>
    (layout === 'list' || layout === 'statement') &&
    !body.some(({ tries }) => tries.some(({ text }) => text.startsWith('>')))
  if (!last || !isText(slide)) return false
  const length = ({ body }: SlideDraft) =>
    body.reduce((sum, { tries }) => sum + lengthIn(tries[0]?.text ?? '', lang), 0)
  const { quote } = languages[lang].draft.longest
  // Below a chart there is room for a line.
  if (
    last.layout === 'chart' &&
    last.body.length === 1 &&
    slide.body.length === 1 &&
    length(slide) <= quote
  ) {
    Object.assign(last, withNotes(last, slide), { body: [...last.body, ...slide.body] })
    return true
  }
  const isRoomy = length(last) + length(slide) <= MOST_JOINED * quote
  if (!isText(last) || !isRoomy || last.body.length + slide.body.length > mostJoined) return false
  const items = (body: Phrase[]) =>
    body.map((one) => ({
      ...one,
      tries: one.tries.map(({ text }) => ({ text: text.startsWith('- ') ? text : `- ${text}` })),
    }))
  Object.assign(last, {
    ...withNotes(last, slide),
    layout: 'list',
    body: [...items(last.body), ...items(slide.body)],
  })
  return true
}

/** What a slide comes from and is spoken to, with that of another. */
function withNotes(one: SlideDraft, other: SlideDraft): Pick<SlideDraft, 'from' | 'notes'> {
  return {
    from: [...new Set([...(one.from ?? []), ...(other.from ?? [])])],
    notes: [...one.notes, ...other.notes],
  }
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
