import { alternation, table } from '../engine/alternation.ts'
import type { DraftRules } from '../engine/draft.ts'
import { periods } from './draftPeriods.ts'
import { headings } from './headings.ts'
import { labelRules } from './labels.ts'
import { positions } from './positions.ts'
import { series } from './series.ts'
import { shapes } from './shapes.ts'
import { standing } from './standing.ts'
import { wholeWords } from './wholeWords.ts'

/** Words that go on from what stands before. */
const openers = table(`
  其中 尤其 另有 特别是 旨在 反映出 使得 同时 但 而 并 还 也 据 在 对 从 把 将 因 为 以 由 与 和 及 等 这 那 其 该 上述 他 她 它 我 你 让 使 用 于 按 凡 就 又 更 越 只 不仅 不断 即
  或 较 比 占 同比 环比 年均 累计 实现 达到 增长 下降 会上 目前 近日 记者 了 的 比如 例如 根据 截至 随着 通过 当 当天 当日 此外 另外 一年 窗外 是 都 会 可 已 被 所 之 有 没 各 地 得 着 这是 新年伊始 年初以来 今年 去年 近年来 如今 当前 日前 由此 因此 所以 其次 首先 相比 首次 作为 持续 占比 增速 意味着
`)

const pairs = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['「', '」'],
] as const

export const draft: DraftRules = {
  words: {
    agenda: '目录',
    agendaNotes: (parts) => `依次讲：${parts.join('；')}。`,
    closing: '谢谢聆听',
    closingWithNumbers: '最后，请记住',
    closingNotes: '谢谢各位。页面上的数字都可以点回原文核对。',
    comma: '；',
    continued: (heading, time) => `${heading}（${['续', '再续', '三续'][time - 1] ?? '又续'}）`,
    coverNotes: (source) => `各位好。今天的内容出自${source.join('，')}。`,
    derivedNote: (label, number) => `${label}的${number}，原文没有直接写，是用增减量推算的。`,
    difference: '相差',
    falling: '下降',
    goal: '（目标）',
    axes: {
      period: '时期',
      subject: '对象',
      part: '组成',
      step: '变化',
      measure: '指标',
      value: '数值',
      change: '变化',
      goal: '目标',
    },
    leftOutNumber: (line, text) => `第${line}行的数字：${text}`,
    leftOutPart: (heading) => `整个部分：${heading}`,
    leftOutTitle: (title) => `标题里的数字在原文中找不到出处，标题已缩短：${title}`,
    notesOf: (heading) => `接下来讲：${heading}。`,
    rising: '增长',
    share: '占比',
    columnsShown: (shown, all, own) => `原表共${own(all, '原表列数')}列，这里列出${own(shown, '列出列数')}列`,
    rowsShown: (shown, all, own) => `原表共${own(all, '原表行数')}行，这里列出${own(shown, '列出行数')}行`,
    untitled: '原文要点',
    warning: (numbers) => `注意：原文这几个数字彼此对不上，讲之前请核实：${numbers.join('、')}。`,
    warningFormula: (formula) => `核对算式：${formula}。`,
    warningReason: '核对算式',
  },
  stops: /[，；。！？：!?—…]|[,;:](?!\d{3}(?:\D|$))/g,
  badStart: new RegExp(`^(?!${alternation(wholeWords)})(?:${alternation(openers)})`),
  badEnd:
    /(?:的|了|[不未没]|(?<!所)在|和|与|及|为|于|中|时|后|前|说|道|称|表示|指出|介绍|认为|获悉|显示|(?<![上下起出过进回])来|等|提出|强调|要求|发出|号召|是|有|将|(?<!没有?[做想看听找得])到|对|把|被|从|向|让|使|地|得|并|而|着|据了解|包括|包含|如下|分别|还|也|都|就|才)$/,
  ordinal:
    /(?:(?:第[一二三四五六七八九十]|其[一二三四五六七八九十])[，,、:：是]|(?:[一二三四五六七八九十][是要]|首先|其次|再次|最后)[，,、:：]?)/g,
  opening:
    /^(?:(?:根据|据|按照|随着|截至|为了?|值得一提的是|与此同时|同时|目前|当前|近年来|今年以来|会上|此外|另外|对此)[^，]*|[“”\d一二三四五十上下前年月日末初底半季度期间]+)，/,
  purpose: /^为了?/,
  longest: { heading: 16, headline: 25, item: 34, label: 22, quote: 52 },
  shortestHeading: 5,
  longestShare: 24,
  partLength: 700,
  lengthOf: (text) => Array.from(text).length,
  pairs,
  marks: { list: '、', title: '', colon: '：', stop: '。', left: '……' },
  quoted: (title) => `《${title.replace(/[《》]/g, '')}》`,
  contrast: /^[，；\s]*(?:但|然而|不过|却|除非|前提是|只是)/,
  claim: { longest: 48, shortest: 8, lead: 10 },
  counting: /^第[一二三四五六七八九十]/,
  countingHead: /^(?:第[一二三四五六七八九十]|[一二三四五六七八九十]是|其[一二三四五六七八九十])[，,、]/,
  numeral: /[一二三四五六七八九十百千万亿]/,
  units: '万亿|[万亿千百]*(?:美元|元)|个百分点',
  periods,
  labels: labelRules,
  headings,
  positions,
  series,
  standing,
  shapes,
}
