import type { ChartSpec } from '../model.ts'

/** @returns how many steps show a chart bit by bit, scenes included; 0 where it is shown at once */
export function steps(spec: ChartSpec): number {
  return cellSteps(spec) + (spec.scenes?.length ?? 0)
}

/** How many steps show its rows, or its series. */
function cellSteps(spec: ChartSpec): number {
  return coming(spec).filter(({ stands }) => !stands).length
}

/** What its steps show; of a chart that goes on from no other the first is there at once, so that none begins empty. */
function coming({ step, rows, series }: ChartSpec): { stands?: true }[] {
  if (step === null) return []
  const all: { stands?: true }[] = step === 'row' ? rows : series
  return all.some(({ stands }) => stands) ? all : all.map((one, i) => (i === 0 ? { stands: true } : one))
}

/** @returns whether a mark is there once `step` steps are shown (null: all) */
export function isShown(spec: ChartSpec, step: number | null, series: number, row: number): boolean {
  if (step === null || spec.step === null) return true
  const all = coming(spec)
  const index = spec.step === 'row' ? row : series
  return all[index]?.stands === true || all.slice(0, index).filter(({ stands }) => !stands).length < step
}

/** @returns the picture that `step` steps have come to (null: the last), and how much of it is shown */
export function sceneAt(spec: ChartSpec, step: number | null): { spec: ChartSpec; step: number | null } {
  const scenes = spec.scenes ?? []
  const at = step === null ? scenes.length : step - cellSteps(spec)
  return at > 0 && scenes.length > 0
    ? { spec: scenes[Math.min(at, scenes.length) - 1]!, step: null }
    : { spec, step }
}
