import type { Article, Entity, EntityKind, Span } from '../model.ts'
import { languages } from '../language/languages.ts'
import type { NameRole } from '../language/engine/name.ts'
import { referent } from './referent.ts'
import { NameIndex } from './nameIndex.ts'
import { meet } from '../language/engine/spans.ts'

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
  const { names: rules, measuresIn } = languages[article.meta.lang]
  const byId = new Map(entities.map((one) => [one.id, one]))
  const index = new NameIndex(
    entities.flatMap(({ id, names }) => names.map((name): [string, string] => [name, id])),
    rules,
  )
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
    const free = (span: Span) => !found.some((one) => meet(one, span))
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
    return {
      entities: found,
      measures: measuresIn(text).map((one) => withoutOwner(one, found, rules.possessive)),
    }
  }
}

/** 甲省总产值 is the 总产值 of 甲省. */
function withoutOwner(
  { text, start, end }: NamedMeasure,
  entities: NamedEntity[],
  possessive: RegExp,
): NamedMeasure {
  const owner = entities.findLast((one) => one.start <= start && start < one.end && one.end < end)
  if (!owner) return { text, start, end }
  const rest = text.slice(owner.end - start)
  const lead = possessive.exec(rest)?.[0].length ?? 0
  return { text: rest.slice(lead), start: owner.end + lead, end }
}
