import { namedIn, saysOfTalk } from '../language/talk.ts'
import { normaliseWidth } from '../width.ts'
import type { MentionDraft } from './findMentions.ts'

/** The largest count that a deck makes of its own parts. */
const MOST = 20

/** A number with the words of its text around it, in half width. */
interface Count {
  mention: MentionDraft
  unit: string | null
  before: string
  after: string
}

/** Tells that a number is of the deck's own making. */
interface OwnRule {
  reason: string
  holds(count: Count): boolean
}

const isIndex = ({ mention: { source, value } }: Count) => source.index === value

/** Numbers that only order. */
const ordering: OwnRule['holds'][] = [
  ({ unit, before, after }) => unit === null && saysOfTalk('order', before) && !saysOfTalk('rank', after),
  // "No. 2: Costs" numbers a line; "the No. 2 maker" is a rank.
  ({ unit, before, after }) =>
    unit === null && /^\s*(?:no\.|#)\s*$/i.test(before) && /^\s*(?:[.、):：·|—–]|$)/.test(after),
  (count) =>
    saysOfTalk('ordinal', count.mention.text) && (isIndex(count) || /^[\s、，,:：]/.test(count.after)),
  ({ unit, before, mention: { at, source } }) =>
    unit === null &&
    before.trim() === '' &&
    /^0\d$/.test(normaliseWidth(source.text).slice(at.start, at.end)),
  (count) =>
    count.unit === null &&
    count.before.trim() === '' &&
    isIndex(count) &&
    /^\s*(?:[.、):：·|]|$)/.test(count.after),
]

/** Whether a number may count parts of the talk at all, by its kind, its unit and its size. */
function countsParts({ mention: { kind, value }, unit, after }: Count): boolean {
  if (unit === null) return saysOfTalk('counted', after) && value >= 2 && value <= MOST
  return (kind === 'count' || kind === 'level') && saysOfTalk('parts', unit) && value >= 2 && value <= MOST
}

const rules: OwnRule[] = [
  { reason: 'a number of order', holds: (count) => ordering.some((orders) => orders(count)) },
  {
    reason: 'a half of the talk',
    holds: ({ mention, before }) => saysOfTalk('half', mention.text) && saysOfTalk('beforeHalf', before),
  },
  {
    reason: 'a pair in running speech',
    holds: (count) => countsParts(count) && saysOfTalk('pair', count.mention.text),
  },
  {
    reason: 'speaks of the talk itself',
    holds: (count) => countsParts(count) && saysOfTalk('talk', count.after),
  },
  {
    reason: 'counts what the slide shows',
    holds: (count) => countsParts(count) && count.mention.source.groups.has(count.mention.value),
  },
  {
    reason: 'counts what its sentence names',
    holds: (count) => countsParts(count) && enumerated(count.after) === count.mention.value,
  },
]

export const ownReasons = rules.map(({ reason }) => reason)

/** Why a number is of the deck's own making; null where it is a claim. */
export function ownReason(mention: MentionDraft): string | null {
  const { value, high, qualifier, source, at } = mention
  if (high !== null || qualifier !== null || !Number.isInteger(value)) return null
  const text = normaliseWidth(source.text)
  const unit = mention.unit?.word ?? null
  const count = { mention, unit, before: text.slice(0, at.start), after: text.slice(at.end) }
  return rules.find(({ holds }) => holds(count))?.reason ?? null
}

/** Whether a multiple in words compares how something is done (`twice as often`), of which few articles give numbers. */
export function comparesDegrees({ text, source, at }: MentionDraft): boolean {
  return !/\d/.test(text) && saysOfTalk('degree', source.text.slice(at.end))
}

/** How many things a sentence names behind its number: three for `：高端、链条、集群`. */
function enumerated(after: string): number | null {
  const list = /^[^。；;\n:：—]{0,16}(?:[:：]|——)\s*([^。\n]+)/.exec(after)?.[1]
  return list ? namedIn(list) : null
}
