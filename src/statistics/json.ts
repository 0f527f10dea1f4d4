import type { Article, Inherited, Statistic } from '../model.ts'

/** A statistic as `article-deck stats --json` prints it; null where nothing is known. */
export interface StatisticJson {
  text: string
  start: number
  end: number
  value: number
  high: number | null
  unit: string | null
  kind: Statistic['kind']
  sub: Statistic['sub']
  direction: Statistic['direction']
  qualifier: string | null
  metric: string | null
  subject: string | null
  scope: string | null
  base: string | null
  period: string | null
  /** Facts taken over from an earlier clause, with their place; null where there are none. */
  inherited: Record<string, Inherited> | null
  /** The whole sentence as printed in the file. */
  sentence: string | null
}

/** The records that `article-deck stats --json` prints for an article. */
export function toJson(statistics: Statistic[], article: Article): StatisticJson[] {
  const sentences = new Map<number, string>()
  for (const section of article.sections) {
    for (const paragraph of section.paragraphs) {
      for (const sentence of paragraph.sentences) sentences.set(sentence.index, sentence.text)
    }
  }
  return statistics.map((statistic) => {
    const { measure, ...inherited } = statistic.inherited
    const taken = { ...(measure ? { metric: measure } : {}), ...inherited }
    return {
      text: statistic.text,
      start: statistic.start,
      end: statistic.end,
      value: statistic.value,
      high: statistic.high,
      unit: statistic.unit?.word ?? null,
      kind: statistic.kind,
      sub: statistic.sub,
      direction: statistic.direction,
      qualifier: statistic.qualifier,
      metric: statistic.measure,
      subject: statistic.subject,
      scope: statistic.scope,
      base: statistic.base,
      period: statistic.period?.iso ?? null,
      inherited: Object.keys(taken).length > 0 ? taken : null,
      sentence: sentences.get(statistic.sentence) ?? null,
    }
  })
}
