import type { Cues } from '../engine/cues.ts'
import { never } from '../engine/claims.ts'
import { claims } from './claims.ts'
import { down, up } from './cues.ts'
import { stops, wholes } from './indicators.ts'
import { leftovers } from './leftovers.ts'
import { measureWords } from './measureKinds.ts'
import { moves } from './moves.ts'
import { opinions } from './opinions.ts'
import { qualifiers } from './qualifiers.ts'
import { talk } from './talk.ts'
import { unitNames } from './unitNames.ts'

export const cues: Cues = {
  qualifiers,
  units: unitNames,
  // "million" parts itself from its unit.
  magnitudes: { before: never, worth: () => 1 },
  claims,
  talk,
  leftovers,
  moves,
  measures: measureWords,
  // "Its share of additions" names no other number than "5% of additions" does.
  naming: {
    silent: [
      ...stops,
      ...up,
      ...down,
      ...wholes,
      ...opinions,
      'out',
      'share',
      'proportion',
      'portion',
      'percentage',
      'number',
      'numbers',
    ],
    parting: never,
    leftOut: /\b(?:except|excluding|excl\.?|other than)\b[^,;.)\d]*/gi,
    wholeBehind: /^\s*of (?:(?:the|all|its|their|our|total|these|those) )*(?<whole>[a-z-]+)/i,
    joining: ['\\b(?:and|but|while|against|to|from|with|which|whom|including)\\b'],
  },
}
