import { sceneAt } from '../chart/steps.ts'
import { withInner } from '../innerBlocks.ts'
import type { Block, ChartSpec, Slide } from '../model.ts'

/**
 * Lets a chart go on from the one of the slide before, where they share a `data-id`: the rows, or series, that are
 * there already stand from the start, and its steps are the others.
 */
export function joinStories(slides: Slide[]): void {
  let before = new Map<string, ChartSpec>()
  for (const { blocks } of slides) {
    const charts = chartsById(blocks)
    for (const [id, spec] of charts) {
      const earlier = before.get(id)
      if (earlier) standFrom(spec, sceneAt(earlier, null).spec)
    }
    before = charts
  }
}

function chartsById(blocks: Block[]): Map<string, ChartSpec> {
  return new Map(
    blocks
      .flatMap(withInner)
      .flatMap((block) =>
        block.type === 'chart' && block.attributes.dataId !== null
          ? [[block.attributes.dataId, block.spec] as const]
          : [],
      ),
  )
}

function standFrom(spec: ChartSpec, earlier: ChartSpec): void {
  if (spec.step === 'row')
    for (const row of spec.rows) if (earlier.rows.some(({ label }) => label === row.label)) row.stands = true
  if (spec.step === 'series')
    for (const one of spec.series) if (earlier.series.some(({ name }) => name === one.name)) one.stands = true
}
