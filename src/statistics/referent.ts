import type { Entity } from '../model.ts'
import { firstFrom } from '../language/engine/spans.ts'
import type { Reference } from '../language/engine/name.ts'

/** Of the entities that a reference may mean: the one named most, if the reference allows it, and each naming in order. */
interface Choice {
  leading: Entity | null
  first: Entity | null
  places: { start: number; entity: Entity }[]
  /** Where names stand of which nothing tells whether they are places' too: "the region" may mean one of these. */
  others: number[]
}

/** An article refers to its entities often, and always in the same few ways. */
const known = new WeakMap<Entity[], Map<string, Choice>>()

/**
 * The entity that 全州 or "the company" stands for: of those with that ending, or of that kind, the one that the
 * article names most; for 该公司 in an article, the last one named before it (`before`, an offset of the file).
 */
export function referent(one: Reference, entities: Entity[], before = Infinity): Entity | null {
  const choices = known.get(entities) ?? new Map<string, Choice>()
  known.set(entities, choices)
  const key = JSON.stringify([
    one.head,
    one.level,
    one.level ? one.text : one.kind,
    one.kind === 'place' && one.text,
  ])
  const choice = choices.get(key) ?? choiceOf(one, entities)
  choices.set(key, choice)
  const { leading, first, places, others } = choice
  if (!one.last || before === Infinity || leading === null) return leading
  const last = places[firstFrom(places, before) - 1]
  const from = last?.start ?? -1
  return others.some((start) => from < start && (start < before || !last)) ? null : (last?.entity ?? first)
}

function choiceOf(one: Reference, entities: Entity[]): Choice {
  const all = entities.filter(({ names, kind }) =>
    one.head
      ? kind !== 'place' && names.some((name) => name.toLowerCase().includes(one.head!))
      : one.level
        ? kind === 'place' && (names[0]!.endsWith(one.level) || names.includes(one.text))
        : kind === one.kind || (kind === 'other' && one.kind === 'organisation'),
  )
  // "the company" is one that is spoken of more than once, where there is any.
  const repeated = one.last && !one.head ? all.filter(({ places }) => places.length > 1) : []
  const fits = repeated.length > 0 ? repeated : all
  const first = fits[0] ?? null
  if (first === null || (one.level && !isLeading(fits)))
    return { leading: null, first, places: [], others: [] }
  const leading = fits.reduce((best, each) => (each.places.length > best.places.length ? each : best))
  const places = fits
    .flatMap((entity) => entity.places.map(({ start }) => ({ start, entity })))
    .sort((a, b) => a.start - b.start)
  const word = one.text.split(' ').at(-1)!.toLowerCase()
  // "The district" is the Harrow District.
  const isNamed = fits.some(({ names }) => names.some((name) => name.toLowerCase().includes(word)))
  const mayBe =
    one.kind === 'place' && !one.level && !one.head && !isNamed
      ? entities.filter(({ kind, places: all }) => kind === 'other' && all.length >= leading.places.length)
      : []
  return { leading, first, places, others: mayBe.flatMap(({ places: all }) => all.map(({ start }) => start)) }
}

/** Whether one of these is the only one, or is named oftener than the others: 全省 is of the province that a text is about. */
function isLeading(fits: Entity[]): boolean {
  const [first, second] = fits.map(({ places }) => places.length).sort((a, b) => b - a)
  return first! > (second ?? 0)
}
