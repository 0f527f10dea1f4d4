import type { PlainKind, Quantity } from '../model.ts'
import { normaliseWidth } from '../width.ts'
import { saysGrowthBefore, saysLevelBefore, speaksOfGrowth, speaksOfShare } from './cues.ts'
import type { Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import { everything } from './saidPeriods.ts'

/** Says how a number is shown as of another kind than the article gives it. */
export function kindObjection(mention: MentionDraft, evidence: Evidence): string | null {
  const [slide, article] = [plainKind(mention), plainKind(evidence.quantity)]
  if (saysGrowthBefore(mention.lead)) {
    if (article !== 'level' && article !== 'count') return null
    return saysGrowthBefore(leadOf(evidence)) ? null : 'the article gives it as a level, not as a change'
  }
  return kindRules[`${article} shown as ${slide}`]?.(mention, evidence) ?? null
}

type KindRule = (mention: MentionDraft, evidence: Evidence) => string | null

const growthForLevel: KindRule = (mention, evidence) =>
  mention.inherited.kind || speaksOfGrowth(leadOf(evidence).slice(-12))
    ? null
    : 'the article gives it as a level, not as a change'

const levelForGrowth: KindRule = (mention, { quantity }) => {
  const words = `the article gives it as ${quantity.kind === 'rate' ? 'a rate of change' : 'a change'}, not as a level`
  if (saysLevelBefore(mention.lead)) return words
  return speaksOfGrowth(everything(mention)) || mention.direction ? null : words
}

/** Which kinds may not stand for which. */
const kindRules: Record<string, KindRule> = {
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
  'rate shown as share': (mention, { own }) => {
    const words = ownWords(mention)
    return speaksOfShare(words) && !speaksOfGrowth(words) && !speaksOfShare(own)
      ? 'the article gives it as a rate of change, not as a share'
      : null
  },
  'share shown as rate': (mention, { own }) =>
    speaksOfGrowth(ownWords(mention)) && !speaksOfGrowth(own)
      ? 'the article gives it as a share, not as a rate of change'
      : null,
}

/** The words of a slide that are this number's alone: from the number before to the next. */
function ownWords({ sentence, lead, text }: MentionDraft): string {
  const behind = sentence.slice(lead.length + text.length)
  return /[^\d]*$/.exec(lead)![0] + /^[^\d]*/.exec(behind)![0]
}

/** What stands before a number in the sentence that gives it. */
function leadOf({ sentence, quantity }: Evidence): string {
  const at = sentence.indexOf(normaliseWidth(quantity.text))
  return at < 0 ? '' : sentence.slice(0, at)
}

/** The kind of a number, or of what a target is a target for. */
export function plainKind({ kind, sub }: Quantity): PlainKind {
  return kind === 'target' ? (sub ?? 'level') : kind
}

/** Whether a number tells a change. */
export function isMove(quantity: Quantity): boolean {
  return ['change', 'rate'].includes(plainKind(quantity))
}
