import type { SeriesRules } from '../engine/draft.ts'

export const series: SeriesRules = {
  annual: /年均/,
  basis: /同比|环比/,
  measure: (name) =>
    name.replace(/^(?:全年|累计|实现|完成)+/, '').replace(/^(?:工业)?(?:生产)?总?产值$/, '产值'),
  home: (title) => /\p{Script=Han}{1,5}?(?:自治州|自治区|[州县市省])/u.exec(title)?.[0] ?? '',
  growthEnd: /等?(?:年均)?增速$/,
  rate(basis, rising) {
    if (basis === '同比' || basis === '环比') return basis + rising
    return basis === 'annual' ? `年均${rising}` : ''
  },
  base: /(?:19|20)\d\d年?[末底初]?(?!-)/,
  edges: ['末', '底', '初'],
  changeEnd: /[了约]$/,
  possessive: /^其(?!他|余|它|中)/,
  bareMagnitude: /^[十百千万亿]+/,
  titledByClause: false,
  stretch: /(?:力争|冲刺|争取)[^、，]*$/,
  growthStart: /^(?:同比|环比|年均|较|比|增|下降|减少|上升)/,
  conversion: /[（(](?:约合?|合|折合)?\s*$/,
}
