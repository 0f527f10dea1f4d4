import type { Direction, PlainKind } from '../../model.ts'
import { alternation } from '../engine/alternation.ts'
import type { Token } from '../engine/token.ts'
import { wordsOn } from '../engine/qualifier.ts'
import * as cues from './cues.ts'
import { qualifiers } from './qualifiers.ts'

export interface Verdict {
  kind: PlainKind
  direction: Direction | null
  inherited: boolean
}

const upWords = new Set(cues.up)
const MOVING = alternation([...cues.up, ...cues.down])
const moving = new RegExp(`\\b(?:${MOVING})\\b`, 'gi')
const FILLER = `(?:${alternation(wordsOn('before', qualifiers))}|by|a|an|another|the|its|their|further|sharply|slightly|steadily|strongly|again|back|some)`
const endsWithMoving = new RegExp(`\\b(${MOVING})(?: of)?(?: ${FILLER})*\\s*$`, 'i')
const noun = alternation(cues.rateNouns)
const beforeNoun = new RegExp(`^(?:[\\s-](?:[A-Za-z][a-z-]*)){0,3}?[\\s-](${noun})\\b`, 'i')
const beforeComparative =
  /^(?:\s(?:year-on-year|year-over-year|annual))?\s?(higher|lower|more|less|up|down|above|below|better|worse|cheaper|dearer|fewer|ahead|stronger|weaker|faster|slower|bigger|smaller|increase|growth)\b/i
/** A rate's name right behind a number. */
const rateBehind = new RegExp(`^\\s(?:[a-z-]+ )?(?:${noun})\\b`, 'i')
const rate = new RegExp(`\\b(?:${noun})\\b`, 'gi')
const share = new RegExp(`\\b(?:${alternation(cues.shareNouns)})\\b`, 'gi')
const beforeShare =
  /^\s(?:[a-z-]+ ){0,2}?(?:stake|share|shareholding|holding|interest|majority|minority|owner|owned|of\b|chance|probability|approval|tax|tariff|duty|rate|margin|turnout|coupon|discount|level)/i
/** Verbs that move money or jobs without comparing: what they take is an amount. */
const amounts =
  /\b(?:lost|lose|loses|losing|cut|cuts|cutting|raise|raised|raising|added|add|adds|shed|sheds|shedding|slashed|slash|gained|trimmed|reduce|reducing|reduced|wiped|boost|boosted|discount|extra|additional|further|more|less|fewer|over|above|below|under|topped|trim)\b/i

export function directionOf(word: string): Direction {
  return upWords.has(word.toLowerCase()) ? 'up' : 'down'
}

/** Reads the kind of a number from the words before (`left`) and behind it in its clause. */
export function kindOf(
  token: Token,
  left: string,
  right: string,
  before: { token: Token; verdict: Verdict; gap: string } | null,
): Verdict {
  const own = (kind: PlainKind, direction: Direction | null = null): Verdict => ({
    kind,
    direction,
    inherited: false,
  })
  if (token.direction) return own('rate', token.direction)
  const verb = movingBefore(left)
  if (
    before &&
    /^(?: points?| pence| cents|p)?,? or (?:about |around |nearly |almost )?$/.test(before.gap) &&
    before.verdict.direction &&
    token.class !== before.token.class
  ) {
    return {
      kind: token.class === 'percent' ? 'rate' : 'change',
      direction: before.verdict.direction,
      inherited: true,
    }
  }
  const listed = before && before.token.class === token.class && /^,?\s?(?:and|or|,)?\s?$/.test(before.gap)
  if (token.class === 'point') return own('change', verb ?? nounBehind(right) ?? lastDirection(left))
  if (token.class === 'percent' || token.class === 'times')
    return ratio(token, left, right, before, verb, listed === true)
  const behind = nounBehind(right)
  if (
    behind &&
    /^\s(?:higher|lower|more than|less than|up on|down on|above|below|better than|worse than|(?:[a-z]+ )?(?:rise|increase|fall|drop|decrease|decline|reduction|cut|jump|gain|improvement|growth)\b)/i.test(
      right,
    )
  ) {
    return own('change', behind)
  }
  if (token.class === 'bare' && /^ (?:[a-z]+ )?more\b(?! than \d)/.test(right)) return own('change', 'up')
  if (token.class === 'bare' && /^ (?:[a-z]+ )?fewer\b(?! than \d)/.test(right)) return own('change', 'down')
  const counts =
    token.class === 'bare' &&
    /^\s(?!points|seats)[a-z-]*(?: [a-z-]+)?s\b/.test(right) &&
    !/^\s(?:this|was|has|is|as|across|versus)\b/.test(right)
  if (verb && !counts && (/^\s?points/.test(right) || !amounts.test(endsWithMoving.exec(left)![1]!)))
    return own('change', verb)
  if (
    /\bby (?:about |around |more than |nearly |almost |some |just |over |an? )*$/i.test(left) &&
    lastDirection(left)
  )
    return own('change', lastDirection(left))
  if (listed && before.verdict.kind === 'change') return { ...before.verdict, inherited: true }
  if (token.class === 'bare' && heads.test(left)) return own('count')
  if (
    token.class === 'bare' &&
    before?.verdict.kind === 'count' &&
    /\bfrom (?:about |nearly )?$/i.test(before.gap)
  )
    return { ...before.verdict, inherited: true }
  if (token.class === 'bare')
    return own(
      /^\s[A-Za-z]/.test(right) &&
        !/^\s(?:in|on|at|from|for|points?|after|by|and|as|with|to|last|this|against|compared|than|a)\b/.test(
          right,
        )
        ? 'count'
        : /^\spoints?/.test(right)
          ? 'level'
          : 'level',
    )
  return own(token.class === 'count' ? 'count' : 'level')
}

/** "the number of staff fell to 115,000". */
const heads = /\b(?:number of [a-z-]+|headcount|workforce|staff)\b[^,;]{0,24}$/i

/** The direction of a word of growth right before a number. */
function movingBefore(left: string): Direction | null {
  const found = endsWithMoving.exec(left.slice(-60))
  // "rose above 5%" tells where it stands.
  if (/\b(?:above|below|beyond|past)\s*$/i.test(left)) return null
  if (
    /\b(?:to|makes?|making|made|set|speed|take|took|picked|come|came|end|ended|given?|gave|giving) up(?: (?:about|around|nearly|almost|some|more than|over|just))*\s*$/i.test(
      left,
    )
  )
    return null
  if (!found || /^(?:over|above|below|more|less|fewer|extra|additional|under|topped)$/i.test(found[1]!))
    return null
  return directionOf(found[1]!)
}

/** "7.5% rise", "20% higher": the direction of a word behind a number. */
function nounBehind(right: string): Direction | null {
  const found = beforeComparative.exec(right) ?? beforeNoun.exec(right.slice(0, 60))
  if (!found) return null
  const word = found[1]!.toLowerCase()
  if (word === 'worse' || word === 'cheaper' || word === 'slower' || word === 'smaller') return 'down'
  return cues.down.includes(word) || /^(?:decline|decrease|reduction)s?$/.test(word) ? 'down' : 'up'
}

/** The direction of the last word of growth in a stretch. */
export function lastDirection(stretch: string): Direction | null {
  const last = [...stretch.slice(-120).matchAll(moving)].at(-1)
  return last ? directionOf(last[0]) : null
}

function ratio(
  token: Token,
  left: string,
  right: string,
  before: { token: Token; verdict: Verdict; gap: string } | null,
  verb: Direction | null,
  listed: boolean,
): Verdict {
  const own = (kind: PlainKind, direction: Direction | null = null): Verdict => ({
    kind,
    direction,
    inherited: false,
  })
  if (token.class === 'times') return own('level')
  if (/(?:^|[\s(])[-−]$/.test(left)) return own('rate', 'down')
  if (verb) return own('rate', verb)
  if (
    /^\s(?:of\b|who\b|said\b|say\b|(?:expect|believe|think|agree|want|plan|support|oppose|fear)\b)/i.test(
      right,
    ) &&
    !/\b(?:growth|inflation|rise|fall|increase)\b[^,;]{0,20}$/i.test(left)
  )
    return own('share')
  if (
    beforeShare.test(right) &&
    !/^\s(?:[a-z-]+ )?(?:rate|level) of (?:growth|inflation)/.test(right) &&
    !nounImmediately(right)
  )
    return own('share')
  const behind = nounBehind(right)
  if (behind) return own('rate', behind)
  const near = left.slice(-90)
  const rateAt = lastIndex(near, rate)
  const shareAt = lastIndex(near, share)
  const reached =
    /\b(?:to|at|from|of|was|is|were|are|stood at|below|above|reached|hit)\s*(?:about |around |just |a record |nearly |only |over )*$/i.test(
      near,
    )
  if (/\b(?:annual|annualised|annualized|quarterly) (?:rate|pace) of $/i.test(near) && lastDirection(near))
    return own('rate', lastDirection(near))
  if (
    shareAt > rateAt &&
    !/\b(?:growth|inflation|sales|profits?|exports|imports|output|revenues?) rates?\b/i.test(near)
  )
    return own('share')
  if (rateAt >= 0)
    return own(
      'rate',
      /\b(?:fall|falls|drop|decline|contraction|cut|reduction|decrease|slump|slide|downturn|loss)\b[^,;]*$/i.test(
        near,
      )
        ? 'down'
        : 'up',
    )
  if (listed && before) return { ...before.verdict, inherited: true }
  const moved = lastDirection(near)
  if (moved && !reached) return own('rate', moved)
  if (before?.token.class === 'percent' && before.gap.length < 60)
    return { ...before.verdict, inherited: true }
  return moved ? own('rate', moved) : own('share')
}

function nounImmediately(right: string): boolean {
  return rateBehind.test(right)
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1
}
