import { steps } from '../chart/steps.ts'
import { withInner } from '../innerBlocks.ts'
import type { Block, BlockOf } from '../model.ts'

/** The step of a chart with which its remark comes, so that it gives nothing away before; null where it stands. */
export function lastStep(charts: BlockOf<'chart'>[], rest: Block[]): number | null {
  const count = charts.length === 1 ? steps(charts[0]!.spec) : 0
  const hasSteps = rest.flatMap(withInner).some(stepsItself)
  return count === 0 || rest.length === 0 || hasSteps ? null : count - 1
}

function stepsItself(block: Block): boolean {
  const own = block.type === 'list' ? block.items : [block]
  return own.some(
    ({ attributes: { classes, fragmentIndex } }) => classes.includes('fragment') || fragmentIndex !== null,
  )
}
