import { everyMatch } from '../../everyMatch.ts'
import type { Direction, PlainKind } from '../../model.ts'
import { alternation, table } from '../engine/alternation.ts'
import { decide, inheritedFrom, decisionOf, type KindRule, type KindDecision } from '../engine/kind.ts'
import type { Token } from '../engine/token.ts'
import type { NumberClause } from './clause.ts'
import * as cues from './cues.ts'

export type { KindDecision } from '../engine/kind.ts'

const ends = (words: string[]) => new RegExp(`(?:${alternation(words)})$`)
const endsWithFiller = ends(cues.fillers)
const endsWithReaching = ends(cues.reaching)
const upWords = new Set(cues.up)
const verb = new RegExp(`(${alternation([...cues.up, ...cues.down])})`, 'g')
/** 低于30度 bounds a number; only with an object between (高于全国2个百分点) does it tell a difference. */
const compares = /^[高低多少快慢]于$/
const endsWithVerb = ends([...cues.up, ...cues.down].filter((word) => !compares.test(word)))
const rateNoun = new RegExp(`(?:${alternation(cues.rateNouns)})`, 'g')
const shareNoun = new RegExp(`(?:${alternation(cues.shareNouns)})`, 'g')
const notVerb = new RegExp(`(?:${alternation(cues.notVerbs)})`, 'g')
const notVerbAtEnd = ends(table('新增 增强 最高 最低 较高 较低 许多 增速 涨幅 增幅 降幅 跌幅 升幅 减幅 起降'))

/** A number, the words around it, and the number before it in its sentence. */
interface KindContext {
  token: Token
  clause: NumberClause
  before: { token: Token; verdict: KindDecision; gap: string } | null
  /** Verb of growth or decline right before the number; `reached` where it only leads to it (增长至). */
  verb: string | null
  reached: boolean
  /** What stands before the verb. */
  rest: string
  /** It goes on with a list of numbers of its class. */
  listed: boolean
}

/** Strips qualifiers and other fillers from the end of what stands before a number. */
export function stripFillers(left: string): string {
  let rest = left.trimEnd()
  for (;;) {
    const filler = endsWithFiller.exec(rest)?.[0]
    if (!filler || (endsWithVerb.exec(rest)?.[0] ?? '').length > filler.length) return rest
    rest = rest.slice(0, -filler.length).trimEnd()
  }
}

/** The verb of growth or decline directly before a number, and whether it only reaches it (增长至). */
export function verbBefore(left: string): { verb: string | null; reached: boolean; rest: string } {
  let rest = stripFillers(left)
  let reached = false
  for (;;) {
    const to = endsWithReaching.exec(rest)
    if (!to) break
    reached = true
    rest = stripFillers(rest.slice(0, -to[0].length))
  }
  const found = endsWithVerb.exec(rest)
  if (!found || notVerbAtEnd.test(rest)) return { verb: null, reached, rest }
  return { verb: found[0], reached, rest: rest.slice(0, -found[0].length) }
}

function directionOf(word: string): Direction {
  return upWords.has(word) ? 'up' : 'down'
}

/** The direction of the last verb of growth in a stretch, wherever it stands. */
function lastDirection(stretch: string): Direction | null {
  const last = everyMatch(stretch.replace(notVerb, '　'), verb).at(-1)
  return last ? directionOf(last[0]) : null
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of everyMatch(text, pattern)) last = match.index
  return last
}

const isCounted = (token: Token, left: string) =>
  token.class === 'count' &&
  !(cues.volumes.test(left) && cues.soldInBulk.has(token.unit ?? '')) &&
  token.unit !== '股'

function levelOrCount({ token, clause }: KindContext): PlainKind {
  if (token.class !== 'bare') return isCounted(token, clause.left) ? 'count' : 'level'
  const isThing = /^(?:余|多)?[\u4e00-\u9fff]/.test(clause.right)
  return isThing && !/^(?:左右|以上|以下|上下)/.test(clause.right) ? 'count' : 'level'
}

/** Words of size that make no change unless something is compared: 楼高188米, 全长12公里. */
const sizes = /^(?:高|低|长|多|快|少|提前|延长|缩短|贡献)$/
const compared = /[比较于超]|同|环/

/** Ranks, points and amounts, in order; what is left are percentages and multiples, which `ratios` read. */
const amounts: KindRule<KindContext>[] = [
  {
    name: 'rank',
    example: '产值居全省第二',
    decide: ({ token }) => (token.class === 'rank' ? decisionOf('rank') : null),
  },
  {
    name: 'points moved',
    example: '失业率下降0.3个百分点',
    decide({ token, clause, verb: word }) {
      if (token.class !== 'point') return null
      const direction = word ? directionOf(word) : lastDirection(clause.left)
      return direction && decisionOf('change', direction)
    },
  },
  {
    name: 'points of a list',
    example: '',
    decide({ token, clause, before, listed }) {
      if (token.class !== 'point') return null
      return before && listed
        ? inheritedFrom(before.verdict)
        : decisionOf('change', lastDirection(clause.whole))
    },
  },
  {
    name: 'doubling',
    example: '利润翻两番',
    decide: ({ token }) => (token.unit === '番' ? decisionOf('rate', 'up') : null),
  },
]

const changes: KindRule<KindContext>[] = [
  {
    name: 'size',
    example: '这幢楼高188米',
    decide(context) {
      const { verb: word, reached, clause } = context
      if (!word || reached || !sizes.test(word) || compared.test(clause.whole)) return null
      return clause.left.trim() === word || /^[高长]$/.test(word) ? decisionOf(levelOrCount(context)) : null
    },
  },
  {
    name: 'verb before an amount',
    example: '出口额增长了30亿元',
    decide: ({ verb: word, reached }) => (word && !reached ? decisionOf('change', directionOf(word)) : null),
  },
  {
    name: 'more or less than',
    example: '南屏比上年多收税3亿元',
    decide({ clause }) {
      const found = /[比较][^，。；]{1,12}([多少])[^\d，。；多少]{1,4}$/.exec(clause.left)
      return found && decisionOf('change', found[1] === '多' ? 'up' : 'down')
    },
  },
  {
    name: 'more or less of it',
    example: '少流出12亿元',
    decide({ clause }) {
      const found = /(?:^|[^许很至不])([多少])(?:流[出入]|支出?|收入?|赚|亏|缴|卖|产|花)了?$/.exec(
        stripFillers(clause.left),
      )
      return found && decisionOf('change', found[1] === '多' ? 'up' : 'down')
    },
  },
  {
    name: 'beyond another',
    example: '南屏高出北岭12亿元',
    decide({ clause }) {
      const found = /(?:高出|多出|领先|低出|少于|落后|相差)[\u4e00-\u9fffA-Za-z]{2,10}$/.exec(
        stripFillers(clause.left),
      )
      return found && decisionOf('change', lastDirection(found[0].slice(0, 2)))
    },
  },
  {
    name: 'change of a list',
    example: '',
    decide: ({ before, clause, listed }) =>
      before && listed && clause.left.length <= 2 && before.verdict.kind === 'change'
        ? inheritedFrom(before.verdict)
        : null,
  },
  {
    name: 'amount',
    example: '产粮12万吨',
    decide: (context) => decisionOf(levelOrCount(context)),
  },
]

const growthBehind =
  /^的?(?:明显|显著|大幅|较大|较快)?的?(?:年均|同比|环比|平均)?(?:增长率?(?![到至])|增速|增幅|涨幅|升幅|速度(?:增长|递增|上升)?|同比增长)/
const declineBehind = /^的?(?:明显|显著|大幅|较大)?的?(?:降幅|跌幅|减幅|速度(?:下降|减少|递减))/
/** Words with 率 or 比 that are of growth. */
const growing = /增长率|涨跌幅|同比|环比|比上年|比去年|较上年/g
const shareBehind = [
  /^的(?!(?:增|涨|降|跌|速))/,
  /^[^，。]{0,3}(?:的股[权份]|股[权份]|是|来自|认为|表示|选择)/,
]
/** How far the numbers of a list may stand apart for one to tell the next its kind. */
const FARTHEST = 40

const multiples: KindRule<KindContext>[] = [
  {
    name: 'multiple of growth',
    example: '产值比去年高出整整2倍',
    decide({ token, clause: { left, right } }) {
      if (token.class !== 'times' || !/^(?:于|以上|多)?[，。；、,]?/.test(right)) return null
      const moved = /(?:比|较)[^，。]*$/.test(left) ? lastDirection(left) : null
      return moved && decisionOf('rate', moved)
    },
  },
  {
    name: 'multiple of a list',
    example: '',
    decide: ({ token, clause, before, listed }) =>
      token.class === 'times' && listed && clause.left.length <= 2 ? inheritedFrom(before!.verdict) : null,
  },
  {
    name: 'multiple',
    example: '出口是五年前的3倍',
    decide: ({ token }) => (token.class === 'times' ? decisionOf('level') : null),
  },
]

/** Percentages and multiples, in order. */
const ratios: KindRule<KindContext>[] = [
  {
    name: 'contribution',
    example: '消费对增长的贡献达到48%',
    decide: ({ clause }) => (/贡献[^，。]{0,4}$/.test(clause.left) ? decisionOf('share') : null),
  },
  {
    name: 'growth behind',
    example: '税收呈现5%的增长',
    decide: ({ clause }) => (growthBehind.test(clause.right) ? decisionOf('rate', 'up') : null),
  },
  {
    name: 'decline behind',
    example: '出现5%的降幅',
    decide: ({ clause }) => (declineBehind.test(clause.right) ? decisionOf('rate', 'down') : null),
  },
  {
    name: 'minus',
    example: '增速为-2.5%',
    decide: ({ clause }) => (/(?:^|[^\d])[-−]$/.test(clause.left) ? decisionOf('rate', 'down') : null),
  },
  {
    name: 'plus',
    example: '出口+8%',
    decide: ({ clause }) => (/(?:^|[^\d])[+＋]$/.test(clause.left) ? decisionOf('rate', 'up') : null),
  },
  {
    name: 'verb before',
    example: '净利润下降15%',
    decide: ({ verb: word, reached, rest }) =>
      word && !reached ? decisionOf('rate', rest.endsWith('负') ? 'down' : directionOf(word)) : null,
  },
  ...multiples,
  {
    name: 'reached after points',
    example: '毛利率提高1.5个百分点，达到23%',
    decide: ({ before, clause }) =>
      before?.token.class === 'point' && /^\s*(?:达到?|[降升增]?[至到]|为)/.test(clause.left)
        ? decisionOf('share')
        : null,
  },
  {
    name: 'compared part',
    example: '客流恢复到2019年的85%',
    decide: ({ clause }) =>
      /(?:恢复[到至]|相当于)[^，。]*的[^，。的]{0,4}$/.test(clause.left) ? decisionOf('share') : null,
  },
  {
    name: 'noun of a rate or a share',
    example: '出口增幅达12%',
    decide: ({ clause: { left }, reached }) => nounOf(left, reached),
  },
  {
    name: 'share behind',
    example: '持有51%的股份',
    decide: ({ clause }) =>
      shareBehind.some((words) => words.test(clause.right)) ? decisionOf('share') : null,
  },
  {
    name: 'moved',
    example: '产量下降了整整12%',
    decide({ clause, reached }) {
      const moved = reached ? null : lastDirection(clause.left)
      return moved && decisionOf('rate', moved)
    },
  },
  {
    name: 'percentage of a list',
    example: '',
    decide: ({ token, before }) =>
      before?.token.class === token.class && before.gap.length < FARTHEST && !before.gap.includes('。')
        ? unsigned(before.verdict)
        : null,
  },
  {
    name: 'noun of an earlier clause',
    example: '增速由负转正，达到1.5%',
    decide: ({ clause, before, reached }) => (before ? null : nounOf(clause.earlier, reached)),
  },
  {
    name: 'percentage behind a change',
    example: '',
    decide: ({ before, clause, reached }) =>
      before?.verdict.kind === 'change' && !(reached && lastDirection(clause.left))
        ? decisionOf('rate', before.verdict.direction)
        : null,
  },
  { name: 'percentage', example: '市区也有12%', decide: () => decisionOf('share') },
]

/** The verdict of a number before, whose own minus tells nothing of the next: 5%、-3%和2%. */
function unsigned(before: KindDecision): ReturnType<typeof inheritedFrom> {
  const verdict = inheritedFrom(before)
  return before.rule === 'minus' ? { ...verdict, direction: 'up' } : verdict
}

/** What the last noun before a percentage makes of it: a rate (增速) or a share (占比). */
function nounOf(left: string, reached: boolean) {
  const noun = lastMatch(left, rateNoun)
  const share = lastMatch(left.replace(growing, '　　'), shareNoun)
  if (noun <= share) return share >= 0 ? decisionOf('share') : null
  const isFalling =
    /(?:降幅|(?<!涨)跌幅|(?<!增)减幅|-)[^，。]*$/.test(left) ||
    (lastDirection(left.slice(noun)) === 'down' && !/[降跌减]幅/.test(left) && !reached)
  return decisionOf('rate', isFalling ? 'down' : 'up')
}

export const kindRules = [...amounts, ...changes, ...ratios]

const listGap = /^[、和及与至到\s~—-]*$|^[，,](?:和|以及|及)?$/

/** Reads the kind of a number from its clause; `before` is the verdict on the number before it in the sentence. */
export function kindOf(token: Token, clause: NumberClause, before: KindContext['before']): KindDecision {
  const listed = before !== null && before.token.class === token.class && listGap.test(before.gap)
  const isRatio = token.class === 'percent' || token.class === 'times'
  return decide([...amounts, ...(isRatio ? ratios : changes)], {
    token,
    clause,
    before,
    listed,
    ...verbBefore(clause.left),
  })
}
