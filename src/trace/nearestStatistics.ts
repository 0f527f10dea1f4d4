import { editDistance } from '../problem.ts'
import type { Statistic } from '../model.ts'
import type { MentionDraft } from './findMentions.ts'
import { standsBehind } from '../language/bounds.ts'
import { isCompatible } from '../number/unit.ts'

const shown = 3

/** The statistics that an author may have meant, nearest first, as words: `2600亿元 (2022, 总产值), line 31`. */
export function nearestStatistics(mention: MentionDraft, statistics: Statistic[]): string[] {
  const seen = new Set<string>()
  return statistics
    .map((statistic) => ({ statistic, distance: distanceOf(mention, statistic) }))
    .filter(({ distance }) => distance < 1)
    .sort((a, b) => a.distance - b.distance)
    .map(({ statistic }) => describe(statistic))
    .filter((words) => !seen.has(words) && seen.add(words))
    .slice(0, shown)
}

/** A statistic as its place and context name it. */
export function describe({ text, period, measure, line, qualifier }: Statistic): string {
  const context = [period?.iso ?? null, measure].filter((word) => word !== null).join(', ')
  const qualified = qualifier && !text.includes(qualifier) ? withQualifier(text, qualifier) : text
  return `${qualified}${context ? ` (${context})` : ''}, line ${line}`
}

function withQualifier(text: string, qualifier: string): string {
  if (standsBehind(qualifier))
    return /^[a-z]/i.test(qualifier) ? `${text} ${qualifier}` : `${text}${qualifier}`
  return /[a-z]$/i.test(qualifier) ? `${qualifier} ${text}` : `${qualifier}${text}`
}

/** 0 for the same, 1 and more for what nobody could have meant: by value, by digits, and by unit. */
function distanceOf(mention: MentionDraft, statistic: Statistic): number {
  const byValue =
    mention.value > 0 && statistic.value > 0 ? Math.abs(Math.log10(mention.value / statistic.value)) * 2 : 1
  const [a, b] = [mention.text.replace(/[,\s]/g, ''), statistic.text.replace(/[,\s]/g, '')]
  const byText = editDistance(a, b) / Math.max(a.length, b.length)
  const sameUnit = isCompatible(mention.unit, statistic.unit)
  const sameMeasure = mention.measure !== null && mention.measure === statistic.measure
  return Math.min(byValue, byText) + (sameUnit ? 0 : 0.3) - (sameMeasure ? 0.1 : 0)
}
