import { intervalOf } from '../number/bound.ts'
import type { MentionDraft } from './findMentions.ts'
import type { Ruling } from './trace.ts'

/** What stands between words for a part and the number in brackets that says it exactly: "half of the cars (48.8%)". */
const toBracket = /^[^.;,()\d]*[(（]$/
const behindBracket = /^[)）]/

/** Takes a part in words ("a tenth", "almost half") for a rounding of the percentage in brackets behind it, where the article gives that. */
export function tellRestated(drafts: MentionDraft[], rulings: Ruling[]): Ruling[] {
  return rulings.map((ruling, index) => {
    const [part, exact] = [drafts[index]!, drafts[index + 1]]
    const given = rulings[index + 1]
    if (!ruling.problem || !exact || !given || /\d/.test(part.text) || part.unit?.class !== 'percent')
      return ruling
    if (exact.source !== part.source || exact.unit?.class !== 'percent' || given.problem) return ruling
    const between = exact.lead.slice(part.lead.length + part.text.length)
    const behind = exact.sentence.slice(exact.lead.length + exact.text.length)
    if (!exact.lead.startsWith(part.lead) || !toBracket.test(between) || !behindBracket.test(behind))
      return ruling
    const { low, high } = intervalOf(part.bound === 'exact' ? 'about' : part.bound, part.value, null, 0)
    if (exact.value < low || exact.value > high) return ruling
    const { statistics } = given
    return {
      ...ruling,
      verdict: 'rounded',
      statistics,
      reason: `${exact.text}, in words`,
      problem: null,
      instead: null,
    }
  })
}
