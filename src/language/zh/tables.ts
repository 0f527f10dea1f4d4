import { never } from '../engine/claims.ts'
import { alternation } from '../engine/alternation.ts'
import type { Cues } from '../engine/cues.ts'
import { claims } from './claims.ts'
import { down, notVerbs, up } from './cues.ts'
import { IN, counted, indicators, nominalVerbs, verbs } from './indicators.ts'
import { leftovers } from './leftovers.ts'
import { noMeasures } from './measureCues.ts'
import { measureWords } from './measureKinds.ts'
import { moves } from './moves.ts'
import { sayingWords } from './nameCues.ts'
import { magnitudeOf } from './numeral.ts'
import { qualifiers } from './qualifiers.ts'
import { talk } from './talk.ts'
import { unitNames } from './unitNames.ts'

const isLong = (word: string) => word.length > 1

/** Words that hold a verb and are none. */
const whole = [...notVerbs, ...indicators, ...counted].filter((word) => word.length > 2)
/** Words that say how a number is told, and name nothing. */
const between = [
  ...verbs.filter((word) => !nominalVerbs.includes(word)),
  ...up,
  ...down,
  ...noMeasures,
  ...sayingWords,
].filter(isLong)
const parting = new RegExp(
  `(?<whole>${alternation(whole)})|(?:${alternation(between)})|第[一二三四五六七八九十]+(?!产)|占(?![地有])|${IN}|[的了为是达与和及或由从对将]`,
  'g',
)
export const cues: Cues = {
  qualifiers,
  units: unitNames,
  magnitudes: { before: /^(?:万亿|[十百千]?[万亿]|[百千])(?=\S)/, worth: magnitudeOf },
  claims,
  talk,
  leftovers,
  moves,
  measures: measureWords,
  naming: { silent: [], parting, leftOut: never, wholeBehind: never, joining: [] },
}
