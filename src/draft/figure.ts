import { languages } from '../language/languages.ts'
import type { LabelParts } from '../language/engine/draft.ts'
import type { LanguageTag, Statistic } from '../model.ts'
import { clauseAt, withoutLoneMarks, lengthIn } from './clause.ts'
import { spanIn, type Survey, type SentencePlace } from './survey.ts'
import { maskPeriods, namePeriod, periodWords } from './periodWords.ts'

/** A statistic as a slide shows it: its number as printed with its qualifier, and the words that name it. */
export interface Figure {
  statistic: Statistic
  place: SentencePlace
  /** 突破2000亿元, 23%以上, more than 3.2%. */
  text: string
  /** What names it, best first; each is made of the article's words. */
  labels: string[]
  /** Those of them that its clause prints in one piece, the number in its place or lifted out. */
  printed: string[]
  /** The clause as printed behind a level: 同比增长32.2%. */
  alone: string
}

/** The kind of a number, or of what a target is a target for. */
export const plainKind = ({ kind, sub }: Statistic) => sub ?? kind

/** A statistic as a figure; null where its words in the article do not serve, as for a threshold (亿元以上企业). */
export function figureOf(statistic: Statistic, survey: Survey): Figure | null {
  const place = survey.places.get(statistic.sentence)
  const span = place && spanIn(place.sentence, statistic)
  if (!place || !span) return null
  const { text } = place.sentence
  const rules = languages[survey.lang].draft
  const { from, to } = withQualifier(text, span, statistic.qualifier, rules.labels.betweenQualifier)
  const clause = clauseAt(text, span.from, survey.lang)
  const start = Math.min(clause.start, from)
  const end = Math.max(clause.end, to)
  const parts = {
    before: text.slice(start, from),
    figure: text.slice(from, to).trim(),
    after: text.slice(to, end),
  }
  if (isThreshold(parts.after, statistic, survey)) return null
  const labels = rules.labels
    .labels(labelParts(statistic, parts, survey))
    .map((label) => withoutLoneMarks(label.trim(), survey.lang).replace(/^[、，,\s]+|[、，,\s]+$/g, ''))
    .filter(
      (label) =>
        label !== '' &&
        (statistic.kind === 'rank' || !/\d/.test(maskPeriods(label).replace(rules.labels.threshold, ''))),
    )
    .map((label) => withGoal(label, statistic, survey))
  const fitting = labels.filter((label) => lengthIn(label, survey.lang) <= rules.longest.label)
  const chosen =
    fitting.length > 0
      ? fitting
      : labels.slice(0, 1).map((label) => rules.labels.cut(label, rules.longest.label))
  if (chosen.length === 0) return null
  const rank = statistic.kind === 'rank' ? scopeBefore(parts.before, statistic.scope) : ''
  return {
    statistic,
    place,
    text: rank + parts.figure,
    labels: [...new Set(chosen)],
    printed: [...new Set(chosen)].filter((label) => isPrinted(label, parts, statistic, survey.lang)),
    alone: text.slice(start, end).trim(),
  }
}

/** How much of a clause its label must say, so that nothing of weight is left out. */
const WHOLE = 0.6

/**
 * Whether a label says what its clause says but for the number, in one piece, and names what is measured: all that
 * stands before a number at the clause's end, or behind one at its beginning. Out of a number's middle place no label
 * can be read.
 */
function isPrinted(
  label: string,
  { before, after }: FigureCut,
  { measure, inherited }: Statistic,
  lang: LanguageTag,
): boolean {
  const { badStart, labels, headings } = languages[lang].draft
  if (measure === null || inherited.measure || !label.includes(measure)) return false
  if (label.length < WHOLE * (before.trim().length + after.trim().length)) return false
  if (badStart.test(label) || labels.stub.test(label)) return false
  if (before.includes(label)) return true
  const opens = before.trim() === '' || headings.timeOnly.test(before.trim())
  return opens && after.includes(label)
}

interface FigureCut {
  before: string
  figure: string
  after: string
}

/** Numbers that say which firms or projects are meant: 100亿元企业, 亿元以上项目. */
function isThreshold(after: string, statistic: Statistic, { lang }: Survey): boolean {
  return plainKind(statistic) === 'level' && languages[lang].draft.labels.behindThreshold.test(after)
}

/** The number with the qualifying word that stands right before or behind it. */
function withQualifier(
  text: string,
  { from, to }: { from: number; to: number },
  qualifier: string | null,
  between: RegExp,
): { from: number; to: number } {
  if (!qualifier) return { from, to }
  const at = text.lastIndexOf(qualifier, from - 1)
  if (at >= 0 && at + qualifier.length <= from && between.test(text.slice(at + qualifier.length, from))) {
    return { from: at, to }
  }
  const behind = text.indexOf(qualifier, to)
  if (behind >= 0 && /^\s?$/.test(text.slice(to, behind))) return { from, to: behind + qualifier.length }
  return { from, to }
}

function scopeBefore(before: string, scope: string | null): string {
  return scope && scope.length <= 6 && before.endsWith(scope) ? scope : ''
}

function withGoal(label: string, { kind }: Statistic, { words, lang }: Survey): string {
  if (kind !== 'target') return label
  const says = languages[lang].draft.labels.goal
  return says.test(label) ? label : label + words.goal
}

function labelParts(statistic: Statistic, { before, after }: FigureCut, survey: Survey): LabelParts {
  const { inherited, period, sentence } = statistic
  const { places, article, words, lang } = survey
  return {
    statistic,
    before,
    after,
    sentence: places.get(sentence)?.sentence.text ?? '',
    article: article.text,
    words,
    carried: periodWords(inherited.period?.text ?? null, period?.iso ?? null),
    isNear: (around) =>
      inherited.period !== undefined && isNear(inherited.period.start, sentence, places, around),
    named: period && namePeriod(period.iso, lang),
    mask: maskPeriods,
  }
}

/** Whether a place is in what surrounds a sentence: what is taken over from farther away is not shown. */
function isNear(
  at: number,
  sentence: number,
  places: Survey['places'],
  around: 'paragraph' | 'section',
): boolean {
  return at >= (places.get(sentence)?.[around].start ?? Infinity)
}

/** The time of a statistic that its own section prints. */
export function ownPeriod({ inherited, period, sentence }: Statistic, { places }: Survey): string | null {
  return !inherited.period || isNear(inherited.period.start, sentence, places, 'section')
    ? (period?.iso ?? null)
    : null
}
