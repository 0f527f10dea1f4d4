import { everyMatch } from '../../everyMatch.ts'
import type { WordsAt } from '../engine/reading.ts'
import { alternation, seam, table } from '../engine/alternation.ts'
import { listOfNumbers, ofMore } from './bare.ts'
import { clauseStart } from './clause.ts'
import type { Token } from '../engine/token.ts'
import { amountVerbs, counted, down, up } from './cues.ts'
import { indicators, linking, stops } from './indicators.ts'
import { measureWords } from './measureKinds.ts'
import { groups } from './nameCues.ts'
import { textBefore, textBehind } from '../engine/beside.ts'

/** How far before a number its measure is looked for. */
const FARTHEST = 160
/** How far before a number a verb stands whose amount it is. */
const NEAR = 40
/** How far behind a number its measure is looked for. */
const BEHIND = 110
/** How many words before a head belong to its name. */
const MODIFIERS = 4

const moving = new Set(
  [...up, ...down].filter((verb) => !/(?:ed|ing|er)$/.test(verb) && !indicators.includes(verb)),
)
const heads = new Set(
  indicators
    .map((words) => words.toLowerCase())
    .flatMap((words) => (/ .*[^s]$/.test(words) ? [words, `${words}s`] : [words])),
)
const word = /[A-Za-z&\d][A-Za-z&'’\d-]*/g
const oneOf = (words: string) => `(?:${alternation(table(words))})`
/** A word, with an apostrophe or a hyphen in it. */
const WORD = "[A-Za-z][A-Za-z'’&-]*"

const MOVES = oneOf(`
  rise increase growth fall drop decline gain jump surge slump reduction decrease cut leap climb expansion contraction
  hike slide dip stake share improvement rebound recovery
`)
const TIMES = oneOf(`
  January February March April May June July August September October November December
  first second third fourth final last this same previous year month quarter week day
`)
/** Small words at which the name of what moved ends. */
const ENDS = oneOf(`
  to from by which as after while said on for at over than when last this and but was were is has during since among
  with between that
`)
const MORE_OR_LESS = oneOf(`
  about around nearly almost more less than over some just only at least up to a an estimated record further another
  total of
`)
const LEADS = '(?:(?:the|its|their|an?|total|overall) )*'
/** No time: "in the first quarter" names nothing that is measured. */
const NO_TIME = `(?!${LEADS}${TIMES}(?![\\w-]))`
const behindMove = new RegExp(
  `^\\s(?:[A-Za-z-]+ ){0,2}?${MOVES} (?:in|of|for|at) ${NO_TIME}${LEADS}` +
    `(${WORD}(?: (?!${ENDS} |[a-z]+ed\\b)${WORD}){0,5})`,
)
/** "a rise of about 5% in exports" */
const movesBy = new RegExp(`\\b${MOVES} of (?:${MORE_OR_LESS} )*$`, 'i')
/** "The soup arm saw strong growth of 3%": of the arm. */
const sawMove = new RegExp(
  `\\s*(?:[-–—]\\s*)?(?<![\\w-])${oneOf('saw enjoyed experienced recorded reported posted registered had showed achieved delivered')} (?:an? |the )?(?:["“]?[a-z-]+["”]? ){0,4}?${oneOf('growth increase rise fall drop decline gain jump decrease')} of (?:${MORE_OR_LESS} )*$`,
  'i',
)
const inMoved = new RegExp(
  `^\\sin ${NO_TIME}${LEADS}(${WORD}(?: (?!(?:${ENDS}|overall|alone)\\b|[a-z]+ed\\b)${WORD}){0,5})`,
)
const behindNoun =
  /^\s(?:of (?:the )?)?((?:[A-Za-z-]+ ){0,2}?(?:growth|inflation|unemployment|stake|share|turnout|tax|margin|pay|discount|yield|interest|occupancy|capacity|utili[sz]ation))\b/
const FLOWS = alternation(measureWords.flows)
/** "sold £3m", "sold five ships for £3m" */
const flowing = new RegExp(`\\b(${FLOWS})(?:(?: (?!and |or )[a-z-]+){0,3} for)?(?: ${MORE_OR_LESS})* ?$`, 'i')
const doubledWhat =
  /^\s(?:its |the |their |his |her )?([a-z][a-z-]*(?: [a-z-]+){0,1}?)(?= (?:of|to|in|from|since|over|for|at|by|last|this)\b|[,.])/
const ofThings =
  /^ of ((?!the |its |their |all |total )(?:[a-z-]+ ){0,2}?[a-z-]+)(?= (?:in|to|at|on|over|last|this|from|by|and|for|with|since)\b|[,.;]|$)/
const allotted =
  /\b(?:set aside|provid\w+|allocat\w+|earmark\w+|pledg\w+|committed|budgeted|approved|includes?)(?: (?:about|around|nearly|almost|some|up to|another|an? (?:extra|additional|further)))*? ?$/i
const forWhat =
  /^ (?:more )?for (?:the |its |a )?([a-z][a-z-]*(?: (?!in |over |to |at |on |and |by |from |next |this |last )[a-z][a-z-]*)?)/
const plainHeads = indicators.filter(
  (head) => !/^(?:total|figure|number|share|average|median|level|rate|price|value|cost)s?$/.test(head),
)
const inWhat = new RegExp(
  `^\\s(?:in|of) ((?:${oneOf('total net gross annual annualised annualized quarterly operating adjusted recurring free new')} ){0,2}${seam}(?:${alternation(plainHeads)}))(?![A-Za-z-])`,
)
/** "£2.3m exceptional costs" */
const costsBehind = new RegExp(
  `^\\s((?:[a-z][a-z-]* ){0,2}${oneOf('costs charges fees losses expenses expenditure investment debt funding')})\\b`,
)
/** Of a whole population the proportion that is named before. */
const proportion = /\b(?:proportion|percentage|share|rate|ratio|margin|prevalence)\b/
const proportionOf =
  /^ of (?:the )?[a-z]+(?: [a-z]+){0,4}?(?= (?:rose|fell|jumped|grew|dropped|was|is|increased|remained|has|had)\b)/
const fewerOf = new RegExp(
  `^\\s(?:fewer|more|less) ((?!than\\b)${WORD}(?: (?!${ENDS}\\b)[a-z]+s\\b)?)(?= ${ENDS}\\b|[,.;]|$)`,
)
const ofPeople = new RegExp(`^\\sof ((?:(?!the|all|its|their)[a-z-]+ )?(?:${alternation(groups)}))\\b`)
const PHRASE_ENDS = oneOf(
  'had have has were was are is who that said say in at by of for with and or from to',
)
const ofWhat = new RegExp(
  `^\\sof ((?:(?:the|all|its|their|those|a|U\\.S\\.|U\\.K\\.) |people (?!in |at |with |under |over |aged |who ))*${WORD}(?: (?!(?:${PHRASE_ENDS}|[a-z]+ed)\\b)${WORD}){0,2})`,
)
const thing = new RegExp(
  `^\\s(?:(?:were|are|was|is) )?((?:[A-Za-z][A-Za-z'’-]* ){0,3}?(?:${alternation(counted)}))(?![A-Za-z-])`,
)
const NO_THINGS = oneOf(
  'while but although whereas compared respectively in of at for from over by per to as than on the is was has with after versus across',
)
const plural = new RegExp(
  `^\\s(?!${NO_THINGS}\\b)(?!(?:[a-z-]+ ){0,2}?(?:years|months|days|weeks|hours|minutes|times)\\b)((?:[a-z][a-z-]* ){0,2}?[a-z]+s)\\b`,
)
const NO_WORTH = oneOf(`
  a an the per each on in for of from to at by and or but as with after over last this since against which that was is
  were it its lower higher more less up down below above earlier later late today yesterday ahead compared due
  thanks because despite amid while respectively
`)
const worthOf = new RegExp(
  `^\\s(?:worth of )?((?!${NO_WORTH}\\b)[a-z][a-z-]*(?: [a-z-]+)?)(?= for| in| to|[,.]|$)`,
)
/** Growth told by a verb: what stands before it is measured. */
const grew = [...up, ...down]
  .filter((verb) => verb.endsWith('ed') && !amountVerbs.includes(verb))
  .concat('rose fell grew shrank doubled tripled quadrupled halved sank slid'.split(' '))
const verbs = new RegExp(`\\b(?:${alternation([...linking, ...grew])})\\b`, 'i')

/** "the number of visitors dropped": what is counted, up to its verb. */
const ofCounted = new RegExp(
  `^ of (?:the |its |their |all )?${WORD}(?: (?!(?:${alternation([...linking, ...grew])}|to|by|at|in|who|which)\\b)[a-z][\\w'’-]*){0,2}`,
)

const movedBy = new RegExp(`\\b(?:${alternation(grew)}) by (?:${MORE_OR_LESS} )*$`, 'i')

/** "Cash box: $90.00 Income: $40.68": a label before its number, at the head of a sentence or behind another number. */
const labelled = /(?:^|\d%? +|[;,•|] *)([A-Z][A-Za-z'’&()/ -]{2,50}): *$/

/** A number and where its clause begins. */
interface MeasureContext {
  text: string
  token: Token
  clauseStart: number
  /** What stands behind the number. */
  right: string
}

/** Where the measure of a number is looked for. */
interface MeasureRule {
  name: string
  example: string
  /** Of numbers of these classes only. */
  of?: Token['class'][]
  /** The measure; null where the next rule is asked, 'none' where none will find one. */
  read(place: MeasureContext): WordsAt | null | 'none'
}

/** The words that a pattern keeps, right behind a number. */
function wordsBehind({ text, token, right }: MeasureContext, pattern: RegExp): WordsAt | null {
  const found = pattern.exec(right)
  return found && keptAtEnd(text, token.end, found)
}

/** What a pattern keeps where that stands at its end. */
function keptAtEnd(text: string, from: number, found: RegExpExecArray): WordsAt {
  const end = from + found[0].length
  return wordsAt(text, end - found[1]!.length, end)
}

function wordsAt(text: string, start: number, end: number): WordsAt {
  return { text: text.slice(start, end), start, end }
}

const behind = (pattern: RegExp) => (place: MeasureContext) => wordsBehind(place, pattern)
const thingsBehind = (place: MeasureContext) => wordsBehind(place, thing) ?? wordsBehind(place, plural)
const leftOf = ({ token, clauseStart }: MeasureContext) => Math.max(clauseStart, token.start - FARTHEST)
/** The words right before a number, and where they begin. */
const nearLeft = ({ text, token, clauseStart }: MeasureContext): [string, number] => {
  const start = Math.max(clauseStart, token.start - NEAR)
  return [text.slice(start, token.start), start]
}

/** In order: the first that names a measure decides. */
export const measureRules: MeasureRule[] = [
  {
    name: 'label before a colon',
    example: 'Cash box: $90.00 Income: $40.68',
    of: ['money'],
    read: ({ text, token }) => {
      const before = textBefore(text, token.start, 2 * NEAR)
      const from = token.start - before.length
      const found = labelled.exec(before)
      if (!found || (found.index === 0 && from > 0)) return null
      const start = from + found.index + found[0].indexOf(found[1]!)
      return (
        nearestHead(text, start, start + found[1]!.length) ?? wordsAt(text, start, start + found[1]!.length)
      )
    },
  },
  {
    name: 'money of what',
    example: 'It bore £2.3m exceptional costs.',
    of: ['money'],
    read: (place) => {
      const words = wordsBehind(place, costsBehind)
      return words?.text.split(' ').some((one) => endsName(one)) ? null : words
    },
  },
  { name: 'money in what', example: 'It reported $3bn in net sales.', of: ['money'], read: behind(inWhat) },
  {
    name: 'by so many things',
    example: 'Daily volume increased by 3,000 packages.',
    of: ['bare'],
    read: (place) => {
      const [left, start] = nearLeft(place)
      return movedBy.test(left) ? nearestHead(place.text, leftOf(place), start + left.search(movedBy)) : null
    },
  },
  {
    name: 'things counted',
    example: 'It opened 12 stores.',
    of: ['bare'],
    read(place) {
      const of = ofMore.exec(place.right)?.[0] ?? listOfNumbers.exec(place.right)?.[0] ?? ''
      const things = thingsBehind({
        ...place,
        token: { ...place.token, end: place.token.end + of.length },
        right: place.right.slice(of.length),
      })
      return things?.text.endsWith('points') ? null : things
    },
  },
  {
    name: 'a move of what',
    example: 'There was a 5% rise in exports.',
    of: ['percent', 'money', 'point'],
    read: behind(behindMove),
  },
  {
    name: 'so much of a move in what',
    example: 'There was a rise of 5% in exports.',
    of: ['percent', 'money', 'point'],
    read: (place) => (movesBy.test(nearLeft(place)[0]) ? wordsBehind(place, inMoved) : null),
  },
  {
    name: 'a rate of what',
    example: 'It has a 5% profit margin.',
    of: ['percent'],
    read: behind(behindNoun),
  },
  {
    name: 'so much less of what',
    example: 'It carried 1.6% fewer riders.',
    of: ['percent'],
    read: behind(fewerOf),
  },
  {
    name: 'doubled what',
    example: 'The firm doubled its workforce in 2022.',
    of: ['percent'],
    read: (place) => (place.token.direction ? wordsBehind(place, doubledWhat) : null),
  },
  {
    name: 'of people',
    example: 'It found that 40% of women agreed.',
    of: ['percent'],
    read: behind(ofPeople),
  },
  {
    name: 'one in so many',
    example: 'One in five voters agreed.',
    of: ['percent'],
    read: (place) =>
      /\bin\b|\bout\b/.test(place.text.slice(place.token.start, place.token.end))
        ? (thingsBehind(place) ?? 'none')
        : null,
  },
  { name: 'of things', example: 'It cleaned 38 miles of streets.', of: ['measure'], read: behind(ofThings) },
  {
    name: 'what doubled',
    example: 'Its workforce doubled.',
    of: ['percent'],
    read: (place) => {
      const { text, token } = place
      const isVerb = token.direction && /^[a-z]+ed$/i.test(text.slice(token.start, token.end))
      return isVerb ? phraseBeforeVerb(text, leftOf(place), token.end) : null
    },
  },
  {
    name: 'set aside for what',
    example: 'The council set aside $9m for housing.',
    of: ['money'],
    read: (place) => (allotted.test(nearLeft(place)[0]) ? wordsBehind(place, forWhat) : null),
  },
  {
    name: 'a flow',
    example: 'The country exported $3bn.',
    read(place) {
      const [left, start] = nearLeft(place)
      const flow = place.token.class === 'percent' ? null : flowing.exec(left)
      return flow && wordsAt(place.text, start + flow.index, start + flow.index + flow[1]!.length)
    },
  },
  {
    name: 'before its bracket',
    example: 'The best sellers were pies (50%), followed by buns (30%).',
    of: ['percent'],
    read: bracketed,
  },
  {
    name: 'the proportion before',
    example: 'The proportion of young people rose by a point, to 9.8% of the population.',
    of: ['percent'],
    read: proportionBefore,
  },
  {
    name: 'what saw growth',
    example: 'The soup arm saw growth of 3%.',
    of: ['percent'],
    read: ({ text, token }) => {
      const before = textBefore(text, token.start, 2 * NEAR)
      const found = sawMove.exec(before)
      const at = token.start - before.length + (found?.index ?? 0)
      return found && phraseEndingAt(text, clauseStart(text, at), at)
    },
  },
  {
    name: 'nearest head',
    example: 'Sales were $3bn.',
    read: (place) => nearestHead(place.text, leftOf(place), place.token.start),
  },
  { name: 'of what', example: 'It covers 40% of the island.', of: ['percent'], read: behind(ofWhat) },
  { name: 'worth of', example: 'It ordered $3m worth of steel.', of: ['money'], read: behind(worthOf) },
  {
    name: 'before the verb',
    example: 'Burglaries rose 5%.',
    read: (place) => phraseBeforeVerb(place.text, leftOf(place), place.token.start),
  },
]

/** "…, to 9.8% of the population" is of the proportion that rose; "(8% of the population)" of what is counted before. */
function proportionBefore({ text, token, clauseStart }: MeasureContext): WordsAt | null | 'none' {
  const bridge = text.slice(clauseStart, token.start)
  if (!/^\s*(?:to|at|from|and|still|nearly|about|around|or)?\s*$/.test(bridge)) return null
  const before = textBefore(text, clauseStart, FARTHEST)
  if (before.endsWith('(')) return 'none'
  const found = proportion.exec(before)
  if (!found) return null
  const start = clauseStart - before.length + found.index
  const end = start + found[0].length
  return wordsAt(text, start, end + (proportionOf.exec(text.slice(end))?.[0].length ?? 0))
}

/** A share that stands alone in brackets, and what it is of before them. */
const inBracket = /([A-Za-z]\w[^,;:()\d]*?) \([\d.]+ ?(?:%|per ?cent)\)/g
/** What leads in what a list names. */
const listLead = /^.*\b(?:and|or|by|was|were|is|are|as|including|with|to|for|from)(?: the)? /

/** Raffles of "raffles (50%), followed by cake sales (42%)": where a sentence lists several, each is of its own. */
function bracketed({ text, token }: MeasureContext): WordsAt | null {
  if (text[token.start - 1] !== '(' || text[token.end] !== ')') return null
  const all = everyMatch(text, inBracket)
  const own = all.find(({ 0: words, index }) => index + words.length === token.end + 1)
  if (!own || all.length < 2) return null
  const words = own[1]!.replace(listLead, '').replace(/^.*\bof (?:the |all )?/, '')
  // A name in capitals is whose it is.
  if (!/^[a-z]/.test(words) && own[1] === words) return null
  const start = own.index + own[1]!.length - words.length
  return /^[A-Z]/.test(words) || words === '' ? null : wordsAt(text, start, start + words.length)
}

const partBefore = /\b(?:half|thirds?|quarters?|fifths?|tenths?|in (?:two|three|four|five|ten)) \($/

/** What a number is of: the things behind it, the noun of a rise, or the nearest measure before it. */
export function measureOf(text: string, read: Token, clauseStart: number): WordsAt | null {
  // "One third (32%) of women": what is behind the bracket is behind the number.
  const isAgain = text[read.end] === ')' && partBefore.test(textBefore(text, read.start, 30))
  const token = isAgain ? { ...read, end: read.end + 1 } : read
  const place = { text, token, clauseStart, right: textBehind(text, token.end, BEHIND) }
  for (const { of, read } of measureRules) {
    const words = !of || of.includes(token.class) ? read(place) : null
    if (words) return words === 'none' ? null : words
  }
  return null
}

/** Of "the gap between exports and imports" and "the price of a barrel of crude" the first noun is the measure. */
const outerHead = /\b(gap|difference|spread|prices?|costs?)(?= (?:between|of an?|of the) [^,;.]{0,40}$)/i

const moveOf = new RegExp(`\\b${MOVES} (?:in|of) [^,;.]*`)

/** What a stretch tells the move of: sales, of "24 areas saw an increase in sales, including". */
export function movedSince(text: string, from: number, to: number): WordsAt | null {
  const found = moveOf.exec(text.slice(from, to))
  return found && nearestHead(text, from + found.index, from + found.index + found[0].length)
}

/** Whether a word before a head is no part of its name. */
function endsName(name: string): boolean {
  const word = name.toLowerCase()
  return (
    name === '' ||
    name === '-' ||
    /[,;:.()"“”—–\d%]/.test(name) ||
    stops.has(word) ||
    moving.has(word) ||
    /['’]s$/.test(name) ||
    (/(?:ed|ing)$/.test(name) && !heads.has(word) && !measureWords.senses.includes(word))
  )
}

/** The last head of a measure in a stretch, with the words that belong to it. */
export function nearestHead(text: string, from: number, to: number): WordsAt | null {
  const stretch = text.slice(from, to)
  const last = lastHead(stretch)
  if (!last) return null
  const outer = outerHead.exec(stretch.slice(0, last.start))
  const found = outer ? { start: outer.index, end: outer.index + outer[1]!.length } : last
  let start = from + found.start
  const before = text.slice(Math.max(from, start - 60), start)
  let kept = 0
  for (const word of before.split(/(?<=\s)/).toReversed()) {
    if (kept >= MODIFIERS || endsName(word.trim())) break
    start -= word.length
    kept++
  }
  let end = from + found.end
  if (
    /^(?:number|total|figure|proportion|percentage|value|cost|level)$/i.test(
      text.slice(start, end).split(' ').at(-1)!,
    )
  ) {
    const of = ofCounted.exec(text.slice(end, to))
    if (of) end += of[0].length
  }
  if (/^growth$/i.test(text.slice(start, end).split(' ').at(-1)!)) {
    const grown =
      /^ (?:in|of) (?:the |its |their )?([A-Za-z][\w'’-]*(?: [\w'’-]+){0,7}?)(?= (?:slowed|rose|fell|was|is|eased|picked|accelerated|reached|hit|stood|has|had|would|will|came|of|to|at|by)\b)/.exec(
        text.slice(end, to),
      )
    if (grown) {
      start = end + grown[0].length - grown[1]!.length
      end += grown[0].length
    }
  }
  return { text: text.slice(start, end), start, end }
}

/** Before what a profit is told without: "profit before income". */
const beforeTax = /([A-Za-z-]+) (?:before|after) (?:(?:income|interest|tax|finance|exceptional|and) )*$/
/** Before what a measure is told of one of: "earnings per diluted". */
const ofEach = /([A-Za-z-]+) per (?:[a-z-]+ )?$/

/** How far around a head the words are looked for that tell whether it names a measure. */
const LONGEST_LEAD = 60

/** What looks like the head of a measure and names none of its own. */
const noMeasures: {
  name: string
  example: string
  /** The head's last word, what stands before that, before the whole head, and behind it. */
  holds(place: { word: string; near: string; before: string; behind: string }): boolean
}[] = [
  {
    name: 'of each share',
    example: '21 cents a share',
    holds: ({ word, before }) => /\b(?:a|per|each) $/i.test(before) && /^(?:share|stock)$/.test(word),
  },
  {
    name: 'a currency that something moves against',
    example: 'against the euro',
    holds: ({ before }) => /\bagainst (?:the |a )?(?:\w+ )?$/i.test(before),
  },
  {
    name: 'a stretch of time',
    example: 'the time period',
    holds: ({ word, behind }) => /^time$/i.test(word) && /^ (?:periods?|frame|span|horizon)\b/.test(behind),
  },
  {
    name: 'how fast',
    example: 'It grew at an annual rate of 3%.',
    holds: ({ word, near }) => /^(?:rate|pace)$/i.test(word) && /\bat an? (?:[a-z-]+ )*$/i.test(near),
  },
  {
    name: 'what something is',
    example: 'Harrow was the second largest market.',
    holds: ({ before }) => isClassed.test(before),
  },
  {
    name: 'what it is worth',
    example: 'Exports were worth $3bn.',
    holds: ({ word, before }) => word === 'worth' && /\b(?:is|are|was|were|be|been|being|now) $/.test(before),
  },
]

const isClassed =
  /\b(?:is|was|are|were|became|remains|remained) (?:the|an?|one of the) (?:(?!of\b|in\b)[\w-]+ ){0,4}$/i

/** The last word, or run of up to four words, that is a head; of those that end together the longest. */
function lastHead(stretch: string): { start: number; end: number } | null {
  const all = everyMatch(stretch, word)
  for (let last = all.length - 1; last >= 0; last--) {
    const end = all[last]!.index + all[last]![0].length
    for (let count = 4; count >= 1; count--) {
      const first = all[last - count + 1]
      if (!first || !heads.has(stretch.slice(first.index, end).toLowerCase())) continue
      // "earnings per diluted share" is one measure.
      const before = textBefore(stretch, first.index, LONGEST_LEAD)
      const each = ofEach.exec(before) ?? beforeTax.exec(before)
      if (each && heads.has(each[1]!.toLowerCase())) return { start: first.index - each[0].length, end }
      const near = textBefore(stretch, all[last]!.index, LONGEST_LEAD)
      const place = { word: all[last]![0], near, before, behind: stretch.slice(end, end + LONGEST_LEAD) }
      if (noMeasures.some(({ holds }) => holds(place))) continue
      return { start: first.index, end }
    }
  }
  return null
}

const justMoves = new RegExp(
  `^(?:[a-z]+ )?(?:${MOVES}|drops|declines|falls|rises|increases|gains|decreases|losses)$`,
)
/** "Revenue more than doubled". */
const hedged =
  /(?:^|\s)(?:(?:more|less) than|nearly|almost|also|just|only|then|later|again|further|still|now)\s*$/

function phraseBeforeVerb(text: string, from: number, to: number): WordsAt | null {
  const verb = verbs.exec(text.slice(from, to))
  return verb && phraseEndingAt(text, from, from + verb.index)
}

/** The name of what a verb at a place tells of. */
function phraseEndingAt(text: string, from: number, to: number): WordsAt | null {
  const ahead = text.slice(from, to).replace(hedged, '')
  const noun = /((?<!['’])\b[A-Za-z][A-Za-z'’&-]*(?: [A-Za-z][A-Za-z'’&-]*){0,3})\s*$/.exec(ahead)
  if (!noun) return null
  const words = noun[1]!.replace(
    /^(?:(?:the|a|an|and|but|it|its|that|which|while|as|in|of|they|he|she|who) )+/i,
    '',
  )
  if (
    words.length < 3 ||
    /\b(?:what|which|who|that)\b|^(?:on|at|to|for|with|from|by) | (?:and|or|but)$/i.test(words) ||
    stops.has(words.toLowerCase())
  )
    return null
  // "The biggest drops were in Harrow" tells of no drops.
  if (justMoves.test(words)) return null
  // "At Harrow it was 5%" names no measure.
  if (/(?:^| )(?:it|they|that|this|these|those|there)$/i.test(words)) return null
  const end = from + noun.index + noun[1]!.length
  return { text: words, start: end - words.length, end }
}

/** Whose measure it is: the possessive or name at the head of its sentence. */
export function subjectOf(text: string): WordsAt | null {
  const found =
    /^(?:["“]?(?:But|And|However|Meanwhile|In \w+|During \w+),? )?(?:The |Overall )?((?:[A-Z][A-Za-z&.-]*)(?: (?:of |and |for )?[A-Z][A-Za-z&.-]*){0,4})(?=(['’]s) | [a-z])/.exec(
      text,
    )
  // A lone capital word at the head of a sentence is a name only with an 's or as an acronym.
  if (
    !found ||
    (!found[2] && !/ |^[A-Z]{2}/.test(found[1]!)) ||
    /^(?:The|It|Its|They|He|She|In|On|At|But|And|A|An|This|That|These|Those|However|Total|Sales|Profits|Shares|Overall|According|During|For|Mr|Mrs)$/.test(
      found[1]!,
    )
  )
    return null
  const start = found[0].length - found[1]!.length
  return { text: found[1]!, start, end: start + found[1]!.length }
}

/** Every measure that a text names, with the words that belong to it, in reading order. */
export function measuresIn(text: string): WordsAt[] {
  const found: WordsAt[] = []
  for (const clause of everyMatch(text, /[^,;:.()]+/g)) {
    let to = clause.index + clause[0].length
    for (;;) {
      const words = nearestHead(text, Math.max(clause.index, to - FARTHEST), to)
      if (!words) break
      found.push(words)
      to = words.start
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
