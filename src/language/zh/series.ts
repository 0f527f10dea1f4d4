import type { SeriesRules } from '../engine/draft.ts'
import { indicators } from './indicators.ts'
import { totals } from './measureCues.ts'

/** 47%的受访者表示“时间太碎”. */
const said =
  /^(?:的[^，；。“”]{0,8}?)?(?:表示|认为|选择了?|希望|称|来自|是因为|使用)[“"]?(?<name>[^，；。、“”"]{2,18})/
/** 小说（52%）. */
const bracketed = /(?<name>[^，；。：、（）()]{1,16})[（(]$/
/** 占, 达, 的比例为, before a share. */
const leadsTo = /(?:的?(?:比例|比重|占比))?则?(?:占比|占了?|达到?|为|是|有|约|仅|只)*$/
const opens = /^(?:其次|再次|最后|随后|然后|其中|和|及|与|以及|依次|分别)*(?:是|为)?/

/** A name in quotation marks without what leads up to it: 议题依次是“民生”. */
const namedIn = (words: string) =>
  /“([^“”]+)”$/.exec(words)?.[1] ?? words.replace(/^.*(?:依次|分别)[是为有]/, '')

/** A rate is of something of its own; from, and up to, are times of one thing: no parts beside others. */
const noPart =
  /率$|[从由自了]$|显示$|(?:高|低|多|少)于|^(?:提高|上升|增|下降|降|减少|扩大|回落|升|(?:所占)?(?:比例|比重|占比))/

/** What a share is of: said behind it, before its bracket, or by the subject of its clause or of the one before. */
function nameBeside(before: string, after: string): string | null {
  const quoted = said.exec(after)?.groups!['name']
  if (quoted) return quoted
  const inBrackets = /^[）)]/.test(after) ? bracketed.exec(before)?.groups!['name'] : undefined
  if (inBrackets) return namedIn(inBrackets.replace(opens, '')) || null
  const clauses = before.split(/[，；。：、]/)
  for (const clause of clauses.slice(-2).toReversed()) {
    const name = clause.replace(leadsTo, '').replace(opens, '')
    const subject = /^([^是]{1,12})是/.exec(name)?.[1] ?? name
    if (
      subject.length > 1 &&
      !noPart.test(subject) &&
      subject.length <= 16 &&
      /^[\p{Script=Han}\p{Script=Latin}“”·\s]+$/u.test(subject)
    )
      return subject
  }
  return null
}

/** “教育”的, 教育业（: an amount right behind its name. */
const amountIsOf = /[“「](?<name>[^“”「」]{1,20})[”」](?:行?业)?(?:的|为|是|有|达)?$/

function nameOfAmount(before: string, after: string): string | null {
  const inBrackets = /^[）)]/.test(after) ? bracketed.exec(before)?.groups!['name'] : undefined
  if (inBrackets) return namedIn(inBrackets.replace(opens, '')) || null
  return amountIsOf.exec(before)?.groups!['name'] ?? null
}

/** How words before growth end that only say that it grew, and against when. */
const grows =
  /(?:(?:同比|环比|年均|[比较](?:上年|去年|上月|上季度)(?:同期)?)|分别)*(?:增长|增加|上涨|上升|提高|下降|减少|回落|下跌|降低)?了?(?:约|近|超过?)?$/

const ofWhich = /^其中[，,]?/

/** Of two names of measures the longer says more. */
const byLength = [...totals, ...indicators].toSorted((a, b) => b.length - a.length)

export const series: SeriesRules = {
  annual: /年均/,
  basis: /同比|环比/,
  measure: (name) =>
    name.replace(/^(?:全年|累计|实现|完成)+/, '').replace(/^(?:工业)?(?:生产)?总?产值$/, '产值'),
  home: (title) => /\p{Script=Han}{1,5}?(?:自治州|自治区|[州县市省])/u.exec(title)?.[0] ?? '',
  growthEnd: /等?(?:年均)?增速$|(?<=..)[两二三四五六七八九十]+[项类种]$/,
  rate(basis, rising) {
    if (basis === '同比' || basis === '环比') return basis + rising
    if (basis === 'annual') return `年均${rising}`
    return basis === '' ? '增速' : `比${basis}${rising}`
  },
  base: /(?:19|20)\d\d年?[末底初]?(?!-)/,
  edges: ['末', '底', '初'],
  changeEnd: /[了约]$/,
  possessive: /^其(?!他|余|它|中)/,
  bareMagnitude: /^[十百千万亿]+/,
  titledByClause: false,
  stretch: /(?:力争|冲刺|争取)[^、，]*$/,
  growthStart:
    /^(?:同口径|同比|环比|年均|[年月][增减升跌]|按[年月季]|较|比|相比|[与同和].{2,8}相比|增|下降|减少|上升)/,
  owns: /^的(?!比[例重])/,
  sharedEnd: (names) =>
    byLength.find((end) => names.every((name) => name.length > end.length && name.endsWith(end))) ?? '',
  beforeGrowth: (words) => words.replace(ofWhich, '').replace(grows, ''),
  nameBeside,
  nameOfAmount,
  ofWhich,
  asked:
    /(?:^|[，。：:])(?:问及|被问到|在?被问及|谈到)?(?<what>[^，。：:；\d]{4,24}?)(?:时(?=，)|，?又?(?:依次|分别)[是为有])/u,
  against: /[较比]$/,
  conversion: /[（(](?:约合?|合|折合)?\s*$/,
}
