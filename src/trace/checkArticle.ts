import type { Article, Check, Statistic } from '../model.ts'
import { factsOf, type Rule } from './checks/facts.ts'
import { yearlyGrowth } from './checks/growth.ts'
import { partsOfOwner, partsOfWhole } from './checks/parts.ts'
import { relationsOfTwo } from './checks/search.ts'
import { sharesAddUp, sharesOfAll } from './checks/shares.ts'
import { sumsByDefinition } from './checks/sums.ts'
import { insideTables } from './checks/tables.ts'
import { totals } from './checks/totals.ts'

/** Every rule; each tells only of what is certainly one measure, unit and time. */
const rules: Rule[] = [
  relationsOfTwo,
  yearlyGrowth,
  partsOfWhole,
  partsOfOwner,
  sumsByDefinition,
  sharesAddUp,
  sharesOfAll,
  totals,
  insideTables,
]

/**
 * Arithmetic between the statistics of an article, by the rounding of their printed digits. Nothing is corrected:
 * an inconsistent check is for the author to see. Growth in constant prices is never held against levels.
 */
export function checkArticle(statistics: Statistic[], article: Article): Check[] {
  const byNumbers = new Map<string, Check>()
  // What one file says is not held against another, which may count otherwise.
  for (const part of article.parts) {
    const own = statistics.filter(({ file = article.file }) => file === part.file)
    const facts = factsOf(own, article, part)
    for (const check of rules.flatMap((rule) => rule(facts))) {
      const key = `${check.rule} ${check.statistics.toSorted().join()}`
      if (!byNumbers.has(key)) byNumbers.set(key, check)
    }
  }
  return [...byNumbers.values()]
}
