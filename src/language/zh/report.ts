import { never } from '../engine/claims.ts'
import type { ReportCues } from '../engine/report.ts'

const TOLD_OF = '[^，。]{0,24}(?:公报|统计|运行情况|经济形势|年报|年度报告|总结|通报)'
/** 2024年度工作报告: of the year that it names; a 工作报告 of that year may tell of the one before. */
const OF_YEAR = '度[^，。]{0,24}报告'

export const report: ReportCues = {
  noYear: /^(?:[-—~–至到]\s?(?:19|20)?\d\d|[亿万千个家名元人吨])/,
  began: /(?:建于|成立于|生于|创办于|创建于|源于)\s*$/,
  toCome: /(?:到|至|力争)\s*[“"]?$/,
  planned:
    /^年?(?:末|底)?(?:前|将|力争|建成|目标|达到)|^年?，?[^，。,.]{0,10}(?:将(?!军)|力争|计划(?!生育|单列)|(?<![虚模比草])拟)/,
  deadline: never,
  compared: /[比较同]\s*$/,
  dateline: /(?<![\d年])(?<month>\d{1,2})月(?<day>\d{1,2})日(?:晚间?)?(?:电|讯|专电|[（(]记者|[，,]记者)/,
  over: /^年(?!是|将|我|计划|要)[^。]{0,40}?(?:累计|完成|实现|达|全年|增长)[^。]{0,20}\d/,
  lastYear: /(?<![比较同跟与于从由])去年(?!同期|同比|以来|年?[底末初]|的?水平)/,
  thisYear: /今年|本年|当前|目前/,
  partOfYear: /^年(?:前?[一二三四]个?季度?|[上下]半年|前|初|\s?\d|以来)/,
  told: /(?!)/g,
  titled: new RegExp(`(?<year>(?:19|20)\\d\\d)年(?:${TOLD_OF}|${OF_YEAR})`),
  untitled: /政府工作/,
  foretells: false,
}
