import type { MoveCues } from '../engine/moves.ts'
import { alternation, table } from '../engine/alternation.ts'
import { never } from '../engine/claims.ts'
import { wordsOn } from '../engine/qualifier.ts'
import { down, rateNouns, up } from './cues.ts'
import { qualifiers } from './qualifiers.ts'

/** Words right at an English percentage that make it a part of a whole, or a move. */
export const moves: MoveCues = {
  words: [...rateNouns, ...up, ...down],
  shareBefore: [
    'made up',
    'make up',
    'makes up',
    'making up',
    'accounted for',
    'account for',
    'accounts for',
    'accounting for',
    ...table(
      'represented represents representing comprised comprises comprising constituted constitutes constituting',
    ),
    'a share of',
    'share was',
    'share is',
    'a proportion of',
  ],
  movedPart: table('lost loses shed sheds gained gains added adds'),
  shareAcross: never,
  hedge: `\\b(?:${alternation(wordsOn('before', qualifiers))}|just|some|only)`,
  shareBehind: ['of'],
  growthBefore: table(
    'rose grew fell up down increased declined dropped climbed gained jumped surged soared advanced decreased slipped plunged shrank rises grows falls increases declines drops',
  ).flatMap((word) => [word, `${word} by`, `${word} a`]),
  growthBehind: table(
    'growth rise increase fall drop decline decrease jump gain reduction higher lower year-on-year year-over-year',
  ),
}
