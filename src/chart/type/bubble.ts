import { eachCell, type ChartKind } from '../kind.ts'
import { drawPlane } from '../plane.ts'

/** Three measures of each row: two as a place, one as a size. */
export const bubble = {
  plot: 'marks',
  otherNames: ['bubbles'],
  check: (spec) =>
    spec.series.length === 3
      ? eachCell(
          { ...spec, series: spec.series.slice(2) },
          (value, words) => (value !== null && value < 0 ? `\`${words}\` is no size` : null),
          'a number of 0 or more',
        ).map((misfit) => ({ ...misfit, at: { ...misfit.at, series: 2 } }))
      : [
          {
            at: { series: spec.series.length - 1 },
            code: 'chart-table',
            message: `a bubble has three columns of numbers, not ${spec.series.length}`,
            expected:
              spec.series.length === 2
                ? 'across, up and size; for two type="scatter"'
                : 'across, up and size',
          },
        ],
  draw: (frame) => drawPlane(frame, true),
} satisfies ChartKind
