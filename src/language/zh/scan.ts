import { alternation } from '../engine/alternation.ts'
import type { Token, UnitClass } from '../engine/token.ts'
import { magnitudeOf, parseHan } from './numeral.ts'
import * as units from './units.ts'

/** A number with more digits is no statistic. */
const MOST_DIGITS = 18

const classes = new Map<string, UnitClass>()
const enter = (words: string[], unitClass: UnitClass) => words.forEach((word) => classes.set(word, unitClass))
enter(units.classifiers, 'count')
enter(units.weak, 'measure')
enter(units.measures, 'measure')
enter(units.currencies, 'money')
enter(units.times, 'times')
enter(units.percents, 'percent')
enter(units.points, 'point')
const weak = new Set(units.weak)
const solid = new Set(units.solid)

const PER =
  '(?:/(?:[\u4e00-\u9fff]{1,4}|[A-Za-z²³]{1,3})|每(?:吨|桶|公斤|千克|平方米|亩|人|月|年|股|度|千瓦时))'
const number = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y
const magnitude = /[十百千]?万亿|[十百千]?[万亿]|千(?![瓦米克伏赫卡焦帕])|百(?!分)/y
const fuzz = /[多余]/y
const unit = new RegExp(
  `(${alternation(units.currencies)})(?:${PER})?|(?:${alternation(classes.keys())})(?:/(?:人|天|年|日|秒|次))?`,
  'y',
)
const separator = /\s*(?:[-—~–－]{1,2}|[～至到])\s*/y
const sign = new RegExp(alternation(Object.keys(units.currencySigns)), 'y')
const hanRun = /[零〇一二三四五六七八九十百千万亿两]+/y
const fraction =
  /([零〇一二三四五六七八九十百千万]{1,5}|\d{1,3})分之([零〇一二三四五六七八九十百两点]{1,10}|\d{1,4}(?:\.\d{1,4})?)/y
const countedNoun = new RegExp(`^(?:[\u4e00-\u9fff]{0,6})(?:${alternation(units.countedNouns)})`)

/** 数十, 几百 tell no number; the others end a word in which the numeral is no number. */
const notBefore = /[几数第同统唯之专单老初周其]$|星期$|礼拜$|《$/
const daring = /(?:突破|超过?|逾|近|达到?|破|跨越|过|上|接近|约|共|迈[上过入])\s*$/

/** All numbers of a Chinese sentence that may be statistics. Linear: no run of characters is looked at twice. */
export function scan(text: string, bare: boolean): Token[] {
  const tokens: Token[] = []
  for (let i = 0; i < text.length;) {
    const found = tokenAt(text, i, bare, tokens.at(-1))
    if (typeof found === 'number') {
      i = found
    } else {
      tokens.push(...found)
      i = found.at(-1)!.end
    }
  }
  return tokens
}

const HAN_DIGITS = '零〇一二三四五六七八九十百千万亿两'

/** The tokens that begin at `i`, or where to look next. */
function tokenAt(text: string, i: number, bare: boolean, last: Token | undefined): Token[] | number {
  const char = text[i]!
  if (char >= '0' && char <= '9') return arabicAt(text, i, i, null, bare, last)
  if (HAN_DIGITS.includes(char)) return hanAt(text, i)
  if (char === '第' || char === '首' || char === '榜' || char === '冠') return rankAt(text, i)
  if (char === '翻') return doubledAt(text, i)
  if (char === '过' || char === '一' || char === '半') return halfAt(text, i)
  if ('¥￥$€£UH'.includes(char)) {
    const currency = match(sign, text, i)
    if (currency && /[A-Z]/.test(text[i - 1] ?? '') === false) {
      const from = i + currency[0].length + (text[i + currency[0].length] === ' ' ? 1 : 0)
      if (/\d/.test(text[from] ?? ''))
        return arabicAt(text, i, from, units.currencySigns[currency[0]]!, bare, last)
    }
  }
  return i + 1
}

interface Amount {
  end: number
  value: number
  magnitude: string | null
  inner: string | null
}

/** A number in digits with its magnitudes: 3亿5000万, 200多万. */
function amountAt(text: string, i: number): Amount | null {
  const digits = match(number, text, i)
  if (!digits || digits[0].replace(/\D/g, '').length > MOST_DIGITS) return null
  let end = i + digits[0].length
  let value = Number(digits[0].replaceAll(',', ''))
  let inner: string | null = null
  const take = (pattern: RegExp): string | null => {
    const space = text[end] === ' ' ? 1 : 0
    const found = match(pattern, text, end + space)
    if (!found) return null
    end += space + found[0].length
    return found[0]
  }
  inner = take(fuzz)
  const word = take(magnitude)
  if (word) {
    value = times(digits[0], magnitudeOf(word))
    const rest = match(number, text, end)
    const small = rest ? match(magnitude, text, end + rest[0].length) : null
    if (rest && small && magnitudeOf(small[0]) < magnitudeOf(word)) {
      value += times(rest[0], magnitudeOf(small[0]))
      end += rest[0].length + small[0].length
    }
  }
  inner ??= take(fuzz)
  return { end, value, magnitude: word, inner }
}

/** 4.24 times 1e12 without the noise of binary fractions. */
function times(digits: string, worth: number): number {
  return Number(`${digits.replaceAll(',', '')}e${Math.round(Math.log10(worth))}`)
}

/** With these characters behind it, what looks like a classifier begins a word: 12万市民, 3万个体户. */
const wordBreaks: Record<string, string> = {
  市: '民场',
  国: '企家债内际道',
  村: '民庄',
  家: '庭电具长',
  部: '门队分署委',
  台: '风湾阶',
  面: '积粉',
  本: '科次地年市',
  人: '才均工社',
  条: '件',
  位: '于置',
  个: '体',
  户: '外籍',
  校: '园',
  店: '铺',
  队: '员伍',
  场: '馆',
  站: '点',
  园: '区',
  厂: '房家',
  种: '植子',
  票: '房',
  处: '理于',
  组: '织',
  轮: '胎',
  所: '有得',
  起: '来',
  县: '域级',
  省: '级内',
  区: '域间块',
  门: '店票',
  根: '据',
}

interface Unit {
  end: number
  unit: string
  class: UnitClass
}

function unitAt(text: string, i: number): Unit | null {
  const from = text[i] === ' ' ? i + 1 : i
  const found = match(unit, text, from)
  if (!found) return null
  const word = found[0]
  const unitClass = classes.get(word) ?? (found[1] ? 'money' : 'count')
  const end = from + word.length
  if (word === '成' && /^[为立功本果员效就品长交都]/.test(text.slice(end, end + 1))) return null
  if (wordBreaks[word]?.includes(text[end] ?? '\n')) return null
  if (word === '里' && !/\d\s?$/.test(text.slice(0, i))) return null
  const name = word
    .replace(/^个?(百分点|基点)$/, '个$1')
    .replace(/^(?:人民币|元钱|元整|块钱)$/, '元')
    .replace('美金', '美元')
  return { end, unit: name, class: unitClass }
}

function arabicAt(
  text: string,
  start: number,
  from: number,
  currency: string | null,
  bare: boolean,
  last: Token | undefined,
): Token[] | number {
  const run = match(number, text, from)!
  const after = from + run[0].length
  const before = text.slice(Math.max(0, start - 12), start)
  if (!currency && /[A-Za-z_#№+×·.]$|[A-Za-z]-$|[〔[]$/.test(before) && !/\.{2,}$/.test(before)) return after
  if (/^[+×*](?:\d|[NX])/.test(text.slice(after, after + 2))) return skipJoined(text, after)
  if (/第\s?$/.test(before)) return after
  const date = dateEnd(text, from)
  if (date > 0) return date
  const parts = sharesAt(text, from, before)
  if (parts) return parts
  const part = match(fraction, text, from)
  if (part) return fractionToken(part, start) ?? after
  const amount = amountAt(text, from)
  if (!amount) return after
  const first = currency
    ? { end: amount.end, unit: currency, class: 'money' as const }
    : unitAt(text, amount.end)
  const range = rangeAt(text, start, amount, first, currency, bare)
  if (range) return range
  if (first && !stands(text, start, run[0], amount, first) && !(first.unit === '分' && last?.unit === '分'))
    return first.end
  if (!first) {
    return (
      withoutUnit(text, start, amount, run[0], bare || follows(text, start, last)) ??
      Math.max(after, amount.end)
    )
  }
  return [
    {
      start,
      end: first.end,
      value: first.unit === '成' ? amount.value * 10 : amount.value,
      high: null,
      unit: first.unit === '成' ? '%' : first.unit,
      magnitude: amount.magnitude,
      class: first.class,
      inner: amount.inner,
    },
  ]
}

/** A bare number right behind another and a comma or 和 is one more of a list. */
function follows(text: string, start: number, last: Token | undefined): boolean {
  return last?.class === 'bare' && start - last.end <= 2 && /^[、和]/.test(text.slice(last.end, start))
}

/** `15+4`, `1+N+X`: names joined by signs. */
function skipJoined(text: string, i: number): number {
  const joined = /[+×*\dNX]+/y
  return i + (match(joined, text, i)?.[0].length ?? 1)
}

const date = new RegExp(
  [
    '(?:19|20)\\d\\d年?\\s?[-—~–至到]{1,2}\\s?(?:19|20)?\\d\\d年',
    '\\d{1,4}\\s?年(?!级|限|期|均|以上|产|内生产)(?:[初末底]|度)?(?:\\s?\\d{1,2}\\s?月(?:份|底|末|初)?(?:\\s?\\d{1,2}\\s?[日号])?)?',
    '\\d{1,2}\\s?月?(?:份)?\\s?[-—~–至到]{1,2}\\s?\\d{1,2}\\s?月(?:份|底|末|初)?',
    '\\d{1,2}\\s?月(?:份|底|末|初|中旬|上旬|下旬)?(?:\\s?\\d{1,2}\\s?[日号]?(?!\\d|\\.|个|家|%|亿|万)\\s?(?:[-—~–至到、]{1,2}\\s?\\d{1,2}\\s?[日号])?)?',
    '\\d{1,2}\\s?[日号]?\\s?[-—~–至到、]{1,2}\\s?\\d{1,2}\\s?[日号](?!线|楼)',
    '\\d{1,2}\\s?[日号]',
    '\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?',
    '\\d{1,2}[时点](?:许|整|前|后|\\d{1,2}分|半|左右|至)',
    '(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}',
    '(?:19|20)\\d\\d(?=[\\u4e00-\\u9fff“《])(?![亿万千个家名位人户件项台套辆吨元亩米公平立只头株座所条次例起场张份种批处余多户])',
    '\\d{2,4}年代',
    '\\d{1,2}[·.](?:\\d{1,2})(?=[”"](?!亿|万|%))',
  ].join('|'),
  'y',
)

/** Where a date, a time or a year that begins at `i` ends; 0 where none does. */
function dateEnd(text: string, i: number): number {
  const found = match(date, text, i)
  return found ? i + found[0].length : 0
}

const colons = /(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)(?::(\d+(?:\.\d+)?))?/y

/** 5:35:60 behind 结构 or 比例 is a list of shares. */
function sharesAt(text: string, i: number, before: string): Token[] | null {
  const list = match(colons, text, i)
  if (!list || !/结构|比例|之比|构成|调整|比为|优化/.test(before)) return null
  let at = i
  return list
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => {
      const start = at
      at += part.length + 1
      return plain(start, start + part.length, Number(part), '%', 'percent')
    })
}

function plain(start: number, end: number, value: number, name: string | null, unitClass: UnitClass): Token {
  return { start, end, value, high: null, unit: name, magnitude: null, class: unitClass, inner: null }
}

/** 5000—6300亿元, 5%至8%: the first number borrows what it lacks from the second. */
function rangeAt(
  text: string,
  start: number,
  amount: Amount,
  first: Unit | null,
  currency: string | null,
  bare: boolean,
): Token[] | null {
  const from = first ? first.end : amount.end
  const join = match(separator, text, from)
  if (!join) return null
  let next = from + join[0].length
  if (currency && match(sign, text, next)) next += match(sign, text, next)![0].length
  const second = amountAt(text, next)
  if (!second) return null
  const last = currency
    ? { end: second.end, unit: currency, class: 'money' as const }
    : unitAt(text, second.end)
  if (bare && !first && !last && low(amount, second) < second.value && !isYear(amount.value)) {
    const token = plain(start, second.end, low(amount, second), null, 'bare')
    return [{ ...token, high: second.value, magnitude: second.magnitude }]
  }
  if (!last || (first && first.unit !== last.unit)) return null
  if (weak.has(last.unit) && last.unit !== '小时' && last.unit !== '点') return null
  // 由 A 到 B is two levels, not a range.
  if (
    /[至到]/.test(join[0]) &&
    /[由从自](?:[^，,。；]{0,16})$/.test(text.slice(Math.max(0, start - 18), start))
  )
    return null
  const least = first ? amount.value : low(amount, second)
  if (least >= second.value || (last.unit === '岁' && first === null)) return null
  const scale = last.unit === '成' ? 10 : 1
  return [
    {
      start,
      end: last.end,
      value: least * scale,
      high: second.value * scale,
      unit: last.unit === '成' ? '%' : last.unit,
      magnitude: second.magnitude,
      class: last.class,
      inner: second.inner,
    },
  ]
}

/** The first number of a range, with the magnitude of the second where it has none. */
function low(amount: Amount, second: Amount): number {
  if (amount.magnitude !== null || second.magnitude === null) return amount.value
  return times(String(amount.value), magnitudeOf(second.magnitude))
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100
}

const lastingCue =
  /(?:时数|时长|时间|天数|周期|寿命|年限|年龄|工时|缩短|压缩|延长|提前|减少|增加|平均)[^，。,；]{0,8}$/
const pointCue = /(?:指数|点|股指|沪指|成指|综指|[上下]涨|涨|跌|报|收[于报盘]|大盘|板)[^，。；]{0,10}$/
const scoreCue = /(?:文科|理科|分数线|得分|评分|均分|平均分?|满意度|分数|成绩|总分|提高|指数)[^，。；]{0,8}$/

/** Whether number and unit belong together as a statistic, and are no name, class, time or threshold. */
function stands(text: string, start: number, digits: string, amount: Amount, first: Unit): boolean {
  const before = text.slice(Math.max(0, start - 20), start)
  const after = text.slice(first.end, first.end + 6)
  if (before.endsWith('每') && first.class !== 'percent') return false
  switch (first.unit) {
    case '年':
    case '个月':
    case '天':
    case '秒':
    case '分钟':
    case '工作日':
    case '个工作日':
      return lastingCue.test(before) && !/^(?:来|内|前|后|以来|间|级)/.test(after)
    case '小时':
    case '个小时':
      return (
        digits !== '24' && !/^\d{1,2}分(?!钟)/.test(after) && !/^(?:内|前|后|不间断|值班|在线)/.test(after)
      )
    case '岁':
    case '周岁':
      return /(?:平均|寿命|年龄)[^，。；]{0,8}$/.test(before) && !/^(?:及?以[上下]|的|[-—~至])/.test(after)
    case '点':
      return pointCue.test(before) || /\.\d/.test(digits)
    case '分':
      return scoreCue.test(before) && !/^[时钟之]/.test(after)
    case '度':
      return amount.magnitude !== null || /电|角|气温|温度/.test(before)
    case '级':
      return false
    case '线':
    case '路':
    case '期':
    case '轮':
    case '班':
    case '字':
    case '站':
    case '村':
    case '门':
    case '队':
    case '面':
    case '院':
    case '店':
    case '园':
    case '校':
    case '团':
    case '重':
    case '身':
    case '道':
      return (
        amount.magnitude !== null ||
        /^(?:[，。、；,;）)]|$)/.test(after) ||
        (first.unit === '面' ? /^锦旗|^红旗/.test(after) : /^[条个]/.test(after))
      )
    case '区':
    case '州':
    case '国':
    case '省':
    case '市':
    case '县':
      return !/^(?:道)/.test(after)
    case '人':
      return !/^(?:份|工智能)/.test(after)
    case '手':
    case '票':
    case '样':
    case '重点':
    case '将':
    case '发':
      return amount.magnitude !== null
    case '%':
      return true
    case '美元':
      return !(/^(?:兑|对|合|折)/.test(after) && /^1(?:00)?$/.test(digits))
    default:
      return !after.startsWith('强')
  }
}

const bareCue =
  /(?:指数|系数|PMI|CPI|PPI|人数|总数|数量|户数|家数|件数|[^系]数量?|得分|评分|产量|销量|点位)(?:[（(][A-Za-z]+[）)])?(?:[^，。；、\d]{0,6})?(?:为|达到?|是|至|到|报|超过?|约|近|仅)\s*(?:约|近|超)?\s*$/
const decimalCue =
  /[比数值率度量收积分额均]?(?:为|达到?|是|至|到|由|从|[上去]年(?:末|底|同期)?的|的)\s*$|[比较][^，。；]{1,8}(?:[微小]幅?)?(?:上升|回升|提高|下降|回落|升|降|涨|跌)了?\s*$|(?:中间价|汇率|指数)[^，。；]{0,4}[报为]\s*$/
const amountCue =
  /(?:超过?|近|达到?|逾|突破|约|共|有|至少|不到|不足|仅|吸引|接待|惠及|带动|覆盖|服务|解决|培训)\s*$/

/** A number without a unit: of things that follow at once (5万群众), of an index, or on a slide any. */
function withoutUnit(
  text: string,
  start: number,
  amount: Amount,
  digits: string,
  bare: boolean,
): Token[] | null {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(amount.end, amount.end + 4)
  const token = {
    ...plain(start, amount.end, amount.value, null, 'bare'),
    magnitude: amount.magnitude,
    inner: amount.inner,
  }
  if (/^\s?[A-Za-z]/.test(after)) {
    return bare && /^\s[A-Za-z]{3}/.test(after) ? [token] : null
  }
  if (/^[-/:：+×°]\s?\d/.test(after) || /^(?:级|强|号|届|周年|世纪|星级|度|[”"’](?!，))/.test(after))
    return null
  if (amount.inner !== null || amount.magnitude !== null) {
    return /^[\u4e00-\u9fff]/.test(after) || amount.magnitude !== null || bare ? [token] : null
  }
  if (isUnknownUnit(text, amount.end)) {
    const word = /^[\u4e00-\u9fff]{1,2}/.exec(after)![0]
    return [{ ...token, end: amount.end + word.length, unit: word, class: 'count' }]
  }
  const year = /^(?:19|20)\d\d$/.test(digits) && !/[><≥≤≈]\s*$/.test(before)
  if (
    /\./.test(digits) &&
    decimalCue.test(before) &&
    /^(?:[，。；、,;）)]|$|[缩下提上降升增减左扩])/.test(after)
  )
    return [token]
  if (bareCue.test(before) && /^(?:[，。；、,;）)]|左右|以上|$)/.test(after)) return [token]
  if (
    amountCue.test(before) &&
    !year &&
    digits.length >= 2 &&
    /^[\u4e00-\u9fff]/.test(after) &&
    !/^[年月日时]/.test(after)
  )
    return [token]
  return bare && !year && !/^[年月日号时]/.test(after) ? [token] : null
}

const unknown = /^([\u4e00-\u9fff]{1,2})(?=[，。；、,;！？]|$)/
const notUnit = new Set(units.notUnits)

/** 1200车皮: at most two characters before a stop, where they are no known word. */
function isUnknownUnit(text: string, i: number): boolean {
  const word = unknown.exec(text.slice(i, i + 3))?.[1]
  return (
    word !== undefined && !notUnit.has(word) && !notUnit.has(word[0]!) && !/^[上下左右内外前后]/.test(word)
  )
}

function fractionToken(found: RegExpExecArray, start: number): Token[] | null {
  const value = (part: string): number | null => {
    if (/^\d/.test(part)) return Number(part)
    const [whole, decimals] = part.split('点')
    const base = parseHan(whole!)
    if (decimals === undefined || base === null) return base
    const after = [...decimals].map((char) => parseHan(char))
    return after.includes(null) ? null : Number(`${base}.${after.join('')}`)
  }
  const under = value(found[1]!)
  const over = value(found[2]!)
  if (under === null || over === null || under === 0) return null
  const end = start + found[0].length
  if (under === 1000) return [plain(start, end, over, '‰', 'percent')]
  return [plain(start, end, under === 100 ? over : (100 * over) / under, '%', 'percent')]
}

function hanAt(text: string, i: number): Token[] | number {
  const half = halfAt(text, i)
  if (typeof half !== 'number') return half
  const part = match(fraction, text, i)
  if (part) {
    const token = fractionToken(part, i)
    return token ?? i + part[0].length
  }
  let run = match(hanRun, text, i)![0]
  // 千亿千瓦时: the last 千 is the unit's.
  if (run.length > 1 && run.endsWith('千') && /^[瓦米克伏赫卡焦帕]/.test(text.slice(i + run.length)))
    run = run.slice(0, -1)
  const end = i + run.length
  if (run.length > 16 || /^[零〇]/.test(run)) return end
  const before = text.slice(Math.max(0, i - 4), i)
  if (notBefore.test(before) || /[\dA-Za-z]$/.test(before)) return end
  const inner = match(fuzz, text, end)?.[0] ?? null
  let at = end + (inner ? 1 : 0)
  const more = inner ? match(magnitude, text, at) : null
  if (more) at += more[0].length
  const name = unitAt(text, at)
  let value = parseHan(run)
  if (!name || value === null) return end
  if (more) value *= magnitudeOf(more[0])
  const token: Token = {
    ...plain(i, name.end, value, name.unit, name.class),
    magnitude: more?.[0] ?? /[百千]?(?:万亿|[万亿])$/.exec(run)?.[0] ?? null,
    inner,
  }
  if (name.unit === '成') return tenths(text, token, name.end, before) ?? end
  if (name.class === 'times' || name.class === 'point') {
    if (text[name.end] === '半') return [{ ...token, value: value + 0.5, end: name.end + 1 }]
    return name.unit === '番' && !/翻了?$/.test(before) ? end : [token]
  }
  if (weak.has(name.unit) || (name.unit === '间' && text[name.end] === '房')) return end
  if (!/[零〇一二两三四五六七八九]/.test(run) && !run.includes('十')) {
    // A magnitude alone (千亿元) is a name or a threshold unless something says that it is reached.
    const reached =
      daring.test(text.slice(Math.max(0, i - 6), i)) ||
      inner !== null ||
      text.slice(name.end).startsWith('大关')
    return reached && !/^(?:级|以[上下]|产业|企业|园区)/.test(text.slice(name.end)) ? [token] : end
  }
  if (run.length > 1 || inner) return isSaying(run, name.unit) ? end : [token]
  return run !== '一' && countable(text, name, before) ? [token] : end
}

/** 一五一十, 千家万户 and the like. */
function isSaying(run: string, name: string): boolean {
  return /^(?:万一|一一|一二|二三|三三|两两|千万|三五|五五|四六)$/.test(run) && !/[元吨人千瓦亩]/.test(name)
}

/** Whether 三家, 四个 count things, and are no turn of phrase (三个方面, 两个维护). */
function countable(text: string, name: Unit, before: string): boolean {
  const after = text.slice(name.end, name.end + 10)
  if (/[这那每各某]$/.test(before)) return false
  if (name.unit === '个') return countedNoun.test(after)
  return (
    solid.has(name.unit) &&
    /^[\u4e00-\u9fff]{2}/.test(after) &&
    !/^(?:以上|以下|左右|合一|融合|联动|协同|一体|并举|齐抓|同时|之间)/.test(after)
  )
}

/** 三成 is 30 %, 三成五 is 35 %. */
function tenths(text: string, token: Token, end: number, before: string): Token[] | null {
  if (token.value < 1 || token.value > 10 || /[现变构形组促落收]$/.test(before)) return null
  const more = /^[一二三四五六七八九](?![个家成项])/.exec(text.slice(end, end + 2))
  const value = token.value * 10 + (more ? parseHan(more[0])! : 0)
  return [{ ...token, value, end: end + (more ? 1 : 0), unit: '%', class: 'percent' }]
}

const doubled = /翻(?:了)?(?:([一两二三四五六七八九十])|(\d(?:\.\d)?))?\s?番/y

/** 翻两番 is × 2²: the number is the 番, or 翻番 itself. */
function doubledAt(text: string, i: number): Token[] | number {
  const found = match(doubled, text, i)
  if (!found) return i + 1
  const count = found[1] ? parseHan(found[1])! : found[2] ? Number(found[2]) : 1
  const length = found[1] || found[2] ? (found[1] ?? found[2])!.length + 1 : found[0].length
  const end = i + found[0].length
  return [{ ...plain(end - length, end, count, '番', 'times'), direction: 'up' }]
}

const half = /一半|半数|过半数?/y

/** 一半 and 半数 are 50 %. */
function halfAt(text: string, i: number): Token[] | number {
  const found = match(half, text, i)
  if (!found || /^(?:天|年|个|小时|径)/.test(text.slice(i + found[0].length))) return i + 1
  if (/[时任减事][间务]?$/.test(text.slice(Math.max(0, i - 2), i)) && found[0].startsWith('过')) return i + 1
  const start = found[0].startsWith('过') ? i + 1 : i
  if (found[0] === '过半') return [plain(i, i + 2, 50, '%', 'percent')]
  return [plain(start, i + found[0].length, 50, '%', 'percent')]
}

const rank = /第([一二三四五六七八九十]{1,3}|\d{1,3})([位名])?|(?:首位|榜首|冠军)/y
const rankCue =
  /(?:居|列|位|排名?|跃升|跃|升[至到]|上升|晋级|攀升|[^在]占|获得?|夺得|排在|稳定在|保持在|升|进至|为|继续保持|均|蝉联|名次|综合|摘得|登上)[^，。,；]{0,14}$/
const field =
  /(?:全国|全省|全区|全疆|全市|全州|全县|全球|世界|亚洲|西部|东部|中部|省内|国内|行业|同类|之中|中|地区|省份?|[省市州]第?|产量|规模|总量|增速)$/

/** 第二, 第3位, 首位 are ranks where something is ranked; else they number a list or name a thing. */
function rankAt(text: string, i: number): Token[] | number {
  const found = match(rank, text, i)
  if (!found) return i + 1
  const end = i + found[0].length
  const before = text.slice(Math.max(0, i - 18), i)
  const after = text.slice(end, end + 2)
  const word = found[1]
  if (!word) {
    return /(?:居|列|位|占|升至|跃居|名列|登上|排|之)[^，。,；]{0,10}$/.test(before) && found[0] !== '冠军'
      ? [plain(i, end, 1, found[2] ?? null, 'rank')]
      : end
  }
  const clause = /[^，。,；;、]*$/.exec(before)![0]
  if (!rankCue.test(clause) && !(field.test(clause) || (found[2] && clause !== ''))) return end
  if (!found[2] && /^[\u4e00-\u9fff]/.test(after) && !/^[的和。]/.test(after)) return end
  const value = /^\d/.test(word) ? Number(word) : parseHan(word)
  return value === null ? end : [plain(i, end, value, found[2] ?? null, 'rank')]
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
