import type { Paragraph } from '../model.ts'

const LONGEST_CAPTION = 160
const LONGEST_BYLINE = 40

const captions = [
  /(?:[（(]|[\s。，,])(?:[^。]{0,16}(?:记者|通讯员|新华社|中新社|本报)[^。]{0,20})?摄(?:影)?[）)]?$/,
  /图(?:片)?为[^。]*(?:。|$)/,
  /^(?:图[:：]|图片来源|资料图|photo(?:graph)?:|image(?: caption)?:|picture:)/i,
]
const bylines = [
  /^(?:[（(])?(?:本报|本台|新华社|中新社|人民日报|央视|通讯员|见习|首席|特约|实习)?\s*(?:记者|通讯员|实习生|特派记者|评论员)[\s:：]/,
  /^(?:作者|文\/|文字|来源|编辑|责任编辑|责编|校对|审核|监制|撰稿|供稿)[\s:：/]/,
  /^by [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?:,.*)?$/,
  /^(?:source|published|updated|last updated|story from)\b[: ]/i,
]

/** Whether a block of text is a picture's caption or a byline, which run in between a report's words. */
export function asideOf(text: string): (Paragraph['kind'] & ('caption' | 'byline')) | null {
  if (text.length <= LONGEST_BYLINE && bylines.some((pattern) => pattern.test(text))) return 'byline'
  if (text.length <= LONGEST_CAPTION && captions.some((pattern) => pattern.test(text))) return 'caption'
  return null
}
