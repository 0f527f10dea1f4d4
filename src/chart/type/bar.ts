import type { ChartKind } from '../kind.ts'

/** Levels side by side, upright or lying, or on each other. */
export const bar: ChartKind = { plot: 'bars', compares: true, otherNames: ['column', 'columns', 'bars'] }
