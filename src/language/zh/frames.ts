import { everyMatch } from '../../everyMatch.ts'
import { alternation } from '../engine/alternation.ts'
import type { NumberFrame, NameCandidate } from '../engine/name.ts'
import { counted, indicators, nominalVerbs, openers, verbs } from './indicators.ts'
import { measureWords } from './measureKinds.ts'
import {
  dated,
  funny,
  han,
  inList,
  isLead,
  isMeasure,
  isWord,
  longVerbs,
  notNames,
  refersBack,
  says,
} from './nameParts.ts'

/**
 * 甲组流转土地320亩: what stands in a clause before its number, and the number's unit. No word between is made of others
 * (仅为 is 仅 and 为): a long row of it would be read in each of its ways.
 */
const frame = new RegExp(
  `(?<=^|[，。；：、！？（“]|其中)((?:\\d{1,3}(?=号)|[A-Z]\\d?(?=${han}))?${han}{3,20}?)(?:合计|总计|共计|累计|已经|分别|达到|超过|突破|高达|[约近超共仅有为是达])*\\d[\\d.,]*(?:万亿|亿|万)?(${han}{1,2}|%|)`,
  'g',
)
const measureEnd = new RegExp(
  `(?:${alternation([...indicators, ...counted.filter((word) => word.length > 1)])})$`,
)

export function frames(text: string): NumberFrame[] {
  return everyMatch(text, frame).flatMap(({ 0: whole, 1: run, 2: unit, index }) => {
    const lead = openers.exec(run!)?.[0].length ?? 0
    const words = run!.slice(lead)
    const room = words.length - Math.max(2, measureEnd.exec(words)?.[0].length ?? 0)
    return room > 0 ? [{ start: index + whole.indexOf(run!) + lead, text: words, room, unit: unit! }] : []
  })
}

/** What opens a clause without naming anybody: a verb, a time, a comparison. */
const opensWords = new RegExp(
  `^(?:第|最|同比|环比|上年|去年|今年|全[年市省县国州区球]|[上下]半年|[一二三四]季度?$|每|各|比|较|截至|预计|${alternation([...longVerbs, ...measureWords.senses.filter((word) => word.length > 1)])})`,
)

const doing = verbs.filter((word) => word.length > 1 && !nominalVerbs.includes(word))
/** What follows a name: a time, or a verb before what others have as well. */
const behindName = new RegExp(`(?<=^..+?)(?:${dated.source.slice(1)}|(?:${alternation(doing)})$)`)

export function framed({ text, room }: NumberFrame, size: number): number {
  const least = Math.max(2, size)
  // 机场 of 机场线 names nobody by itself.
  const whole = notNames.has(text.slice(0, least)) ? least + 1 : least
  const cut = behindName.exec(text.slice(0, whole))?.index ?? whole
  // 采矿 of 采矿业下降: what ends as a trade does is told of as a whole.
  const end =
    cut +
    (/^(?:[制造]*业|制?品(?![种牌质])类?|类)/.exec(text.slice(cut))?.[0].length ?? 0) -
    Number(isTotal(text, cut))
  // 入院 of 入院人次 is no name.
  const isPurpose = /^人[次数]$/.test(text.slice(end))
  const isLong = end > LONGEST_SINGLE && !/[和及与]/.test(text.slice(0, end))
  return end > room || isPurpose || isLong || namesNobody(text.slice(0, end)) ? 0 : end
}

/** A longer name joins several: 农林牧渔专业及辅助性活动. */
const LONGEST_SINGLE = 8

/** 蔬菜总 of 蔬菜总产量: how much of it. */
function isTotal(text: string, end: number): boolean {
  return end > 2 && text[end - 1] === '总'
}

/** Whether words at the head of a clause are no name: a measure, a verb, a time. */
export function namesNobody(name: string): boolean {
  return (
    notNames.has(name) ||
    opensWords.test(name) ||
    isMeasure.test(name) ||
    /[的年月]|日(?![用常化本历])|同比|环比|按[年季]|实现|完成|达到|^[赴去来留止]|^系(?![统列数])/.test(
      name,
    ) ||
    // 亿元 of 亿元以上项目 is a size.
    /^[百千万亿]+[元人]/.test(name) ||
    funny.test(name[0]!) ||
    // 医院总 of 医院总诊疗人次, 投资比 of 投资比上年增长.
    /[总各每均性比较]$/.test(name)
  )
}

const leadOfItem = new RegExp(`^((?:${han}|[“”A-Za-z\\d]){3,14})[：，—](?=.*\\d)`)
const leadOfLine = new RegExp(`^((?:${han}|[“”A-Za-z\\d]){3,12})：(?=.*\\d)`)

export function lead(text: string, isItem: boolean): NameCandidate | null {
  const name = (isItem ? leadOfItem : leadOfLine).exec(text)?.[1]
  if (!name || isMeasure.test(name) || says.test(name) || openers.test(name) || opensWords.test(name))
    return null
  if (isLead(name) || funny.test(name[0]!) || refersBack.test(name)) return null
  return inList(name, 0, 'group')
}

/** Behind a stop: a run of characters that may end as a name does. */
const clauseHead = new RegExp(`(?<=^|[，。；：、])${han}{3,}`, 'g')
/** The longest stem before an ending that only the article's own names tell. */
const LONGEST_LEARNT = 4
const measureEnds = new Set(indicators.map((word) => word.at(-1)))

export function endedAlike(text: string, ends: ReadonlySet<string>): NameCandidate[] {
  return everyMatch(text, clauseHead).flatMap(({ 0: run, index }) => {
    const at = Array.from(run.slice(0, LONGEST_LEARNT + 1)).findIndex((one, n) => n > 0 && ends.has(one))
    const name = run.slice(0, at + 1)
    if (at === -1 || at + 1 === run.length || measureEnds.has(name.at(-1)!) || openers.test(run)) return []
    return isWord(name) || opensWords.test(name) ? [] : [inList(name, index, 'group')]
  })
}
