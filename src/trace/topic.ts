import { nameWordsIn } from '../language/nameWords.ts'
import type { Entity } from '../model.ts'

/** How many times as often as the next an entity is named for an article to be about it. */
const LEADS_BY = 1.5

/** The words of the entity that an article is about, where it names one oftener than the others. */
export function topicOf(entities: Entity[]): ReadonlySet<string> {
  const [first, second] = entities
    .filter(({ kind }) => kind !== 'group')
    .sort((a, b) => b.places.length - a.places.length)
  const leads = first && (!second || first.places.length >= LEADS_BY * second.places.length)
  return leads ? nameWordsIn(first.names.join('\n')) : new Set()
}
