import type { Mention } from '../model.ts'
import { isPart } from './scaled.ts'

/**
 * The share of a hundred that a claim tells; none where it tells several, whose bars would have no names: they are a
 * chart. What a `priced` measure comes to is no part of anything.
 */
export function shareTold(named: Mention[], priced: RegExp): Mention | null {
  const [first, ...others] = named.filter((mention) => isPart(mention, priced))
  return first && others.every(({ text }) => text === first.text) ? first : null
}
