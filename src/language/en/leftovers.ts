import { seam } from '../engine/alternation.ts'
import { never } from '../engine/claims.ts'
import type { LeftoverCues } from '../engine/leftovers.ts'
import { monthNames } from './months.ts'
import { numberWordsBut } from './numeral.ts'

const large = '(?:dozen|hundred|thousand|million|billion|trillion)s?'
const counted = numberWordsBut(['one'])
/** Multiples, parts, vague counts and ranks in English words. */
const english = new RegExp(
  [
    `\\b(?:(?:${counted}|a|an|one|half a|several|few|many) )?${seam}${large}\\b`,
    '\\b(?:doubl|trebl|tripl|quadrupl|halv)(?:e|es|ed|ing)\\b|\\btwice\\b|\\bthrice\\b|\\b[a-z]+fold\\b',
    `\\b(?:a|an|one|two|three|four|five|seven|nine)[ -](?:half|halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\\b|\\bhalf\\b(?! (?:year|time|way))`,
    `\\b(?:one|two|three|${counted})${seam} (?:in|out of)${seam} (?:every )?${seam}(?:${counted}|\\d+)\\b`,
    '\\b(?:six|seven|eight|nine|ten)[ -]figures?\\b',
    `\\btop (?:${counted})\\b|\\bnumber one\\b|\\bzero (?=[a-z])`,
    `\\b(?:ranks?|ranked|ranking|came|comes|finished|placed) (?:a |an |the )?${seam}(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b`,
    `\\b(?:second|third|fourth|fifth)[ -](?:largest|biggest|highest|best|fastest|most)\\b|\\bevery (?:second|third|fourth|fifth)\\b`,
  ].join('|'),
  'gi',
)

export const leftovers: LeftoverCues = {
  times: [
    // A day of a month, but no rank: "ranked 12th", "was 13th", "the 4th largest".
    String.raw`(?<!\b(?:rank(?:s|ed|ing)?|came|comes?|finished|placed|was|is|were|are|stands|stood) (?:a |the |about )?)\b\d{1,2}(?:st|nd|rd|th)\b(?! (?:place|largest|biggest|highest|best|most|fastest))`,
    String.raw`(?:\d{1,2} )?\b(?:${monthNames})\b(?: \d{1,2})?`,
  ],
  lineNumber: '\\d{1,2}(?=[.、)）:：·|\\s]|$)',
  numbers: [english],
  binding: /\b(?:per|every) $/i,
  idioms: new RegExp(never.source, 'g'),
}
