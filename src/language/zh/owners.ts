import { everyMatch } from '../../everyMatch.ts'
import type { OwnerRules } from '../engine/owner.ts'
import { beginsFrom, endsBy, spansOf } from '../engine/spans.ts'
import { textBefore } from '../engine/beside.ts'

/** Where clauses begin: behind a stop that is no part of a number. */
function breaksIn(text: string): number[] {
  const breaks: number[] = []
  for (const { index } of everyMatch(text, /[，。；：,;:！？!?]/g)) {
    const within =
      /[,:]/.test(text[index]!) && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '')
    if (!within) breaks.push(index + 1)
  }
  return breaks
}

/** 乙省的3%, 乙省（3%）, 乙省3%. */
const owns = /^(?:的(?:同比)?(?:增速|增幅|涨幅)?|[（(]|为|则为|仅为)?$/
/** 3亿元的乙省. */
const ownedBy = /^(?:以上|左右|多|余)?的$/

/** Behind these, and behind others of a list, a name only tells where something is or whom it reaches. */
const reached =
  /(?:[在到赴]|来自|覆盖|惠及|辐射|涉及|涵盖|遍布|销往|发往|运往|走进|来到|前往|位于|落户|服务)(?:[\u4e00-\u9fff]{2,8}(?:[（(][^（()）]*[)）])?[、和及与])*$/
/** As much before a name may be a list. */
const LONGEST_LIST = 48

export const owners: OwnerRules = {
  breaksIn,
  isOrigin: () => false,
  isPassed: () => false,
  isWhere: (text, start) => start > 2 && reached.test(textBefore(text, start, LONGEST_LIST)),
  breaksDown: (text) => /^(?:其中，?)?[分按][^，。；\d]{1,10}?(?:来?看|分)，/.test(text),
  asidesIn: (text) => spansOf(text, /（[^（）]*）/g),
  partsFrom: (text) => (text.includes('其中') ? text.indexOf('其中') : text.length),
  lists: (behind) => /^(?:[（(][^（()）]{1,24}[)）])?[、和与及]/.test(behind),
  leadsIn: (behind) => /^[：—]/.test(behind),
  joins: () => false,
  shares: () => false,
  isOwner: () => false,
  qualifies: () => false,
  possesses: (between) => /^的(?:约|近)?$/.test(between),
  sumsUp: (clause) => /^(?:累计|合计|总计|共计|总共)/.test(clause),
  refersBack: (clause) => /其(?!中|他|它|余|次|实)/.test(clause),
  tellsOfItself: (behind) =>
    /^[^，。；\d]{0,10}?(?:表示|称|说|公告|披露|公布|预计|估计)[，：]?(?:其(?![他它余中])|公司|本公司|自身)/.test(
      behind,
    ),
  goesOn: (opening) => /^[“"]?(?:其|它|该|他|她|此外|同时|另外)/.test(opening),
  direct(text, number, names, from, to) {
    const before = names.findLast((one) => endsBy(one, number.start) && beginsFrom(one, from))
    if (before && owns.test(text.slice(before.end, number.start))) return [before]
    // Behind a number only where nothing before it in the clause owns it.
    if (before) return []
    const behind = names.find((one) => beginsFrom(one, number.end) && one.start < to)
    return behind && ownedBy.test(text.slice(number.end, behind.start)) ? [behind] : []
  },
}
