import * as calendar from '../engine/calendar.ts'
import type { Calendar } from '../engine/calendar.ts'
import { alternation } from '../engine/alternation.ts'
import { oneOf } from '../engine/forms.ts'
import type { Fields } from '../engine/periodForm.ts'
import { indicators } from './indicators.ts'
import { periodForms } from './periodForms.ts'
import { placedBack, withoutBlanks } from './spaced.ts'
import { textBefore, textBehind } from '../engine/beside.ts'

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

/** A time and the words around it. */
interface Reach {
  text: string
  start: number
  end: number
  before: string
  ahead: string
  fields: Fields
  /** Its year is later than the report's. */
  isToCome: boolean
}

const forms = oneOf(periodForms)

/** All times of a sentence, in order, resolved against the calendar; `year` is the year named last before it. */
export function findPeriods(text: string, days: Calendar, year: number | null): PeriodMention[] {
  const tight = withoutBlanks(text)
  if (tight === null) return periodsIn(text, days, year)
  return periodsIn(tight.text, days, year).map((mention) => placedBack(mention, tight))
}

function periodsIn(text: string, days: Calendar, year: number | null): PeriodMention[] {
  const mentions: PeriodMention[] = []
  let named = year
  let lastDay: string | null = null
  for (const { start, end, form, fields } of forms(text)) {
    const reach: Reach = {
      text,
      start,
      end,
      before: textBefore(text, start, 12),
      ahead: textBehind(text, end, 20),
      fields,
      isToCome: days.year !== null && Number(fields.year) > days.year,
    }
    if (noTimes.some(({ holds }) => holds(reach))) continue
    const iso = form.iso(fields, { days, named, lastDay })
    const role = roleRules.find(({ holds }) => holds(reach))?.role(reach) ?? 'main'
    if (tellsNothing(reach, iso, role)) continue
    if (isDay(fields)) lastDay = iso ?? lastDay
    if (iso !== null && role !== 'base' && namesYear(fields)) named = calendar.lastYear(iso)
    mentions.push({
      start,
      end,
      text: text.slice(start, end).replace(/^[“"‘]|[”"’“]$/g, ''),
      iso,
      role,
      opens: opensClause(reach.before) && !/[一二三四][、和及]\s*$/.test(reach.before),
      until: isUntil(reach),
    })
  }
  return mentions
}

/** 目前 is no time that a report tells, and what stands behind it has none; nor is a day that is not known. */
function tellsNothing({ fields, before }: Reach, iso: string | null, role: PeriodMention['role']): boolean {
  if (fields.vague && !opensClause(before)) return true
  const isDated = (fields.ago ?? fields.today ?? fields.lone) !== undefined
  return iso === null && role !== 'base' && isDated
}

/** Whether later parts of a year in the sentence are of this one's year. */
function namesYear({ year, short, relative, half, quarter, quarters, months }: Fields): boolean {
  return (year ?? short ?? relative ?? half ?? quarter ?? quarters ?? months) !== undefined
}

function isUntil({ before, fields }: Reach): boolean {
  const isNamed = fields.year !== undefined || fields.plan !== undefined
  return isNamed && /(?:到|(?<!截)至|力争)\s*$/.test(before) && !/[从由自][^，。]{0,10}$/.test(before)
}

const BUILT = '开工|动工|建成|投产|成立|竣工|开通|上市|投运|通车|封顶'
const built = new RegExp(`^(?:正式|全面|破土)?(?:${BUILT})(?:建设|运营|投产)?[，,。；]`)

const begun = new RegExp(`^[末底初]?(?:正式|全面|新|刚|才)?(?:${BUILT}|启用|推出|成立|上线|引进|签订|获批)的`)

/** What only looks like a time: names of plans and papers, habitual years, parts of a number. */
export const noTimes: { name: string; example: string; holds(reach: Reach): boolean }[] = [
  {
    name: 'part of a number',
    example: '〔2022年〕',
    holds: ({ text, start }) => /[\d.,〔+]/.test(text[start - 1] ?? ''),
  },
  {
    name: 'name of a plan',
    example: '《“十四五”规划》',
    holds: ({ text, start, fields }) =>
      (fields.plan ?? fields.early) !== undefined &&
      /[“"‘]/.test(text[start]!) &&
      /《[^》]*$/.test(textBefore(text, start, 24)),
  },
  {
    name: 'when a thing was built',
    example: '云溪县建于1956年',
    holds: ({ before, ahead }) =>
      /(?:建|成立|生|创办|创建|源|始)于$/.test(before) || /^(?:以前|之前|前)/.test(ahead),
  },
  {
    name: 'when works began',
    example: '项目于2019年正式开工，',
    holds: ({ before, ahead, isToCome }) =>
      !isToCome && built.test(ahead) && !/(?:预计|计划|将于|拟于|力争)$/.test(before),
  },
  {
    name: 'what began then',
    example: '去年底开通的专列',
    holds: ({ ahead }) => begun.test(ahead),
  },
  {
    name: 'since',
    example: '长久以来',
    holds: ({ text, start, end }) => text.slice(start, end) === '以来',
  },
  {
    name: 'habitual year',
    example: '全年日照充足',
    holds: ({ fields, ahead }) =>
      fields.whole === '全年' && /^(?:日照|平均气温|无霜|降水|无休|气温)/.test(ahead),
  },
  {
    name: 'school year',
    example: '近三年级的学生',
    holds: ({ fields, ahead }) => (fields.past ?? fields.past2) !== undefined && /^(?:级|前)/.test(ahead),
  },
  {
    name: 'end of a range of days',
    example: '3月1至5日',
    holds: ({ fields, before }) =>
      fields.lone !== undefined && /[\d月日]\s?[、至~—-]?$/.test(before.slice(-3)),
  },
]

const REPORTED = '公布|发布|获悉|介绍|透露|宣布|讯|电|报道|消息|显示|表示|说|称|通报|了解到|数据|发表|披露'
/** What makes a day the day of a report and not of what it tells. */
const reported = new RegExp(`^[^，。]{0,14}?(?:${REPORTED})`)
/** 上年同期为26亿元, 去年同期产值26亿元: a base whose own number follows. */
const toldOf = new RegExp(
  `^(?:[^，。；、\\d]{0,8}?(?:(?:为|是|仅为|仅|约为|只有)(?:净?亏损?|盈利)?|${alternation(indicators)})|净?亏损?|盈利)\\s*[-−负]?\\d`,
)
const isLastYear = ({ relative }: Fields) => relative === '上年' || relative === '去年'
const sameSpan = ({ text, end }: Reach) => text.slice(0, end).endsWith('同期')
const isOfAnother = (reach: Reach) => reach.fields.relative !== undefined && sameSpan(reach)
const isDay = ({ day, lone }: Fields) => (day ?? lone) !== undefined

const leavesFrom = /(?:从|由|自)\s*$/

interface RoleRule {
  name: string
  holds(reach: Reach): boolean
  role(reach: Reach): PeriodMention['role']
}

const base = () => 'base' as const

/** What a time is in its sentence; the first rule that holds decides, and a time that none holds of is `main`. */
const roleRules: RoleRule[] = [
  {
    name: 'than',
    holds: ({ before }) => /(?:比|较|相较于?|相对于?|对比|同比)(?:于)?\s*$/.test(before),
    role: base,
  },
  {
    name: 'compared with',
    holds: ({ before, ahead }) =>
      /[同与和]\s*$/.test(before) && /^[^，。]{0,18}?(?:相比|持平|比)/.test(ahead),
    role: base,
  },
  {
    name: 'same span, told of',
    holds: (reach) => isOfAnother(reach) && toldOf.test(reach.ahead),
    role: () => 'local',
  },
  {
    name: 'same span, of which a clause tells',
    // 而在去年同期，产值为…
    holds: (reach) =>
      isOfAnother(reach) && /(?:^|[，。；])(?:而|但)?在?$/.test(reach.before) && reach.ahead.startsWith('，'),
    role: () => 'main',
  },
  {
    name: 'from the same span',
    // 由去年同期39.7%提高到43.8%.
    holds: (reach) => sameSpan(reach) && leavesFrom.test(reach.before) && /^的?[-−负]?\d/.test(reach.ahead),
    role: () => 'local',
  },
  {
    name: 'same span',
    holds: (reach) =>
      (isLastYear(reach.fields) && reach.ahead.startsWith('同')) ||
      isOfAnother(reach) ||
      reach.ahead.startsWith('同期'),
    role: base,
  },
  {
    name: 'on the year before',
    holds: ({ fields, ahead }) => fields.relative === '上年' && /^[^，。]{0,4}(?:增长|下降|提高)/.test(ahead),
    role: base,
  },
  {
    name: 'level of a year',
    holds: ({ ahead }) => /^(?:水平|基础上|的水平|的[\d.一二两三四五六七八九十]+倍)/.test(ahead),
    role: base,
  },
  { name: 'from', holds: ({ before }) => leavesFrom.test(before), role: () => 'local' },
  {
    name: 'beginning of a year',
    holds: ({ fields }) => fields.edge === '初' || fields.whole === '年初',
    role: ({ ahead }) => (/^[^，。]{0,3}(?:增|减|上升|下降)/.test(ahead) ? 'base' : 'day'),
  },
  {
    name: 'up to a day',
    holds: ({ fields, before }) =>
      isDay(fields) && (fields.dayTo !== undefined || /(?:截至|截止|到|至)\s*$/.test(before)),
    role: () => 'main',
  },
  {
    name: 'day',
    holds: ({ fields }) => isDay(fields) || fields.today !== undefined,
    role: ({ ahead }) => (reported.test(ahead) ? 'report' : 'day'),
  },
]

/** Only words that lead in a time stand before it in its clause. */
function opensClause(before: string): boolean {
  const clause = /[^，。；：、,;:“”"（(]*$/.exec(before)![0].trim()
  if (/力争|有望|将|计划|拟|预计|的|于|被|为|是|实现|建成|完成|到$/.test(clause))
    return /^(?:力争)?(?:到|至)$/.test(clause)
  return clause.length < 12
}
