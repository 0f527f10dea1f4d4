import type { Direction, PlainKind } from '../../model.ts'
import { alternation } from '../engine/alternation.ts'
import type { Token } from '../engine/token.ts'
import type { Clause } from './clause.ts'
import * as cues from './cues.ts'

/** What the words around a number make of it. */
export interface Verdict {
  kind: PlainKind
  direction: Direction | null
  /** No word of its own clause told the kind: one before it in a list did. */
  inherited: boolean
}

const ends = (words: string[]) => new RegExp(`(?:${alternation(words)})$`)
const endsWithFiller = ends(cues.fillers)
const endsWithReaching = ends(cues.reaching)
const upWords = new Set(cues.up)
const verb = new RegExp(`(${alternation([...cues.up, ...cues.down])})`, 'g')
const endsWithVerb = ends([...cues.up, ...cues.down])
const rateNoun = new RegExp(`(?:${alternation(cues.rateNouns)})`, 'g')
const shareNoun = new RegExp(`(?:${alternation(cues.shareNouns)})`, 'g')
/** What looks like a verb of growth inside a noun. */
const notVerb =
  /(?:增加值|增值|增量|增长极|增强|新增|高新|高校|高速|高铁|高等|高中|高端|高技术|提升机|减排|降水|升级|涨停|多家|多个|多种|多项|多数|高质量|低保|低碳|低压|高压|减税|降费|减灾|高级|最高|最低|较高|较低|很多|许多|少数|少年|高温|低温|快递|快速|高原|高度|高层|慢性|减贫|贡献率|增收节支|高粱|高价|低价|高达|增速)/g

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
  if (!found || /(?:新增|增强|最高|最低|较高|较低|许多|增速|涨幅|增幅|降幅|跌幅|升幅|减幅)$/.test(rest))
    return { verb: null, reached, rest }
  return { verb: found[0], reached, rest: rest.slice(0, -found[0].length) }
}

export function directionOf(word: string): Direction {
  return upWords.has(word) ? 'up' : 'down'
}

/** Reads the kind of a number from its clause; `before` is the verdict on the number before it in the sentence. */
export function kindOf(
  token: Token,
  clause: Clause,
  before: { token: Token; verdict: Verdict; gap: string } | null,
): Verdict {
  const own = (kind: PlainKind, direction: Direction | null = null): Verdict => ({
    kind,
    direction,
    inherited: false,
  })
  if (token.class === 'rank') return own('rank')
  const { verb: word, reached } = verbBefore(clause.left)
  const listed =
    before &&
    before.token.class === token.class &&
    /^[、和及与至到\s~—-]*$|^[，,](?:和|以及|及)?$/.test(before.gap)
  if (token.class === 'point') {
    const direction = word ? directionOf(word) : lastDirection(clause.left)
    if (direction) return own('change', direction)
    return before?.token.class === 'point' && listed
      ? { ...before.verdict, inherited: true }
      : own('change', lastDirection(clause.whole))
  }
  if (token.unit === '番') return own('rate', 'up')
  if (token.class === 'percent' || token.class === 'times')
    return ratio(token, clause, before, listed === true)
  if (word && !reached) {
    if (
      /^(?:高|低|长|多|快|少|提前|延长|缩短|贡献)$/.test(word) &&
      clause.left.trim() === word &&
      !/[比较于]/.test(clause.whole)
    )
      return own(levelOrCount(token, clause))
    return own('change', directionOf(word))
  }
  if (listed && clause.left.length <= 2 && before.verdict.kind === 'change')
    return { ...before.verdict, inherited: true }
  return own(levelOrCount(token, clause))
}

function levelOrCount(token: Token, clause: Clause): PlainKind {
  if (token.class === 'bare') {
    return /^(?:余|多)?[\u4e00-\u9fff]/.test(clause.right) && !/^(?:左右|以上|以下|上下)/.test(clause.right)
      ? 'count'
      : 'level'
  }
  return token.class === 'count' &&
    !(cues.volumes.test(clause.left) && cues.soldInBulk.has(token.unit ?? '')) &&
    token.unit !== '股'
    ? 'count'
    : 'level'
}

/** The direction of the last verb of growth in a stretch, wherever it stands. */
export function lastDirection(stretch: string): Direction | null {
  const last = [...stretch.replace(notVerb, '　').matchAll(verb)].at(-1)
  return last ? directionOf(last[0]) : null
}

function ratio(
  token: Token,
  clause: Clause,
  before: { token: Token; verdict: Verdict; gap: string } | null,
  listed: boolean,
): Verdict {
  const own = (kind: PlainKind, direction: Direction | null = null): Verdict => ({
    kind,
    direction,
    inherited: false,
  })
  const { verb: word, reached, rest } = verbBefore(clause.left)
  const left = clause.left
  if (
    /^的?(?:年均|同比|环比|平均)?(?:增长率?|增速|增幅|涨幅|升幅|速度(?:增长|递增|上升)?|同比增长)/.test(
      clause.right,
    )
  )
    return own('rate', 'up')
  if (/^的?(?:降幅|跌幅|减幅|速度(?:下降|减少|递减))/.test(clause.right)) return own('rate', 'down')
  if (/(?:^|[^\d])[-−]$/.test(left)) return own('rate', 'down')
  if (/贡献[^，。]{0,4}$/.test(left)) return own('share')
  if (word && !reached) {
    return own('rate', rest.endsWith('负') ? 'down' : directionOf(word))
  }
  if (token.class === 'times') {
    if (
      /^(?:于|以上|多)?[，。；、,]?/.test(clause.right) &&
      /(?:比|较)[^，。]*$/.test(left) &&
      lastDirection(left)
    )
      return own('rate', lastDirection(left))
    if (listed && left.length <= 2) return { ...before!.verdict, inherited: true }
    return own('level')
  }
  if (before?.token.class === 'point' && /^(?:降|升|增)?[至到]/.test(left)) return own('share')
  if (/(?:恢复[到至]|相当于)[^，。]*的[^，。的]{0,4}$/.test(left)) return own('share')
  const noun = lastMatch(left, rateNoun)
  const share = lastMatch(left.replace(/增长率|涨跌幅|同比|环比|比上年|比去年|较上年/g, '　　'), shareNoun)
  if (noun > share) {
    const falling =
      /(?:降幅|跌幅|减幅|-)[^，。]*$/.test(left) ||
      (lastDirection(left.slice(noun)) === 'down' && !/[降跌减]幅/.test(left) && !reached)
    return own('rate', falling ? 'down' : 'up')
  }
  if (share >= 0) return own('share')
  if (
    /^的(?!(?:增|涨|降|跌|速))/.test(clause.right) ||
    /^[^，。]{0,3}(?:的股[权份]|股[权份]|是|来自|认为|表示|选择)/.test(clause.right)
  )
    return own('share')
  const moved = lastDirection(left)
  if (moved && !reached) return own('rate', moved)
  if (before && before.token.class === token.class && before.gap.length < 40 && !/。/.test(before.gap)) {
    return { ...before.verdict, inherited: true }
  }
  if (reached && moved) return own('share')
  return own(
    before?.verdict.kind === 'change' ? 'rate' : 'share',
    before?.verdict.kind === 'change' ? before.verdict.direction : null,
  )
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}
