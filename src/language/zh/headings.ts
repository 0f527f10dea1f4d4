import { never } from '../engine/claims.ts'
import type { HeadingRules } from '../engine/draft.ts'

/** Fewer characters are no heading. */
const LEAST_HAN = 4

export const headings: HeadingRules = {
  timeOnly: /^[“”\d一二三四五六七八九十上下前本年月日末初底半季度期间时以来、\s]+$/,
  numbering:
    /^(?:第[一二三四五六七八九十]+[章节部分]*[、.．:：\s]|[一二三四五六七八九十]+(?:、|[.．]\s*|是(?=.{4}))|其[一二三四五六七八九十][，,]|[（(][一二三四五六七八九十\d]+[)）])/,
  named: /^\s*[，,：:—]+\s*$/,
  restarts: /[，,；;：:。！？!?]/,
  parts: /[；;。：:！？]/,
  lists: never,
  trims: /(?!)/g,
  between: never,
  end: /(?!)/,
  paused: (text) => text,
  pausedTitle: (text) => text.replace(/(?<=[\p{Script=Han}\p{P}])\s+(?=\p{Script=Han})/gu, '，'),
  stands: (text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= LEAST_HAN,
  best: [6, 14],
  most: 3,
  shortestSpoken: 6,
  told: never,
  afterClaim: never,
  announces: /(?:分别是|分别为|是|为|有|如下|包括|依次是|依次为)$/,
}
