import { languages } from '../language/languages.ts'
import type { Check, Statistic } from '../model.ts'
import { clausesOf, shortened } from './clause.ts'
import { escapeInline, escapeMarkdown } from './escape.ts'
import type { Survey } from './survey.ts'
import { phrase, type Phrase } from './slide.ts'

/** The most sentences that one slide's notes hold, so that a speaker finds the place. */
const mostSentences = 6

/** A sentence that is so many times as long as a quote is spoken to its last clause that fits. */
const longestNote = 6

/** The sentences behind a slide, in the article's words, and a warning where its statistics do not fit each other. */
export function notesFor(
  sentences: number[],
  statistics: Statistic[],
  survey: Survey,
  checks: Check[],
): Phrase[] {
  const indices = [...new Set([...sentences, ...statistics.map(({ sentence }) => sentence)])].toSorted(
    (a, b) => a - b,
  )
  const quoted = indices.slice(0, mostSentences).flatMap((index) => {
    const text = survey.places.get(index)?.sentence.text
    return text ? [phrase(...wholeOrLess(text, survey).map(escapeMarkdown))] : []
  })
  return [...quoted, ...warnings(statistics, survey, checks)]
}

/** A sentence; then it without its last clauses; then its clauses that have no digits. */
function wholeOrLess(text: string, { lang }: Survey): string[] {
  const clauses = clausesOf(text, lang)
  const half = clauses[Math.ceil(clauses.length / 2) - 1]
  const wordy = clauses.find((clause) => !/\d/.test(clause.text) && clause.text.length > 8)
  const { marks, longest } = languages[lang].draft
  const { stop } = marks
  const begins = shortened(text, longestNote * longest.quote, lang)
  return [
    begins === text ? text : begins ? begins + stop : '',
    begins === text && half && clauses.length > 1 ? text.slice(0, half.end) + stop : '',
    wordy ? wordy.text + stop : '',
  ]
}

/** What the speaker should know before saying numbers that contradict each other. */
function warnings(statistics: Statistic[], survey: Survey, checks: Check[]): Phrase[] {
  const { words } = survey
  const shown = new Set(statistics.map(({ id }) => id))
  const wrong = checks.filter(
    ({ verdict, statistics: ids }) => verdict === 'inconsistent' && ids.some((id) => shown.has(id)),
  )
  if (wrong.length === 0) return []
  const byId = new Map(survey.statistics.map((statistic) => [statistic.id, statistic]))
  return wrong.map(({ statistics: ids, formula }) => {
    const numbers = ids.flatMap((id) => byId.get(id)?.text ?? []).map(escapeInline)
    const warning = `**${words.warning(numbers)}**`
    const marked = `**${words.warning(numbers.map((text) => own(text, words.warningReason)))}**`
    const bare = `**${words.warning([]).replace(/[：:]\s*(?=[。.])/, '')}**`
    const sum = words.warningFormula(own(escapeInline(formula), words.warningReason))
    return phrase(`${warning} ${sum}`, `${marked} ${sum}`, marked, bare)
  })
}

const units = Object.values(languages).map(({ draft }) => draft.units)
const numberWithUnit = new RegExp(`\\d[\\d,]*(?:\\.\\d+)?\\s?(?:%|${[...new Set(units)].join('|')})?`, 'g')

/** Words with each of their numbers marked as the deck's own. */
function own(text: string, reason: string): string {
  return text.replace(
    numberWithUnit,
    (number) => `${number.trimEnd()}<!-- .number: own="${reason}" -->${/\s$/.test(number) ? ' ' : ''}`,
  )
}
