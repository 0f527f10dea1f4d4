import type { OwnerRules } from '../engine/owner.ts'

/** Where clauses begin: behind a stop that is no part of a number. */
function breaksIn(text: string): number[] {
  const breaks: number[] = []
  for (const { index } of text.matchAll(/[，。；：,;:！？!?]/g)) {
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

export const owners: OwnerRules = {
  breaksIn,
  isWhere: (text, start) => start > 2 && /(?:在|来自|到|赴)$/.test(text.slice(Math.max(0, start - 2), start)),
  asidesIn: (text) =>
    [...text.matchAll(/（[^（）]*）/g)].map((one) => ({ start: one.index, end: one.index + one[0].length })),
  isPart: (text) => /^(?:这|在这)?其中/.test(text),
  refersBack: (clause) => /其(?!中|他|它|余|次|实)/.test(clause),
  tellsOfItself: (behind) =>
    /^[^，。；\d]{0,10}?(?:表示|称|说|公告|披露|公布|预计|估计)[，：]?(?:其(?![他它余中])|公司|本公司|自身)/.test(
      behind,
    ),
  goesOn: (opening) => /^[“"]?(?:其|它|该|他|她|此外|同时|另外)/.test(opening),
  direct(text, number, names, from, to) {
    const before = names.findLast((one) => one.end <= number.start && one.start >= from)
    if (before && owns.test(text.slice(before.end, number.start))) return [before]
    // Behind a number only where nothing before it in the clause owns it.
    if (before) return []
    const behind = names.find((one) => one.start >= number.end && one.start < to)
    return behind && ownedBy.test(text.slice(number.end, behind.start)) ? [behind] : []
  },
}
