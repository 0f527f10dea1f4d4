import { never } from '../engine/claims.ts'
import type { SeriesRules } from '../engine/draft.ts'

export const series: SeriesRules = {
  annual: never,
  basis: never,
  measure: (name) => name.replace(/^(?:the )+/, ''),
  home: () => '',
  growthEnd: never,
  rate: () => 'Change',
  base: /(?:19|20)\d\d(?!-)/,
  edges: [],
  changeEnd: never,
  possessive: /^(?:its|their|his|her|our)\s+/i,
  bareMagnitude: never,
  titledByClause: true,
  stretch: never,
  growthStart: never,
  conversion: /[（(]\s*$/,
}
