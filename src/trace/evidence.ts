import type { Article, Quantity, Statistic } from '../model.ts'
import type { MentionDraft } from './findMentions.ts'
import { wordsOf } from './sharedWords.ts'
import { calendarOf } from '../language/engine/calendar.ts'
import { timesIn } from '../language/times.ts'
import { yearsOf } from '../number/period.ts'

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
export function evidenceOf(article: Article, statistics: Statistic[]): Evidence[] {
  const places = new Map<number, Place>()
  for (const section of article.sections) {
    for (const paragraph of section.paragraphs) {
      const text = paragraph.sentences.map((sentence) => sentence.text).join('')
      for (const sentence of paragraph.sentences) {
        const heading = section.heading ?? ''
        places.set(sentence.index, {
          sentence: sentence.text,
          around: `${heading}\n${text}`,
          words: wordsOf(`${heading} ${sentence.text}`),
          offsets: sentence.offsets,
        })
      }
    }
  }
  return statistics.map((statistic, index) => {
    const place = places.get(statistic.sentence)
    const sentence = place?.sentence ?? statistic.text
    const [own, ownLead] = stretchOf(statistic, place, statistics[index - 1], statistics[index + 1])
    const clause = clauseAround(sentence, statistic.text)
    return {
      quantity: statistic,
      statistics: [statistic.id],
      formula: null,
      sentence,
      own,
      ownLead,
      clause,
      clauseWords: wordsOf(clause),
      around: place?.around ?? sentence,
      words: place?.words ?? wordsOf(sentence),
      years: null,
      line: statistic.line,
    }
  })
}

interface Place {
  sentence: string
  around: string
  words: ReadonlySet<string>
  offsets: number[]
}

/** The stretch of a sentence that is one number's, and what of it stands before the number. */
function stretchOf(
  { start, end, text, sentence }: Statistic,
  place: Place | undefined,
  before: Statistic | undefined,
  after: Statistic | undefined,
): [string, string] {
  if (!place) return [text, '']
  const at = (offset: number) => indexOf(place.offsets, offset)
  const from = before?.sentence === sentence ? at(before.end - 1) + 1 : 0
  const to = after?.sentence === sentence ? at(after.start) : place.sentence.length
  const behind = at(end - 1) + 1
  const rest = /^[^，。；、,;]*/.exec(place.sentence.slice(behind, Math.max(to, behind)))![0]
  return [place.sentence.slice(from, behind) + rest, place.sentence.slice(from, at(start))]
}

/** Where an offset of the file stands in a sentence whose characters' offsets ascend. */
function indexOf(offsets: number[], offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
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
  if (at < 0) return sentence
  const before = sentence.slice(0, at)
  const from = Math.max(...['，', '；', '。', ', ', '; '].map((mark) => before.lastIndexOf(mark)))
  const rest = sentence.slice(at + words.length)
  const to = rest.search(/[，；。]|[,;] /)
  return sentence.slice(from + 1, to < 0 ? sentence.length : at + words.length + to)
}
