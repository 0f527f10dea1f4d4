import type { Mention } from '../model.ts'
import { isPart } from './scaled.ts'

/** More bars than this are a chart. */
const most = 3

/**
 * The shares of a hundred that a claim tells, in its order; none where they are too many to be seen at a glance. What a `priced`
 * measure comes to is no part of anything.
 */
export function sharesTold(named: Mention[], priced: RegExp): Mention[] {
  const shares = named.filter((mention) => isPart(mention, priced))
  const told = shares.filter(({ text }, i) => shares.findIndex((other) => other.text === text) === i)
  return told.length <= most ? told : []
}
