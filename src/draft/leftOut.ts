import { wholeIn, type Message } from './message.ts'
import type { Survey } from './survey.ts'
import type { Part } from './parts.ts'
import type { Supported } from './supported.ts'

/** What of an article no slide shows: whole parts, then single numbers with their clause. */
export function leftOutOf(
  parts: Part[],
  { shown, message }: { shown: Part[]; message: Message },
  { mentions }: Supported,
  survey: Survey,
): string[] {
  const { words, statistics, places } = survey
  const onSlides = new Set(
    mentions.filter(({ where }) => where !== 'notes').flatMap((mention) => mention.statistics),
  )
  const facts = new Set(
    statistics.filter(({ id }) => onSlides.has(id)).map(({ value, unit }) => `${value}|${unit?.name}`),
  )
  const told = new Set(wholeIn(message))
  const skipped = parts.filter(
    (part) =>
      !shown.includes(part) &&
      !part.paragraphs.every(({ sentences }) => sentences.every(({ index }) => told.has(index))),
  )
  const numbers = statistics
    .filter(({ id, value, unit }) => !onSlides.has(id) && !facts.has(`${value}|${unit?.name}`))
    .map((statistic) => {
      const text = places.get(statistic.sentence)?.sentence.text ?? ''
      const at = Math.max(0, text.indexOf(statistic.text))
      const around = text.slice(Math.max(0, at - 16), at + statistic.text.length + 8).trim()
      return words.leftOutNumber(statistic.line, `${statistic.text}（${around}）`)
    })
  return [
    ...skipped.map(({ heading, paragraphs }) =>
      words.leftOutPart(heading ?? `${(paragraphs[0]?.sentences[0]?.text ?? '').slice(0, 24)}…`),
    ),
    ...numbers,
  ]
}
