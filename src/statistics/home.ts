import { languages } from '../language/languages.ts'
import type { Article, Entity } from '../model.ts'
import { textBehind } from '../language/engine/beside.ts'

/** As far behind a name that has it a measure may begin, and as much is looked at. */
const NEAR = 20
const BEHIND = 60
/** As much of a sentence is searched for numbers. */
const LONGEST = 240

/** Words as far as their sentence's end. */
const SENTENCE = /^[^.!?\n]*/

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
      // Who has numbers of its own is one of those that the article tells of.
      places.every(({ end }) => !/\d/.test(SENTENCE.exec(textBehind(text, end, LONGEST))![0])) &&
      places.some(({ end }) => {
        const behind = textBehind(text, end, BEHIND)
        return names.owners.isOwner(behind) && measuresIn(behind).some(({ start }) => start < NEAR)
      }),
  )
  return owning.length === 1 ? owning[0]! : null
}
