import { tokenOf, type Token } from '../engine/token.ts'
import type { Amount } from './amount.ts'
import * as units from './units.ts'
import { textBefore, textBehind } from '../engine/beside.ts'

/** A number without a known unit and the words around it. */
interface Lone {
  amount: Amount
  before: string
  after: string
  /** Any bare number counts, or it is one more of a list. */
  bare: boolean
  isYear: boolean
}

/** When a number without a known unit is a statistic, or surely none. */
interface LoneRule {
  name: string
  example: string
  /** Whether the number counts; null where the rule has nothing to say. A text is its unit. */
  counts(lone: Lone): boolean | string | null
}

const when = (holds: boolean): true | null => (holds ? true : null)
const never = (holds: boolean): false | null => (holds ? false : null)

const MEASURED = '指数|系数|PMI|CPI|PPI|人数|总数|数量|户数|家数|件数|[^系]数量?|得分|评分|产量|销量|点位'
const reached = new RegExp(
  `(?:${MEASURED})(?:[（(][A-Za-z]+[）)])?(?:[^，。；、\\d]{0,6})?(?:为|达到?|是|至|到|报|超过?|约|近|仅)\\s*(?:约|近|超)?\\s*$`,
)
const decimal = [
  /[比数值率度量收积分额均]?(?:为|达到?|是|至|到|由|从|[上去]年(?:末|底|同期)?的|的)\s*$/,
  /[比较][^，。；]{1,8}(?:[微小]幅?)?(?:上升|回升|提高|下降|回落|升|降|涨|跌)了?\s*$/,
  /(?:中间价|汇率|指数)[^，。；]{0,4}[报为]\s*$/,
]
const amounted =
  /(?:超过?|近|达到?|逾|突破|约|共|有|至少|不到|不足|仅|吸引|接待|惠及|带动|覆盖|服务|解决|培训)\s*$/
const stop = /^(?:[，。；、,;）)]|$)/

/** In order: the first that has something to say decides. */
const loneRules: LoneRule[] = [
  {
    name: 'latin behind',
    example: '推出5G手机',
    counts: ({ after, bare }) => (/^\s?[A-Za-z]/.test(after) ? bare && /^\s[A-Za-z]{3}/.test(after) : null),
  },
  {
    name: 'telephone or code',
    example: '请拨打110报警',
    counts: ({ before }) => never(/(?:拨打|致电|热线|密码|邮编|代码)[^，。；]{0,4}$/.test(before)),
  },
  {
    name: 'joined or classed',
    example: '住在5号楼',
    counts: ({ after }) =>
      never(/^[-/:：+×°]\s?\d/.test(after) || /^(?:级|强|号|届|周年|世纪|星级|度|[”"’](?!，))/.test(after)),
  },
  { name: 'score', example: '全场以13比6占优', counts: ({ before }) => never(/\d比$/.test(before)) },
  {
    name: 'magnitude',
    example: '参会人数达5万',
    counts: ({ amount, after, bare }) =>
      amount.inner === null && amount.magnitude === null
        ? null
        : amount.magnitude !== null || bare || /^[\u4e00-\u9fff]/.test(after),
  },
  { name: 'unknown classifier', example: '运来煤炭1200车皮', counts: ({ after }) => unknownUnit(after) },
  {
    name: 'decimal',
    example: '基尼系数为0.42',
    counts: ({ amount, before, after }) =>
      when(
        amount.digits.includes('.') &&
          decimal.some((cue) => cue.test(before)) &&
          /^(?:[，。；、,;）)]|$|[缩下提上降升增减左扩])/.test(after),
      ),
  },
  {
    name: 'number of',
    example: '南屏的企业总数为560',
    counts: ({ before, after }) =>
      when(reached.test(before) && (stop.test(after) || /^(?:左右|以上)/.test(after))),
  },
  {
    name: 'number before its things',
    example: '培训惠及3000农民',
    counts: ({ amount, before, after, isYear }) =>
      when(
        !isYear &&
          amount.digits.length >= 2 &&
          amounted.test(before) &&
          /^(?![年月日时])[\u4e00-\u9fff]/.test(after),
      ),
  },
  {
    name: 'bare',
    example: '',
    counts: ({ bare, isYear, after }) => bare && !isYear && !/^[年月日号时]/.test(after),
  },
]

const unknown = /^([\u4e00-\u9fff]{1,2})(?=[，。；、,;！？]|$)/
const notUnit = new Set(units.notUnits)

/** 1200车皮: at most two characters before a stop, where they are no known word. */
function unknownUnit(after: string): string | null {
  const word = unknown.exec(after)?.[1]
  if (!word || notUnit.has(word) || notUnit.has(word[0]!)) return null
  return /^[上下左右内外前后]/.test(word) ? null : word
}

/** A number without a unit: of things that follow at once (5万群众), of an index, or on a slide any. */
export function loneAt(
  text: string,
  start: number,
  amount: Amount,
  bare: boolean,
): Omit<Token, 'rule'>[] | null {
  const lead = textBefore(text, start, 24)
  const lone: Lone = {
    amount,
    before: lead,
    after: textBehind(text, amount.end, 4),
    bare,
    isYear: /^(?:19|20)\d\d$/.test(amount.digits) && !/[><≥≤≈]\s*$/.test(lead),
  }
  for (const { counts } of loneRules) {
    const verdict = counts(lone)
    if (verdict === null) continue
    if (verdict === false) return null
    const unit = verdict === true ? null : verdict
    return [
      tokenOf({
        start,
        end: amount.end + (unit?.length ?? 0),
        value: amount.value,
        unit,
        class: unit === null ? 'bare' : 'count',
        magnitude: amount.magnitude,
        inner: amount.inner,
      }),
    ]
  }
  return null
}
