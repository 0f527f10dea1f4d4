import { never, type ClaimCues } from '../engine/claims.ts'
import { alternation, table } from '../engine/alternation.ts'

const growth = table(`
  增 升 涨 成长 衰退 提高 提升 扩大 加快 高出 高于 多于 多出 较 比 降 减 落 缩 收窄 下滑 低于 跌 快于 翻 差 变化 偏高 偏低 偏多 偏少 多了 少了
`)
const targets = table(`
  力争 打造 目标 计划 规划 预计 预期 预测 有望 将 争取 展望 未来 愿景 蓝图 奔向 冲刺 剑指
`)
const moved = table('增长 成长 衰退 增加 增 提高 上升 上涨 下降 减少 降低 回落 下滑 扩大 收窄')
const level = [
  ...table('达 达到 达到了 实现 实现了 完成 升至 降至 减至 总量为 总额为'),
  ...moved.flatMap((verb) => [`${verb}到`, `${verb}至`]),
]

export const claims: ClaimCues = {
  noGrowth:
    /增加值|增值|比例|比重|占比|比率|同比口径|高质量|提高质量|高端|减排|多少|至少|不少于|缺少|较大|较强|很多/g,
  growth: new RegExp(alternation(growth)),
  levelBefore: new RegExp(`(?:${alternation(level)})\\s*[约超近]?\\s*$`),
  growthBefore: new RegExp(`(?<!新)(?:${alternation(moved)})了?\\s*$`),
  target: new RegExp(`${alternation(targets)}|(?<![虚模比草])拟|到\\s*20\\d\\d|十[四五六七]五[”」]?末`),
  ahead: /下一步|下步|今后|接下来|(?:工作|任务|项目)安排/,
  byYear: /到\s*20\d\d/g,
  achieved: /已经?[^\n，。；]{0,12}(?:达|突破|实现|完成|超|是|为)|实现了|达到了|完成了|突破了/,
  averaged: /年均|每年|平均|复合|\/年/,
  than: /比\s*$/,
  moreBehind: /^\s*(?:要|还)?(?:多|高|大)/,
  lessBehind: /^\s*(?:要|还)?(?:少|低|小)/,
  ofBefore:
    /(?:[是为达至到]|相当于)(?:[约近超]|到)?(?:20\d\d年?|原来|原先|当初|[此之以]前|过去|[^，。；是为]{0,4}同期|[上去前]年|上[季月]|[^，。；是为]{1,4}[年月]前|[一二三四]季度|\d{1,2}月)的[约近超]?\s*$/,
  denied:
    /没有?(?=[增减降涨跌]|上[升涨]|下[降滑跌]|提[高升]|回落|达|实现|完成|突破|出现)|并[未非不](?!不)|尚?未(?:能|曾|实现|达|完成|突破|出现)/,
  unlike: /[不非未无]$/,
  gain: /盈利|利润|净利|盈余|顺差|赚/,
  loss: /(?<![减扭])亏(?!待|欠)|逆差|赤字|(?<!少|减)流出|(?<![自抱欺肩])负(?=\s*(?:\d|$))/m,
  conditional:
    /(?:^|[，。；、])[^，。；]{0,6}(?:如果|假如|倘若|要是|一旦|假设|若(?![干无]))(?!不?(?:排除|剔除|扣除|计|含|考虑))(?!按)(?![^，。；]{0,16}(?:看|来说|而言|为例|相比|比较)，)/,
  from: /[由从自](?!事)[^，。；\d]{0,8}$/,
  compared: never,
  to: /^[^，。；\d]{0,8}[到至为]/,
  onYear: /同比|较上年|按年|年[增减]/,
  onQuarter: /按季|季[增减]/,
  onMonth: /环比|较上月|按月|(?<!\d)月[增减]/,
  sameSpan: /同期/,
  wholeYear: /全年/,
  aDay: /日均|每[天日]|[/／]日|一天/,
  aMonth: /月均|每个?月|[/／]月/,
  aShare: /每股|[/／]股/,
  aHead: /人均|每人|每客|客单价|[/／]人|[民工生员]平均/,
  ofHeads: /居民|农民|职工/,
  operator: /^(?:除以|减去|加上|乘以)$/,
}
