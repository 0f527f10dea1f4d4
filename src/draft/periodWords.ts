import type { LanguageTag } from '../model.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const han = ['一', '二', '三', '四']

/** How time is printed: what is digits in it is no amount. */
const printed =
  /(?:19|20)\d\d\s*[-—–~至到～/]\s*(?:(?:19|20)?\d\d)(?:年|(?!\d))|(?:19|20)\d\d年?(?:\d{1,2}月(?:\d{1,2}日)?)?(?!\d)|\d{1,2}\s*[-—–~至到～]\s*\d{1,2}月|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日(?!元)|\b\d{1,2}(?=\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\bQ[1-4]\b|\bH[12]\b/g

/** The text with the digits of its dates replaced by letters, one for one. */
export function maskPeriods(text: string): string {
  return text.replace(printed, (date) => date.replace(/\d/g, 'y'))
}

/**
 * The time that a clause takes over from an earlier one, as a label says it: as printed where that is a year, a
 * half, a quarter or a stretch of months; nothing for a day, which is when something was said.
 */
export function periodWords(inherited: string | null, period: string | null): string {
  if (inherited === null || period === null || /^\d{4}-\d\d-\d\d/.test(period)) return ''
  const text = inherited
    .trim()
    .replace(/^(?:力争)?(?:截至|到|在|by|in|during)\s*/i, '')
    .replace(/[，,：:。]$/, '')
  return text.length <= 14 &&
    /年|半年|季度|月|十.五|\d{4}|quarter|half|January|February|March|April|May|June|July|August|September|October|November|December/i.test(
      text,
    ) &&
    !/日/.test(text)
    ? text
    : ''
}

/** A normalised period in words of a language: `2021` is 2021年, `2011-Q1` Q1 2011. Null for a form that is not shown. */
export function namePeriod(period: string, lang: LanguageTag): string | null {
  for (const [pattern, name] of forms) {
    const match = pattern.exec(period)
    if (match) return name(match, lang !== 'en')
  }
  return null
}

type Name = (match: RegExpExecArray, chinese: boolean) => string

const forms: [RegExp, Name][] = [
  [/^(\d{4})$/, ([, year], chinese) => (chinese ? `${year}年` : year!)],
  [
    /^(\d{4})-(\d\d)$/,
    ([, year, month], chinese) =>
      chinese ? `${year}年${Number(month)}月` : `${months[Number(month) - 1]} ${year}`,
  ],
  [
    /^(\d{4})-Q([1-4])$/,
    ([, year, n], chinese) => (chinese ? `${year}年${han[Number(n) - 1]}季度` : `Q${n} ${year}`),
  ],
  [
    /^(\d{4})-H([12])$/,
    ([, year, n], chinese) => (chinese ? `${year}年${n === '1' ? '上' : '下'}半年` : `H${n} ${year}`),
  ],
  [
    /^(\d{4})-01\/\1-(\d\d)$/,
    ([, year, to], chinese) =>
      chinese ? `${year}年1—${Number(to)}月` : `January to ${months[Number(to) - 1]} ${year}`,
  ],
]

/** A period as a point on a scale with its grain, so that like can stand beside like. */
export function pointOf(period: string): { grain: string; at: number; step: number } | null {
  const year = /^(\d{4})$/.exec(period)
  if (year) return { grain: 'year', at: Number(year[1]), step: 1 }
  const part = /^(\d{4})-([QH])([1-4])$/.exec(period)
  if (part) {
    const many = part[2] === 'Q' ? 4 : 2
    return { grain: part[2]!, at: Number(part[1]) + (Number(part[3]) - 1) / many, step: 1 / many }
  }
  const month = /^(\d{4})-(\d\d)$/.exec(period)
  if (month) return { grain: 'month', at: Number(month[1]) + (Number(month[2]) - 1) / 12, step: 1 / 12 }
  const span = /^(\d{4})-01\/\1-(\d\d)$/.exec(period)
  return span ? { grain: `to-${span[2]}`, at: Number(span[1]), step: 1 } : null
}
