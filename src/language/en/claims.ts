import { never, type ClaimCues } from '../engine/claims.ts'
import { alternation, table } from '../engine/alternation.ts'

/** Beginnings of words of growth and decline. */
const growth = table(`
  increas rise rising rose risen grow grew gain higher jump climb surg soar added adds fall fell drop declin decreas lower cut reduc shrink shrank narrow chang differ slow accelerat doubl tripl improv faster additional extra lost loses losing shed
`)
/** Beginnings of words that say what is to come. */
const targets = table(`
  aim target plan expect forecast projected projection will goal hope seek due intend ambition would should could
`).concat('to reach', 'next year')

const REACHED = 'reached|reaching|totalled|totaled|stood at|amounted to|stands at'
const MOVED = 'rose|fell|grew|climbed|jumped|dropped|declined|increased|decreased|surged|slipped'
const ABOUT = '(?:about|around|nearly|almost|just over|more than)'

/** "3 a day" ends there, or before one of these: a day pass, a month later is no rate. */
const RATE_ENDS =
  '(?=$|[^\\w ]|\\s(?:in|on|at|from|to|for|than|and|or|by|with|after|of|last|this|as|during|when|while|through|until|since|but|compared)\\b)'

const DOES = 'did|does|do|has|have|had|is|was|were|are|would|could|will|can'
/** What is no more than so much is not denied. */
const COMPARES = 'more|less|fewer|only|over|under|higher|lower|better|worse'

export const claims: ClaimCues = {
  noGrowth: /(?!)/g,
  growth: new RegExp(`\\b(?:${alternation(growth)}|(?:up|down|from|(?<!(?:more|less|fewer) )than)\\b)`, 'i'),
  levelBefore: new RegExp(`\\b(?:${REACHED}|(?:${MOVED}) to)(?: ${ABOUT})?\\s*$`, 'i'),
  growthBefore: /\b(?:rose|grew|fell|up|down|increased|declined|dropped)(?: by)?\s*$/i,
  target: new RegExp(`\\b(?:${alternation(targets)}|by 20\\d\\d)`, 'i'),
  ahead: /\b(?:next|ahead|to come|upcoming|outlook|looking forward)\b/i,
  byYear: /by\s*20\d\d/g,
  achieved:
    /\b(?:(?:has|have) (?:reached|hit|passed|exceeded)|reached|achieved|totall?ed|came to|amounted to)\b/i,
  averaged: /CAGR|\ba year\b|annual|per year|yearly|per annum|on average/i,
  than: never,
  moreBehind: never,
  lessBehind: never,
  ofBefore: never,
  denied: new RegExp(
    `\\b(?:${DOES})(?:n['’]t| not)\\b(?! (?:(?:much|any|far) )?(?:${COMPARES})\\b)|(?:^|\\b(?:or|and) )not\\b(?! (?:only|just)\\b)|\\b(?:never|failed to|no longer)\\b`,
    'i',
  ),
  unlike: /\bnon-?$/i,
  gain: /\b(?:profits?|earn(?:s|ed|ings)?|net income|surplus(?:es)?)\b/i,
  loss: /\b(?:lost|los[ei]s?|losing|loss(?:es)?|deficits?|shortfalls?)\b/i,
  conditional: /(?:^|[,;.] )(?:and |but )?(?:if|unless|provided that|assuming|in case)\b/i,
  from: new RegExp(`\\bfrom(?: ${ABOUT}| [-−–£$€¥]+)*\\s*$`, 'i'),
  compared: new RegExp(
    `,? (?:(?:up|down) from|compared (?:with|to)|versus|against)(?: (?:the|a|an|its|their|last year['’]s|only|just|${ABOUT}))*[ £$€¥−–-]*$`,
    'i',
  ),
  to: /^(?: in (?:19|20)\d\d)?[^.,;\d]{0,24}\bto\b/i,
  onYear:
    /\b(?:year[- ](?:on|over|to)[- ]year|on the year|y\/y|YoY|(?:a|one) year (?:ago|earlier|before)|from last year)\b/i,
  onQuarter:
    /\b(?:quarter[- ](?:on|over|to)[- ]quarter|on the quarter|q\/q|QoQ|(?:from |than )the (?:previous|prior) quarter)\b/i,
  onMonth:
    /\b(?:month[- ](?:on|over|to)[- ]month|on the month|m\/m|MoM|(?:a|one) month (?:ago|earlier|before)|(?:from |than |with )the (?:previous|prior) month)\b/i,
  sameSpan: /\bsame (?:period|quarter|half|months?|time|stage)\b|\ba year (?:earlier|ago|before)\b/i,
  wholeYear: /\b(?:whole|full)[- ]year/i,
  aDay: new RegExp(`\\b(?:per|each|every) day\\b|\\ba day${RATE_ENDS}|\\bdaily\\b|/day\\b`, 'i'),
  aMonth: new RegExp(`\\b(?:per|each|every) month\\b|\\ba month${RATE_ENDS}|\\bmonthly\\b|/month\\b`, 'i'),
  // A dividend is a share's by its nature, whether that is said or not.
  aShare: /\b(?:a|per)(?: [a-z]+)? share\b|\bEPS\b|\bearnings per\b|\bdividends?\b/i,
  aHead: /\bper (?:head|capita|person)\b|\b(?:a|per) head\b/i,
  ofHeads: never,
  operator: never,
}
