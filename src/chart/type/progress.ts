import { eachCell, type ChartKind } from '../kind.ts'

/** How much of a goal is reached, on a track that ends at 100 %. */
export const progress: ChartKind = {
  plot: 'bars',
  unit: '%',
  check: (spec) =>
    eachCell(
      spec,
      (value, text) => (value !== null && value < 0 ? `\`${text}\` is less than nothing done` : null),
      'a number of 0 or more',
    ),
}
