import type { Mention, Statistic } from '../model.ts'

/** A mention with what the article says of the number that it quotes: its kind, its measure and its time. */
export function asKnown(mention: Mention, statistics: ReadonlyMap<string, Statistic>): Mention {
  const { verdict } = mention
  if (verdict !== 'quoted' && verdict !== 'rounded') return mention
  const quoted = mention.statistics.flatMap((id) => statistics.get(id) ?? [])[0]
  if (!quoted) return mention
  const { kind, sub } = quoted
  return {
    ...mention,
    kind,
    sub,
    measure: quoted.measure ?? mention.measure,
    period: quoted.period ?? mention.period,
  }
}
