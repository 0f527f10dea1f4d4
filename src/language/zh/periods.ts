import * as calendar from '../engine/calendar.ts'
import type { Calendar } from '../engine/calendar.ts'

/** A time that a sentence names. */
export interface PeriodMention {
  start: number
  end: number
  text: string
  /** Normalised; null where it cannot be resolved. */
  iso: string | null
  /**
   * `main` holds for what follows; `base` is what something is compared with; `local` belongs to the number
   * behind it (从2017年的…); `day` dates an event, `report` a publication.
   */
  role: 'main' | 'base' | 'local' | 'day' | 'report'
  /** Stands at the head of its clause, so that later sentences may take it over. */
  opens: boolean
  /** 到2025年: a time to come. */
  until: boolean
}

const YEAR = '(?:19|20)\\d\\d'
const HAN = '[一二三四五六七八九十]'
const N = `(?:\\d{1,2}|${HAN}{1,2})`
const TO = '\\s?[-—~–－至到、]{1,2}\\s?'
const PART = [
  `(?<half>[上下])半年`,
  `前(?<quarters>[二两三23])个?季度`,
  `第?(?<quarter>[一二三四1-4])季度`,
  `(?:前|头)(?<months>${N})个?月`,
  `(?<from>\\d{1,2})月?${TO}(?<to>\\d{1,2})月(?:份|底|末)?`,
  `(?<month>\\d{1,2}|十[一二]|${HAN}(?=月份))月(?:份|底|末|初)?(?:(?<day>\\d{1,2})[日号](?:${TO}(?<monthTo>\\d{1,2}月)?(?<dayTo>\\d{1,2})[日号])?)?`,
  `(?<whole>全年|年末|年底|年初|年终|年内|以来)`,
].join('|')
/** A group's name may stand once in an expression, so each use of PART gets its own prefix. */
const named = (prefix: string) => PART.replaceAll('?<', `?<${prefix}_`)
const RELATIVE = '今年以来|今年|本年度?|去年|上年|上一年|前年|明年|当年|同年|次年'
const pattern = new RegExp(
  [
    `(?<y1>${YEAR})年?${TO}(?<y2>${YEAR})年`,
    `(?<year>${YEAR})年(?:度|间)?(?:${named('y')}|(?<edge>[末底初]))?`,
    `(?<relative>${RELATIVE})(?:${named('r')})?(?:同期)?`,
    `[“"‘](?<early>[八九十])五[”"’](?:期间|时期)?(?<earlyEdge>末|初)?`,
    `[“"'‘]?十(?<plan>[一二三四五六])五[”"'’“]?(?:规划)?(?:时期|期间)?(?<planEdge>末|初|开局|收官|以来|前[一二三四两]年)?`,
    `过去(?:的)?(?<one>一)年|(?:过去|近|最近|(?<!学)前)(?<past>[二两三四五六七八九十]|\\d{1,2})年(?:来|间|里)?|(?<past2>[三五十]|\\d{1,2})年来`,
    `(?<vague>近(?:几|些)?年来?|多年来|长期以来|历年|截至目前|截止目前|目前|眼下)`,
    `(?<ago>本月|当月|上个?月|同月|本季度|当季|上季度)`,
    `(?<report>一季|三季|半年|中|年)报(?![告道])`,
    `(?<today>今天|今日|昨天|昨日|当天|当日)`,
    named('s'),
    `(?<lone>\\d{1,2})日(?![均本元])`,
  ].join('|'),
  'g',
)

/** What makes a day the day of a report and not of what it tells. */
const reported =
  /^[^，。]{0,14}?(?:公布|发布|获悉|介绍|透露|宣布|讯|电|报道|消息|显示|表示|说|称|通报|了解到|数据|发表|披露)/

/** All times of a sentence, in order, resolved against the calendar; `year` is the year named last before it. */
export function findPeriods(text: string, days: Calendar, year: number | null): PeriodMention[] {
  const mentions: PeriodMention[] = []
  let named = year
  let lastDay: string | null = null
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    const fields = fieldsOf(match.groups!)
    if (!stands(text, start, end, fields)) continue
    const resolved = resolve(fields, days, named, lastDay)

    const before = text.slice(Math.max(0, start - 12), start)
    const role = roleOf(text, before, end, fields)
    // 目前 is no time that a report tells; what stands behind it has none.
    if (fields.vague && !opensClause(before)) continue
    if (resolved === null && role !== 'base' && (fields.ago || fields.today || fields.lone)) continue
    if (fields.day || fields.lone) lastDay = resolved ?? lastDay
    if (resolved !== null && (fields.year || fields.relative) && role !== 'base')
      named = calendar.lastYear(resolved)
    mentions.push({
      start,
      end,
      text: match[0].replace(/^[“"'‘]|[”"'’“]$/g, ''),
      iso: resolved,
      role,
      opens: opensClause(before) && !/[一二三四][、和及]\s*$/.test(before),
      until:
        /(?:到|(?<!截)至|力争)\s*$/.test(before) &&
        (!!fields.year || !!fields.plan) &&
        !/[从由自][^，。]{0,10}$/.test(before),
    })
  }
  return mentions
}

type Fields = Record<string, string | undefined>

function fieldsOf(groups: Fields): Fields {
  return Object.fromEntries(
    Object.entries(groups)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name.replace(/^[a-z]_/, ''), value]),
  )
}

/** Leaves out what only looks like a time: names of plans and papers, habitual years, parts of a number. */
function stands(text: string, start: number, end: number, fields: Fields): boolean {
  const before = text[start - 1] ?? ''
  if (/[\d.,〔+]/.test(before)) return false
  if (
    (fields.plan || fields.early) &&
    /[“"‘]/.test(text[start]!) &&
    /《[^》]*$/.test(text.slice(Math.max(0, start - 24), start))
  )
    return false
  const after = text.slice(end, end + 12)
  // When a thing was built, or a works began, is no time of its numbers.
  if (
    /(?:建|成立|生|创办|创建|源|始)于$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^(?:以前|之前|前)/.test(after)
  )
    return false
  if (
    /^(?:正式|全面|破土)?(?:开工|动工|建成|投产|成立|竣工|开通|上市|投运|通车|封顶)(?:建设|运营|投产)?[，,。；]/.test(
      after,
    ) &&
    !/(?:预计|计划|将于|拟于|力争)$/.test(text.slice(Math.max(0, start - 4), start))
  )
    return false
  if (text.slice(start, end) === '以来') return false
  if (fields.whole === '全年') return !/^(?:日照|平均气温|无霜|降水|无休|气温)/.test(after)
  if (fields.past || fields.past2) return !/^(?:级|前)/.test(after)
  if (fields.lone) return !/[\d月日]\s?[、至~—-]?$/.test(text.slice(Math.max(0, start - 3), start))
  return true
}

/** 上年同期为26亿元: a base whose own number follows. */
const toldOf = /^(?:[^，。；、\d]{0,8}?(?:为|是|仅为|仅|约为|只有)|亏损|盈利)\s*\d/

function roleOf(text: string, before: string, end: number, fields: Fields): PeriodMention['role'] {
  const ahead = text.slice(end, end + 20)
  if (/(?:比|较|相较于?|相对于?|对比|同比)(?:于)?\s*$/.test(before)) return 'base'
  if (/[同与和]\s*$/.test(before) && /^[^，。]{0,18}?(?:相比|持平|比)/.test(ahead)) return 'base'
  if (
    /^(?:上年|去年)$/.test(fields.relative ?? '') &&
    text.slice(0, end).endsWith('同期') &&
    toldOf.test(ahead)
  )
    return 'local'
  if (/^(?:上年|去年)同?$/.test(fields.relative ?? '') && /^同期|^同/.test(ahead)) return 'base'
  // 而在去年同期，产值为…: told of, where a clause opens with it.
  if (fields.relative && text.slice(0, end).endsWith('同期'))
    return /(?:^|[，。；])(?:而|但)?在?$/.test(before) && ahead.startsWith('，') ? 'main' : 'base'
  if (ahead.startsWith('同期')) return 'base'
  if (fields.relative === '上年' && /^[^，。]{0,4}(?:增长|下降|提高)/.test(ahead)) return 'base'
  if (/^(?:水平|基础上|的水平|的[\d.一二两三四五六七八九十]+倍)/.test(ahead)) return 'base'
  if (/(?:从|由|自)\s*$/.test(before)) return 'local'
  if (fields.edge === '初' || fields.whole === '年初')
    return /^[^，。]{0,3}(?:增|减|上升|下降)/.test(ahead) ? 'base' : 'day'
  if ((fields.day || fields.lone) && (fields.dayTo || /(?:截至|截止|到|至)\s*$/.test(before))) return 'main'
  if (fields.day || fields.lone || fields.today) return reported.test(ahead) ? 'report' : 'day'
  return 'main'
}

/** Only words that lead in a time stand before it in its clause. */
function opensClause(before: string): boolean {
  const clause = /[^，。；：、,;:“”"（(]*$/.exec(before)![0].trim()
  if (/力争|有望|将|计划|拟|预计|的|于|被|为|是|实现|建成|完成|到$/.test(clause))
    return /^(?:力争)?(?:到|至)$/.test(clause)
  return clause.length < 12
}

/** The normalised form of what was matched. */
function resolve(
  fields: Fields,
  days: Calendar,
  named: number | null,
  lastDay: string | null,
): string | null {
  if (fields.vague) return null
  if (fields.y1) return calendar.spanIso(fields.y1, fields.y2!)
  if (fields.plan) return planIso(number(fields.plan) + 10, fields.planEdge)
  if (fields.early) return planIso(number(fields.early), fields.earlyEdge)
  if (fields.one) return pastIso(1, days)
  if (fields.past ?? fields.past2) return pastIso(number((fields.past ?? fields.past2)!), days)
  if (fields.report) return reportIso(fields.report, days)
  if (fields.ago) return agoIso(fields.ago, days, lastDay)
  if (fields.today) return todayIso(fields.today, days, lastDay)
  if (fields.lone) {
    if (days.year === null || days.month === null) return null
    const day = Number(fields.lone)
    const month =
      days.day !== null && day > days.day
        ? calendar.monthBefore(days, 1)!
        : { year: days.year, month: days.month }
    return calendar.dayIso(month.year, month.month, day)
  }
  const year = yearOf(fields, days, named)
  return year === null ? null : partIso(fields, year)
}

function yearOf(fields: Fields, days: Calendar, named: number | null): number | null {
  if (fields.year) return Number(fields.year)
  if (fields.relative) {
    if (/^(?:当年|同年)/.test(fields.relative)) return named
    if (fields.relative.startsWith('次年')) return named === null ? null : named + 1
    if (days.year === null) return null
    if (/^上一?年/.test(fields.relative)) return (named ?? days.year) - 1
    if (fields.relative.startsWith('去年')) return days.year - 1
    if (fields.relative.startsWith('前年')) return days.year - 2
    if (fields.relative.startsWith('明年')) return days.year + 1
    return days.year
  }
  if (days.titleYear !== null) return days.titleYear
  if (named !== null && !fields.day) return named
  if (days.year === null) return named
  const lastMonth = lastMonthOf(fields)
  if (
    fields.whole &&
    fields.whole !== '年内' &&
    fields.whole !== '以来' &&
    days.month !== null &&
    days.month <= 3
  )
    return days.year - 1
  return lastMonth === null ? days.year : calendar.yearOfMonth(days, lastMonth)
}

/** The month with which a part of a year begins, or for spans ends. */
function lastMonthOf(fields: Fields): number | null {
  if (fields.month) return number(fields.month)
  if (fields.to) return Number(fields.to)
  if (fields.months) return number(fields.months)
  if (fields.quarter) return number(fields.quarter) * 3 - 2
  if (fields.quarters) return number(fields.quarters) * 3
  if (fields.half) return fields.half === '上' ? 1 : 7
  return null
}

function partIso(fields: Fields, year: number): string {
  if (fields.half) return calendar.halfIso(year, fields.half === '上' ? 1 : 2)
  if (fields.quarter) return calendar.quarterIso(year, number(fields.quarter))
  const months = fields.quarters ? number(fields.quarters) * 3 : fields.months ? number(fields.months) : null
  if (months !== null) return calendar.spanIso(calendar.monthIso(year, 1), calendar.monthIso(year, months))
  if (fields.from) {
    return calendar.spanIso(
      calendar.monthIso(year, Number(fields.from)),
      calendar.monthIso(year, Number(fields.to)),
    )
  }
  if (fields.day) {
    const first = calendar.dayIso(year, number(fields.month!), Number(fields.day))
    if (!fields.dayTo) return first
    const month = fields.monthTo ? Number.parseInt(fields.monthTo) : number(fields.month!)
    return calendar.spanIso(first, calendar.dayIso(year, month, Number(fields.dayTo)))
  }
  if (fields.month) return calendar.monthIso(year, number(fields.month))
  return calendar.yearIso(year)
}

function planIso(plan: number, edge: string | undefined): string {
  const first = 1956 + (plan - 1) * 5
  if (edge === '末' || edge === '收官') return calendar.yearIso(first + 4)
  if (edge === '初' || edge === '开局') return calendar.yearIso(first)
  if (edge?.startsWith('前')) return calendar.spanIso(String(first), String(first + number(edge[1]!) - 1))
  return calendar.spanIso(String(first), String(first + 4))
}

/** 过去五年 in a report of early 2023 is 2018 to 2022. */
function pastIso(years: number, days: Calendar): string | null {
  if (days.year === null) return null
  const last = days.month !== null && days.month <= 6 ? days.year - 1 : days.year
  return years === 1 ? String(last) : calendar.spanIso(String(last - years + 1), String(last))
}

/** What a company's report of that name covers: 年报 the year before it appears, 一季报 its first quarter. */
function reportIso(name: string, days: Calendar): string | null {
  if (days.year === null) return null
  if (name === '年') return days.month !== null ? calendar.yearIso(days.year - 1) : null
  if (name === '一季') return calendar.quarterIso(days.year, 1)
  if (name === '三季')
    return calendar.spanIso(calendar.monthIso(days.year, 1), calendar.monthIso(days.year, 9))
  return calendar.halfIso(days.year, 1)
}

function agoIso(word: string, days: Calendar, lastDay: string | null): string | null {
  if (/季/.test(word)) {
    if (days.year === null || days.month === null) return null
    const quarter = Math.ceil(days.month / 3) - (word.startsWith('上') ? 1 : 0)
    return quarter === 0 ? calendar.quarterIso(days.year - 1, 4) : calendar.quarterIso(days.year, quarter)
  }
  if (/^(?:当月|同月)/.test(word)) return lastDay?.slice(0, 7) ?? null
  const month = calendar.monthBefore(days, word.startsWith('上') ? 1 : 0)
  return month && calendar.monthIso(month.year, month.month)
}

function todayIso(word: string, days: Calendar, lastDay: string | null): string | null {
  if (word.startsWith('当')) return lastDay
  if (days.year === null || days.month === null || days.day === null) return null
  const day = new Date(Date.UTC(days.year, days.month - 1, days.day - (word.startsWith('昨') ? 1 : 0)))
  return day.toISOString().slice(0, 10)
}

function number(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  if (text === '两') return 2
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const digit = (char: string) => '一二三四五六七八九'.indexOf(char) + 1
  return text.includes('十') ? (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0) : digit(ones!)
}
