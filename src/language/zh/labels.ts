import { everyMatch } from '../../everyMatch.ts'
import { alternation, table } from '../engine/alternation.ts'
import type { LabelParts, LabelRules } from '../engine/draft.ts'

/** 100亿元企业 behind a count: which firms are counted. */
const threshold = /\d[\d.]*[万亿千百]*[元吨](?:级|以上)*的?(?:企业|项目|园区|产业|集群)/

const leading =
  /^(?:其中(?:包括)?|并且?|且|同时|而且?|但|特别是|尤其是|此外|另外|据介绍|还|也|更|又|使得?|让|是)+[，,]?/
const trailing =
  /(?:将|已经?|约|共计?|合计|总计|累计|达到?了?|实现了?|完成了?|突破了?|超过?了?|分别|均为?|都?是|为|有|(?<!增长|增加|提高|上升|下降|增|升|降|减少|回升|回落|扩大)[至到]|近|力争|计划|预计|预期|拟|人民币|新?台币|港[币元]|[了的])+$/
/** Verbs with which a clause opens that does not say what it measures. */
const verbs = table(`
  实现 完成 达 增长 增加 同比 环比 年均 平均 较 比 占 下降 减少 提高 上升 增 降 突破 超 位居 居 排名 排 列 跃居 累计 共 合计 高于 低于 快于 净增 回落 涨 跌 增速 增幅 将 力争 为 由 从
`)
const verbFirst = new RegExp(`^(?:${alternation(verbs)})|^$`)

/** What the words around a number say of it. */
interface LabelWords {
  /** Before it, and behind it. */
  head: string
  tail: string
  /** The head without its time. */
  bare: string
  /** The measure as the article prints it. */
  name: string
  /** The number is told behind others of its clause. */
  isListed: boolean
}

function labels(parts: LabelParts): string[] {
  const { statistic } = parts
  const plain = statistic.sub ?? statistic.kind
  const said = saidOf(parts, plain)
  const time = /[年月季日]|半年|十.五/.test(said.head + said.tail) ? '' : timeElsewhere(parts)
  const measure = missingMeasure(said)
  const lead = timeOf(said.head) + measure + said.bare
  const candidates = [
    lead === '' || said.isListed ? '' : time + lead + said.tail,
    said.tail === '' ? '' : time + measure + (plain === 'count' ? said.tail : ''),
    byName(parts, said, plain, time),
    time + lead,
    lead + said.tail,
    time + said.bare + said.tail,
  ]
  if (!said.isListed) return candidates
  return [threshold.test(said.tail) ? time + said.tail : '', candidates[2]!, ...candidates]
}

function saidOf(parts: LabelParts, plain: string): LabelWords {
  const { statistic, before, after } = parts
  const own = lastOwn(parts)
  const head = trimmed(plain === 'rank' && statistic.scope ? cutScope(own, statistic.scope) : own, plain)
  return {
    head,
    tail: tailOf(after, parts),
    bare: head.replace(time, ''),
    name: measureWords(parts),
    isListed: before !== own,
  }
}

/** The measure's name, where a clause that opens with a verb does not say it. */
function missingMeasure({ head, tail, bare, name }: LabelWords): string {
  const isSaid = /^[较比高低占]/.test(bare) ? bare.startsWith(name) : (head + tail).includes(name)
  return verbFirst.test(bare) && name && !isSaid ? name : ''
}

function byName(parts: LabelParts, { head, name }: LabelWords, plain: string, when: string): string {
  if (!parts.statistic.measure || isLastOfList(name, parts)) return ''
  return when + name + (plain === 'rate' || plain === 'change' ? moveWord(head, parts) : '')
}

/** What of the clause before a number is its own: behind the last other number. */
function lastOwn({ before, mask, statistic: { kind } }: LabelParts): string {
  const masked = mask(before)
  const numbers = everyMatch(masked, /\d[\d,.]*[^\s、和及与]*/g)
  const last = numbers.at(-1)
  if (!last) return before
  const rest = before.slice(last.index)
  const next = /[、和及与](?=[^、和及与]*$)/.exec(rest)
  return next ? rest.slice(next.index + 1) : kind === 'rank' ? before : ''
}

function trimmed(head: string, plain: string): string {
  const first = head.trim().replace(leading, '').trim()
  if (plain === 'rank')
    return first
      .replace(/(?:跃居|[稳高位]居|名列|排名|排在|位列|[居列排])?(?:第)?$/, '')
      .replace(/(?:[连均]续?|[，,]|在)$/, '')
  if (plain === 'rate' || plain === 'change')
    return first.replace(/(?:达到?|为|了|[约近超]过?|将|分别)+$/, '')
  return first
    .replace(trailing, '')
    .replace(/^(?:累计|全年)?(?:实现|完成)(?=..)/, '')
    .replace(/将?达到(?=年产)/, '')
}

function cutScope(head: string, scope: string): string {
  return head.endsWith(scope) && scope.length <= 6 ? head.slice(0, -scope.length) : head
}

function tailOf(after: string, { mask }: LabelParts): string {
  const masked = mask(after)
  const counted = new RegExp(`^(?:以上)?${threshold.source}`).exec(after)
  if (counted) return counted[0].replace(/^以上/, '')
  const stop = masked.search(/\d|、|（|\(/)
  const own = (stop === -1 ? after : after.slice(0, stop)).trim()
  const word = own.replace(/^(?:大关|关口|以上|以下|左右|的(?!份额))+/, '').trim()
  if (stop !== -1 && /[为达约]$/.test(own)) return ''
  return /^(?:[了和与及]|提高到|增加到|增长到|上升到|下降到|[至到])/.test(word)
    ? ''
    : word.replace(/[和与及]$/, '')
}

const YEARS_END = '年(?:末|底|初|上半年|下半年|[一二三四]季度|前[一二三四]季度|\\d{1,2}月份?)?'
/** A time with which a clause opens. */
const time = new RegExp(
  [
    `^(?:到|截至|在|力争到)?(?:(?:19|20)\\d\\d${YEARS_END}`,
    '上半年|下半年|今年(?:以来|上半年)?|去年',
    '(?:\\d{1,2}[-—–~至到～])?\\d{1,2}月份?',
    '“?十[一二三四五]五”?(?:末|期间|时期)?)[，,]?',
  ].join('|'),
)

function timeOf(head: string): string {
  return (time.exec(head)?.[0] ?? '').replace(/[，,]$/, '').replace(/^(?:力争到|截至|在|到)/, '')
}

/** Whether a name is only the last of several that a number is about together: A、B和C占69%. */
function isLastOfList(name: string, { sentence: text, statistic: { inherited } }: LabelParts): boolean {
  const at = text.indexOf(name)
  return !inherited.measure && at > 0 && /[、和及与]/.test(text[at - 1]!) && !text.includes('分别')
}

/** The time of a statistic as its sentence, or one of its paragraph, prints it outside its clause. */
function timeElsewhere({ statistic, carried, isNear, named, sentence }: LabelParts): string {
  if (statistic.inherited.period) return isNear('paragraph') ? carried : ''
  return named && sentence.includes(named) ? named : ''
}

/** The measure as the article prints it, with the subject where that is printed right before it. */
function measureWords({ statistic, article }: LabelParts): string {
  const { measure: given, subject, inherited } = statistic
  if (!given) return ''
  const isTotal =
    inherited.measure && article[inherited.measure.start - 1] === '总' && inherited.measure.text === given
  const measure = isTotal ? `总${given}` : given
  if (subject && !measure.includes(subject) && article.includes(subject + measure)) return subject + measure
  return measure
}

const moveWords =
  /(?:同比|环比|年均|平均)?(?:实际|名义)?(?:增长|增速|增加|提高|上升|上涨|下降|减少|回落|降低|涨幅|降幅|增幅)/

function moveWord(head: string, { statistic: { annualised, direction }, words }: LabelParts): string {
  const printed = moveWords.exec(head)?.[0]
  return printed ?? (annualised ? '年均' : '') + (direction === 'down' ? words.falling : words.rising)
}

export const labelRules: LabelRules = {
  labels,
  threshold,
  behindThreshold: /^(?:级|以上|及以上)*的?(?:企业|项目|园区|产业|集群|大关的?企业)/,
  goal: /目标|力争|计划|预计|预期|打造|有望|将/,
  betweenQualifier: /^[了至到\s]{0,2}$/,
  wordy: /突破|超过|以上|以下|以内|不足|不到|左右|接近/,
  stub: /(?:[占只仍约达为至到共还已超比均近按从在被把对每]|不足|高于|低于|其中|平均|仅有|[为每]每?[千万百]?[人名户年天日月亩次吨]+)$/,
  vague: /[多余几]/,
  cut: (label, most) =>
    `${Array.from(label)
      .slice(0, most - 1)
      .join('')}…`,
}
