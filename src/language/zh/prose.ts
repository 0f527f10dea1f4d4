import type { Prose } from '../engine/language.ts'
import { terminal } from '../engine/punctuation.ts'
import { parseHan } from './numeral.ts'

/** A short line without a stop, such as a title with a number in it, is whole. */
const SHORT = 40

/** Chinese running text: no spaces, and stops of its own. */
export const prose: Prose = {
  joint: '',
  longestHeading: 40,
  terminal,
  insideText: /[。；]/,
  wraps: false,
  numbered: /^(?:第?[一二三四五六七八九十]{1,3}[、章节部]|[（(][一二三四五六七八九十]{1,3}[）)])/,
  figure: /\d[\d,.]*\s*[%％亿万千个家倍元]/,
  figureInTitle:
    /[一二三四五六七八九十两](?:[百千]?[万亿]{1,2}[吨元人千个辆件户美亩]|[成倍番](?!立|功|为|果|员))|[破超近达逾][百千]?[万亿][吨元人千辆户]/,
  captions: [
    /(?:[（(]|[\s。，,])(?:[^。]{0,16}(?:记者|通讯员|新华社|中新社|本报)[^。]{0,20})?摄(?:影)?[）)]?$/,
    /图(?:片)?为[^。]*(?:。|$)/,
    /^(?:图[:：]|图片来源|资料图)/,
  ],
  bylines: [
    /^[（(]?(?:本报|本台|新华社|中新社|人民日报|央视|通讯员|见习|首席|特约|实习)?\s*(?:记者|通讯员|实习生|特派记者|评论员)[\s:：]/,
    /^(?:作者|文\/|文字|来源|编辑|责任编辑|责编|校对|审核|监制|撰稿|供稿)[\s:：/]/,
  ],
  dateline:
    /^[（(]?[\p{Script=Han}A-Za-z]{1,12}(?:社|网|报|台|客户端)[^。，,]{0,20}?(?:电|讯|消息)(?=[)）\s:：（(])[)）]?(?:\s*[（(][^（()）]{1,40}[)）])?\s*[:：]?\s*/u,
  tableName: /^(?:附?表|图表)\s*[\d０-９一二三四五六七八九十]+/,
  tableUnit: /(?:^|[\s（(])单位\s*[:：]\s*(?<unit>[^\s（()）、，,]+)/,
  unitHead: /^(?:计量)?单\s*位$/,
  total: /^(?:合\s*计|总\s*计|共\s*计|总\s*数|小\s*计)$/,
  form: /^(?:绝对[数值量]|实际[数值]|指标值?|数[值量字]?|总?[数量额]|[比较](?:上年|去年|上期|年初|上月).*|[同环]比.*|增长.*|增[速幅减]|增减.*|涨跌.*|变[化动].*|占比|比重|累计|本[年月期季])$/,
  stamp:
    /(?:^|\n)\s*(?:发布时间|发布日期|时间|日期|来源)?[^\n]{0,24}$|[（(]?(?:新华社|中新社|本报|中新网|人民网|新华网)[^\n。]{0,12}$/,
  stamped: /^\s*(?:[电讯]|来源|作者|第?\s?\d+\s?版|\S{0,6}(?:电|讯|报道|消息))/,
  dates: [/(?<year>[12]\d{3})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]/],
  vagueDates: [/(?<year>[12]\d{3})\s*年(?:\s*(?<month>\d{1,2})\s*月)?/],
  firstDay: (date) =>
    date
      .replace(
        /(\d{1,2}\s*[日号]?)\s*(?:[-–—~至到]|至)\s*(?:\d{4}\s*年\s*)?(?:\d{1,2}\s*月\s*)?\d{1,2}(?=\s*[日号])/,
        '$1',
      )
      .replace(/([日号])\s*[日号]/, '$1'),
  dateInDigits: (date) =>
    date
      .replace(/○/g, '〇')
      .replace(/[〇零一二三四五六七八九]{4}(?=年)|[一二三四五六七八九十]{1,3}(?=[月日号])/g, (run) =>
        String(parseHan(run) ?? Array.from(run, (digit) => parseHan(digit)).join('')),
      ),
  monthNamed: () => 0,
  stop: /[。！？!?]/,
  spacedStop: /(?!)/,
  broken: /[^。！？!?；;：:…—”’」』）)"'|\s]\s*$/,
  continues: (_next, open) =>
    open.reduce((sum, line) => sum + line.length, 0) > SHORT ||
    (open.length > 1 && open.some((line) => /[。，,；]/.test(line))),
}
