import { nameWordsIn } from '../language/nameWords.ts'
import { languages } from '../language/languages.ts'
import type { Article, Entity } from '../model.ts'

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

/** As far behind a name that has it a measure may begin, and as much is looked at. */
const NEAR = 20
const BEHIND = 60

/**
 * The only entity that an article says what is measured is of, without a number ("Norvale's export performance"): numbers
 * of which it does not say whose they are may be that one's. Null where there are several, or none.
 */
export function homeOf({ text, meta }: Article, entities: Entity[]): Entity | null {
  const { names, measuresIn } = languages[meta.lang]
  const owning = entities.filter(
    ({ kind, places }) =>
      kind !== 'group' &&
      kind !== 'person' &&
      places.some(({ end }) => {
        const behind = text.slice(end, end + BEHIND)
        return names.owners.isOwner(behind) && measuresIn(behind).some(({ start }) => start < NEAR)
      }),
  )
  return owning.length === 1 ? owning[0]! : null
}
