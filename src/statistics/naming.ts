import type { Article, Entity, EntityKind, Span } from '../model.ts'
import type { NameRole, Reference } from '../language/engine/name.ts'
import { measuresIn as englishMeasures } from '../language/en/measure.ts'
import { measuresIn as chineseMeasures } from '../language/zh/measure.ts'
import { nameRules } from './nameRules.ts'
import { NameIndex } from './nameIndex.ts'

/** Somebody or something that a text names. Offsets are in the text. */
export interface NamedEntity extends Span {
  /** As printed. */
  text: string
  kind: EntityKind
  /** The article's entity; null for one that the article does not speak of. */
  entity: Entity | null
  /** How it stands there: only a `subject` owns the clause's numbers; a `base` is what they are compared with. */
  role: NameRole
}

/** A measure that a text names, with the words that belong to it. Offsets are in the text. */
export interface NamedMeasure extends Span {
  text: string
}

/** What a text names. */
export interface Naming {
  entities: NamedEntity[]
  measures: NamedMeasure[]
}

/**
 * Makes the function that finds the entities and measures named in any short text: a slide's heading, a row's label,
 * a list's item, a sentence. Entities are those of the article (by any of their names, and by words such as 全县 and
 * "the company" where only one can be meant), then names that the article does not have, with `entity: null`
 * (Globex, 全国). Takes time linear in the text.
 */
export function nameFinder(article: Article, entities: Entity[]): (text: string) => Naming {
  const { lang } = article.meta
  const rules = nameRules(lang)
  const byId = new Map(entities.map((one) => [one.id, one]))
  const index = new NameIndex(
    entities.flatMap(({ id, names }) => names.map((name): [string, string] => [name, id])),
    rules,
  )
  const measures = lang === 'en' ? englishMeasures : chineseMeasures
  const words = new Set(article.text.match(/(?<![A-Za-z])[a-z][a-z'’-]+/g))
  return (text) => {
    const found: NamedEntity[] = index.find(text).map(({ id, start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
      kind: byId.get(id)!.kind,
      entity: byId.get(id)!,
      role: rules.roleOf(text, start, end),
    }))
    const free = ({ start, end }: Span) => found.every((one) => end <= one.start || one.end <= start)
    for (const one of rules.references(text).filter(free)) {
      const { start, end, kind } = one
      const entity = referent(one, entities)
      if (entity || one.level)
        found.push({ start, end, text: one.text, kind, entity, role: rules.roleOf(text, start, end) })
    }
    for (const one of rules
      .candidates(text, (word) => words.has(word))
      .filter((each) => each.marked && free(each))) {
      const { start, end, kind } = one
      found.push({
        start,
        end,
        text: one.text,
        kind: kind ?? 'other',
        entity: null,
        role: rules.roleOf(text, start, end),
      })
    }
    found.sort((a, b) => a.start - b.start)
    return { entities: found, measures: measures(text).map((one) => withoutOwner(one, found)) }
  }
}

/** 甲省总产值 is the 总产值 of 甲省. */
function withoutOwner({ text, start, end }: NamedMeasure, entities: NamedEntity[]): NamedMeasure {
  const owner = entities.findLast((one) => one.start <= start && start < one.end && one.end < end)
  if (!owner) return { text, start, end }
  const rest = text.slice(owner.end - start)
  const lead = /^(?:['’]s?)?\s*的?/.exec(rest)![0].length
  return { text: rest.slice(lead), start: owner.end + lead, end }
}

/**
 * The entity that 全州 or "the company" stands for: of those with that ending, or of that kind, the one that the
 * article names most; for 该公司 in an article, the last one named before it (`before`, an offset of the file).
 */
export function referent(one: Reference, entities: Entity[], before = Infinity): Entity | null {
  const fits = entities.filter(({ names, kind }) =>
    one.level
      ? kind === 'place' && (names[0]!.endsWith(one.level) || names.includes(one.text))
      : kind === one.kind || (kind === 'other' && one.kind === 'organisation'),
  )
  if (fits.length === 0) return null
  const last = ({ places }: Entity) => places.findLast(({ start }) => start < before)?.start ?? -1
  const weight = one.last && before < Infinity ? last : ({ places }: Entity) => places.length
  return fits.reduce((best, each) => (weight(each) > weight(best) ? each : best))
}
