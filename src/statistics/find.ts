import { everyMatch } from '../everyMatch.ts'
import type { Article, ArticlePart, LanguageTag, Paragraph, Quantity, Sentence, Statistic } from '../model.ts'
import { languageOf, languages } from '../language/languages.ts'
import { calendarOf, isWithin, type Calendar } from '../language/engine/calendar.ts'
import { cutLong } from '../cutLong.ts'
import { boundOf } from '../language/bounds.ts'
import { unitOf } from '../language/units.ts'
import { intervalOf } from '../number/bound.ts'
import { grouped } from '../number/grouped.ts'
import { lastDigit } from '../number/interval.ts'
import { isSamePeriod, parsePeriod } from '../number/period.ts'
import type { Memory, Reading } from '../language/engine/reading.ts'
import { findEntities, textsOf } from './entities.ts'
import { homeOf } from './home.ts'
import { labelsAbove } from './labelsAbove.ts'
import { Owners, type Owner, type OwnerMention } from './owners.ts'
import { guessDate, titleYear } from './reference.ts'
import { signed, unsigned } from '../number/signed.ts'
import { tableCells, type NumberCell } from './tableCells.ts'
import { remembered } from '../remembering.ts'
import { normaliseWidth } from '../width.ts'
import { meet } from '../language/engine/spans.ts'

/**
 * Finds the statistics of an article, Chinese or English, in reading order: every number that says how much, how
 * many, how far or which rank, with what it measures, of whom, when, and how exactly. Dates, ordinals, names and
 * slogans that hold numerals are none. Relative times resolve against the article's date, never the clock; what a
 * clause does not say is taken from the one before and marked in `inherited`.
 *
 * `text` is `article.text.slice(start, end)` for each. Takes time linear in the article's length.
 */
export function findStatistics(article: Article): Statistic[] {
  const [own, ...others] = article.parts.map((part) => statisticsOf(article, part))
  dateTitle(own!)
  const all = [...own!, ...others.flat()]
  all.forEach((one, index) => (one.id = `s${index + 1}`))
  return all
}

/** The statistics of one file of an article, without their ids. */
function statisticsOf(article: Article, part: ArticlePart): Statistic[] {
  const { meta, sections, isSheet } = part
  const memory = emptyMemory({
    ...calendarOf(meta.date ?? guessDate(article, part)),
    titleYear: titleYear(meta),
  })
  const { lang, title } = meta
  const texts = textsOf({ text: article.text, meta, sections })
  const entities = findEntities(article)
  const owners = new Owners(entities, languages[lang].names, texts, title, homeOf(article, entities))
  const statistics: Statistic[] = []
  const named = part.file === article.file ? {} : { file: part.file }
  languageOf(title, lang).statistics.readTitle({ text: article.text, meta }, memory)
  for (const section of sections) {
    if (section.heading) languageOf(section.heading, lang).statistics.readHeading(section, memory)
    owners.startSection(section.heading, section)
    startSection(memory, section.heading)
    const above = labelsAbove(section.paragraphs)
    let item: ItemBefore = { period: null, number: Infinity }
    for (const paragraph of section.paragraphs) {
      item = enter(memory, paragraph, item, languages[lang].statistics.leads)
      owners.startParagraph(paragraph, above.get(paragraph))
      let last: Quantity | null = null
      if (paragraph.table) {
        for (const cell of tableCells(paragraph.table, lang, memory.calendar)) {
          const sentence = paragraph.sentences[cell.row]!
          for (const one of readCell(cell, sentence, lang, memory, owners)) {
            const span = { ...one, text: article.text.slice(one.start, one.end) }
            statistics.push({
              ...span,
              ...named,
              id: '',
              ...(isSheet
                ? { line: sentence.line, column: cell.column + 1 }
                : placeOf(article.text, sentence, one.start)),
              sentence: sentence.index,
            })
          }
        }
        continue
      }
      for (const sentence of paragraph.sentences) {
        const { offsets } = sentence
        const at = (start: number, end: number) => {
          const from = offsets[start]!
          const to = offsets[end - 1]! + 1
          return { text: article.text.slice(from, to), start: from, end: to }
        }
        const names = owners.mentionsIn(sentence.text, sentence.start)
        const source = { text: sentence.text, bare: false, at, names }
        const readings = languageOf(source.text, lang).statistics.readSentence(source, memory)
        if (!memory.framed) memory.frame = memory.period
        memory.framed ||= readings.length > 0
        if (readings.length > 0)
          noteLead(memory, paragraph, item, at(readings[0]!.start, readings[0]!.end).start)
        const owned = owners.read(sentence.text, readings, names, at)
        if (!languages[lang].names.owners.breaksDown(sentence.text)) last = null
        readings.forEach((reading, n) => {
          const span = at(reading.start, reading.end)
          const { entities, carried } = owned[n]!
          const quantity = withMeasureOf(quantityOf(reading, span), last, names)
          last = quantity
          const { subject: _, ...inherited } = quantity.inherited
          const { line, column } = placeOf(article.text, sentence, span.start)
          statistics.push(
            Object.assign(quantity, {
              subject: subjectOf(owned[n]!, quantity.measure, languages[lang].prose.joint),
              entities,
              inherited: { ...inherited, ...(carried ? { subject: carried } : {}) },
              ...named,
              id: '',
              line,
              column,
              sentence: sentence.index,
            }),
          )
        })
      }
    }
  }
  return statistics
}

/** The numbers of a table's cell; their places are in the file. */
function readCell(
  cell: NumberCell,
  { offsets }: Sentence,
  lang: LanguageTag,
  memory: Memory,
  owners: Owners,
): Omit<Statistic, 'id' | 'line' | 'column' | 'sentence' | 'text'>[] {
  const { before, after, place, measure, subject, period } = cell
  const shown = cell.isNumber ? grouped(cell.text) : { text: cell.text, at: (index: number) => index }
  // A currency's sign stands at the digits: $45.2m for (45.2).
  const isPrefixed = /\p{Sc}$/u.test(before)
  const sign = isPrefixed ? signed(shown.text) : unsigned(shown.text)
  const number = shown.text.slice(sign.start, sign.end)
  const text = `${before}${number}${after}`
  const last = cell.text.length - 1
  const inCell = (index: number) =>
    offsets[place.start + Math.min(Math.max(shown.at(index - before.length + sign.start), 0), last)]!
  const at = (start: number, end: number) => ({
    text: text.slice(start, end),
    start: inCell(start),
    end: inCell(end - 1) + 1,
  })
  const named = owners.mentionsIn(subject ?? measure ?? '', offsets[0]!).map(({ id }) => id)
  const spoken = owners.spokenOf()
  const owner =
    subject === null && !cell.isTotal
      ? { ...spoken, entities: [...new Set([...spoken.entities, ...named])] }
      : { entities: subject === null ? [] : named, subject, carried: null }
  return languageOf(text, lang)
    .statistics.readSentence({ text, bare: cell.isNumber, at }, { ...memory, measure: null, subject: null })
    .filter((one) => meet(one, { start: before.length, end: before.length + number.length }))
    .map((reading) => {
      const { text: _, ...quantity } = quantityOf(reading, at(reading.start, reading.end))
      const { period: carriedPeriod, ...inherited } = quantity.inherited
      const isNamed = measure !== null && (cell.isNumber || quantity.measure === null)
      return {
        ...quantity,
        ...(isNamed ? { measure } : {}),
        ...moved(quantity, cell),
        ...(sign.isNegative ? { direction: 'down' as const } : {}),
        ...(period === null ? {} : { period }),
        subject: owner.subject,
        entities: owner.entities,
        inherited: {
          ...(period === null && carriedPeriod ? { period: carriedPeriod } : {}),
          ...(isNamed ? {} : inherited),
          ...(owner.carried ? { subject: owner.carried } : {}),
        },
      }
    })
}

/** What a number alone in a column of moves tells: up by what has no minus. */
function moved(
  { unit }: Pick<Quantity, 'unit'>,
  { isBothWays, isNumber, text }: NumberCell,
): Partial<Pick<Quantity, 'kind' | 'direction'>> {
  if (!isBothWays || !isNumber) return {}
  const direction = signed(text).isNegative ? 'down' : 'up'
  return { kind: unit?.class === 'percent' ? 'rate' : 'change', direction }
}

/**
 * 毛利率：甲公司28%，乙公司19%: a name is no measure; what the number before it measures is. A group that is counted
 * (教师1.2万人) is one.
 */
function withMeasureOf(quantity: Quantity, last: Quantity | null, names: OwnerMention[]): Quantity {
  const { measure, unit } = quantity
  if (!measure || !last?.measure || unit?.name !== last.unit?.name) return quantity
  const namedBy = (words: string) =>
    names.find(({ text, stands }) => stands && (text === words || text.endsWith(` ${words}`)))
  const named = namedBy(measure)
  if (!named || namedBy(last.measure)) return quantity
  if (named.kind === 'group' && unit?.class !== 'percent' && unit?.class !== 'point') return quantity
  const owner = names.find(({ text }) => last.measure!.startsWith(text) && last.measure !== text)
  const own = owner ? last.measure.slice(owner.text.length) : last.measure
  return { ...quantity, measure: own, inherited: { ...quantity.inherited, measure: placeOfWords(last) } }
}

function placeOfWords({ inherited, text, start, end }: Quantity): {
  text: string
  start: number
  end: number
} {
  return inherited.measure ?? { text, start, end }
}

/** The name of whom a number is; of a part that its measure does not name, the part as well. */
function subjectOf({ subject, whole }: Owner, measure: string | null, joint: string): string | null {
  if (!whole || !subject) return subject
  return measure?.includes(subject) ? whole : subject.includes(whole) ? subject : whole + joint + subject
}

/** A title's numbers are of the time that the report's first sentences tell. */
function dateTitle(statistics: Statistic[]): void {
  const first = statistics.find((statistic) => statistic.sentence > 0)
  if (!first?.period || first.sub !== null) return
  const place = first.inherited.period ?? { text: first.text, start: first.start, end: first.end }
  for (const statistic of statistics) {
    if (statistic.sentence > 0) return
    if (statistic.period !== null) continue
    statistic.period = first.period
    statistic.inherited = { ...statistic.inherited, period: place }
  }
}

/** In which language a text is read, and from which day and year its times are counted. */
interface QuantityContext {
  lang: LanguageTag
  date: string | null
  titleYear?: number | null
}

/**
 * Finds the quantities of a lone piece of text, such as a list item or a chart's cell; offsets are in `text`.
 * Other than in an article any bare number counts (2600), years and dates excepted. `context.date` resolves
 * relative times.
 */
export function findQuantities(text: string, context: QuantityContext): Quantity[] {
  return found([context.lang, context.date, context.titleYear, text].join('|'), () =>
    quantitiesOf(text, context),
  )
}

/** A draft is read again and again, with a few of its texts said otherwise. */
const found = remembered<Quantity[]>()

function quantitiesOf(text: string, context: QuantityContext): Quantity[] {
  const memory = emptyMemory({ ...calendarOf(context.date), titleYear: context.titleYear ?? null })
  const shown = normaliseWidth(text)
  const quantities: Quantity[] = []
  for (const line of linesOf(shown)) {
    const at = (start: number, end: number) => ({
      text: text.slice(line.start + start, line.start + end),
      start: line.start + start,
      end: line.start + end,
    })
    const source = { text: line.text, bare: true, at }
    const readings = languageOf(line.text, context.lang).statistics.readSentence(source, memory)
    for (const reading of readings) quantities.push(quantityOf(reading, at(reading.start, reading.end)))
  }
  return quantities
}

/** Each line of a text, for what stands on different lines does not belong together; none is longer than a sentence. */
function linesOf(text: string): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = []
  for (const { 0: line, index } of everyMatch(text, /[^\r\n]+/g)) {
    for (const { start, end } of cutLong(line))
      lines.push({ text: line.slice(start, end), start: index + start })
  }
  return lines
}

/**
 * Plans, measures and subjects end with their paragraph; the time of a report holds on. A paragraph that strays
 * to a part of its time ends with it; an English one, which is short, ends with any other time than the report's, unless
 * two in a row have told of one.
 */
function startParagraph(memory: Memory, leads: boolean): void {
  const { frame, period, ran } = memory
  if (period && memory.framed) {
    const [before, now] = [parsePeriod(ran?.value ?? null), parsePeriod(period.value)]
    memory.goesOn = before !== null && now !== null && isSamePeriod(before, now)
    memory.ran = period
  }
  if (memory.target && !memory.heading) {
    memory.period = null
    memory.target = false
  }
  memory.stale = true
  if (frame && (!period || (memory.period && isWithin(period.value, frame.value)))) memory.period = frame
  if (memory.lead && leads && !memory.goesOn) memory.period = memory.lead
  memory.frame = memory.period
  memory.framed = false
  memory.measure = null
  memory.subject = null
  memory.listed = null
  memory.back = null
}

/** With which time a paragraph began, and where its first number stands. */
interface ItemBefore {
  period: Memory['period']
  number: number | null
}

/** Begins a paragraph, which goes on with the time that the one before leaves to it. */
function enter(memory: Memory, { kind }: Paragraph, before: ItemBefore, leads: boolean): ItemBefore {
  if (kind === 'item' && leads) leaveItem(memory, before)
  startParagraph(memory, leads)
  return { period: memory.period, number: null }
}

/** The time of the report's first numbers is the report's, but not one that an item tells behind its own. */
function noteLead(memory: Memory, { kind }: Paragraph, item: ItemBefore, number: number): void {
  item.number ??= number
  if (kind !== 'item' || !isBehind(memory, item)) memory.lead ??= memory.period
}

/** A time that an item of a list tells behind its number ("sales up 1.4% in Q2") is none of the next item's. */
function leaveItem(memory: Memory, item: ItemBefore): void {
  if (isBehind(memory, item)) memory.period = memory.frame = item.period
}

function isBehind({ period }: Memory, { number }: ItemBefore): boolean {
  return period !== null && period.start > (number ?? Infinity)
}

/** A section whose heading names no time is of the report's again, where the one before strayed to a part of it. */
function startSection(memory: Memory, heading: string | null): void {
  const { lead, period } = memory
  const isReports = heading && !memory.heading
  if (isReports && lead && period && isWithin(period.value, lead.value)) memory.period = lead
  memory.told = null
}

function emptyMemory(calendar: Calendar): Memory {
  return {
    calendar,
    period: null,
    target: false,
    event: null,
    heading: false,
    stale: false,
    frame: null,
    framed: false,
    lead: null,
    ran: null,
    goesOn: false,
    plan: null,
    measure: null,
    subject: null,
    told: null,
    year: null,
    listed: null,
  }
}

function quantityOf(reading: Reading, span: { text: string; start: number; end: number }): Quantity {
  const { value, high, qualifier } = reading
  const bound = boundOf(qualifier, high !== null)
  return {
    text: span.text,
    start: span.start,
    end: span.end,
    value,
    high,
    unit: unitOf(reading.unit, reading.class),
    magnitude: reading.magnitude,
    qualifier,
    bound,
    interval: intervalOf(bound, value, high, lastDigit(span.text, value)),
    kind: reading.kind,
    sub: reading.sub,
    direction: reading.direction,
    annualised: reading.annualised,
    measure: reading.measure,
    subject: reading.subject,
    scope: reading.scope,
    base: reading.base,
    period: parsePeriod(reading.period),
    rules: { number: reading.rule, kind: reading.kindRule },
    inherited: reading.inherited,
  }
}

/** Line and column of an offset in a sentence that knows its own. */
function placeOf(
  text: string,
  sentence: { start: number; line: number; column: number },
  offset: number,
): { line: number; column: number } {
  let { line } = sentence
  let lineStart = sentence.start - sentence.column + 1
  for (let i = text.indexOf('\n', sentence.start); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
    line++
    lineStart = i + 1
  }
  return { line, column: offset - lineStart + 1 }
}
