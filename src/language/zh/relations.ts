import type { RelationCues } from '../engine/relations.ts'

const prefix = '^(?:其中)?(?:全年|全市|全省|全国|货物|外贸|商品|服务|贸易)*'
const suffix = '(?:总额|总值|额|值|增加值)?(?:完成|实现|达到?|为)?(?:人民币)?$'
const named = (words: string) => new RegExp(prefix + words + suffix)

/** Words by which a Chinese article relates its numbers. */
export const relations: RelationCues = {
  real: /可比|不变价|实际增|扣除|剔除|同口径/,
  constant: /增加值|生产总值|GDP/,
  realMeasures: /增加值|生产总值|GDP|投资|利润|产值|规模以上|主营|营业收入/,
  from: /[从由自][^，,。；]{0,16}$/,
  to: /^[^，,。；]{0,16}(?:增长|增加|提高|提升|上升|扩大|发展|下降|减少|降低|降|增|升)[^，,。；]{0,4}[到至为]$/,
  backFrom: /(?!)/,
  leadsTo: /(?!)/,
  moves: /增|提高|提升|升|降|减/,
  otherBase: /同比|环比|年均|其中|季度|上月/,
  monthly: /环比|上月/,
  yearBefore: /上年|去年|同期/,
  gap: /(?:差距|相差|差额)[^，。；\d]{0,8}$/,
  ofWhich: /其中[，,:：]?/,
  shareBehind: /^，?(?:约|仅)?占/,
  ofWhole: /(?!)/,
  parts: /其中|分别|包括|包含|由|按[^，。；\d]{1,10}分|分[^，。；\d]{1,8}看/,
  together: /合计|共计|总计|合起来|加起来|相加|[两三四五]项|共/,
  totals: [
    { whole: /进出口(?:总额|总值|额|贸易额)(?:完成|实现|达到?|为)?$/, parts: [named('出口'), named('进口')] },
    {
      whole: /^(?!.*(?:人均|占|比重)).*(?:生产总值|GDP\)?|GDP）?)(?:完成|实现|达到?|为)?$/,
      parts: [named('第一产业'), named('第二产业'), named('第三产业')],
    },
  ],
  proportions: /(?:结构|比例|比重)[^。；]{0,24}?(\d+(?:\.\d+)?)((?:\s*[:∶：比]\s*\d+(?:\.\d+)?){2,})/,
  respectiveShares: /分别占/,
}
