import { never } from '../engine/claims.ts'
import type { HeadingRules } from '../engine/draft.ts'

/** A text is cut at a comma, or before what 的 leads to, behind as many characters at least. */
const BEFORE_PAUSE = 6
const BEFORE_NOUN = 7
/** Fewer characters are no heading. */
const LEAST_HAN = 4

export const headings: HeadingRules = {
  timeOnly: /^[“”\d一二三四五六七八九十上下前本年月日末初底半季度期间时以来、\s]+$/,
  numbering:
    /^(?:第[一二三四五六七八九十]+[章节部分]*[、.．:：\s]|[一二三四五六七八九十](?:、|是(?=.{4}))|其[一二三四五六七八九十][，,]|[（(][一二三四五六七八九十\d]+[)）])/,
  named: /^\s*[，,：:—]+\s*$/,
  restarts: /[，,；;：:。！？!?]/,
  parts: /[；;。：:！？]/,
  lists: never,
  trims: /(?!)/g,
  between: never,
  end: /(?!)/,
  paused: (text) => text,
  pausedTitle: (text) => text.replace(/\s+(?=\p{Script=Han})/gu, '，'),
  stands: (text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= LEAST_HAN,
  best: [6, 14],
  most: 3,
  shortestSpoken: 6,
  cut(text, longest) {
    const head = Array.from(text)
      .slice(0, longest - 1)
      .join('')
    if (head === '') return ''
    const pause = Math.max(head.lastIndexOf('、'), head.lastIndexOf(' '))
    const noun = head.lastIndexOf('的')
    if (pause >= BEFORE_PAUSE) return head.slice(0, pause)
    return `${noun >= BEFORE_NOUN ? head.slice(0, noun) : head}…`
  },
}
