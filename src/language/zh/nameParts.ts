import type { EntityKind } from '../../model.ts'
import { alternation, seam } from '../engine/alternation.ts'
import type { NameCandidate } from '../engine/name.ts'
import { down, up } from './cues.ts'
import { counted, indicators, verbs } from './indicators.ts'
import { measureWords } from './measureKinds.ts'
import * as cues from './nameCues.ts'

/** A Chinese character, in a pattern. */
export const han = '[\\u4e00-\\u9fff]'

/** Verbs of growth and decline. */
export const moves = [...up, ...down].filter((word) => word.length > 1)
/** Verbs, moves and prepositions of more than one character. */
export const longVerbs = [...verbs, ...cues.leftWords, ...moves].filter((word) => word.length > 1)

/** Words that name nobody. */
export const notNames = new Set([
  ...cues.notNames,
  ...cues.rightVerbs,
  ...counted,
  ...indicators,
  ...verbs,
  ...measureWords.told,
])

/** 全州, 该公司 and 各省 name nothing by themselves. */
export const refersBack =
  /^(?:第|全|我|本|该|各|某|多|这|那|两|几|一|二|三|四|五|六|七|八|九|十|个|每|大|中|小|新|老|广大|分|按)*(?:地区|领域|类型|板块|社会|系统|平台|省|市|州|县|区|镇|乡|村|公司|集团|银行|企业|行业|产业(?<!第.产业)|工业|业务|产品|业)$/

const measures = `(?:${alternation(indicators)})`

/** A measure, as it stands behind a name. */
export const head = new RegExp(
  `^(?:全社会|总|净|年|营业|主营业务|归母|扣非|毛|经营|税后|税前|海外|境外)?${seam}${measures}`,
)

const inWords = new RegExp(
  `(?:${alternation([...indicators, ...counted, ...longVerbs, ...moves, '之', '其', '这', '一', '数据', '方面', '因素', '情况', '背景', '整体', '总体'])})`,
)

/** 日公布: who tells something is named without it. */
const endsSaying = new RegExp(`(?:${alternation(cues.sayingWords.filter((word) => word.length > 1))})$`)

/** What stands in no name. */
export const funny =
  /以(?![上下])|[全我本][省市州县区国疆镇乡村]|[一二三四五六七八九十两几多各]个|对(?!照)|[的了在与及由从为是至于比较被将把据按使让给跟或但而又则即且该各每这那此已还都均仅约超逾也不个前后占]/

/** What a list names at a place. */
export function inList(text: string, start: number, kind: EntityKind): NameCandidate {
  return { start, end: start + text.length, text, kind, marked: true, context: 'list' }
}

/** Whether words end as a measure does. */
export const isMeasure = new RegExp(`${measures}$`)

/** Whether words are some of the language, and no name. */
export function isWord(name: string): boolean {
  return (
    notNames.has(name) ||
    /季度|半年|[年月]$|^本[市省县区公]|[上本当]期|期[末初]/.test(name) ||
    /^[一二三四五六七八九十两几多数各百千]+[个家名位大项类种座所条]/.test(name) ||
    /^[过近大多一]半|^[约近超逾]?[一二三四五六七八九]成/.test(name) ||
    inWords.test(name) ||
    endsSaying.test(name) ||
    funny.test(name) ||
    // 零售总 of 零售总收入 is how much of it.
    /总(?![部站院医公局会署厂店行队台工商])/.test(name)
  )
}

/** A time that follows: 甲某上半年营收; no modifier of a measure is followed by one. */
export const dated =
  /^(?:[上下]半年|同期|[一二三四]季度|前[\d一二三四]|今年|去年|20\d\d年|\d{1,2}月|全年|每[天日月年])/

/** 表决结果: its end only leads in. */
export function isLead(name: string): boolean {
  return cues.leads.has(name) || cues.leads.has(name.slice(-2))
}

/** Who tells something: 甲局表示. */
export const says = new RegExp(
  `^[^，。；]{0,10}?(?:${alternation(cues.sayingWords)})(?![^，。；《]{0,12}\\d)`,
)
