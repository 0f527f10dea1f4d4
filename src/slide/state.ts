import type { Mention } from '../model.ts'

/** What a number is: true by now, aimed at, or reckoned; numerals and bars show it in one code. */
export type NumberState = 'reached' | 'target' | 'derived'

export function stateOf({ kind, verdict }: Pick<Mention, 'kind' | 'verdict'>): NumberState {
  if (kind === 'target') return 'target'
  return verdict === 'derived' ? 'derived' : 'reached'
}

/** Whether it is more than is printed, as an open end of a bar says. */
export function isOpenAbove({ bound }: Pick<Mention, 'bound'>): boolean {
  return bound === 'over' || bound === 'at-least'
}
