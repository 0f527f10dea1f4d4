import type { Mention } from '../model.ts'
import { isPart } from './scaled.ts'

/**
 * The share of a hundred that a claim tells; none where it tells several, whose bars would have no names: they are a
 * chart; and none beside changes in percent, which are no shares and would be taken for it. What a `priced` measure comes
 * to is no part of anything.
 */
export function shareTold(named: Mention[], priced: RegExp): Mention | null {
  const first = named.find((mention) => isPart(mention, priced))
  const percents = named.filter(({ unit }) => unit?.name === '%')
  return first && percents.every(({ text }) => text === first.text) ? first : null
}
