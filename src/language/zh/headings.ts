import { never } from '../engine/claims.ts'
import type { HeadingRules } from '../engine/draft.ts'

/** Fewer characters are no heading. */
const LEAST_HAN = 4

export const headings: HeadingRules = {
  timeOnly: /^(?:预计|截至|截止)?[“”\d一二三四五六七八九十上下前本年月日末初底半季度期间时以来、同去今\s]+$/,
  numbering:
    /^(?:第[一二三四五六七八九十]+[章节部分]*[、.．:：\s]|[一二三四五六七八九十]+(?:、|[.．]\s*|是(?=.{4}))|其[一二三四五六七八九十][，,]|[（(][一二三四五六七八九十\d]+[)）])/,
  named: /^\s*[，,：:—]+\s*$/,
  restarts: /[，,；;：:。！？!?]/,
  parts: /[；;。：:！？]/,
  lists: never,
  parted: never,
  trims: /(?!)/g,
  joins: never,
  amount: /\d/,
  adds: never,
  relative: never,
  limits:
    /^(?!.*(?:看|来说|而言)$)(?:如果|若|只要|只有|当|除|截至|截止|到|在|自|从|对)|(?:中|里|内|后|前|时|期间|年|月|日|季度|以来|情况下|基础上)$|^[\d一二三四五六七八九十年月日上下旬半末底初午以来前当今去本]+$/,
  exists: /^[另还]?有(?=[\d一二三四五六七八九十])/,
  goesOnWithList: (before, text) => /、[^、和及与等]+$/.test(before) && /^[^\d]*[和及与][^\d]*\d/.test(text),
  between: never,
  end: /(?!)/,
  paused: (text) => text,
  pausedTitle: (text) => text.replace(/(?<=[\p{Script=Han}\p{P}])\s+(?=\p{Script=Han})/gu, '，'),
  // What is expected is named by it: 主要预期目标 is no claim.
  stands: (text) =>
    (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= LEAST_HAN &&
    !/预期性?(?:目标|指标)$|^[^，]{0,6}(?:这[一些个]|上述)/.test(text),
  best: [6, 14],
  most: 3,
  shortestSpoken: 6,
  told: never,
  asFact: (words) => words,
  afterClaim: never,
  announces: /(?:分别是|分别为|是|为|有|如下|包括|依次是|依次为)$/,
}
