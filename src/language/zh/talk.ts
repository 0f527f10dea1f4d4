import { alternation, table } from '../engine/alternation.ts'
import { never } from '../engine/claims.ts'
import type { TalkCues } from '../engine/talk.ts'

const parts = table(`
  点 件 件事 组 对 项 个 条 步 方面 种 类 部分 章 页 张 句 句话 题 关 层 轮 大 笔 段 幕 场 位
`)

export const talk: TalkCues = {
  parts: new RegExp(`^(?:${alternation(parts)})$`),
  order: /第\s*$/,
  rank: /^[名位]/,
  ordinal: /^第/,
  half: /一半$/,
  beforeHalf: /[前后这另上]$|(?<![省剩留减降落砍])下$/,
  counted: /^\s*[件点项个条组]/,
  pair: /^两/,
  degree: never,
  talk: /^[的个]?(?:数字|问题|话题|故事|例子|看点|关键词|词|页|图|柱)/,
  lists: [
    ['；', /；/],
    ['、', /、|和|及|与/],
  ],
}
