import type { RelationCues } from '../engine/relations.ts'

/** Words by which an English article relates its numbers. */
export const relations: RelationCues = {
  real: /real terms|constant (?:prices|currenc)|underlying|like-for-like|inflation-adjusted|organic|seasonally|comparable/i,
  constant: /GDP|gross domestic|value[- ]added|national income/i,
  realMeasures: /GDP|gross domestic|value[- ]added|national income|output|investment/i,
  from: /\bfrom\s*$/i,
  to: /^\s*to\s*$/i,
  backFrom: /^,?\s*(?:up |down )?from\s*$/i,
  leadsTo: /^,?\s*(?:or [\d.]+(?:%| per cent),?\s*)?to\s*$/i,
  moves: /\bup\b|\brise|\brose\b|increase|\bdown\b|\bfall|\bfell\b|drop|decline|growth/i,
  otherBase:
    /year[- ]on[- ]year|year-over-year|month|quarter|January|February|March|April|\bMay\b|June|July|August|September|October|November|December/i,
  monthly: /month|quarter/i,
  yearBefore: /last year|year (?:ago|earlier|before)|previous year/i,
  gap: /\b(?:gap|difference|spread|margin) of[^,.;\d]{0,16}$/i,
  ofWhich: /of which|of these|of them/i,
  shareBehind:
    /^,? (?:or|and (?:accounted for|made up|represented|makes up)|which (?:is|was)|accounting for|representing|making up|equal to)(?: (?:about|around|nearly|almost|roughly|just over))? $/i,
  ofWhole: /^ of (?:the |its |total |all |overall )*([a-z]+(?: [a-z]+)?)/,
  parts: /of which|of these|includ|compris|consist|made up|split|divided|:/i,
  together: /total|together|combined|altogether|in all\b|add(?:s|ed)? up|sum\b/i,
  totals: [],
  proportions: /(?!)/,
  respectiveShares: /(?!)/,
}
