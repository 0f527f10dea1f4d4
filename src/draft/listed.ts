import { languages } from '../language/languages.ts'
import type { Sentence, Statistic } from '../model.ts'
import { amountOf, boundSign, digitsIn, isTooWide } from './amount.ts'
import { plainKind, type Figure } from './figure.ts'
import { groupBy } from './groupBy.ts'
import { announcedIn, capitalised, nameOf } from './headings.ts'
import type { ChartDraft } from './series.ts'
import { isFragment } from './standing.ts'
import { ANY_DAY } from './printedTime.ts'
import { spanIn, type Survey } from './survey.ts'

/** The fewest and the most shares of a sentence that a chart shows, and how long a name beside a bar may be. */
const fewestBars = 3
const mostBars = 12
const longestName = 40

/**
 * Shares that one sentence tells of several things beside each other, by the names that it prints right at each: 小说（52%）、
 * 历史（31%）, 34 % of adults with a degree. Their order is the article's, for they may be ranks of an answer.
 */
export function listedShares(figures: Figure[], survey: Survey): ChartDraft[] {
  return groupBy(figures, ({ statistic: { sentence, unit } }) =>
    unit?.name === '%' ? String(sentence) : null,
  ).flatMap((group) => sharesOf(group, survey) ?? [])
}

/** Amounts that one sentence lists, each right behind the name in marks that it is of, or in brackets behind that: “教育”的0.5个月. */
export function listedAmounts(figures: Figure[], survey: Survey): ChartDraft[] {
  return groupBy(figures, ({ statistic }) => {
    const { sentence, unit } = statistic
    const isAmount = unit && unit.name !== '%' && ['level', 'count'].includes(plainKind(statistic))
    return isAmount ? `${sentence}|${unit.name}` : null
  }).flatMap((group) => amountsOf(group, survey) ?? [])
}

function amountsOf(group: Figure[], survey: Survey): ChartDraft | null {
  const { sentence } = group[0]!.place
  const statistics = group.map(({ statistic }) => statistic)
  const amounts = statistics.flatMap((statistic) => amountOf(statistic) ?? [])
  const [{ unit = '', scale = 1 } = {}] = amounts
  const isAlike = amounts.length === group.length && amounts.every((one) => one.unit === unit)
  if (!isAlike || isTooWide(statistics) || group.length < fewestBars || group.length > mostBars) return null
  const { nameOfAmount } = languages[survey.lang].draft.series
  const rows = namedRows(sentence, statistics, survey, nameOfAmount, scale)
  if (!rows) return null
  return {
    type: 'bar',
    horizontal: true,
    unit,
    title: askedIn(sentence, survey) ?? titleOf(sentence, survey),
    axis: survey.words.axes.subject,
    rows,
    statistics,
    difference: null,
    derived: null,
    worth: 9 + Math.min(rows.length, 6),
  }
}

function sharesOf(group: Figure[], survey: Survey): ChartDraft | null {
  const { sentence } = group[0]!.place
  const shares = group.map(({ statistic }) => statistic)
  if (shares.length < fewestBars || shares.length > mostBars) return null
  const kinds = new Set(shares.map(plainKind))
  const isMixed = kinds.size > 1 || kinds.has('rate') || kinds.has('change') || kinds.has('rank')
  // Behind its name, in brackets, a number is of that, whatever the words around it tell.
  if (isMixed && !shares.every((share) => isBracketed(sentence, share))) return null
  const { nameBeside } = languages[survey.lang].draft.series
  const rows = namedRows(sentence, shares, survey, nameBeside, 1)
  if (!rows) return null
  const sum = shares.reduce((total, { value }) => total + value, 0)
  const isWhole = sum >= 99 && sum <= 101 && rows.length <= 5
  return {
    type: isWhole ? 'doughnut' : 'bar',
    horizontal: true,
    unit: '%',
    title: askedIn(sentence, survey) ?? (titleOf(sentence, survey) || measureOf(shares)),
    axis: survey.words.axes.part,
    rows,
    statistics: shares,
    difference: null,
    derived: null,
    // Names as they are printed say more than what the numbers are read to be of.
    worth: 9.5 + Math.min(rows.length, 6),
  }
}

function isBracketed(sentence: Sentence, share: Statistic): boolean {
  const { from, to } = spanIn(sentence, share) ?? { from: 0, to: 0 }
  return /[（(]$/.test(sentence.text.slice(0, from)) && /^[）)]/.test(sentence.text.slice(to))
}

/** Numbers of a sentence with the names that `nameFor` finds between them; null where one has none, or another's. */
function namedRows(
  sentence: Sentence,
  statistics: Statistic[],
  survey: Survey,
  nameFor: (before: string, after: string) => string | null,
  scale: number,
): ChartDraft['rows'] | null {
  const spans = statistics.flatMap((statistic) => spanIn(sentence, statistic) ?? [])
  if (spans.length < statistics.length) return null
  const rows = statistics.flatMap((statistic, i) => {
    const { from, to } = spans[i]!
    const before = sentence.text.slice(spans[i - 1]?.to ?? 0, from)
    const after = sentence.text.slice(to, spans[i + 1]?.from ?? sentence.text.length)
    const label = nameFor(before, after)
    const sign = boundSign(statistic)
    const isName =
      label !== null &&
      label.search(languages[survey.lang].draft.standing.pronoun) !== 0 &&
      label.length <= longestName &&
      !/\d/.test(label) &&
      !isTime(label, survey)
    return isName && sign !== null && amountOf(statistic)
      ? [{ label, cell: sign + digitsIn(statistic.value, scale) }]
      : []
  })
  return new Set(rows.map(({ label }) => label)).size === statistics.length ? rows : null
}

/** A time beside a share is none of its parts: what it was then is no part beside what it is now. */
function isTime(label: string, { lang }: Survey): boolean {
  const times = languages[lang].statistics.findTimes(label, ANY_DAY)
  return times.some(({ start, end }) => start === 0 && end === label.length)
}

/** What a sentence says was asked, before its answers; null where it does not. */
function askedIn({ text }: Sentence, { lang }: Survey): string | null {
  const what = languages[lang].draft.series.asked.exec(text)?.groups!['what']
  return what === undefined || /\d/.test(what) ? null : capitalised(what.replace(/[“”]/g, ''))
}

/** What the shares are of: what is announced before them, else what their section is called. */
function titleOf({ text, index }: Sentence, { lang, places }: Survey): string {
  const heading = places.get(index)?.section.heading
  const announced = announcedIn(text, lang)
  const isName = announced && !isFragment(announced, lang) && !/\d/.test(announced)
  return (isName ? announced : heading && nameOf(heading, lang)) || ''
}

/** What the first of the shares measures, where its own clause prints it. */
function measureOf([first]: Statistic[]): string {
  return first!.inherited.measure ? '' : (first!.measure ?? '')
}
