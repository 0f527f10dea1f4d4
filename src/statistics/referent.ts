import type { Entity } from '../model.ts'
import { firstFrom } from '../language/engine/spansBetween.ts'
import type { Reference } from '../language/engine/name.ts'

/**
 * The entity that 全州 or "the company" stands for: of those with that ending, or of that kind, the one that the
 * article names most; for 该公司 in an article, the last one named before it (`before`, an offset of the file).
 */
export function referent(one: Reference, entities: Entity[], before = Infinity): Entity | null {
  const fits = entities.filter(({ names, kind }) =>
    one.head
      ? kind !== 'place' && names.some((name) => name.includes(one.head!))
      : one.level
        ? kind === 'place' && (names[0]!.endsWith(one.level) || names.includes(one.text))
        : kind === one.kind || (kind === 'other' && one.kind === 'organisation'),
  )
  if (fits.length === 0 || (one.level && !isLeading(fits))) return null
  const last = ({ places }: Entity) => places[firstFrom(places, before) - 1]?.start ?? -1
  const weight = one.last && before < Infinity ? last : ({ places }: Entity) => places.length
  return fits.reduce((best, each) => (weight(each) > weight(best) ? each : best))
}

/** Whether one of these is named oftener than the others, and not in passing: 全省 is of the province that a text is about. */
function isLeading(fits: Entity[]): boolean {
  const [first, second] = fits.map(({ places }) => places.length).sort((a, b) => b - a)
  return first! > 1 && first! > (second ?? 0)
}
