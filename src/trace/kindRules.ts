import type { PlainKind, Quantity } from '../model.ts'
import { isBelowZero } from '../number/signed.ts'
import { normaliseWidth } from '../width.ts'
import { saysGrowth, saysPartMoved, saysShare } from '../language/moves.ts'
import { isOfBefore, saysGrowthBefore, saysLevelBefore, speaksOfGrowth } from '../language/claims.ts'
import type { Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import { everything } from './saidPeriods.ts'

/** Says how a number is shown as of another kind than the article gives it. */
export function kindObjection(mention: MentionDraft, evidence: Evidence): string | null {
  const [slide, article] = [plainKind(mention), plainKind(evidence.quantity)]
  // 是原来的50%, of what grew by as much.
  if (article === 'rate' && mention.unit?.class === 'percent' && isOfBefore(mention.lead))
    return 'the article gives it as a rate of change, not as a level'
  const behind = mention.sentence.slice(mention.lead.length + mention.text.length)
  if (article === 'rate' && saysShare(mention.lead, behind))
    return saysPartMoved(mention.lead) ? null : shareForGrowth(evidence)
  if (article === 'share' && saysGrowth(mention.lead, behind)) return growthForShare(evidence)
  if (saysGrowthBefore(mention.lead)) {
    if ((article !== 'level' && article !== 'count') || isComparing(evidence)) return null
    const lead = leadOf(evidence)
    return saysGrowthBefore(lead) || saysPartMoved(lead)
      ? null
      : 'the article gives it as a level, not as a change'
  }
  return kindRules[`${article} shown as ${slide}`]?.(mention, evidence) ?? null
}

type KindObjection = (mention: MentionDraft, evidence: Evidence) => string | null

const growthForLevel: KindObjection = (mention, evidence) =>
  mention.inherited.kind ||
  isComparing(evidence) ||
  // Who is twice as many has doubled.
  (evidence.quantity.unit?.class === 'times' && mention.unit?.class === 'percent') ||
  speaksOfGrowth(leadOf(evidence).slice(-12))
    ? null
    : 'the article gives it as a level, not as a change'

/** "3 times faster": a multiple tells how much more something is. */
function isComparing({ quantity, own }: Evidence): boolean {
  return quantity.unit?.class === 'times' && speaksOfGrowth(own)
}

const levelForGrowth: KindObjection = (mention, { quantity }) => {
  const words = `the article gives it as ${quantity.kind === 'rate' ? 'a rate of change' : 'a change'}, not as a level`
  // Twice what it was, of what grew by as much again.
  if (isGrownTo(mention, quantity)) return null
  if (saysLevelBefore(mention.lead)) return words
  // −16 in a column of jobs is a fall by 16.
  if (quantity.direction === 'down' && isBelowZero(mention, mention.lead)) return null
  return speaksOfGrowth(everything(mention)) || mention.direction ? null : words
}

/** Whether a multiple of what was before (是上年的2.5倍) is a growth by one less. */
function isGrownTo({ unit, value, lead }: MentionDraft, given: Quantity): boolean {
  if (unit?.class !== 'times' || !isOfBefore(lead)) return false
  return value > (given.unit?.class === 'percent' ? given.value / 100 : given.value) + 0.5
}

function shareForGrowth({ own, ownLead, quantity }: Evidence): string | null {
  return saysShare(ownLead, behindOwn(own, ownLead, quantity))
    ? null
    : 'the article gives it as a rate of change, not as a share'
}

function growthForShare({ own, ownLead, quantity }: Evidence): string | null {
  return saysGrowth(ownLead, behindOwn(own, ownLead, quantity))
    ? null
    : 'the article gives it as a share, not as a rate of change'
}

/** What of a number's own words stands behind it. */
function behindOwn(own: string, ownLead: string, { text }: Quantity): string {
  return own.slice(ownLead.length + text.length)
}

/** Which kinds may not stand for which. */
const kindRules: Record<string, KindObjection> = {
  'level shown as change': growthForLevel,
  'level shown as rate': growthForLevel,
  'count shown as change': growthForLevel,
  'count shown as rate': growthForLevel,
  'change shown as level': levelForGrowth,
  'change shown as count': levelForGrowth,
  'change shown as change': (mention, evidence) =>
    saysLevelBefore(mention.lead) ? levelForGrowth(mention, evidence) : null,
  'rate shown as level': (mention, evidence) =>
    speaksOfGrowth(evidence.sentence) ? levelForGrowth(mention, evidence) : null,
  'rate shown as count': levelForGrowth,
  // "rose to 4%" for what rose 4%.
  'rate shown as share': (mention, evidence) =>
    saysLevelBefore(mention.lead) && !saysLevelBefore(leadOf(evidence))
      ? levelForGrowth(mention, evidence)
      : null,
}

/** What stands before a number in the sentence that gives it. */
function leadOf({ sentence, quantity }: Evidence): string {
  const at = sentence.indexOf(normaliseWidth(quantity.text))
  return at === -1 ? '' : sentence.slice(0, at)
}

/** The kind of a number, or of what a target is a target for. */
export function plainKind({ kind, sub }: Quantity): PlainKind {
  return kind === 'target' ? (sub ?? 'level') : kind
}

/** Whether a number tells a change. */
export function isMove(quantity: Quantity): boolean {
  return ['change', 'rate'].includes(plainKind(quantity))
}
