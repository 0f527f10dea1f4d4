/** A stretch of months, both ends included, counted from the year 0: 2022 is 24264 to 24275. */
export interface Period {
  from: number
  to: number
}

const hanDigits = '〇一二三四五六七八九'
const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const quarters: Record<string, number> = { 一: 0, 二: 1, 三: 2, 四: 3, '1': 0, '2': 1, '3': 2, '4': 3 }

const year = (value: number): Period => ({ from: value * 12, to: value * 12 + 11 })
const part = (value: number, from: number, to: number): Period => ({
  from: value * 12 + from,
  to: value * 12 + to,
})

interface Form {
  pattern: RegExp
  /** The period that a match names; `now` is the year of the article, or of the last year named before. */
  period: (match: RegExpExecArray, now: number | null) => Period | null
}

const yearOf = (text: string | undefined, now: number | null) => (text ? fullYear(text) : now)
const within = (value: number | null, from: number, to: number) =>
  value === null ? null : part(value, from, to)

/** How a slide or an article names a time; the first that fits at a place wins. */
const forms: Form[] = [
  {
    pattern: /((?:19|20)\d\d)年?\s*(?:[-—–~～至到]+|to|and)\s*((?:19|20)\d\d)(?!\d)/gi,
    period: ([, from, to]) => ({ from: Number(from) * 12, to: Number(to) * 12 + 11 }),
  },
  {
    pattern: /((?:19|20)\d\d)-(\d\d)(?:-\d\d)?\/((?:19|20)\d\d)-(\d\d)(?:-\d\d)?/g,
    period: ([, a, b, c, d]) => ({
      from: Number(a) * 12 + Number(b) - 1,
      to: Number(c) * 12 + Number(d) - 1,
    }),
  },
  {
    pattern: /((?:19|20)\d\d)\/((?:19|20)\d\d)(?!\d)/g,
    period: ([, from, to]) => ({ from: Number(from) * 12, to: Number(to) * 12 + 11 }),
  },
  {
    pattern: /((?:19|20)\d\d)[-/.]([01]\d)(?:[-/.][0-3]\d)?(?!\d)/g,
    period: ([, a, b]) => part(Number(a), Number(b) - 1, Number(b) - 1),
  },
  {
    pattern: /((?:19|20)\d\d)-([HQ])([1-4])/g,
    period: ([, a, letter, n]) =>
      letter === 'H'
        ? part(Number(a), Number(n) * 6 - 6, Number(n) * 6 - 1)
        : part(Number(a), Number(n) * 3 - 3, Number(n) * 3 - 1),
  },
  {
    pattern: /(?:((?:19|20)\d\d|[〇零一二三四五六七八九]{4})年)?(?:前([一二三])|([一二三四1-4]))个?季度/g,
    period: ([, a, first, one], now) =>
      first
        ? within(yearOf(a, now), 0, quarters[first]! * 3 + 2)
        : within(yearOf(a, now), quarters[one!]! * 3, quarters[one!]! * 3 + 2),
  },
  {
    pattern: /(?:((?:19|20)\d\d|[〇零一二三四五六七八九]{4})年)?([上下])半年/g,
    period: ([, a, half], now) =>
      half === '上' ? within(yearOf(a, now), 0, 5) : within(yearOf(a, now), 6, 11),
  },
  {
    pattern: /(?:((?:19|20)\d\d)年)?(\d{1,2})月?\s*[-—–~～至到]+\s*(\d{1,2})月/g,
    period: ([, a, from, to], now) => within(yearOf(a, now), Number(from) - 1, Number(to) - 1),
  },
  {
    pattern: /(?:((?:19|20)\d\d)年)?(\d{1,2})月(?:份|\d{1,2}日|末|底|初)?/g,
    period: ([, a, b], now) => within(yearOf(a, now), Number(b) - 1, Number(b) - 1),
  },
  {
    pattern: new RegExp(`\\b(${months.join('|')})\\b(?:\\s+\\d{1,2},)?\\s*((?:19|20)\\d\\d)?`, 'gi'),
    period: ([, name, a], now) => {
      const month = months.indexOf(name!.toLowerCase())
      return name === 'may' ? null : within(yearOf(a, now), month, month)
    },
  },
  {
    pattern: /\b(?:Q([1-4])|(first|second|third|fourth) quarter)(?:\s+of)?(?:\s+((?:19|20)\d\d))?/gi,
    period: ([, q, word, a], now) => {
      const n = q ? Number(q) - 1 : ['first', 'second', 'third', 'fourth'].indexOf(word!.toLowerCase())
      return within(yearOf(a, now), n * 3, n * 3 + 2)
    },
  },
  {
    pattern: /((?:19|20)\d\d)(?!\d|[.,]\d)(?=年|[^\d亿万千百%％元家件个吨]|$)/g,
    period: ([, a]) => year(Number(a)),
  },
  { pattern: /([〇零一二三四五六七八九]{4})年/g, period: ([, a]) => year(fullYear(a!)) },
  {
    pattern: /[“"「]?十([一二三四五六七])五[”"」]?(末|初)?/g,
    period: ([, n, edge]) => {
      const first = 2001 + hanDigits.indexOf(n!) * 5
      if (edge === '末') return year(first + 4)
      return { from: first * 12, to: (first + 4) * 12 + 11 }
    },
  },
  { pattern: /今年|本年|this year/gi, period: (_, now) => (now === null ? null : year(now)) },
  { pattern: /去年|上年|last year/gi, period: (_, now) => (now === null ? null : year(now - 1)) },
  { pattern: /前年/g, period: (_, now) => (now === null ? null : year(now - 2)) },
  { pattern: /明年|next year/gi, period: (_, now) => (now === null ? null : year(now + 1)) },
]

/** A month without a year is one before the article's date: October, read in May, is last year's. */
function notAhead(period: Period, words: string, date: string | null): Period {
  const today =
    date && /^\d{4}-\d\d/.test(date) ? Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 : null
  if (today === null || period.from <= today || period.to - period.from > 8) return period
  return /20\d\d|明年|next|半年/.test(words) ? period : { from: period.from - 12, to: period.to - 12 }
}

/** The last year named before a place: 2021年…12月. */
function yearBefore(text: string, end: number): number | null {
  const last = text
    .slice(Math.max(0, end - 40), end)
    .match(/(?<!\d)(?:19|20)\d\d(?=年|\b)/g)
    ?.at(-1)
  return last ? Number(last) : null
}

/** `2022`, or 2022 from 二〇二二. */
function fullYear(text: string): number {
  const digits = Array.from(text, (one) => {
    const han = hanDigits.indexOf(one === '零' ? '〇' : one)
    return han < 0 ? one : String(han)
  })
  return Number(digits.join(''))
}

export interface NamedPeriod extends Period {
  /** Where its words stand in the text. */
  start: number
  end: number
}

/** Every period that a text names, in order; relative ones are counted from `date`, or left out without it. */
export function periodsIn(text: string, date: string | null): NamedPeriod[] {
  const key = `${date}\n${text}`
  const known = remembered.get(key)
  if (known) return known
  const found = findPeriods(text, date)
  if (remembered.size >= most) remembered.clear()
  remembered.set(key, found)
  return found
}

/** One sentence is asked for its periods once for every number in it. */
const remembered = new Map<string, NamedPeriod[]>()
const most = 2000

function findPeriods(text: string, date: string | null): NamedPeriod[] {
  const now = date && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null
  const found: NamedPeriod[] = []
  for (const { pattern, period } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => other.start < end && start < other.end)) continue
      const before = yearBefore(text, start)
      const read = period(match, before ?? now)
      const meant = before === null && read ? notAhead(read, match[0], date) : read
      if (meant) found.push({ ...meant, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A period in the form that the finder writes (`2022`, `2011-H1`, `2017/2022`). */
export function parsePeriod(period: string | null): Period | null {
  return period === null ? null : (periodsIn(period, null)[0] ?? null)
}

export function overlap(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** Whether `a` lies inside `b` and is shorter. */
export function isPartOf(a: Period, b: Period): boolean {
  return a.from >= b.from && a.to <= b.to && a.to - a.from < b.to - b.from
}

/** The years that a period touches. */
export function yearsOf({ from, to }: Period): number[] {
  const [first, last] = [Math.floor(from / 12), Math.floor(to / 12)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
