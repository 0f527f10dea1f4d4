import { editDistance } from '../problem.ts'
import type { Statistic } from '../model.ts'
import type { MentionDraft } from './findMentions.ts'
import { standsBehind } from '../language/bounds.ts'
import { isCompatible } from '../number/unit.ts'

const shown = 3

/** A statistic with its words as they are compared: without blanks, and which signs are in them. */
interface PrintedWords {
  statistic: Statistic
  text: string
  signs: number
}

/** The statistics that an author may have meant, nearest first, as words: `2600亿元 (2022, 总产值), line 31`. */
export function nearestStatistics(mention: MentionDraft, statistics: Statistic[]): string[] {
  const best: { words: string; distance: number }[] = []
  const said = compact(mention.text)
  for (const printed of printedOf(statistics)) {
    const most = best.length < shown ? 1 : best.at(-1)!.distance
    const distance = distanceOf(mention, said, printed, most)
    if (distance >= most) continue
    const words = describe(printed.statistic)
    const known = best.findIndex((one) => one.words === words)
    if (known !== -1 && best[known]!.distance <= distance) continue
    best.splice(known !== -1 ? known : shown - 1, 1)
    best.push({ words, distance })
    best.sort((a, b) => a.distance - b.distance)
  }
  return best.map(({ words }) => words)
}

function printedOf(statistics: Statistic[]): PrintedWords[] {
  const known =
    remembered.get(statistics) ?? statistics.map((one) => ({ statistic: one, ...compact(one.text) }))
  remembered.set(statistics, known)
  return known
}

/** A deck with a wrong number has many. */
const remembered = new WeakMap<Statistic[], PrintedWords[]>()

function compact(words: string): Pick<PrintedWords, 'text' | 'signs'> {
  const text = words.replace(/[,\s]/g, '')
  let signs = 0
  for (let at = 0; at < text.length; at++) signs |= 1 << (text.charCodeAt(at) & 31)
  return { text, signs }
}

/** A statistic as its place and context name it. */
export function describe({ text, period, measure, line, file, qualifier }: Statistic): string {
  const context = [period?.iso ?? null, measure].filter((word) => word !== null).join(', ')
  const qualified = qualifier && !text.includes(qualifier) ? withQualifier(text, qualifier) : text
  return `${qualified}${context ? ` (${context})` : ''}, ${file === undefined ? '' : `${file} `}line ${line}`
}

function withQualifier(text: string, qualifier: string): string {
  if (standsBehind(qualifier))
    return /^[a-z]/i.test(qualifier) ? `${text} ${qualifier}` : `${text}${qualifier}`
  return /[a-z]$/i.test(qualifier) ? `${qualifier} ${text}` : `${qualifier}${text}`
}

/**
 * 0 for the same, 1 and more for what nobody could have meant: by value, by digits, and by unit.
 *
 * @param most above which it need not be exact
 */
function distanceOf(
  mention: MentionDraft,
  said: Pick<PrintedWords, 'text' | 'signs'>,
  { statistic, text, signs }: PrintedWords,
  most: number,
): number {
  const sameMeasure = mention.measure !== null && mention.measure === statistic.measure
  const sameUnit = isCompatible(mention.unit, statistic.unit)
  const apart = (sameUnit ? 0 : 0.3) - (sameMeasure ? 0.1 : 0)
  if (apart >= most) return apart
  const byValue =
    mention.value > 0 && statistic.value > 0 ? Math.abs(Math.log10(mention.value / statistic.value)) * 2 : 1
  const length = Math.max(said.text.length, text.length)
  // Each sign that only one of them has is one edit at least.
  const least = Math.max(
    Math.abs(said.text.length - text.length),
    bitsOf(said.signs & ~signs),
    bitsOf(signs & ~said.signs),
  )
  if (least / length >= Math.min(byValue, most - apart)) return byValue + apart
  return Math.min(byValue, editDistance(said.text, text) / length) + apart
}

function bitsOf(signs: number): number {
  let count = 0
  for (let rest = signs; rest !== 0; rest &= rest - 1) count++
  return count
}
