import { eachCell, oneSeries, type ChartKind } from '../kind.ts'

/** Parts of a whole, as a ring. */
export const doughnut: ChartKind = {
  plot: 'ring',
  otherNames: ['pie', 'donut', 'ring'],
  check: (spec) => [
    ...oneSeries(spec),
    ...eachCell(
      spec,
      (value, text) => (value !== null && value < 0 ? `\`${text}\` can be no part of a ring` : null),
      'a number of 0 or more',
    ),
  ],
}
