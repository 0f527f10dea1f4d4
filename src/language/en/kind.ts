import { everyMatch } from '../../everyMatch.ts'
import type { Direction } from '../../model.ts'
import { alternation } from '../engine/alternation.ts'
import { decide, inheritedFrom, decisionOf, type KindRule, type KindDecision } from '../engine/kind.ts'
import type { Token } from '../engine/token.ts'
import { wordsOn } from '../engine/qualifier.ts'
import * as cues from './cues.ts'
import { qualifiers } from './qualifiers.ts'

export type { KindDecision } from '../engine/kind.ts'

const upWords = new Set(cues.up)
const downWords = new Set([
  ...cues.down,
  ...['decline', 'decrease', 'reduction'].flatMap((word) => [word, `${word}s`]),
  'worse',
  'cheaper',
  'slower',
  'smaller',
])
const MOVING = alternation([...cues.up, ...cues.down])
const moving = new RegExp(`\\b(?:${MOVING})\\b`, 'gi')
const FILLER = `(?:${alternation(wordsOn('before', qualifiers))}|by|a|an|another|the|its|their|further|sharply|slightly|steadily|strongly|again|back|some)`
const endsWithMoving = new RegExp(`\\b(${MOVING})(?: of)?(?: ${FILLER})*\\s*$`, 'i')
const NOUN = alternation(cues.rateNouns)
const beforeNoun = new RegExp(`^(?:[\\s-](?:[A-Za-z][a-z-]*)){0,3}?[\\s-](${NOUN})\\b`, 'i')
const beforeComparative = new RegExp(
  `^(?:\\s(?:year-on-year|year-over-year|annual))?\\s?(${alternation(cues.comparatives)})\\b`,
  'i',
)
const nounNext = new RegExp(`^\\s(${NOUN})\\b`, 'i')
/** A rate's name right behind a number. */
const rateBehind = new RegExp(`^\\s(?:[a-z-]+ )?(?:${NOUN})\\b`, 'i')
const rate = new RegExp(`\\b(?:${NOUN})\\b`, 'gi')
const share = new RegExp(`\\b(?:${alternation(cues.shareNouns)})\\b`, 'gi')
const beforeShare = new RegExp(`^\\s(?:[a-z-]+ ){0,2}?(?:of\\b|${alternation(cues.sharesBehind)})`, 'i')
/** Verbs that move money or jobs without comparing: what they take is an amount. */
const amountVerbs = new RegExp(`\\b(?:${alternation(cues.amountVerbs)})\\b`, 'i')

/** A number, the words before and behind it in its clause, and the number before it in its sentence. */
interface KindContext {
  token: Token
  left: string
  right: string
  /** `isFrom`: "from" stands right before it, and `gap` between. */
  before: { token: Token; verdict: KindDecision; gap: string; isFrom: boolean } | null
  /** The direction of a word of growth right before the number. */
  verb: Direction | null
  listed: boolean
  /** As much of what stands before as tells of a percentage. */
  near: string
  /** All of the sentence before it. */
  whole: string
}

/** How far before a percentage a noun may stand that names it. */
const NEAR = 90

function directionOf(word: string): Direction {
  return upWords.has(word.toLowerCase()) ? 'up' : 'down'
}

/** The direction of the last word of growth in a stretch. */
function lastDirection(stretch: string): Direction | null {
  const last = everyMatch(stretch.slice(-120), moving).at(-1)
  return last ? directionOf(last[0]) : null
}

/** "rose above 5%" tells where it stands; "to make up 5%" is no rise. */
const noMoves = [
  /\b(?:above|below|beyond|past)\s*$/i,
  new RegExp(
    `\\b(?:to|makes?|making|made|set|speed|take|took|pick|picks|picked|picking|rack|racked|come|came|end|ended|given?|gave|giving) up(?: (?:about|around|nearly|almost|some|more than|over|just))*\\s*$`,
    'i',
  ),
]
const onlyQualifies = /^(?:over|above|below|more|less|fewer|extra|additional|under|topped)$/i

/** What goes somewhere itself: "it adds up to 5%" tells a bound. */
const GOING = alternation([...cues.up, ...cues.down].filter((verb) => !cues.amountVerbs.includes(verb)))
/** "It edged up to 5%" tells where it went, and no bound. */
export const wentTo = new RegExp(
  `\\b(?:${GOING}|moved|went|came) (?:back )?(?:up|down) to(?: (?:about|around|nearly|almost|just|only))*\\s*$`,
  'i',
)

/** The direction of a word of growth right before a number. */
function movingBefore(left: string): Direction | null {
  const found = endsWithMoving.exec(left.slice(-60))
  if (
    !found ||
    wentTo.test(left) ||
    noMoves.some((words) => words.test(left)) ||
    onlyQualifies.test(found[1]!)
  )
    return null
  return directionOf(found[1]!)
}

/** Names of a rate that say nothing of where it goes, and one behind them that does. */
const noDirection = /^(?:year|month|quarter)-|^annuali|^pace$/i
const directed = new RegExp(
  `^(?:\\s(?:annual|annuali[sz]ed|(?:year|month|quarter)-(?:on|over)-(?:year|month|quarter))) ((?!year|month|quarter|annuali|pace)(?:${NOUN}))\\b`,
  'i',
)

/** "fell 5% on the month and 14% year-over-year": where it goes stands before. */
const undirected =
  /^\s(?:year|month|quarter)-(?:on|over|to)-(?:year|month|quarter)(?=[,.;]|$| (?:in|and|as|to|at)\b)/i

/** "7.5% rise", "20% higher": the direction of a word behind a number. */
function nounBehind(right: string): Direction | null {
  const first = beforeComparative.exec(right) ?? beforeNoun.exec(right.slice(0, 60))
  // "a 12% year-over-year decline"
  // "a 12% GDP decline"
  const next = first && nounNext.exec(right.slice(first[0].length))
  const found = next ?? (first && noDirection.test(first[1]!) ? (directed.exec(right) ?? first) : first)
  return found && (downWords.has(found[1]!.toLowerCase()) ? 'down' : 'up')
}

const qualifierAtEnd = new RegExp(`\\b(?:${alternation(wordsOn('before', qualifiers))})\\s*$`, 'i')

/** Words without the qualifier at their end: "is less than 2%" tells no fall. */
function withoutQualifier(words: string): string {
  return words.replace(qualifierAtEnd, '')
}

function lastIndex(text: string, pattern: RegExp): number {
  return everyMatch(text, pattern).at(-1)?.index ?? -1
}

/** "rose $3m, or 4.5%": one move twice. */
const restated = /^(?: points?| pence| cents|p)?,? or (?:about |around |nearly |almost )?$/
/** "fell by 212 (about 9%)" */
const bracketed =
  /^(?: [a-z-]+){0,3} \((?:about |around |nearly |almost |approximately |roughly |some |over )?$/

const first: KindRule<KindContext>[] = [
  {
    name: 'multiplied',
    example: 'Exports doubled.',
    decide: ({ token }) => (token.direction ? decisionOf('rate', token.direction) : null),
  },
  {
    name: 'said twice',
    example: '',
    decide({ token, before, right }) {
      if (!before?.verdict.direction || token.class === before.token.class) return null
      const isAside = before.verdict.kind === 'change' && bracketed.test(before.gap) && /^\s*$/.test(right)
      if (!isAside && !restated.test(before.gap)) return null
      return { ...inheritedFrom(before.verdict), kind: token.class === 'percent' ? 'rate' : 'change' }
    },
  },
  {
    name: 'points',
    example: 'Unemployment fell by 0.3 percentage points.',
    decide: ({ token, verb, right, left }) =>
      token.class === 'point' ? decisionOf('change', verb ?? nounBehind(right) ?? lastDirection(left)) : null,
  },
]

const MOVE_NOUNS = 'rise|increase|fall|drop|decrease|decline|reduction|cut|jump|gain|improvement|growth'
const moveOf = new RegExp(`\\b(?:${MOVE_NOUNS}|spike|surge|loss) of(?: ${FILLER})*\\s*$`, 'i')
const comparedBehind = new RegExp(
  `^\\s(?:higher|lower|more than|less than|up on|down on|above|below|better than|worse than|(?:more|less|fewer)\\s*(?=$|[,.;)])|(?:[a-z]+ )?(?:${MOVE_NOUNS})\\b)`,
  'i',
)
const countedBehind = /^\s(?!points|seats)[a-z-]*(?: [a-z-]+)?s\b/
const noThings = /^\s(?:this|was|has|is|as|across|versus)\b/
const isCountedBehind = ({ token, right }: KindContext) =>
  token.class === 'bare' && countedBehind.test(right) && !noThings.test(right)
const byBefore = /\bby (?:about |around |more than |nearly |almost |some |just |over |an? )*$/i
/** "the number of staff fell to 115,000". */
const counting = /\b(?:number of [a-z-]+|headcount|workforce|staff)\b[^,;]{0,24}$/i
const countingLong =
  /\bnumber of [a-z-]+[^,;]{0,40}?\b(?:to|from|reached|at|was|is)(?: (?:about|around|nearly|just|over|a record))? $/i
const isHead = (left: string) => counting.test(left) || countingLong.test(left)
const wordsBehind =
  /^\s(?!(?:in|on|at|from|for|points?|after|by|and|as|with|to|last|this|against|compared|than|a)\b)[A-Za-z]/

/** What has a level without a unit. */
const index =
  /\b(?:index|FTSE|Dow|Nasdaq|Nikkei|Hang Seng|DAX|CAC|S&P|benchmark|PMI|score|shares|points?|gauge)\b/i

const amounts: KindRule<KindContext>[] = [
  {
    name: 'signed in brackets',
    example: 'Jobs were added in Harrow (+31,400).',
    decide({ left }) {
      const sign = /\(([-−+])$/.exec(left)?.[1]
      return sign ? decisionOf('change', sign === '+' ? 'up' : 'down') : null
    },
  },
  {
    name: 'amount that compares',
    example: 'Profit was $3m higher than a year ago.',
    decide({ right }) {
      const direction = comparedBehind.test(right) ? nounBehind(right) : null
      return direction && decisionOf('change', direction)
    },
  },
  {
    name: 'more or fewer things',
    example: 'It hired 300 more people.',
    decide({ token, right }) {
      const found = token.class === 'bare' && /^ (?:[a-z]+ )?(more|fewer)\b(?! than \d)/.exec(right)
      return found ? decisionOf('change', found[1] === 'more' ? 'up' : 'down') : null
    },
  },
  {
    name: 'noun of a move before an amount',
    example: 'A rise of 214 pupils filled the school.',
    decide: ({ verb, left }) => (verb && moveOf.test(left) ? decisionOf('change', verb) : null),
  },
  {
    name: 'verb before an amount',
    example: 'Exports rose by $30m.',
    decide(context) {
      const { verb, right, left } = context
      if (!verb || isCountedBehind(context)) return null
      // The farm grows 20,000 acres of wheat.
      if (/\bgrows? $/i.test(left) && /^ of\b/.test(right)) return null
      const isPoints = /^\s?points/.test(right)
      return isPoints || !amountVerbs.test(endsWithMoving.exec(left)![1]!) ? decisionOf('change', verb) : null
    },
  },
  {
    name: 'by an amount',
    example: 'Sales, falling all year, were cut by $5m.',
    decide({ left }) {
      const direction = byBefore.test(left) ? lastDirection(left) : null
      return direction && decisionOf('change', direction)
    },
  },
  {
    name: 'change of a list',
    example: '',
    decide: ({ before, listed }) =>
      before && listed && before.verdict.kind === 'change' ? inheritedFrom(before.verdict) : null,
  },
  {
    name: 'heads',
    example: 'The number of staff fell to 115,000.',
    decide: ({ token, left }) => (token.class === 'bare' && isHead(left) ? decisionOf('count') : null),
  },
  {
    name: 'count it came from',
    example: '',
    decide: ({ token, before }) =>
      token.class === 'bare' &&
      before?.verdict.kind === 'count' &&
      /\b(?:(?:from|to|and|compared with|against) (?:about |nearly )?|[A-Z][\w'’-]* (?:with |on |at )?)$/.test(
        before.gap,
      )
        ? inheritedFrom(before.verdict)
        : null,
  },
  {
    name: 'thousands, or numbered',
    example: 'Visits fell 5% to 214,000.',
    decide: ({ token, left, right }) =>
      token.class === 'bare' &&
      (token.value >= 1000 || /\bnumbered $/.test(left)) &&
      Number.isInteger(token.value) &&
      !index.test(left) &&
      !/^\s?points/.test(right)
        ? decisionOf('count')
        : null,
  },
  {
    name: 'amount',
    example: 'Revenue reached $4.5bn.',
    decide: ({ token, right }) =>
      decisionOf(
        token.class === 'count' || (token.class === 'bare' && wordsBehind.test(right)) ? 'count' : 'level',
      ),
  },
]

const opinionBehind =
  /^\s(?:of\b|who\b|said\b|say\b|(?:expect|believe|think|agree|want|plan|support|oppose|fear)\b)/i
const growthBefore = /\b(?:growth|inflation|rise|fall|increase)\b[^,;]{0,20}$/i
const rateOfGrowth = /^\s(?:[a-z-]+ )?(?:rate|level) of (?:growth|inflation)/
const REACH = 'to|at|from|of|was|is|were|are|stood at|below|above|reached|hit'
const reaches = new RegExp(`\\b(?:${REACH})\\s*(?:about |around |just |a record |nearly |only |over )*$`, 'i')
const pace = /\b(?:annual|annualised|annualized|quarterly) (?:rate|pace) of $/i
const ratesOfGrowth = /\b(?:growth|inflation|sales|profits?|exports|imports|output|revenues?) rates?\b/i
const falling = new RegExp(
  `\\b(?:fall|falls|drop|decline|contraction|cut|reduction|decrease|slump|slide|downturn|loss)\\b[^,;]*$`,
  'i',
)
/** How far the percentages of a list may stand apart for one to tell the next its kind. */
const FARTHEST = 60

const growing = /\b(?:fastest|slowest|quickest)[- ](growing|rising|falling|shrinking|declining)\b/i
const spentBefore =
  /\b(?:los[te]|loses|losing|spen[dt]s?|g[ai]ves?|sold|sells?|shed|sheds|donate[sd]?|invest(?:s|ed)?) (?:about |around |nearly |almost |up to )?$/i
/** Right before a number this names a column, or a row, of changes. */
const headOfChanges = /\b(?:change|difference|variance|y-?o-?y|year[- ](?:on|over)[- ]year)\s\+?$/i

const toLevel = /\bto (?:about |around |nearly |just |over )?$/i
const fromLevel = /\b(?:from|(?:above|below) the|against) (?:about |around |nearly |just |over )?$/i
/** Percentages and multiples, in order. */
const ratios: KindRule<KindContext>[] = [
  {
    name: 'multiple',
    example: 'Rents are three times as high.',
    decide: ({ token }) => (token.class === 'times' ? decisionOf('level') : null),
  },
  {
    name: 'signed',
    example: 'The median price was $330,500 (+4.5%).',
    decide({ left }) {
      const sign = /(?:^|[\s(])([-−+])$/.exec(left)?.[1]
      return sign ? decisionOf('rate', sign === '+' ? 'up' : 'down') : null
    },
  },
  {
    name: 'head of changes',
    example: 'Grants, annual change 8.8%.',
    decide: ({ left }) => (headOfChanges.test(left) ? decisionOf('rate', 'up') : null),
  },
  {
    name: 'part lost or spent',
    example: 'The city lost 14% of its water, and added 40% of all jobs.',
    decide: ({ left, right }) =>
      (spentBefore.test(left) && /^\s(?:of|in) (?:its|their|the|his|her|our)\b/.test(right)) ||
      (/^\sof all\b/.test(right) && !byBefore.test(left))
        ? decisionOf('share')
        : null,
  },
  {
    name: 'list of what grows, in brackets',
    example: 'The fastest-growing towns are Harrow (7%) and Elm (6%).',
    decide({ left, whole }) {
      const found = left.endsWith('(') ? growing.exec(whole) : null
      return found && decisionOf('rate', directionOf(found[1]!))
    },
  },
  {
    name: 'more of whom, in brackets',
    example: 'Fewer women (18%) than men (27%) smoked.',
    decide: ({ left, right }) =>
      right === '' && /\b(?:more|fewer) (?:[a-z-]+ ){0,2}[a-z]+ \($/i.test(left) ? decisionOf('share') : null,
  },
  {
    name: 'verb before',
    example: 'Net profit fell 15%.',
    decide: ({ verb }) => verb && decisionOf('rate', verb),
  },
  {
    name: 'part of whom',
    example: 'Only 12% of homes have gas.',
    decide: ({ left, right }) =>
      opinionBehind.test(right) && !growthBefore.test(left) ? decisionOf('share') : null,
  },
  {
    name: 'share behind',
    example: 'Harrow owns a 51% stake in Norvale.',
    decide: ({ right }) =>
      beforeShare.test(right) &&
      !rateOfGrowth.test(right) &&
      !rateBehind.test(right) &&
      // "a 4% higher margin"
      !beforeComparative.test(right)
        ? decisionOf('share')
        : null,
  },
  {
    name: 'move behind',
    example: 'The long shift brought a 29% increased risk of falls.',
    decide({ near, right, before }) {
      const behind = nounBehind(right)
      const goes = undirected.test(right) ? (lastDirection(near) ?? before?.verdict.direction) : null
      return behind && decisionOf('rate', goes ?? behind)
    },
  },
  {
    name: 'at a pace',
    example: 'The economy grew at an annual rate of 3%.',
    decide({ near }) {
      const direction = pace.test(near) ? lastDirection(near) : null
      return direction && decisionOf('rate', direction)
    },
  },
  {
    name: 'noun of a share',
    example: 'Its market share is 18%.',
    decide: ({ near }) =>
      lastIndex(near, share) > lastIndex(near, rate) && !ratesOfGrowth.test(near)
        ? decisionOf('share')
        : null,
  },
  {
    name: 'noun of a rate',
    example: 'Inflation was 3.2 percent.',
    decide: ({ near }) =>
      lastIndex(near, rate) >= 0 ? decisionOf('rate', falling.test(near) ? 'down' : 'up') : null,
  },
  {
    name: 'percentage of a list',
    example: '',
    decide: ({ listed, before }) => (listed && before ? inheritedFrom(before.verdict) : null),
  },
  {
    name: 'by a percentage of a list',
    example: 'The offer increased to varying degrees: in the north by 11.6%, in the south by 9.8%.',
    decide({ left, whole }) {
      const direction = /\bby $/.test(left) ? lastDirection(whole) : null
      return direction && decisionOf('rate', direction)
    },
  },
  {
    name: 'percentage of another by name',
    example: 'It has a 38% share, ahead of Norvale on 21% and Elmland on 9%.',
    decide: ({ before }) =>
      before?.token.class === 'percent' && /[A-Z][\w'’-]* (?:on|with|at|for) $/.test(before.gap)
        ? inheritedFrom(before.verdict)
        : null,
  },
  {
    name: 'from one level to another',
    example: 'Absence fell from 28.8% in May to 25.2%.',
    decide({ left, right, before }) {
      const to = toLevel.test(left)
      const from = fromLevel.test(left)
      if ((from || (to && before?.isFrom)) && before?.token.class === 'percent')
        return inheritedFrom(before.verdict)
      const isOther =
        from && (/\b(?:up|down) from [^,;]*$/i.test(left) || /^(?: in [\w ]{1,20})? to $/.test(right))
      return isOther || (to && /^,? (?:up |down )?from $/.test(right)) ? decisionOf('share') : null
    },
  },
  {
    name: 'moved',
    example: 'Prices fell in Europe 12%.',
    decide({ near }) {
      const bare = withoutQualifier(near)
      const moved = reaches.test(bare) ? null : lastDirection(bare)
      return moved && decisionOf('rate', moved)
    },
  },
  {
    name: 'percentage beside another',
    example: '',
    decide: ({ before }) =>
      before?.token.class === 'percent' && before.gap.length < FARTHEST
        ? inheritedFrom(before.verdict)
        : null,
  },
  {
    name: 'reached in a move',
    example: 'Output rose to 12%.',
    decide({ near }) {
      const moved = lastDirection(withoutQualifier(near))
      return moved && decisionOf('rate', moved)
    },
  },
  { name: 'percentage', example: 'Vacancy is 5%.', decide: () => decisionOf('share') },
]

export const kindRules = [...first, ...amounts, ...ratios]

/** Reads the kind of a number from the words before (`left`) and behind it in its clause. */
export function kindOf(
  token: Token,
  left: string,
  right: string,
  before: KindContext['before'],
  whole: string,
): KindDecision {
  const listed =
    before !== null && before.token.class === token.class && /^,?\s?(?:and|or|,)?\s?$/.test(before.gap)
  const isRatio = token.class === 'percent' || token.class === 'times'
  const verb = movingBefore(left)
  const near = left.replace(/ {2,}/g, ' ').slice(-NEAR)
  return decide([...first, ...(isRatio ? ratios : amounts)], {
    token,
    left,
    right,
    before,
    verb,
    listed,
    near,
    whole,
  })
}
