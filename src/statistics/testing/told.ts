import type { Article, Inherited, Quantity, Statistic } from '../../model.ts'
import { findEntities } from '../entities.ts'
import { findStatistics } from '../find.ts'

const arrows = { up: '↑', down: '↓' }

/** All that is read of each number of an article, a line each, and whom it speaks of. */
export function told(article: Article): string {
  const entities = findEntities(article)
  const named = new Map(entities.map(({ id, names }) => [id, names[0]!]))
  const lines = findStatistics(article).map((statistic) => lineOf(statistic, named))
  const owners = entities.map(
    ({ kind, names, places }) =>
      `# ${kind}: ${names.join(' = ')} @ ${places.map(({ start, end }) => `${start}-${end}`).join()}`,
  )
  return [...owners, ...lines, ''].join('\n')
}

function lineOf(one: Statistic, named: ReadonlyMap<string, string>): string {
  const { text, value, high, unit, kind, sub, direction, bound, interval, inherited, rules } = one
  const from = (field: keyof Statistic['inherited']) => placeOf(inherited[field])
  const facts: [string, string | number | null | undefined][] = [
    ['', `${value}${high === null ? '' : `..${high}`} ${unit ? `${unit.name}×${unit.scale}` : '-'}`],
    ['', bound === 'exact' ? null : `${one.qualifier ?? ''} ${bound} ${interval.low}..${interval.high}`],
    [
      '',
      `${kind}${sub ? `:${sub}` : ''}${direction ? arrows[direction] : ''}${one.annualised ? '/y' : ''}${from('kind')}`,
    ],
    ['of ', one.subject === null ? null : `${one.subject}${from('subject')}`],
    ['entities ', one.entities.map((id) => named.get(id)).join(' > ')],
    ['measure ', one.measure === null ? null : `${one.measure}${from('measure')}`],
    ['in ', one.period === null ? null : `${one.period.iso}${from('period')}`],
    ['among ', one.scope],
    ['against ', one.base],
    ['by ', rules && `${rules.number} / ${rules.kind}`],
  ]
  const said = facts.flatMap(([name, fact]) => (fact ? [`${name}${fact}`] : []))
  return `${one.line}:${one.column} ${text} → ${said.join(' | ')}`
}

/** What is read of a number beside its value, as far as it is known. */
export function factsOf({ unit, kind, sub, direction, bound, measure, period }: ReadNumber): string[] {
  const facts = [unit?.word, kind, sub, direction, bound === 'exact' ? '' : bound, measure, period?.iso]
  return facts.flatMap((fact) => (fact ? [fact] : []))
}

type ReadNumber = Pick<Quantity, 'unit' | 'kind' | 'sub' | 'direction' | 'bound' | 'measure' | 'period'>

/** From which words a fact was taken over. */
function placeOf(inherited: Inherited | undefined): string {
  return inherited ? ` ← ${inherited.text}@${inherited.start}` : ''
}
