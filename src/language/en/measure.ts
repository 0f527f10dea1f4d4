import { alternation } from '../engine/alternation.ts'
import type { Token } from '../engine/token.ts'
import { amountVerbs, counted, down, up } from './cues.ts'
import { indicators, linking, stops } from './indicators.ts'
import { groups } from './nameCues.ts'

export interface Words {
  text: string
  start: number
  end: number
}

/** How far before a number its measure is looked for. */
const FARTHEST = 160
/** How many words before a head belong to its name. */
const MODIFIERS = 4

const moving = new Set([...up, ...down].filter((verb) => !/(?:ed|ing|er)$/.test(verb)))
const heads = new Set(indicators.map((words) => words.toLowerCase()))
const word = /[A-Za-z&\d][A-Za-z&'’\d-]*/g
const behindMove =
  /^\s(?:[A-Za-z-]+ ){0,2}?(?:rise|increase|growth|fall|drop|decline|gain|jump|surge|slump|reduction|decrease|cut|leap|climb|expansion|contraction|hike|slide|dip|stake|share|improvement|rebound|recovery) (?:in|of|for|at) (?:the |its |their |a |an |total |overall )*(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|first|second|third|fourth|final|last|this|same|previous|year|month|quarter|week|day)\b)([A-Za-z][A-Za-z'’&-]*(?: (?:(?!to |from |by |which |as |after |while |said |on |for |at |over |than |when |last |this |and |but |was |were |is |has |during |since |among |with |between |that |[a-z]+ed\b)[A-Za-z][A-Za-z'’&-]*)){0,5})/
const behindNoun =
  /^\s((?:[A-Za-z-]+ ){0,2}?(?:growth|inflation|unemployment|stake|share|turnout|tax|margin|pay|discount|yield|interest))\b/
/** Verbs that are themselves what is measured: "the UK exported £3bn". */
const flowing =
  /\b(exported|imported|sold|bought|earned|earns|spent|spends|spend|produced|produces|raised|lost|lose|paid|pay|invested|invest|borrowed|saved|save|received|owed|owes|cost|costs|pumped|pumps|generated|donated|repay|took|takes|take|grossed|made)(?: (?:about|around|nearly|almost|more|less|than|over|some|just|only|at|least|up|to|a|an|estimated|record|further|another|total|of))* ?$/i
const doubledWhat =
  /^\s(?:its |the |their |his |her )?([a-z][a-z-]*(?: [a-z-]+){0,1}?)(?= (?:of|to|in|from|since|over|for|at|by|last|this)\b|[,.])/
/** "38 miles of streets". */
const ofThings =
  /^ of ((?!the |its |their |all |total )(?:[a-z-]+ ){0,2}?[a-z-]+)(?= (?:in|to|at|on|over|last|this|from|by|and|for|with|since)\b|[,.;]|$)/
const allotted =
  /\b(?:set aside|provid\w+|allocat\w+|earmark\w+|pledg\w+|committed|budgeted|approved|includes?)(?: (?:about|around|nearly|almost|some|up to|another|an? (?:extra|additional|further)))*? ?$/i
const forWhat =
  /^ (?:more )?for (?:the |its |a )?([a-z][a-z-]*(?: (?!in |over |to |at |on |and |by |from |next |this |last )[a-z][a-z-]*)?)/
/** "$3bn in net sales". */
/** "$40 million of buybacks". */
const inWhat = new RegExp(
  `^\\s(?:in|of) ((?:(?:total|net|gross|annual|annualised|annualized|quarterly|operating|adjusted|recurring|free|new) ){0,2}(?:${alternation(indicators.filter((head) => !/^(?:total|figure|number|share|average|median|level|rate|price|value|cost)s?$/.test(head)))}))(?![A-Za-z-])`,
)
/** Of a whole population the proportion that is named before. */
const proportion = /\b(?:proportion|percentage|share|rate|ratio|margin|prevalence)\b/
const ofPeople = new RegExp(`^\\sof ((?:${alternation(groups)}))\\b`)
const ofWhat =
  /^\sof ((?:the |all |its |their |those |people (?!in |at |with |under |over |aged |who )|a )*[A-Za-z][A-Za-z'’&-]*(?: (?!(?:had|have|has|were|was|are|is|who|that|said|say|in|at|by|of|for|with|and|or|from|to)\b)[A-Za-z][A-Za-z'’&-]*){0,2})/
const thing = new RegExp(`^\\s((?:[A-Za-z][A-Za-z'’-]* ){0,3}?(?:${alternation(counted)}))(?![A-Za-z-])`)
const plural =
  /^\s(?!(?:in|of|at|for|from|over|by|per|to|as|than|on|the|is|was|has|with|after|versus|across)\b)(?!(?:[a-z-]+ ){0,2}?(?:years|months|days|weeks|hours|minutes|times)\b)((?:[a-z][a-z-]* ){0,2}?[a-z]+s)\b/
/** Growth told by a verb: what stands before it is measured. */
const grew = [...up, ...down]
  .filter((verb) => verb.endsWith('ed') && !amountVerbs.includes(verb))
  .concat('rose fell grew shrank doubled tripled quadrupled halved sank slid'.split(' '))
const verbs = new RegExp(`\\b(?:${alternation([...linking, ...grew])})\\b`, 'i')

/** What a number is of: the things behind it, the noun of a rise, or the nearest measure before it. */
export function measureOf(text: string, token: Token, clauseStart: number): Words | null {
  const right = text.slice(token.end, token.end + 110)
  const behind = (found: RegExpExecArray | null): Words | null => {
    if (!found) return null
    const start = token.end + found[0].length - found[1]!.length
    return { text: found[1]!, start, end: start + found[1]!.length }
  }
  if (token.class === 'money') {
    const named = behind(inWhat.exec(right))
    if (named) return named
  }
  if (token.class === 'bare') {
    const things = behind(thing.exec(right)) ?? behind(plural.exec(right))
    if (things && !things.text.endsWith('points')) return things
  }
  if (token.class === 'percent' || token.class === 'money' || token.class === 'point') {
    const moved = behind(behindMove.exec(right))
    if (moved) return moved
  }
  if (token.class === 'percent') {
    const named = behind(behindNoun.exec(right)) ?? (token.direction ? behind(doubledWhat.exec(right)) : null)
    if (named) return named
    const people = behind(ofPeople.exec(right))
    if (people) return people
    if (/\bin\b|\bout\b/.test(text.slice(token.start, token.end)))
      return behind(thing.exec(right)) ?? behind(plural.exec(right))
  }
  if (token.class === 'measure') {
    const made = behind(ofThings.exec(right))
    if (made) return made
  }
  if (
    token.class === 'percent' &&
    token.direction &&
    /^[a-z]+ed$/i.test(text.slice(token.start, token.end))
  ) {
    const what = phraseBeforeVerb(text, Math.max(clauseStart, token.start - FARTHEST), token.end)
    if (what) return what
  }
  // The council set aside $9m for housing.
  const given =
    token.class === 'money' && allotted.test(text.slice(Math.max(clauseStart, token.start - 40), token.start))
      ? behind(forWhat.exec(right))
      : null
  if (given) return given
  const flow = flowing.exec(text.slice(Math.max(clauseStart, token.start - 40), token.start))
  if (flow && token.class !== 'percent') {
    const start = Math.max(clauseStart, token.start - 40) + flow.index
    return { text: flow[1]!, start, end: start + flow[1]!.length }
  }
  // "…, to 9.8% of the population" is of the proportion that rose; "(8% of the population)" of what is counted before.
  const bridge = text.slice(clauseStart, token.start)
  if (token.class === 'percent' && /^\s*(?:to|at|from|and|still|nearly|about|around|or)?\s*$/.test(bridge)) {
    const before = text.slice(Math.max(0, clauseStart - FARTHEST), clauseStart)
    if (before.endsWith('(')) return null
    if (proportion.test(before)) {
      const at = clauseStart - before.length + before.search(proportion)
      const end = at + /^[a-z]+/.exec(text.slice(at))![0].length
      const of =
        /^ of (?:the )?[a-z]+(?: [a-z]+){0,4}?(?= (?:rose|fell|jumped|grew|dropped|was|is|increased|remained|has|had)\b)/.exec(
          text.slice(end),
        )
      return {
        text: text.slice(at, end + (of?.[0].length ?? 0)),
        start: at,
        end: end + (of?.[0].length ?? 0),
      }
    }
  }
  return (
    nearestHead(text, Math.max(clauseStart, token.start - FARTHEST), token.start) ??
    (token.class === 'percent' ? behind(ofWhat.exec(right)) : null) ??
    (token.class === 'money'
      ? behind(
          /^\s(?:worth of )?((?!(?:an?|the|per|each|on|in|for|of|from|to|at|by|and|or|but|as|with|after|over|last|this|since|against|which|that|was|is|were|it|its|lower|higher|more|less|up|down|below|above|earlier|later|late|today|yesterday|ahead|compared|this)\b)[a-z][a-z-]*(?: [a-z-]+)?)(?= for| in| to|[,.]|$)/.exec(
            right,
          ),
        )
      : null) ??
    phraseBeforeVerb(text, Math.max(clauseStart, token.start - FARTHEST), token.start)
  )
}

/** Of "the gap between exports and imports" and "the price of a barrel of crude" the first noun is the measure. */
const outerHead = /\b(gap|difference|spread|prices?|costs?)(?= (?:between|of an?|of the) [^,;.]{0,40}$)/i

/** The last head of a measure in a stretch, with the words that belong to it. */
export function nearestHead(text: string, from: number, to: number): Words | null {
  const stretch = text.slice(from, to)
  const last = lastHead(stretch)
  if (!last) return null
  const outer = outerHead.exec(stretch.slice(0, last.start))
  const found = outer ? { start: outer.index, end: outer.index + outer[1]!.length } : last
  let start = from + found.start
  const before = text.slice(Math.max(from, start - 60), start)
  let kept = 0
  for (const word of before.split(/(?<=\s)/).toReversed()) {
    const name = word.trim()
    if (
      kept >= MODIFIERS ||
      name === '' ||
      /[,;:.()"“”—–\d%]/.test(name) ||
      name === '-' ||
      stops.has(name.toLowerCase()) ||
      moving.has(name.toLowerCase()) ||
      /['’]s$/.test(name) ||
      /(?:ed|ing)$/.test(name)
    )
      break
    start -= word.length
    kept++
  }
  let end = from + found.end
  if (
    /^(?:number|total|figure|proportion|percentage|value|cost|level)$/i.test(
      text.slice(start, end).split(' ').at(-1)!,
    )
  ) {
    const of =
      /^ of (?:the |its |their |all )?[A-Za-z][\w'’-]*(?: (?!rose|fell|was|were|is|are|has|have|had|to|by|at|in|who|which)[a-z][\w'’-]*){0,2}/.exec(
        text.slice(end, to),
      )
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

/** The last word, or run of up to four words, that is a head; of those that end together the longest. */
function lastHead(stretch: string): { start: number; end: number } | null {
  const all = [...stretch.matchAll(word)]
  for (let last = all.length - 1; last >= 0; last--) {
    const end = all[last]!.index + all[last]![0].length
    for (let count = 4; count >= 1; count--) {
      const first = all[last - count + 1]
      if (!first || !heads.has(stretch.slice(first.index, end).toLowerCase())) continue
      // "21 cents a share", "against the euro" name no measure of their own.
      const lead = stretch.slice(Math.max(0, first.index - 14), first.index)
      if (/\b(?:a|per|each) $/i.test(lead) && /^(?:share|stock)$/.test(all[last]![0])) continue
      if (/\bagainst (?:the |a )?(?:\w+ )?$/i.test(lead)) continue
      return { start: first.index, end }
    }
  }
  return null
}

function phraseBeforeVerb(text: string, from: number, to: number): Words | null {
  const stretch = text.slice(from, to)
  const verb = verbs.exec(stretch)
  if (!verb) return null
  const noun = /([A-Za-z][A-Za-z'’&-]*(?: [A-Za-z][A-Za-z'’&-]*){0,3})\s*$/.exec(stretch.slice(0, verb.index))
  if (!noun) return null
  const words = noun[1]!.replace(
    /^(?:(?:the|a|an|and|but|it|its|that|which|while|as|in|of|they|he|she|who) )+/i,
    '',
  )
  if (words.length < 3 || /\b(?:what|which|who|that)\b/i.test(words) || stops.has(words.toLowerCase()))
    return null
  const end = from + noun.index + noun[1]!.length
  return { text: words, start: end - words.length, end }
}

/** Whose measure it is: the possessive or name at the head of its sentence. */
export function subjectOf(text: string): Words | null {
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
export function measuresIn(text: string): Words[] {
  const found: Words[] = []
  for (const clause of text.matchAll(/[^,;:.()]+/g)) {
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
