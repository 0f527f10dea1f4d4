import { firstNotBefore } from '../rising.ts'
import type { Article, ArticleTable, Entity, LanguageTag, Quantity, Span, Statistic } from '../model.ts'
import type { Answer } from '../language/engine/answers.ts'
import { answersOf, isShare } from './answers.ts'
import type { MentionDraft } from './findMentions.ts'
import { fold } from '../language/cues.ts'
import { nameWordsIn, withoutOthers } from '../language/nameWords.ts'
import { wordsOf } from './sharedWords.ts'
import { calendarOf } from '../language/engine/calendar.ts'
import { comparisonAt } from '../language/claims.ts'
import { timesIn } from '../language/times.ts'
import { sinceLast } from '../sinceLast.ts'
import { topicOf } from './topic.ts'
import { yearsOf } from '../number/period.ts'
import { textBefore } from '../language/engine/beside.ts'
import { holdsPlace } from '../language/engine/spans.ts'

/** What can support a mention: a statistic of the article, or a number that the deck has derived from some. */
export interface Evidence {
  quantity: Quantity
  /** The ids of the statistics behind it. */
  statistics: string[]
  /** Where it is derived. */
  formula: string | null
  /** The sentence that gives it. */
  sentence: string
  /** What of the sentence belongs to this number alone: from the number before to its clause's end. */
  own: string
  /** What of that stands before it. */
  ownLead: string
  /** Whom, and what, it is of, with its own words, as characters alone. */
  spelled: string
  /** The same, with what its sentence says before, and what stands behind. */
  told: string
  /** The words that name it: its own, its measure's, its owners'. */
  names: ReadonlySet<string>
  /** The words of the title and of the heading above it. */
  headed: ReadonlySet<string>
  /** The words of its paragraph, as far as its sentence, and of the one before: what is spoken of is carried forwards only. */
  nearby: Pick<ReadonlySet<string>, 'has'>
  /** What it is said of, where it tells how many of a group say, or do, something. */
  answer: Answer | null
  /** The clauses of it that name it. */
  clause: string
  /** Words of that clause. */
  clauseWords: ReadonlySet<string>
  /** Its paragraph, with the heading above. */
  around: string
  /** Words of the sentence and the heading. */
  words: ReadonlySet<string>
  /** Years that it may be said of, where it is derived from several. */
  years: ReadonlySet<number> | null
  line: number
}

/** The statistics of an article as evidence, each with its sentence and paragraph. */
export function evidenceOf(article: Article, statistics: Statistic[], entities: Entity[]): Evidence[] {
  const named = new Map(entities.map(({ id, names }) => [id, names.join('\n')]))
  const title = nameWordsIn(article.meta.title)
  const places = placesOf(article, new Set(statistics.map(({ sentence }) => sentence)))
  const given: Evidence[] = []
  statistics.forEach((statistic, index) => {
    const place = places.get(statistic.sentence)
    const sentence = place?.sentence ?? statistic.text
    const [own, ownLead] = place?.row
      ? cellWords(statistic, place, place.row)
      : stretchOf(statistic, place, statistics[index - 1], statistics[index + 1])
    const clause = clauseAround(sentence, statistic.text)
    given.push({
      quantity: statistic,
      statistics: [statistic.id],
      formula: null,
      sentence,
      own,
      ownLead,
      spelled: spelledOf(statistic, own),
      told: toldOf(statistic, sentence, own),
      names: namesOf(
        statistic,
        `${sharedBehind(statistic, place, statistics[index + 1])}\n${leadNaming(statistic, ownLead, statistics[index - 1])}\n${own.slice(ownLead.length + statistic.text.length)}`,
        statistic.entities.map((id) => named.get(id) ?? ''),
        given[index - 1],
      ),
      headed: place?.headed ?? noWords,
      nearby: place?.nearby ?? noWords,
      answer: null,
      clause,
      clauseWords: wordsOf(clause),
      around: place?.around ?? sentence,
      words: place?.words ?? wordsOf(sentence),
      years: null,
      line: statistic.line,
    })
  })
  partNames(given, named)
  tellAnswers(given, places, article.meta.lang)
  const ofAll = wordsOfAll(title, given, entities)
  const withAll = new Map<ReadonlySet<string>, ReadonlySet<string>>()
  for (const { headed } of given) withAll.set(headed, withAll.get(headed) ?? new Set([...headed, ...ofAll]))
  return given.map((one) => ({ ...one, headed: withAll.get(one.headed)! }))
}

/** Tells each share of people of whom, and of what, it is: its own words name it, and none of its neighbours'. */
function tellAnswers(given: Evidence[], places: ReadonlyMap<number, EvidencePlace>, lang: LanguageTag): void {
  const told = new Map<EvidencePlace, Evidence[]>()
  for (const one of given) {
    const place = places.get((one.quantity as Statistic).sentence)
    if (place && !place.row) told.set(place, [...(told.get(place) ?? []), one])
  }
  const sentences = [...told].map(([place, list]) => ({
    text: place.sentence,
    numbers: list.map(({ quantity }) => ({
      ...spanIn(place, quantity as Statistic),
      isShare: isShare(quantity),
    })),
  }))
  const answers = answersOf(sentences, lang)
  ;[...told.values()].forEach((list, sentence) =>
    list.forEach((one, n) => {
      one.answer = answers[sentence]?.[n] ?? null
      if (one.answer && isShare(one.quantity)) one.names = wordsIn(one.answer)
    }),
  )
}

function wordsIn({ group, asked, said, more }: Answer): ReadonlySet<string> {
  return nameWordsIn([group, asked, said, more].join('\n'))
}

function spanIn({ offsets, sentence }: EvidencePlace, { start, end }: Span): Span {
  const at = (offset: number) => firstNotBefore(offsets, (one) => one < offset)
  return { start: at(start), end: Math.min(at(end - 1) + 1, sentence.length) }
}

/** "Elmland and Oakland sold 5 and 6, respectively": who owns another of such numbers names this one no more. */
function partNames(given: Evidence[], named: ReadonlyMap<string, string>): void {
  const lists = new Map<string, Evidence[]>()
  for (const one of given) {
    const { sentence, measure, kind, unit, entities } = one.quantity as Statistic
    if (entities.length !== 1 || one.words.size === 0) continue
    const key = [sentence, measure, kind, unit?.name].join('|')
    lists.set(key, [...(lists.get(key) ?? []), one])
  }
  for (const list of lists.values()) {
    if (list.length < 2) continue
    const owners = list.map(({ quantity }) =>
      nameWordsIn(named.get((quantity as Statistic).entities[0]!) ?? ''),
    )
    const all = new Set(owners.flatMap((words) => [...words]))
    list.forEach((one, n) => {
      const isOthers = (word: string) => all.has(word) && !owners[n]!.has(word) && /[a-z]/.test(word)
      one.names = new Set([...one.names].filter((word) => !isOthers(word)))
    })
  }
}

/** The words of a title, but for those that name some of the article's numbers and not the others. */
function wordsOfAll(title: ReadonlySet<string>, given: Evidence[], entities: Entity[]): string[] {
  const topic = topicOf(entities)
  return [...title].filter((word) => {
    if (topic.has(word)) return true
    const named = given.filter(({ names }) => names.has(word)).length
    return named === 0 || named > given.length * MOST_OF
  })
}

/** A word that names more of an article's numbers tells of all of them. */
const MOST_OF = 1 / 3

/** Where the sentences of some indices stand; an article may have many that give no number. */
function placesOf(article: Article, wanted: ReadonlySet<number>): Map<number, EvidencePlace> {
  const places = new Map<number, EvidencePlace>()
  let earlier = ''
  for (const { heading, paragraphs } of article.sections) {
    const above = heading ?? ''
    const headed = nameWordsIn(above)
    for (const { kind, sentences, table } of paragraphs) {
      const text = sentences.map((sentence) => sentence.text).join('')
      const before = earlier
      // What stands before a list is told before each of its items.
      if (kind !== 'item') earlier = text
      const told = sentences.filter(({ index }) => wanted.has(index))
      if (told.length === 0) continue
      const opening = nameWordsIn(`${above}\n${before}`)
      const firstAt = new Map<string, number>()
      for (const { index, text: sentence } of sentences)
        for (const word of nameWordsIn(sentence)) if (!firstAt.has(word)) firstAt.set(word, index)
      for (const { index, text: sentence, offsets } of told) {
        const nearby = {
          has: (word: string) => opening.has(word) || (firstAt.get(word) ?? Infinity) <= index,
        }
        places.set(index, {
          sentence,
          around: `${above}\n${text}`,
          words: wordsOf(`${above} ${sentence}`),
          headed,
          nearby,
          offsets,
          row: table ? { table, index: index - sentences[0]!.index } : null,
        })
      }
    }
  }
  return places
}

/**
 * The words that name a number; where it has taken its measure from the number before, and its own clause names nothing,
 * those that name that one too.
 */
function namesOf(
  one: Statistic,
  own: string,
  owners: string[],
  before: Evidence | undefined,
): ReadonlySet<string> {
  const clause = nameWordsIn(own)
  // "5% of the oats, 7% of the rye": each has its own words behind it.
  const isOfList = clause.size > 1 && nameWordsIn(own.split('\n')[1] ?? '').size === 0
  const other = [...owners, one.measure, one.subject, one.scope].join('\n')
  const names = new Set([...clause, ...nameWordsIn(other)])
  const earlier = before?.quantity as Statistic | undefined
  const goesOn =
    earlier?.sentence === one.sentence &&
    one.inherited.measure &&
    (earlier.subject === one.subject || (earlier.measure === one.measure && !/\p{Script=Han}/u.test(own))) &&
    !(/\p{Script=Han}/u.test(own) && clause.size > 0) &&
    !isOfList
  if (goesOn) for (const word of before!.names) names.add(word)
  return names
}

function spelledOf({ subject: named, scope, measure, text, inherited }: Statistic, own: string): string {
  const subject = inherited.subject ? null : named
  const near = own.replace(text, '\n')
  // A member of a ratio is named by nothing of its clause.
  const isUnprinted = measure !== null && !inherited.measure && !own.includes(measure) && /[:：∶]/.test(own)
  const isElsewhere = isUnprinted || isListed(near, [measure, named])
  return characters([subject, scope, measure, isElsewhere ? '' : near].join('\n'))
}

/** What of the words before a number names it: not what it is compared with, and of a list its own part alone. */
function leadNaming(
  { measure, subject, inherited, sentence }: Statistic,
  ownLead: string,
  before: Statistic | undefined,
): string {
  const compared = ownLead.slice(comparisonAt(ownLead) ?? 0)
  const lead = before?.sentence === sentence ? behindList(compared) : compared
  const isOne = inherited.measure === undefined && isListed(lead, [measure, subject])
  return isOne ? `${subject ?? ''}\n${measure ?? ''}` : lead
}

/** Whether words before a number list several names (甲、乙分别增长…), of which it has one; what only ends with one is of all. */
function isListed(words: string, names: (string | null)[]): boolean {
  const parts = words.split('、')
  return parts.slice(0, -1).some((part) => names.some((name) => name && part.includes(name)))
}

function toldOf({ subject, scope, measure, text }: Statistic, sentence: string, own: string): string {
  const at = Math.max(0, sentence.indexOf(own))
  const lead = own.slice(0, own.indexOf(text))
  const before = textBefore(sentence, at, LONGEST_TOLD)
  const near = sinceLast(/[；;]/, before.replace(/\d/g, '') + lead)
  const behind = own.slice(lead.length + text.length)
  return characters([subject, scope, near, measure, behind].join('\n'))
}

/** As much of a sentence before a number may tell of what it is. */
const LONGEST_TOLD = 80

function characters(words: string): string {
  return fold(words).replace(/[^\p{Script=Han}A-Za-z\d\n]/gu, '')
}

interface EvidencePlace {
  sentence: string
  around: string
  words: ReadonlySet<string>
  headed: ReadonlySet<string>
  nearby: Evidence['nearby']
  offsets: number[]
  /** Where the sentence is a table's row. */
  row: { table: ArticleTable; index: number } | null
}

const noWords: ReadonlySet<string> = new Set()

/** What a table says of a cell: its name, the column's heads and the row's label; and what of that stands before it. */
function cellWords(
  { start, text }: Statistic,
  { offsets }: EvidencePlace,
  { table, index }: NonNullable<EvidencePlace['row']>,
): [string, string] {
  const at = firstNotBefore(offsets, (offset) => offset < start)
  const column = table.cells[index]!.findIndex((cell) => cell !== null && holdsPlace(cell, at))
  const heads = table.texts.slice(0, table.heads).map((row) => row[column] ?? '')
  const labels = table.texts[index]!.slice(0, Math.min(column, mostLabels))
  const lead = `${[table.caption ?? '', ...heads, ...labels].filter(Boolean).join(' ')} `
  return [lead + text, lead]
}

/** A row's label stands in its first columns. */
const mostLabels = 2

/** The stretch of a sentence that is one number's, and what of it stands before the number. */
function stretchOf(
  one: Statistic,
  place: EvidencePlace | undefined,
  before: Statistic | undefined,
  after: Statistic | undefined,
): [string, string] {
  if (!place) return [one.text, '']
  const at = (offset: number) => firstNotBefore(place.offsets, (one) => one < offset)
  const [start, behind] = [at(one.start), at(one.end - 1) + 1]
  const from = before?.sentence === one.sentence ? at(before.end - 1) + 1 : 0
  const to = after?.sentence === one.sentence ? Math.max(at(after.start), behind) : place.sentence.length
  const between = sinceLast(/[；;]/, place.sentence.slice(from, start))
  const lead = before && from > 0 ? behindBracket(between) : between
  const next = place.sentence.slice(behind, to)
  // "Far fewer (12%) of the bakers": what is told of a number goes on behind its bracket.
  const bracketed = between.endsWith('(') ? /^\) [a-z][^,;()]*/.exec(next)?.[0] : undefined
  const isIts = bracketed !== undefined && withoutOthers(bracketed) === bracketed
  const rest = isIts ? bracketed : toldBehind(next, lead)
  const left = before && from > 0 ? lead.length - behindNamed(lead, before, one).length : 0
  const right = rest.length - (after && behind + rest.length === to ? nextNamed(rest, one, after).length : 0)
  return [place.sentence.slice(start - lead.length + left, behind + right), lead.slice(left)]
}

/** The clause behind a number; "for 47 percent, walking was all": where nothing is named beside it, the next as well. */
function toldBehind(next: string, lead: string): string {
  const clause = /^[^，。；、,;)）]*/.exec(next)![0]
  if (nameWordsIn(lead).size > 0 || nameWordsIn(clause).size > 0) return clause
  return clause + (/^, [^，。；、,;)）]*/.exec(next.slice(clause.length))?.[0] ?? '')
}

/** What of the words between two numbers may be the second's: what stands behind the bracket in which the first stands. */
function behindBracket(between: string): string {
  return between.replace(/^[^（(]*[)）]/, '')
}

/** "92% of boys, and 87% of girls": what stands before the comma is of the number before. */
function behindList(between: string): string {
  if (!/[A-Za-z]/.test(between)) return between
  const at = Math.max(between.lastIndexOf(', '), between.lastIndexOf('; '))
  const rest = between.slice(at + 1)
  return at >= 0 && nameWordsIn(rest).size === 0 ? rest : between
}

/** "2 million people in 75 towns were in need": what is said of both stands behind the second. */
function sharedBehind(one: Statistic, place: EvidencePlace | undefined, next: Statistic | undefined): string {
  if (!place || place.row || next?.sentence !== one.sentence) return ''
  const at = (offset: number) => firstNotBefore(place.offsets, (other) => other < offset)
  const between = place.sentence.slice(at(one.end - 1) + 1, at(next.start))
  if (between.endsWith('(')) return behindBrackets(place.sentence.slice(at(one.end - 1) + 1))
  if (!/^(?:[a-z ]+|\s?[-–—]\s?)$/i.test(between) || withoutOthers(between) !== between) return ''
  return /^[^，。；、,;()（）\d]*/.exec(place.sentence.slice(at(next.end - 1) + 1))![0]
}

/** "Very likely (19%) or likely (34%) that it ends": what stands behind the last of some brackets is told of each. */
function behindBrackets(rest: string): string {
  const flat = rest.replace(/\([^()]*\)/g, '()')
  return /^[^\d,;]*\(\)([^\d,;()]*)/.exec(flat)?.[1] ?? ''
}

/** What of the words between two numbers is left when the first has taken what it counts (3家企业和…). */
function behindNamed(between: string, { measure, inherited }: Statistic, next: Statistic): string {
  if (measure === null || inherited.measure || measure === next.measure) return between
  const at = between.indexOf(measure)
  return at === -1 ? between : between.slice(at + measure.length)
}

/** What of the words between two numbers is the second's. */
function nextNamed(between: string, one: Statistic, { measure, inherited }: Statistic): string {
  if (measure === null || inherited.measure || measure === one.measure) return ''
  const at = between.lastIndexOf(measure)
  return at === -1 ? '' : between.slice(at)
}

/** A number that the deck derived, as evidence for its other mentions. */
export function derivedEvidence(mention: MentionDraft, operands: Evidence[], formula: string): Evidence {
  const sentence = [mention.sentence, ...mention.source.labels].join('\n')
  return {
    quantity: mention,
    statistics: [...new Set(operands.flatMap(({ statistics }) => statistics))],
    formula,
    sentence,
    own: sentence,
    ownLead: mention.lead,
    spelled: '',
    told: '',
    names: noWords,
    headed: noWords,
    nearby: noWords,
    answer: null,
    clause: mention.sentence,
    clauseWords: wordsOf(mention.sentence),
    around: sentence,
    words: wordsOf(sentence),
    years: yearsBehind(operands),
    line: mention.line,
  }
}

/** The years that operands speak of: of their periods, and of what they are compared with. */
export function yearsBehind(operands: Evidence[]): ReadonlySet<number> | null {
  const years = operands.flatMap(({ quantity, years }) => [
    ...(years ?? []),
    ...(quantity.period ? yearsOf(quantity.period) : []),
    ...yearsIn(quantity.base),
  ])
  return years.length === 0 ? null : new Set(years)
}

function yearsIn(base: string | null): number[] {
  if (base === null) return []
  const lang = /\p{Script=Han}/u.test(base) ? 'zh-CN' : 'en'
  return timesIn(base, lang, calendarOf(null)).flatMap(({ period }) => yearsOf(period))
}

/** The clause of a sentence that prints some words. */
export function clauseAround(sentence: string, words: string): string {
  const at = sentence.indexOf(words)
  if (at === -1) return sentence
  const before = sentence.slice(0, at)
  const from = Math.max(...['，', '；', '。', ', ', '; '].map((mark) => before.lastIndexOf(mark)))
  const rest = sentence.slice(at + words.length)
  const to = rest.search(/[，；。]|[,;] /)
  return sentence.slice(from + 1, to === -1 ? sentence.length : at + words.length + to)
}
