import type { ChartKind } from '../kind.ts'
import { drawPlane } from '../plane.ts'

/** Two measures of each row, as a point. */
export const scatter = {
  plot: 'marks',
  otherNames: ['points', 'xy'],
  check: ({ series }) =>
    series.length === 2
      ? []
      : [
          {
            at: { series: Math.min(2, series.length - 1) },
            code: 'chart-table',
            message: `a scatter has two columns of numbers, not ${series.length}`,
            expected: series.length === 3 ? 'across and up; with a size type="bubble"' : 'across and up',
          },
        ],
  draw: (frame) => drawPlane(frame, false),
} satisfies ChartKind
