import type { Article, Statistic } from '../model.ts'
import { findEntities } from '../statistics/entities.ts'
import { evidenceOf, type Evidence } from './evidence.ts'
import { groundOf, type Ground } from './ground.ts'
import { ClauseIndex } from './retells.ts'
import { ValueIndex } from './valueIndex.ts'

/** What tracing asks of an article, whatever the deck. */
export interface Known {
  given: Evidence[]
  evidence: ValueIndex
  clauses: ClauseIndex
  /** In the article's language. */
  ground: Ground
}

/** Indexes an article's statistics; once, for a draft is traced round after round. */
export function knownOf(article: Article, statistics: Statistic[]): Known {
  const known = remembered.get(statistics) ?? indexed(article, statistics)
  remembered.set(statistics, known)
  return known
}

const remembered = new WeakMap<Statistic[], Known>()

function indexed(article: Article, statistics: Statistic[]): Known {
  const entities = findEntities(article)
  const given = evidenceOf(article, statistics, entities)
  return {
    given,
    evidence: new ValueIndex(given),
    clauses: new ClauseIndex(given),
    ground: groundOf(article, statistics, entities, given),
  }
}
