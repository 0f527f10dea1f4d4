import { matchAt, type ScanPlace, type Scanned } from '../engine/scan.ts'
import { tokenOf } from '../engine/token.ts'
import { parseHan } from './numeral.ts'
import { textBefore, textBehind } from '../engine/beside.ts'

const ordinal = /第([一二三四五六七八九十]{1,3}|\d{1,3})([位名])?/y
const first = /首位|榜首/y
const ranked =
  /(?:居|列|位|排名?|跃升|跃|升[至到]|上升|晋级|攀升|[^在]占|获得?|夺得|排在|稳定在|保持在|升|进至|为|继续保持|均|蝉联|名次|综合|摘得|登上)[^，。,；]{0,14}$/
const field =
  /(?:全国|全省|全区|全疆|全市|全州|全县|全球|世界|亚洲|西部|东部|中部|省内|国内|行业|同类|之中|中|地区|省份?|[省市州]第?|产量|规模|总量|增速)$/

/** 首位 and 榜首 where somebody takes them. */
export function firstAt({ text, at }: ScanPlace): Scanned {
  const found = matchAt(first, text, at)
  if (!found) return null
  const end = at + found[0].length
  return /(?:居|列|位|占|升至|跃居|名列|登上|排|之)[^，。,；]{0,10}$/.test(textBefore(text, at, 18))
    ? [tokenOf({ start: at, end, value: 1, unit: null, class: 'rank' })]
    : end
}

/** 第二, 第3位 are ranks where something is ranked; else they number a list or name a thing. */
export function ordinalAt({ text, at }: ScanPlace): Scanned {
  const found = matchAt(ordinal, text, at)
  if (!found) return null
  const [whole, word, place = null] = found
  const end = at + whole.length
  const after = textBehind(text, end, 2)
  const clause = /[^，。,；;、]*$/.exec(textBefore(text, at, 18))![0]
  if (!ranked.test(clause) && !field.test(clause) && !(place && clause !== '')) return end
  if (!place && /^[\u4e00-\u9fff]/.test(after) && !/^[的和。]/.test(after)) return end
  const value = /^\d/.test(word!) ? Number(word) : parseHan(word!)
  return value === null ? end : [tokenOf({ start: at, end, value, unit: place, class: 'rank' })]
}
