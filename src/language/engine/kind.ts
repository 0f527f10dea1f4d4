import type { Direction, PlainKind } from '../../model.ts'

/** What the words around a number make of it. */
export interface KindDecision {
  kind: PlainKind
  direction: Direction | null
  /** No word of its own clause told the kind: one before it in a list did. */
  inherited: boolean
  /** The rule that decided. */
  rule: string
}

/** A verdict before it has the name of its rule. */
export type Ruled = Omit<KindDecision, 'rule'>

/** What tells the kind of a number: the first of a list that says something decides. */
export interface KindRule<Context> {
  name: string
  /** Words with one number of the kind that this rule tells. */
  example: string
  decide(context: Context): Ruled | null
}

export function decisionOf(kind: PlainKind, direction: Direction | null = null): Ruled {
  return { kind, direction, inherited: false }
}

/** The verdict of a number before, taken over. */
export function inheritedFrom({ kind, direction }: KindDecision): Ruled {
  return { kind, direction, inherited: true }
}

/** The verdict of the first rule that says something. The last of `rules` must always say something. */
export function decide<Context>(rules: KindRule<Context>[], context: Context): KindDecision {
  for (const { name, decide: ask } of rules) {
    const ruled = ask(context)
    if (ruled) return { ...ruled, rule: name }
  }
  throw new Error('no rule tells a kind')
}
