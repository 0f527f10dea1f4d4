import type { SeriesRules } from '../language/engine/draft.ts'
import { languages } from '../language/languages.ts'
import { isCompatible } from '../number/unit.ts'
import type { Check, Statistic } from '../model.ts'
import { amountOf, boundSign, digitsIn, isTooWide, type CellUnit } from './amount.ts'
import { ownPeriod, plainKind, type Figure } from './figure.ts'
import { groupBy } from './groupBy.ts'
import { isGrowthOf } from './keyNumbers.ts'
import { listedAmounts, listedShares } from './listed.ts'
import type { Survey } from './survey.ts'
import { namePeriod, pointOf } from './periodWords.ts'
import { ANY_DAY, printedTime } from './printedTime.ts'
import { themeWords } from './themeWords.ts'

/** A chart before it is written; its rows are statistics that differ in one thing only. */
export interface ChartDraft {
  type: 'bar' | 'line' | 'doughnut' | 'progress' | 'waterfall'
  horizontal: boolean
  unit: string
  /** What all of it measures. */
  title: string
  axis: string
  rows: { label: string; cell: string }[]
  /** In the order of the rows. */
  statistics: Statistic[]
  /** With units, and as `3.6 − 3.1`, where two periods are compared and both are exact. */
  difference: { text: string; formulas: string[] } | null
  /** A number of it that the article does not print, with its unit, and how it comes about. */
  derived: { label: string; text: string; formula: string } | null
  worth: number
}

/** Of how many subjects a chart shows bars. */
const mostBars = 8
const longestLabel = 20

type Maker = (figures: Figure[], survey: Survey, checks: Check[]) => ChartDraft[]

/** The charts that an article's statistics make by GRAMMAR.md, best first; few statistics stand in two. */
export function chartsOf(figures: Figure[], survey: Survey, checks: Check[]): ChartDraft[] {
  const wrong = new Set(
    checks.filter(({ verdict }) => verdict === 'inconsistent').flatMap(({ statistics }) => statistics),
  )
  const found = makers
    .flatMap((make) => make(figures, survey, checks))
    // A lone value is no chart but a number, and so is one that is told twice.
    .filter(({ rows }) => new Set(rows.map(({ cell }) => cell)).size > 1)
    .filter(({ title }) => !languages[survey.lang].draft.badEnd.test(title))
    .map((chart) => ({
      ...chart,
      title: withoutOwner(chart.title, survey),
      worth: chart.worth - (chart.statistics.some(({ id }) => wrong.has(id)) ? 0.5 : 0),
    }))
    .toSorted((a, b) => b.worth - a.worth)
  const taken = new Set<string>()
  return found.filter(({ statistics, type }) => {
    // The end of a waterfall may stand again in the years that it belongs to.
    const shared = statistics.filter(({ id }) => taken.has(id)).length
    if (shared > (type === 'bar' && statistics.length >= 3 ? 1 : 0)) return false
    for (const { id } of statistics) taken.add(id)
    return true
  })
}

/** A title that does not say whose, where it only says that it is somebody's. */
function withoutOwner(title: string, survey: Survey): string {
  return title.replace(rulesOf(survey).possessive, '').replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

/** What growth is against: on the year, on the period, a year on average, or a base of its own. */
function basisOf({ statistic, alone }: Figure, { annual, basis }: SeriesRules): string {
  if (statistic.annualised || annual.test(alone)) return 'annual'
  return basis.exec(alone)?.[0] ?? statistic.base ?? ''
}

/** What must be the same for two statistics to stand on one axis, time aside. */
function sameThing(figure: Figure, home: string, rules: SeriesRules): string | null {
  const { measure, subject, scope, unit } = figure.statistic
  const kind = plainKind(figure.statistic)
  if (!measure || unit === null || kind === 'rank' || kind === 'change') return null
  const basis = kind === 'rate' || kind === 'share' ? basisOf(figure, rules) : ''
  return [
    rules.measure(measure.toLowerCase().replace(home, '')),
    (subject ?? '').replace(home, ''),
    scope ?? '',
    unit.name,
    kind,
    basis,
  ].join('|')
}

/** The place that the article is about, by its title: what is said without a place is said of it. */
function homeOf(survey: Survey): string {
  return rulesOf(survey).home(survey.article.meta.title)
}

function rulesOf({ lang }: Survey): SeriesRules {
  return languages[lang].draft.series
}

// ── One thing over time ───────────────────────────────────────────────────────────────────────────────────

const overTime: Maker = (figures, survey) =>
  groupBy(
    figures.filter(({ statistic }) => isTimed(statistic, survey)),
    (figure) => sameThing(figure, homeOf(survey), rulesOf(survey)),
  ).flatMap((group) =>
    groupBy(
      withMeasure(group, survey),
      ({ statistic }) => pointOf(ownPeriod(statistic, survey) ?? '')?.grain ?? null,
    ).flatMap(
      // Where one name covers several things, a sentence still speaks of one.
      (alike) =>
        timeSeries(alike, survey) ??
        groupBy(alike, ({ statistic }) => String(statistic.sentence)).flatMap(
          (told) => timeSeries(told, survey) ?? [],
        ),
    ),
  )

/**
 * Figures whose measure their clause names, or takes over from the sentence of one that does: what two sentences take from a third
 * are seldom one thing.
 */
function withMeasure(group: Figure[], { places }: Survey): Figure[] {
  const named = new Set(
    group.flatMap(({ statistic: { inherited, sentence } }) => (inherited.measure ? [] : [sentence])),
  )
  const told = new Set(group.map(({ statistic }) => statistic.sentence))
  return group.filter(({ statistic: { inherited, sentence } }) => {
    const from = inherited.measure?.start
    if (from === undefined || told.size === 1) return true
    const { sentences } = places.get(sentence)!.paragraph
    const origin = sentences.findLast(({ offsets }) => (offsets[0] ?? Infinity) <= from)
    return origin !== undefined && named.has(origin.index)
  })
}

/** Whether a statistic's time is printed in its own paragraph: one that is carried from another is no place on a scale. */
function isTimed({ inherited, sentence }: Statistic, { places, lang }: Survey): boolean {
  const from = inherited.period?.start
  if (from === undefined) return true
  const { paragraph } = places.get(sentence)!
  if (from < paragraph.start) return false
  // Of a sentence that tells several times, none is that of another.
  const origin = paragraph.sentences.findLast(({ offsets }) => (offsets[0] ?? Infinity) <= from)
  const isOwn = origin === undefined || origin.index === sentence
  return isOwn || languages[lang].statistics.findTimes(origin.text, ANY_DAY).length < 2
}

/** One thing at times of a year that the article does not tell: their own words name them. */
const overPrintedTime: Maker = (figures, survey) =>
  groupBy(
    figures.filter(({ statistic: { period } }) => period === null || period.iso.startsWith('-')),
    (figure) => {
      const same = sameThing(figure, homeOf(survey), rulesOf(survey))
      return same && `${same}|${figure.statistic.sentence}`
    },
  ).flatMap((group) => {
    if (group.length < fewestBars) return []
    const points = group.flatMap((figure) => {
      const time = printedTime(figure, survey)
      return time ? [{ ...time, isGoal: false, statistics: [figure.statistic] }] : []
    })
    const isInOrder = points.every(
      ({ at, grain }, i) => i === 0 || (at > points[i - 1]!.at && grain === points[0]!.grain),
    )
    return points.length === group.length && isInOrder ? (seriesOf(points, group, survey) ?? []) : []
  })

interface SeriesPoint {
  label: string
  at: number
  step: number
  isGoal: boolean
  statistics: Statistic[]
}

/** The statistics by their times, in order; null where a time cannot stand on a scale, or all are of one. */
function pointsOf(figures: Figure[], survey: Survey): SeriesPoint[] | null {
  const points: SeriesPoint[] = []
  for (const { statistic } of figures) {
    const point = pointOf(statistic.period!.iso)
    const name = namePeriod(statistic.period!.iso, survey.lang)
    if (!point || !name) return null
    const isGoal = statistic.kind === 'target'
    const label = name + (isGoal ? goalWord(survey) : '')
    const known = points.find((other) => other.label === label)
    if (!known) points.push({ label, ...point, isGoal, statistics: [statistic] })
    else if (!known.statistics.some(({ value }) => value === statistic.value))
      known.statistics.push(statistic)
  }
  if (points.length < 2 || new Set(points.map(({ at }) => at)).size < 2) return null
  return points.sort((a, b) => a.at - b.at || Number(a.isGoal) - Number(b.isGoal))
}

function areRegular(points: SeriesPoint[]): boolean {
  const gaps = points.slice(1).map(({ at }, i) => at - points[i]!.at)
  return gaps.every((gap) => Math.abs(gap - gaps[0]!) < 1e-6)
}

function timeSeries(figures: Figure[], survey: Survey): ChartDraft | null {
  const points = pointsOf(figures, survey)
  return points && seriesOf(points, figures, survey)
}

function seriesOf(points: SeriesPoint[], figures: Figure[], survey: Survey): ChartDraft | null {
  const statistics = points.flatMap((point) => point.statistics)
  const amount = commonAmount(statistics)
  if (!amount || isTooWide(statistics)) return null
  const rows = points.flatMap(({ label, statistics }) => {
    const cell = cellOf(statistics, amount)
    return cell === null ? [] : [{ label, cell }]
  })
  if (rows.length < points.length) return null
  const isPlain = points.every(
    ({ statistics: [one, ...others], isGoal }) => boundSign(one!) === '' && others.length === 0 && !isGoal,
  )
  return {
    type: rows.length >= 4 && isPlain && areRegular(points) ? 'line' : 'bar',
    horizontal: false,
    unit: amount.unit,
    title: clauseTitle(figures, survey) ?? courseTitle(figures[0]!, survey),
    axis: survey.words.axes.period,
    rows,
    statistics,
    derived: null,
    difference: points.length === 2 && isPlain ? differenceOf(statistics, amount) : null,
    worth: 9 + Math.min(rows.length, 6),
  }
}

/** What a course is of; of rates the growth of that. */
function courseTitle(figure: Figure, survey: Survey, withSubject = true): string {
  const rules = rulesOf(survey)
  const name = titleOf(figure.statistic, survey, withSubject)
  if (plainKind(figure.statistic) !== 'rate') return name
  const growth = rules.rate(basisOf(figure, rules), survey.words.rising).toLowerCase()
  return [name.replace(rules.growthEnd, ''), growth].join(languages[survey.lang].prose.joint)
}

/** One number, or a floor and its stretch from one sentence; null for two that do not go together. */
function cellOf(statistics: Statistic[], amount: CellUnit): string | null {
  const [one, other] = statistics.toSorted((a, b) => a.value - b.value)
  const sign = boundSign(one!)
  if (sign === null || statistics.length > 2) return null
  if (!other) return sign + digitsIn(one!.value, amount.scale)
  const isPair =
    one!.kind === 'target' && one!.sentence === other.sentence && sign === '>' && boundSign(other) === ''
  return isPair ? `${digitsIn(one!.value, amount.scale)}–${digitsIn(other.value, amount.scale)}` : null
}

function differenceOf([first, last]: Statistic[], amount: CellUnit): ChartDraft['difference'] {
  if (!first || !last || ['%', 'pp'].includes(first.unit?.name ?? '') || first.value === last.value)
    return null
  const [large, small] = first.value > last.value ? [first, last] : [last, first]
  const show = (value: number) => withUnit(value, amount)
  const bare = (value: number) => digitsIn(value, amount.scale)
  return {
    text: show(large.value - small.value),
    formulas: [show, bare].map((write) => `${write(large.value)} − ${write(small.value)}`),
  }
}

function withUnit(value: number, { unit, scale }: CellUnit): string {
  const sign = /^[£$€¥]/.exec(unit)?.[0] ?? ''
  const rest = unit.slice(sign.length)
  return `${sign}${digitsIn(value, scale)}${/^[a-z]{3}/i.test(rest) ? ' ' : ''}${rest}`
}

// ── Several subjects, measures or parts at one time ───────────────────────────────────────────────────────

/** Several subjects of one measure. */
const acrossSubjects: Maker = (figures, survey) =>
  groupBy(figures, (figure) => {
    const { measure, subject, unit, kind, period } = figure.statistic
    if (!measure || !subject || unit === null || ['rank', 'change'].includes(plainKind(figure.statistic)))
      return null
    // 食品烟酒价格上涨0.7%，衣着上涨1.2%: growth is of what its own clause names.
    if (plainKind(figure.statistic) === 'rate' && figure.statistic.inherited.measure) return null
    return [
      measure,
      unit.name,
      kind,
      plainKind(figure.statistic),
      period?.iso,
      basisOf(figure, rulesOf(survey)),
      figure.place.paragraph.start,
    ].join('|')
  })
    // Whose a number is must be printed in its own clause, and what all measure in one of them.
    .filter((group) => group.some(({ statistic }) => !statistic.inherited.measure))
    .filter((group) => {
      const nameOf = subjectIn(group, survey)
      return group.every((figure) => isNamedIn(figure, nameOf(figure.statistic), homeOf(survey)))
    })
    .flatMap((group) => comparison(group, subjectIn(group, survey), 'subject', survey) ?? [])

/** Whether a figure's own clause says whose it is, or leaves that to the place that the article is of. */
function isNamedIn(
  { alone, statistic: { inherited, subject } }: Figure,
  name: string,
  home: string,
): boolean {
  return (
    (inherited.subject === undefined && subject !== null) ||
    (name !== '' && (alone.includes(name) || name === home))
  )
}

/** One measure of each of several lines in a row, of whom or what leads it in: North: Sales fell 1%. South: Sales rose 2%. */
const acrossLines: Maker = (figures, survey) =>
  groupBy(figures, (figure) => {
    const { measure, subject, unit, kind, period } = figure.statistic
    const { paragraph, section } = figure.place
    const isLed = subject !== null && paragraph.sentences[0]!.text.startsWith(subject)
    if (!measure || !isLed || unit === null || ['rank', 'change'].includes(plainKind(figure.statistic)))
      return null
    return [
      measure.toLowerCase(),
      unit.name,
      kind,
      plainKind(figure.statistic),
      period?.iso,
      basisOf(figure, rulesOf(survey)),
      section.start,
    ].join('|')
  }).flatMap((group) => {
    const chart = isEveryLine(group, survey) && comparison(group, subjectIn(group, survey), 'subject', survey)
    return chart ? [{ ...chart, worth: chart.worth + 1 }] : []
  })

/** Whether each of the lines in a row that somebody leads in has one figure of a group: none is left out. */
function isEveryLine(group: Figure[], { lang }: Survey): boolean {
  const lines = group.map(({ place }) => place.paragraph)
  const all = group[0]!.place.section.paragraphs
  const from = all.indexOf(lines[0]!)
  const isLed = (at: number) => {
    const text = all[at]?.sentences[0]?.text
    return text !== undefined && languages[lang].names.lead(text, all[at]!.kind === 'item') !== null
  }
  const isInRow = lines.every((line, i) => all[from + i] === line)
  return isInRow && !isLed(from - 1) && !isLed(from + lines.length)
}

/** Names whose a figure is: by its subject where the article prints that, else by what stands before its number. */
function subjectIn(group: Figure[], survey: Survey): (statistic: Statistic) => string {
  const before = new Map(group.map(({ statistic, alone, text }) => [statistic.id, alone.split(text)[0]!]))
  const home = homeOf(survey)
  const whole = sharedStart([...new Set(group.map(({ statistic }) => statistic.subject ?? ''))])
  return ({ id, subject }) =>
    [subject ?? '', (subject ?? '').replace(home, ''), (subject ?? '').slice(whole.length).trim()].find(
      (name) => name !== '' && survey.article.text.includes(name),
    ) ??
    rulesOf(survey)
      .beforeGrowth(before.get(id) ?? '')
      .trim()
}

/** What all of several words begin with: 福建省 of 福建省东盟 and 福建省美国; empty for one alone. */
export function sharedStart(words: string[]): string {
  const [first = '', ...others] = words
  if (others.length === 0) return ''
  let length = first.length
  for (const word of others) while (!word.startsWith(first.slice(0, length))) length--
  return first.slice(0, length)
}

/** Growth of several measures, on one basis, told in one paragraph. */
const acrossMeasures: Maker = (figures, survey) =>
  groupBy(withoutLevels(figures, survey), (figure) => {
    const { measure, unit, kind, period } = figure.statistic
    if (!measure || unit?.name !== '%' || plainKind(figure.statistic) !== 'rate') return null
    return [
      unit.name,
      kind,
      period?.iso,
      basisOf(figure, rulesOf(survey)),
      figure.place.paragraph.start,
    ].join('|')
  }).flatMap((group) => {
    if (group.some((figure) => isOwner(figure, survey))) return []
    // What one sentence tells beside each other is not mixed with what others tell.
    const told = groupBy(group, ({ statistic }) => String(statistic.sentence))
    const groups = told.some((own) => own.length >= fewestBars) ? told : [group]
    return groups.flatMap(
      (own) => comparison(withWholeNames(own, survey), nameIn(own, survey), 'measure', survey) ?? [],
    )
  })

/** Levels of several things in one sentence, each measured by what ends in the same words: 钢材产量, 水泥产量. */
const acrossAlike: Maker = (figures, survey) =>
  // What is told with its growth is shown with that.
  groupBy(figures, (figure, i) => {
    const { statistic } = figure
    const next = figures[i + 1]
    if (next && isGrowthOf(next, figure, rulesOf(survey))) return null
    const { measure, unit, kind, period, sentence, inherited } = statistic
    if (!measure || inherited.measure || unit === null || plainKind(statistic) !== 'level') return null
    return [unit.name, kind, period?.iso, sentence].join('|')
  }).flatMap((group) => {
    const end = languages[survey.lang].draft.series.sharedEnd(
      group.map(({ statistic }) => statistic.measure!),
    )
    if (end === '') return []
    const nameOf = ({ measure }: Statistic) => measure!.slice(0, -end.length).trim()
    const chart = comparison(group, nameOf, 'part', survey)
    return chart ? [{ ...chart, title: end }] : []
  })

/** Whether what a figure is read to measure only says of what it is: 出口 of 出口的机械增长5%. */
function isOwner({ alone, statistic: { measure, inherited } }: Figure, survey: Survey): boolean {
  const at = measure === null || inherited.measure ? -1 : alone.indexOf(measure)
  return at >= 0 && rulesOf(survey).owns.test(alone.slice(at + measure!.length))
}

/** Figures without growth right behind its level, which stands with that as one key number. */
function withoutLevels(figures: Figure[], survey: Survey): Figure[] {
  return figures.filter((figure, i) => i === 0 || !isGrowthOf(figure, figures[i - 1]!, rulesOf(survey)))
}

/** The fewest bars that compare. */
const fewestBars = 3

/**
 * Figures whose measure is called by all that their clause prints before the number: what a joint or a range has cut off
 * (水生产和供应业, 城镇消费品零售额) tells it from others, and what is carried from another clause is not its own.
 */
function withWholeNames(group: Figure[], survey: Survey): Figure[] {
  return group.map((figure) => {
    const { measure, inherited } = figure.statistic
    const whole = rulesOf(survey).beforeGrowth(figure.alone.split(figure.text)[0]!).trim()
    if (!measure || !whole || !(inherited.measure || whole.endsWith(measure))) return figure
    return { ...figure, statistic: { ...figure.statistic, measure: whole, subject: null } }
  })
}

/** Names measures, with whose they are where that differs and the article prints both in one piece. */
function nameIn(group: Figure[], { lang, article }: Survey): (statistic: Statistic) => string {
  const subjects = new Set(group.map(({ statistic }) => statistic.subject))
  return ({ subject, measure }) => {
    const joined = (subject ?? '') + languages[lang].prose.joint + measure!
    const isPrinted = subject !== null && subjects.size > 1 && article.text.includes(joined)
    return isPrinted && !measure!.includes(subject) ? joined : measure!
  }
}

/** Parts of one whole, told in one sentence. */
const acrossParts: Maker = (figures, survey) =>
  groupBy(figures, (figure) => {
    const { unit, kind, base, period, sentence } = figure.statistic
    if (unit?.name !== '%' || plainKind(figure.statistic) !== 'share') return null
    return [kind, base, period?.iso, sentence].join('|')
  }).flatMap(
    (group) => comparison(group, ({ subject, measure }) => subject ?? measure ?? '', 'part', survey) ?? [],
  )

function comparison(
  group: Figure[],
  nameOf: (statistic: Statistic) => string,
  axis: 'subject' | 'measure' | 'part',
  survey: Survey,
): ChartDraft | null {
  const statistics = group.map(({ statistic }) => statistic)
  const names = statistics.map((statistic) => nameOf(statistic).replace(rulesOf(survey).growthEnd, ''))
  const isWhole = plainKind(statistics[0]!) === 'share' && isHundred(statistics)
  if (names.some((name) => name === '' || name.length > longestLabel || /\d/.test(name))) return null
  if (new Set(names).size < names.length || (names.length < 3 && !(isWhole && names.length === 2)))
    return null
  const amount = commonAmount(statistics)
  if (!amount || statistics.length > mostBars || isTooWide(statistics)) return null
  // What names no thing in particular is no bar's name.
  if (names.some((name) => languages[survey.lang].draft.standing.general.test(name))) return null
  const isGoal = statistics[0]!.kind === 'target'
  const rows = statistics
    .map((statistic, i) => ({ statistic, label: names[i]! }))
    .toSorted((a, b) => signed(b.statistic) - signed(a.statistic))
    .map(({ statistic, label }) => {
      const sign = boundSign(statistic)
      const minus = signed(statistic) < 0 ? '-' : ''
      return {
        label: isGoal ? label + goalWord(survey) : label,
        cell: sign === null ? null : sign + minus + digitsIn(statistic.value, amount.scale),
      }
    })
  if (rows.some(({ cell }) => cell === null || /^[<>~]-/.test(cell))) return null
  return {
    type: isWhole && rows.length <= 5 ? 'doughnut' : 'bar',
    horizontal: true,
    unit: amount.unit,
    title: comparedTitle(group, axis, survey),
    axis: survey.words.axes[axis],
    rows: rows as ChartDraft['rows'],
    statistics,
    difference: null,
    derived: null,
    worth: 9 + Math.min(rows.length, 6),
  }
}

/** What a comparison is of, and of when. */
function comparedTitle(group: Figure[], axis: 'subject' | 'measure' | 'part', survey: Survey): string {
  const { statistic } = group[0]!
  const period = group.some((figure) => isComparedWith(figure, survey))
    ? null
    : namePeriod(ownPeriod(statistic, survey) ?? '', survey.lang)
  const basis = basisOf(group[0]!, rulesOf(survey))
  const what =
    axis === 'subject'
      ? courseTitle(group[0]!, survey, false)
      : axis === 'measure'
        ? rulesOf(survey).rate(basis, survey.words.rising)
        : ''
  // A time alone says nothing of what is drawn.
  return what === '' ? '' : [period, what].filter(Boolean).join(languages[survey.lang].draft.marks.title)
}

/** Whether a figure's sentence prints a time only to compare with it: 1% below August 2005. */
function isComparedWith({ statistic, place }: Figure, survey: Survey): boolean {
  const { sentence } = place
  const { against } = rulesOf(survey)
  const times = languages[survey.lang].statistics.findTimes(sentence.text, ANY_DAY)
  return statistic.period !== null && times.some(({ start }) => against.test(sentence.text.slice(0, start)))
}

function isHundred(statistics: Statistic[]): boolean {
  const sum = statistics.reduce((total, { value }) => total + value, 0)
  return sum >= 99 && sum <= 101 && statistics.every((statistic) => boundSign(statistic) === '')
}

// ── Base and change ───────────────────────────────────────────────────────────────────────────────────────

/** Whether it is an exact change that has come about, and from when and which way is told. */
function isDrawnChange({ statistic }: Figure): boolean {
  const { kind, base, direction } = statistic
  const isTold = plainKind(statistic) === 'change' && kind !== 'target' && boundSign(statistic) === ''
  return isTold && Boolean(base) && direction !== null
}

/** A level, what it grew by, and from when: three steps, of which the first may be derived. */
const baseAndChange: Maker = (figures, survey) =>
  figures.filter(isDrawnChange).flatMap((change) => {
    const { statistic } = change
    const end = figures.find(({ statistic: level }) => isEndOf(level, statistic))
    const amount = end && commonAmount([end.statistic, statistic])
    if (!end || !amount || boundSign(end.statistic) !== '') return []
    const from = baseName(statistic, survey)
    const to = namePeriod(end.statistic.period?.iso ?? '', survey.lang)
    const by = changeName(change, rulesOf(survey))
    if (!from || !to || !by) return []
    const isUp = statistic.direction === 'up'
    const start = end.statistic.value + (isUp ? -1 : 1) * statistic.value
    if (start <= 0 || isTooWide([end.statistic, { ...statistic, value: start }, statistic])) return []
    const show = (value: number) => digitsIn(value, amount.scale)
    const formula = `${show(end.statistic.value)} ${isUp ? '−' : '+'} ${show(statistic.value)}`
    const draft: ChartDraft = {
      type: 'waterfall',
      horizontal: false,
      unit: amount.unit,
      title: titleOf(end.statistic, survey),
      axis: survey.words.axes.step,
      rows: [
        { label: from, cell: `${show(start)} = ${formula}` },
        { label: by, cell: (isUp ? '' : '-') + show(statistic.value) },
        { label: to, cell: show(end.statistic.value) },
      ],
      statistics: [statistic, end.statistic],
      difference: null,
      derived: {
        label: from,
        text: withUnit(start, amount),
        formula: `${withUnit(end.statistic.value, amount)} ${isUp ? '−' : '+'} ${withUnit(statistic.value, amount)}`,
      },
      worth: 12,
    }
    return [draft]
  })

function isEndOf(level: Statistic, change: Statistic): boolean {
  return (
    level.kind === 'level' &&
    level.sentence === change.sentence &&
    isCompatible(level.unit, change.unit) &&
    level.measure === change.measure &&
    level.subject === change.subject &&
    level.period?.iso === change.period?.iso &&
    level.start < change.start
  )
}

/** The time that a change starts from, as printed: 2017年末. A base that is relative, or no time, is not drawn. */
function baseName({ base }: Statistic, { lang, article }: Survey): string | null {
  const { base: pattern, edges } = languages[lang].draft.series
  const name = pattern.exec(base ?? '')?.[0] ?? null
  if (!name) return null
  const shown = namePeriod(name, lang) ?? name
  for (const edge of edges)
    if (!shown.endsWith(edge) && article.text.includes(shown + edge)) return shown + edge
  return shown
}

function changeName({ alone, text }: Figure, { changeEnd }: SeriesRules): string | null {
  const name = alone.replace(text, '').replace(changeEnd, '').trim()
  return name !== '' && name.length <= longestLabel ? name : null
}

// ── All ─────────────────────────────────────────────────────────────────────────────────────────────────────

const makers: Maker[] = [
  baseAndChange,
  overTime,
  overPrintedTime,
  acrossLines,
  acrossSubjects,
  acrossMeasures,
  acrossAlike,
  acrossParts,
  listedShares,
  listedAmounts,
]

// ── Shared ────────────────────────────────────────────────────────────────────────────────────────────────

function signed({ value, direction }: Statistic): number {
  return direction === 'down' ? -value : value
}

const bareMagnitudes = Object.values(languages).map(({ draft }) => draft.series.bareMagnitude)

/** The unit in which all can be written: that of most. */
function commonAmount(statistics: Statistic[]): CellUnit | null {
  const amounts = statistics.map(amountOf)
  const known = amounts.filter((amount) => amount !== null)
  if (known.length < statistics.length) {
    // 千亿元 has no digits of its own, but a unit that others print.
    const isBare = statistics.every(
      ({ text, high }, i) =>
        amounts[i] || (high === null && bareMagnitudes.some((pattern) => pattern.test(text))),
    )
    if (!isBare || known.length === 0) return null
  }
  const counts = new Map<string, number>()
  for (const { unit } of known) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  const [unit] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  return known.find((amount) => amount.unit === unit) ?? null
}

function goalWord({ words }: Survey): string {
  return words.goal.replace(/^ ?[（(]|[)）]$/g, (mark) => (mark.startsWith(' ') ? ' ' : ''))
}

/** In some languages the words of the clause name a thing better than its measure alone. */
function clauseTitle(figures: Figure[], { lang }: Survey): string | null {
  if (!languages[lang].draft.series.titledByClause) return null
  // What a clause is told of names no measure: Harbourline has announced revenue of.
  const measured = new Set(figures.flatMap(({ statistic }) => themeWords(statistic.measure ?? '')))
  const label = figures[0]?.labels
    .map((words) => words.replace(/,.*$/, ''))
    .find((words) => words !== '' && themeWords(words).some((word) => measured.has(word)))
  return label && label.length <= 40 ? label.charAt(0).toUpperCase() + label.slice(1) : null
}

function titleOf({ measure, subject }: Statistic, { lang, article }: Survey, withSubject = true): string {
  const name = measure ?? ''
  const joined =
    subject && withSubject && !name.includes(subject) ? subject + languages[lang].prose.joint + name : name
  const shown = joined.length <= 24 && (joined === name || article.text.includes(joined)) ? joined : name
  return shown.charAt(0).toUpperCase() + shown.slice(1)
}
