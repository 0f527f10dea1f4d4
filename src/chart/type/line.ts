import type { ChartKind } from '../kind.ts'

/** A course of levels, over years as far apart as they are. */
export const line: ChartKind = { plot: 'lines', compares: true, otherNames: ['lines'] }
