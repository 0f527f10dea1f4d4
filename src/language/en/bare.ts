import { alternation, table } from '../engine/alternation.ts'
import { tokenOf, type Token } from '../engine/token.ts'
import type { Amount } from './amount.ts'
import { counted, numberedLabels } from './cues.ts'
import { MONTH } from './months.ts'
import { numberWords } from './numeral.ts'
import * as units from './units.ts'
import { textBefore, textBehind } from '../engine/beside.ts'

/** A number without a unit, and the words around it. */
interface Lone {
  amount: Amount
  text: string
  before: string
  after: string
  /** Any bare number counts, as on a slide. */
  bare: boolean
  isYear: boolean
  /** Things that are counted one by one follow it. */
  isThing: boolean
}

/** When a number without a unit is a statistic, or surely none; null where the rule has nothing to say. */
interface LoneRule {
  name: string
  example: string
  counts(lone: Lone): boolean | null
}

const never = (holds: boolean): false | null => (holds ? false : null)
const when = (holds: boolean): true | null => (holds ? true : null)

/** "February ", and "July 7 and ". */
const monthBefore = new RegExp(
  `\\b${MONTH}\\.?\\s(?:\\d{1,2}(?:st|nd|rd|th)?\\s?(?:and|to|through|[-–])\\s?)?$`,
)
const monthAfter = new RegExp(`^(?:st|nd|rd|th)?\\s(?:of )?${MONTH}\\b`)
const LASTING = 'consecutive|straight|successive|more|working|full|calendar|further|long'
export const duration = new RegExp(
  `^[\\s-]?(?:(?:${LASTING}) )?(?:${alternation(units.durations)})(?![A-Za-z]|[ -](?:over|on)[ -])`,
  'i',
)
const THINGS = alternation(counted)
/** Things right behind a number, with a few words between. */
export const thing = new RegExp(`^(?:\\s(?:[A-Za-z][A-Za-z'’.-]*)){0,3}?\\s(?:${THINGS})(?![A-Za-z-])`)
const thingNext = new RegExp(`^\\s(?:${THINGS})\\b`)
const NO_THINGS = alternation(
  table(
    `while but although whereas compared of and or in on at to the for by from per am pm GMT BST a.m p.m is was has its as this year years minute minutes hour hours times yesterday others days weeks months seconds BC AD o'clock`,
  ),
)
const notThings = new RegExp(`^\\s(?:${NO_THINGS})\\b`)
const plural = /^\s[a-z]+(?:[ -][a-z]+){0,2}?(?<!u|s|i)s\b/
const thingAnywhere = new RegExp(`\\d(?: [a-z-]+){0,3}? (?:${THINGS})\\b|\\bnumber of\\b`)
const countedBefore = new RegExp(`\\d (?:[a-z-]+ ){0,2}?(?:${THINGS})\\b`)
const listed = /\b(?:last|first|next|past|top) $/i
const chosen = /\b(?:the|these|those|all|other|last|first|next|past|top|every|final|any) $/i
const numbered =
  /\bnumbered (?:(?:about|around|nearly|almost|over|some|only|just|(?:more|less|fewer) than) )?$/
/** Nine of the 12 schools. */
const OF_MORE = " of (?:the|its|their|our|all|these|those)\\b(?: [a-z]+['’]s)?"
const OUT_OF = ` (?:\\d[\\d,]*|${alternation(numberWords.keys())})`
export const ofMore = new RegExp(`^${OF_MORE}(?:${OUT_OF})?`)
const outOf = new RegExp(`^${OF_MORE}${OUT_OF}`)
const COMPARED = ',? (?:compared (?:to|with)|in comparison (?:to|with)|from|up from|down from|against|versus)'
const LAST = "(?:last (?:year|month|season|week)['’]s |the previous year['’]s )?"
const comparedBehind = new RegExp(`^${COMPARED} ${LAST}\\d[\\d,]*(?![\\d.,]*\\d|%| per|\\w)`)
const comparedBefore = new RegExp(
  `(?:^|[^$£€\\d.,])\\d{1,3}(?:,?\\d{3})*(?: [a-z][a-z-]*){0,4}${COMPARED} ${LAST}$`,
)
const dated = /\b(?:in|of|since|by|until|from|the|during|for|late|early|to|and|January|March|May|June) $/i
const totalling = /\b(?:total|tally|number|count) of $/i
const stop = /^[\s,.;)]|^$/
/** "518 a year earlier": whether a number that is compared with is told to be of a time before, or ends what is told. */
const isEarlier = (after: string) =>
  stop.test(after) || /^ (?:a year|the year|in \d{4}|last year|previously)\b/.test(after)

const MOVES =
  'rose|fell|dropped|climbed|jumped|slipped|gained|declined|grew|increased|decreased|by|up|down|shed|lost|added'
const moved = new RegExp(
  `\\b(?:${MOVES}) (?:by |about |around |nearly |more than |almost |over |some |just |only |another )*$`,
  'i',
)
const LEVELS =
  'totals|received|welcomed|enrolled|recorded|treated|issued|registered|at|to|from|of|reached|was|is|are|were|came to|stood at|reading of|by|points?|hit|topped|totalled|totaled|totalling|totaling|leaving|numbered|reach|averaged|averaging|drew|attracted|carried|sold|handled'
const ABOUT = 'a |an |about |around |nearly |more than |almost |over |just '
const level = new RegExp(
  `\\b(?:${LEVELS}) (?:${ABOUT})?(?:seasonally adjusted |record |revised |total )?$`,
  'i',
)
const INDICES =
  'index|FTSE|Dow|Nasdaq|Nikkei|Hang Seng|DAX|CAC|S&P|benchmark|PMI|reading|score|confidence|sentiment|survey'
/** A sentence that tells of an index, or of a number of things. */
const told = new RegExp(`\\b(?:${INDICES}|(?:number|tally|count|total) of)\\b`, 'i')
const HEADS = 'workforce|headcount|staff|total|number|toll|population|tally|count|membership'
const REACHES = 'to|at|of|with|was|is|stands at|reached|rose to|fell to'
const headcount = new RegExp(
  `\\b(?:${HEADS})(?: [a-z]+){0,2} (?:${REACHES}) (?:about |around |nearly |just |over )?$`,
  'i',
)

const MOVED =
  'rose|fell|dropped|climbed|jumped|slipped|declined|grew|increased|decreased|shrank|rises?|fall|went|down|up|moved|reduced|raised|lifted|expanded|cut|trimmed'
const toMove = new RegExp(`\\b(?:${MOVED}) to (?:just |about |only )?$`, 'i')
const fromMove = new RegExp(
  `\\b(?:${MOVED}) to (?:just |about |only )?[\\d,.]+ (?:last year )?from (?:just |about )?$`,
  'i',
)
/** "fell from 1,162 in May to 994" */
const endMove = new RegExp(
  `\\b(?:${MOVED}) from (?:just |about |only )?\\d[\\d,]*(?: in [A-Z]\\w+)? to (?:just |about |only )?$`,
)
const startMove = new RegExp(`\\b(?:${MOVED}) from (?:just |about |only )?$`, 'i')

/** "Oakland 744", "Oakland with 744", "from Oakland 744", behind another of a list. */
const besideName = /(?:[,;]|\band|\bby|\bcame|\bfrom)(?: the)?(?: [A-Z][\w'’.&-]*| of)+ (?:with |on |at )?$/
/** "Oakland with 744 and Ashland with 391", "Oakland - 744, Ashland - 391". */
const eachBehind = (joint: string) =>
  new RegExp(`[A-Z][\\w'’-]* ${joint} \\d[\\d,]*(?:,|,? and)(?: [A-Z][\\w'’-]*)+ ${joint} \\d`)
const withEach = eachBehind('with')
const withDashes = eachBehind('[-–—]')
/** "Landings: 2,140", as a line or an item of its own. */
const labelled = new RegExp(
  `^(?:[-*•–] )?(?!(?:${alternation(numberedLabels)})\\b)[A-Z][\\w&'’ /-]{2,50}: (?:about |around |nearly |over |some )?$`,
)
const labelStop = /^(?:[,;(]| \(|\.?$)/
const came = /^ (?:came|come|were|was|are|is|had|have|went|go|live|work|[a-z]+ed)\b/
const moreThan = new RegExp(`^ (?:more|fewer) than (?:a|in|at|the|last|${MONTH})\\b`)
const listStop = /^(?:[,;.)]| and\b|$)/

/** "45, 62 and 31 banks" */
export const listOfNumbers = /^(?:, \d[\d,]*\d|, \d)*,? and \d[\d,]*(?= )/
const percentTo =
  /(?:%|\bper ?cent|\bpct)(?: [a-z-]+){0,3} to (?:about |around |nearly |just |over |a record )?$/
const again = new RegExp(`\\b(?:${alternation(numberWords.keys())}|hundred|thousand) \\($`, 'i')

/** Right before what a test gives: "HR = ", "p < ", "odds ratio of ". */
export const tested =
  /\b(?:ratio|HR|OR|RR|CI|[Ii]nterval|[Pp](?:-value)?)\)?(?: (?:was|is|of))?[:,]? ?[=<>≤≥]? ?$/

/** Right before an age that many have on average: no part of a name, as one is behind "aged". */
export const meanAge =
  /\b(?:average|mean|median) age(?: (?:of|was|is|stood at)|:|,)? (?:about |around |just )?$/i

const isLarge = ({ amount }: Lone) => /[,.]\d/.test(amount.digits) || amount.value >= 100

/** Whether four digits that could be a year count what follows, or what is numbered: 2000 workers, but not "in 2000 workers". */
export function countsThings(lead: string, after: string): boolean {
  if (numbered.test(lead)) return stop.test(after)
  return thingNext.test(after) && !notThings.test(after) && (totalling.test(lead) || !dated.test(lead))
}

const monthFirst = new RegExp(`^ [a-z]+ ${MONTH}\\b`)
/** "40 patients to Harwick, 17 to Oakland and" */
const listedThings = new RegExp(
  `\\d (?:[a-z-]+ ){0,2}?(?:${THINGS})\\b(?: [a-z]+)? (?:to|for|on|with|at|in|from) [^,;.\\d]+(?:, [\\d,]+ (?:to|for|on|with|at|in|from) [^,;.]+?)*(?:,|,? and) $`,
)

const perMany =
  /^(?: [a-z-]+){0,2} (?:per|in every|out of every|for every) (?:\d|hundred|thousand|million|one|each|head|capita|person)/

/** In order: the first that has something to say decides. */
const loneRules: LoneRule[] = [
  {
    name: 'day of a month',
    example: 'The meeting is on 15 February.',
    counts: ({ before: lead, after }) => never(monthBefore.test(lead) || monthAfter.test(after)),
  },
  {
    name: 'end of a span of years',
    example: 'It ran in 1988-94.',
    counts: ({ before: lead, amount }) =>
      never(/\b(?:1[5-9]|20)\d\d[-–—/]$/.test(lead) && /^\d\d$/.test(amount.digits)),
  },
  {
    name: 'ordinal, decade or name',
    example: 'The 1990s were hard.',
    counts: ({ after }) => never(/^(?:st|nd|rd|th|s)\b|^[A-Za-z]|^:\d|^\/\d|^-[A-Za-z]/.test(after)),
  },
  {
    name: 'of which there are so many',
    example: 'There were 12 cases per 100,000 people.',
    counts: ({ before: lead }) => never(/\b(?:per|in every|out of every|for every) $/.test(lead)),
  },
  {
    name: 'of so many',
    example: 'The rate fell to 198 per 100,000.',
    counts: ({ after, isYear }) => when(!isYear && perMany.test(after)),
  },
  {
    name: 'duration',
    example: 'It took three weeks.',
    // Volunteers give 142 million hours.
    counts: ({ after, amount }) => never(amount.magnitude === null && duration.test(after)),
  },
  {
    name: 'magnitude',
    example: 'Two million people live there.',
    counts: ({ amount, after }) =>
      amount.magnitude === null
        ? null
        : !(/^[mkbMBKT]$/.test(amount.magnitude) && /^\s?[A-Z]\w*\d/.test(after)),
  },
  {
    name: 'hundreds in words',
    example: 'Three hundred students came.',
    counts: ({ amount, isThing, after }) =>
      amount.words && amount.value >= 100 ? isThing || /^\s[a-z]+s\b/.test(after) : null,
  },
  {
    name: 'some of more',
    example: 'Nine of the 12 schools have a garden.',
    counts: ({ amount, after, before: lead, isYear }) =>
      when(
        amount.value >= 2 &&
          !isYear &&
          !chosen.test(lead) &&
          ofMore.test(after) &&
          // "Two of the main reasons" counts nothing.
          (!amount.words || outOf.test(after) || thing.test(after.replace(ofMore, ''))),
      ),
  },
  {
    name: 'numbered in words',
    example: 'The winning schools numbered five.',
    counts: ({ amount, before: lead }) => when(amount.words && numbered.test(lead)),
  },
  {
    name: 'small number in words',
    example: 'The council built eight schools.',
    counts: ({ amount, isThing, before: lead }) =>
      amount.words ? amount.value >= 2 && isThing && !chosen.test(lead) : null,
  },
  {
    name: 'more of a list of the same things',
    example: 'They sent 40 patients to Harwick, 17 to Oakland and 12 to Elmland.',
    counts: ({ before: lead, after, amount }) =>
      when(
        !amount.words &&
          /(?:,|\band) $/.test(lead) &&
          /^ (?:to|for|on|with|at|in|from) (?!\d)[a-z]/i.test(after) &&
          !monthFirst.test(after) &&
          listedThings.test(lead),
      ),
  },
  {
    name: 'number like a year',
    example: 'The firm hired 2000 workers.',
    counts: ({ isYear, before: lead, after }) => (isYear ? countsThings(lead, after) : null),
  },
  {
    name: 'of respectively',
    example: 'They hold 12 and 15 respectively.',
    counts: ({ before: lead, after }) =>
      when(
        /^(?:(?:, \d[\d,]*)*,? and \d[\d,]*(?: [a-z-]+){0,3})?,? respectively\b/.test(after) &&
          (/\d,? and $/.test(lead) || / and /.test(after)),
      ),
  },
  {
    name: 'with its share in brackets',
    example: 'Of the calls, 150 (75%) were answered.',
    counts: ({ after, isYear }) => when(!isYear && /^ (?:[a-z-]+ ){0,3}\(\d[\d.]*%/.test(after)),
  },
  {
    name: 'in words, and in brackets again',
    example: 'Twelve (12) wells were dug.',
    counts: ({ before: lead, after }) => when(again.test(lead) && /^\) [a-z]/.test(after)),
  },
  {
    name: 'of a test',
    example: 'The hazard ratio was 0.66 (p = 0.012).',
    counts: ({ before: lead, amount }) => when(amount.digits.includes('.') && tested.test(lead)),
  },
  {
    name: 'size of a sample',
    example: 'Cough was common (n=436; 9.5%).',
    counts: ({ before: lead }) => when(/\b[nN] ?= ?$/.test(lead)),
  },
  {
    name: 'of another time',
    example: 'In 2021 it had 5,500 visitors, in 2022 6,100.',
    counts: ({ before: lead, after, text, isYear, amount }) =>
      when(
        !isYear &&
          amount.value >= 100 &&
          /\b(?:in|by|during) (?:19|20)\d\d,? (?:about |around |nearly |over )?$/i.test(lead) &&
          stop.test(after) &&
          thingAnywhere.test(text),
      ),
  },
  {
    name: 'things',
    example: 'The town has 45 banks.',
    counts: ({ isThing, amount, before: lead }) =>
      isThing ? !(listed.test(lead) && amount.value < 100) : null,
  },
  {
    name: 'plural',
    example: 'The baker makes 4,000 loaves.',
    counts: ({ after, amount, before: lead }) =>
      plural.test(after) && !notThings.test(after) && (amount.value >= 10 || amount.digits.includes(','))
        ? !listed.test(lead)
        : null,
  },
  {
    name: 'list of things',
    example: 'The three towns have 45, 62 and 31 banks.',
    counts: ({ after, isYear }) => {
      const behind = after.replace(listOfNumbers, '')
      return when(!isYear && behind !== after && thing.test(behind) && !notThings.test(behind))
    },
  },
  {
    name: 'reached by a percentage',
    example: 'Permits were down 12% to 645.',
    counts: ({ before: lead, after, isYear }) =>
      when(!isYear && percentTo.test(lead) && (stop.test(after) || /^ (?:in|from|last|this)\b/.test(after))),
  },
  {
    name: 'behind a name and a dash',
    example: 'Few came from Harrow - 310, Brackley - 480 and Elm - 65.',
    counts: ({ before: lead, text, isYear }) =>
      when(!isYear && /[A-Z][\w'’]* [-–—] $/.test(lead) && withDashes.test(text)),
  },
  {
    name: 'count it is compared with',
    example: 'Clinics treated 642 patients, compared with 518 a year earlier.',
    counts: ({ before: lead, after, text }) =>
      when(
        /\b(?:compared with|compared to|up from|down from|against) (?:about |around |nearly |just )?$/i.test(
          lead,
        ) &&
          isEarlier(after) &&
          thingAnywhere.test(text),
      ),
  },
  {
    name: 'one of two that are compared',
    example: 'Housebreaking stands at 932 compared to last year’s 1,102.',
    counts: ({ after, amount, isYear }) => when(!isYear && amount.value >= 10 && comparedBehind.test(after)),
  },
  {
    name: 'the other of two that are compared',
    example: 'There were 347 armed robberies, compared to 333 last year.',
    counts: ({ before: lead, after, amount, isYear }) =>
      when(!isYear && amount.value >= 10 && comparedBefore.test(lead) && isEarlier(after)),
  },
  {
    name: 'so many of them',
    example: 'Of the 1,600 calls from the coast, 300 came by night.',
    counts: ({ before: lead, after, text, isYear, amount }) =>
      when(
        !isYear &&
          amount.value >= 2 &&
          /^(?:Of|Among) /.test(text) &&
          /^(?:Of|Among) [^,]* $|, $/.test(lead) &&
          came.test(after),
      ),
  },
  {
    name: 'another of the same things',
    example: 'Nurses saw 19 patients in the north and 34 in the south.',
    counts: ({ before: lead, after }) =>
      when(
        /\b(?:and|while|but) $/.test(lead) &&
          /^ (?:in|at|from|of) [a-z]/.test(after) &&
          countedBefore.test(lead),
      ),
  },
  {
    name: 'the same things of another part',
    example: 'In the north 9 nurses came and in the south 32.',
    counts: ({ before: lead, after }) =>
      when(
        /\b(?:and|while|but) (?:in|at|among|for|of) [a-z][^,;.\d]{2,40} $/.test(lead) &&
          stop.test(after) &&
          !/^ [a-z]/.test(after) &&
          countedBefore.test(lead),
      ),
  },
  {
    name: 'of another by name',
    example: 'Elmland enrolled 1,208 patients, Oakland 744 and Ashland 391.',
    counts: ({ before: lead, after, text, amount, isYear }) =>
      when(
        amount.value >= 2 &&
          !isYear &&
          besideName.test(lead) &&
          listStop.test(after) &&
          (amount.digits.includes(',') || thingAnywhere.test(text) || withEach.test(text)),
      ),
  },
  {
    name: 'numbered',
    example: 'Admissions numbered 11 in spring and 29 in autumn.',
    counts: ({ before: lead, after }) =>
      when(
        /\bnumbered (?:\d[\d,]* (?:in|at|from) [a-z ]{3,24} and )?$/.test(lead) && !/^ [a-z]+s\b/.test(after),
      ),
  },
  {
    name: 'of these',
    example: 'She got 27 of them.',
    counts: ({ before: lead, after }) =>
      when(/^ of (?:them|these|those)\b/.test(after) && !/\bone $/.test(lead)),
  },
  {
    name: 'more of the same things',
    example: 'It employs 6,200 people, 350 more than last year.',
    counts: ({ before: lead, after }) =>
      when(moreThan.test(after) && /(?:,(?: or)?|\b(?:that|which)(?:['’]s| is| was)) $/.test(lead)),
  },
  {
    name: 'moved by',
    example: 'The index gained 120 to close higher.',
    counts: (lone) => when(moved.test(lone.before) && isLarge(lone) && stop.test(lone.after)),
  },
  {
    name: 'index or number of',
    example: 'The number of shops grew from 300 to 450.',
    counts: (lone) =>
      when(
        level.test(lone.before) &&
          isLarge(lone) &&
          (lone.amount.digits.includes(',') || told.test(lone.text)) &&
          stop.test(lone.after),
      ),
  },
  {
    name: 'from so many to so many',
    example: 'Burglaries declined to 19 from 27.',
    counts: ({ before: lead, after }) =>
      when(
        ((fromMove.test(lead) || endMove.test(lead)) && stop.test(after)) ||
          (toMove.test(lead) && /^ (?:last year )?from \d/.test(after)) ||
          (startMove.test(lead) && /^ to \d/.test(after)),
      ),
  },
  {
    name: 'in brackets behind a name',
    example: 'It was followed by Carver House (62,500).',
    counts: (lone) =>
      when(
        /[A-Z][\w'’-]+ \([-−+]?$/.test(lone.before) &&
          isLarge(lone) &&
          !lone.isYear &&
          lone.after.startsWith(')'),
      ),
  },
  {
    name: 'behind its label',
    example: 'Landings: 2,140, up 3%.',
    counts: ({ before: lead, after, isYear, amount }) =>
      when(!isYear && amount.value >= 2 && labelled.test(lead) && labelStop.test(after)),
  },
  {
    name: 'age on average',
    example: 'The riders, with a mean age of 63, were fit.',
    counts: ({ before: lead }) => when(meanAge.test(lead)),
  },
  {
    name: 'headcount',
    example: 'The death toll rose to 15.',
    counts: ({ before: lead, amount, after }) =>
      when(headcount.test(lead) && amount.value >= 10 && stop.test(after) && !/^\s[a-z]/.test(after)),
  },
  {
    name: 'grouped',
    example: 'Of these 1,204 came by night.',
    counts: ({ amount, after }) => when(/^\d{1,3}(?:,\d{3})+$/.test(amount.digits) && stop.test(after)),
  },
  { name: 'bare', example: '', counts: ({ bare, after }) => bare && !/^\.\d/.test(after) },
]

/** As many characters before a number tell what it is. */
const LEAD = 100

/** A number without a unit: of things that follow, of an index, or on a slide any but a year. */
export function loneAt(
  text: string,
  start: number,
  amount: Amount,
  bare: boolean,
): Omit<Token, 'rule'> | null {
  const { end, value, magnitude } = amount
  const lead = textBefore(text, start, LEAD)
  // 200+ services: what is counted stands behind the sign.
  const after = textBehind(text, end, 60).replace(/^\+(?=\s)/, '')
  const lone: Lone = {
    amount,
    text,
    before: lead,
    after,
    bare,
    isYear: /^(?:1[5-9]|20)\d\d$/.test(amount.digits) && !/[><≥≤≈]\s*$/.test(lead),
    isThing: thing.test(after) && !notThings.test(after),
  }
  // A word of another script right behind a number is its unit: 6.4个百分点.
  const foreign = /^\p{Script=Han}+/u.exec(after)?.[0]
  if (foreign)
    return tokenOf({ start, end: end + foreign.length, value, unit: foreign, class: 'count', magnitude })
  for (const { counts } of loneRules) {
    const verdict = counts(lone)
    if (verdict !== null)
      return verdict ? tokenOf({ start, end, value, unit: null, class: 'bare', magnitude }) : null
  }
  return null
}
