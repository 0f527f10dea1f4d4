import * as calendar from '../engine/calendar.ts'
import type { Calendar } from '../engine/calendar.ts'
import type { Fields, PeriodForm } from '../engine/periodForm.ts'
import { inYear, LETTER, letterIso, numberOf, partIn, parts, TO } from './parts.ts'

/** What a time is resolved against: the report's day, the year named last, the day named last. */
interface Resolving {
  days: Calendar
  named: number | null
  lastDay: string | null
}

const YEAR = '(?:19|20)\\d\\d'
const PART = parts.map(({ pattern }) => pattern).join('|')

/** Words for years, by which year they are. */
const relatives: [words: RegExp, year: (against: Resolving) => number | null][] = [
  [/^(?:当年|同年)/, ({ named }) => named],
  [/^次年/, ({ named }) => (named === null ? null : named + 1)],
  [/^上一?年/, ({ named, days }) => (days.year === null ? null : (named ?? days.year) - 1)],
  [/^去年/, ({ days }) => days.year && days.year - 1],
  [/^前年/, ({ days }) => days.year && days.year - 2],
  [/^明年/, ({ days }) => days.year && days.year + 1],
  [/^/, ({ days }) => days.year],
]

/** The year of a part that names none. */
function yearOfPart(fields: Fields, { days, named }: Resolving): number | null {
  if (days.titleYear !== null) return days.titleYear
  // What is told behind a deadline is of the report's year again.
  const isDeadline = named !== null && days.year !== null && named > days.year
  if (named !== null && !fields.day && !isDeadline) return named
  if (days.year === null) return named
  const isWhole = fields.whole && fields.whole !== '年内' && fields.whole !== '以来'
  // A report of the first months that tells of a whole year tells of the one before.
  if (isWhole && days.month !== null && days.month <= 3) return days.year - 1
  const month = partIn(fields)?.month(fields) ?? null
  return month === null ? days.year : calendar.yearOfMonth(days, month)
}

/** A part of a year that nothing tells: --H1, --01/--05. Of a day or a whole year nothing is left without it. */
function partOfAnyYear(fields: Fields): string | null {
  const iso = inYear(fields, ANY_YEAR).replaceAll(String(ANY_YEAR), '-')
  return /^-(?:-(?:[QH]\d|\d\d))(?:\/|$)/.test(iso) ? iso : null
}

const ANY_YEAR = 9999

/** The hundreds of a year that is written with two digits. */
const CENTURY = 2000
/** The first year of the republic is 1912. */
const BEFORE_REPUBLIC = 1911
const FIRST_PLAN = 1956
const PLAN_YEARS = 5

/** The years of a five-year plan, or an edge of them. */
function planIso(plan: number, edge: string | undefined): string {
  const first = FIRST_PLAN + (plan - 1) * PLAN_YEARS
  const last = first + PLAN_YEARS - 1
  if (edge === '末' || edge === '收官') return calendar.yearIso(last)
  if (edge === '初' || edge === '开局') return calendar.yearIso(first)
  const end = edge?.startsWith('前') ? first + numberOf(edge[1]!) - 1 : last
  return calendar.spanIso(String(first), String(end))
}

/** 2012年以来 runs to the report's year; null for any other time. */
function sinceIso({ year, whole }: Fields, days: Calendar): string | null {
  if (whole !== '以来' || days.year === null || Number(year) >= days.year) return null
  return calendar.spanIso(year!, String(days.year))
}

/** What a company's report of that name covers: 年报 the year before it appears, 一季报 its first quarter. */
function reportIso(name: string, { year, month }: Calendar): string | null {
  if (year === null) return null
  if (name === '年') return month !== null ? calendar.yearIso(year - 1) : null
  if (name === '一季') return calendar.quarterIso(year, 1)
  if (name === '三季') return calendar.spanIso(calendar.monthIso(year, 1), calendar.monthIso(year, 9))
  return calendar.halfIso(year, 1)
}

function quarterIso(word: string, { year, month }: Calendar): string | null {
  if (year === null || month === null) return null
  const quarter = Math.ceil(month / 3) - (word.startsWith('上') ? 1 : 0)
  return quarter === 0 ? calendar.quarterIso(year - 1, 4) : calendar.quarterIso(year, quarter)
}

function monthIso(word: string, days: Calendar): string | null {
  const month = calendar.monthBefore(days, word.startsWith('上') ? 1 : 0)
  return month && calendar.monthIso(month.year, month.month)
}

function dayIso(word: string, { year, month, day }: Calendar): string | null {
  if (year === null || month === null || day === null) return null
  const date = new Date(Date.UTC(year, month - 1, day - (word.startsWith('昨') ? 1 : 0)))
  return date.toISOString().slice(0, 10)
}

function loneDayIso(day: number, days: Calendar): string | null {
  if (days.year === null || days.month === null) return null
  const isBefore = days.day !== null && day > days.day
  const { year, month } = isBefore ? calendar.monthBefore(days, 1)! : { year: days.year, month: days.month }
  return calendar.dayIso(year, month, day)
}

/** In order: where several could begin at one place, the first is meant. */
export const periodForms: PeriodForm<Resolving>[] = [
  {
    name: 'years from to',
    pattern: `(?<y1>${YEAR})年?${TO}(?<y2>${YEAR})年`,
    example: ['2018—2022年', '2018/2022'],
    iso: ({ y1, y2 }) => calendar.spanIso(y1!, y2!),
  },
  {
    name: 'year',
    pattern: `(?<year>${YEAR})(?:年(?:度|间)?|(?=第?[一二三四]季度|[上下]半年|前[二两三]个?季度))(?:${PART}|(?<edge>[末底初]))?`,
    example: ['2022年上半年', '2022-H1'],
    iso: (fields, { days }) => sinceIso(fields, days) ?? inYear(fields, Number(fields.year)),
  },
  {
    name: 'short year',
    pattern: `(?<![A-Za-z])(?:20)?(?<short>\\d\\d)年?(?<shortPart>${LETTER})(?![A-Za-z\\d])`,
    example: ['22H1', '2022-H1'],
    iso: ({ short, shortPart }) => letterIso(shortPart!, Number(short) + CENTURY),
  },
  {
    name: 'part before a short year',
    pattern: '(?<![A-Za-z])(?<count>[1-4])(?<kind>[QH])(?:20)?(?<short>\\d\\d)(?![A-Za-z\\d])',
    example: ['1H22', '2022-H1'],
    iso: ({ count, kind, short }) =>
      kind === 'H' && Number(count) > 2 ? null : letterIso(kind! + count!, Number(short) + CENTURY),
  },
  {
    name: 'year of the republic',
    pattern: `民国(?<roc>\\d{2,3})年(?:度|间)?(?:${PART}|(?<edge>[末底初]))?`,
    example: ['民国111年上半年', '2022-H1'],
    iso: (fields) => inYear(fields, Number(fields.roc) + BEFORE_REPUBLIC),
  },
  {
    name: 'relative year',
    pattern: `(?<relative>今年以来|今年|本年度?|去年|上年|上一年|前年|明年|当年|同年|次年)(?:${PART}|(?<edge>[末底初]))?(?:同期)?`,
    example: ['去年12月', '2022-12'],
    iso(fields, against) {
      const year = relatives.find(([words]) => words.test(fields.relative!))![1](against)
      if (year !== null) return inYear(fields, year)
      // 今年前三季度 is 前三季度, where no date tells the year.
      return /^[今本]年/.test(fields.relative!) ? partOfAnyYear(fields) : null
    },
  },
  {
    name: 'early plan',
    pattern: '[“"‘](?<early>[八九十])五[”"’](?:期间|时期)?(?<earlyEdge>末|初)?',
    example: ['“十五”期间', '2001/2005'],
    iso: ({ early, earlyEdge }) => planIso(numberOf(early!), earlyEdge),
  },
  {
    name: 'plan',
    pattern: [
      '[“"\'‘]?十(?<plan>[一二三四五六])五[”"\'’“]?(?:规划)?(?:时期|期间)?',
      '(?<planEdge>末|初|开局|收官|以来|前[一二三四两]年)?',
    ].join(''),
    example: ['“十四五”末', '2025'],
    iso: ({ plan, planEdge }) => planIso(numberOf(plan!) + 10, planEdge),
  },
  {
    name: 'past year',
    pattern: '过去(?:的)?(?<one>一)年',
    example: ['过去一年', '2022'],
    iso: (_fields, { days }) => calendar.pastYears(1, days),
  },
  {
    name: 'past years',
    pattern:
      '(?:过去|近|最近|(?<!学)前)(?<past>[二两三四五六七八九十]|\\d{1,2})年(?:来|间|里)?|(?<past2>[三五十]|\\d{1,2})年来',
    example: ['过去五年', '2018/2022'],
    iso: ({ past, past2 }, { days }) => calendar.pastYears(numberOf((past ?? past2)!), days),
  },
  {
    name: 'vague',
    pattern: '(?<vague>近(?:几|些)?年来?|多年来|长期以来|历年|截至目前|截止目前|目前|眼下)',
    example: ['近年来', null],
    iso: () => null,
  },
  {
    name: 'this or last month or quarter',
    pattern: '(?<ago>本月|当月|上一?个?月|同月|本季度|当季|上一?个?季度)',
    example: ['上个月', '2023-01'],
    iso({ ago }, { days, lastDay }) {
      if (/季/.test(ago!)) return quarterIso(ago!, days)
      return /^[当同]月/.test(ago!) ? (lastDay?.slice(0, 7) ?? null) : monthIso(ago!, days)
    },
  },
  {
    name: "company's report",
    pattern: '(?<report>一季|三季|半年|中|年)报(?![告道])',
    example: ['年报', '2022'],
    iso: ({ report }, { days }) => reportIso(report!, days),
  },
  {
    name: 'today',
    pattern: '(?<today>今天|今日|昨天|昨日|当天|当日)',
    example: ['昨天', '2023-02-16'],
    iso: ({ today }, { days, lastDay }) => (today!.startsWith('当') ? lastDay : dayIso(today!, days)),
  },
  {
    name: 'part of a year',
    pattern: PART,
    example: ['1月份', '2023-01'],
    iso(fields, against) {
      const year = yearOfPart(fields, against)
      return year === null ? partOfAnyYear(fields) : inYear(fields, year)
    },
  },
  {
    name: 'day of this month',
    pattern: '(?<lone>\\d{1,2})日(?![均本元])',
    example: ['16日', '2023-02-16'],
    iso: ({ lone }, { days }) => loneDayIso(Number(lone), days),
  },
]
