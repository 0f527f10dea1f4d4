import type { FitGate } from '../fit/fitGate.ts'
import type { Problem } from '../model.ts'
import type { ComposedDeck } from '../page/compose.ts'
import { buildSinglePage } from './build.ts'
import { gateOf } from './fitted.ts'

/** What the slides of a deck do not show; nothing where there is no browser. */
export async function checkFit(
  folder: string,
  composed: ComposedDeck,
  { allowOverflow }: { allowOverflow: boolean },
): Promise<Problem[]> {
  const gate = await gateOf(composed, { allowOverflow })
  if (!gate) return []
  const told: Problem[] = []
  const fit: FitGate = {
    ...gate,
    async measure(site) {
      const { fits, problems } = await gate.measure(site)
      told.push(...problems)
      return { fits, problems: [] }
    },
  }
  try {
    await buildSinglePage({ folder, composed, notes: false, fit })
  } finally {
    await gate.close()
  }
  return told
}
