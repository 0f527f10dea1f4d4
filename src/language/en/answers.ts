import { everyMatch } from '../../everyMatch.ts'
import { alternation, table } from '../engine/alternation.ts'
import type { Answer, AnswerNumber, AnswerRules } from '../engine/answers.ts'
import { groups } from './nameCues.ts'
import { telling } from './opinions.ts'

/** Any people may be called so. */
const anybody = table(
  `people persons adults respondents participants residents citizens individuals those everyone everybody public members`,
)

/** Words for the same people, a line each. */
const alike = [
  'women females woman female',
  'men males man male',
  'students pupils learners undergraduates',
  'workers employees staff workforce',
  'teenagers adolescents teens youths',
  'doctors physicians clinicians',
  'seniors pensioners retirees elderly',
  'companies firms businesses employers',
  'consumers shoppers customers buyers',
  'households families homes',
  'children kids pupils',
  'voters electors electorate',
  'patients sufferers',
  'teachers educators instructors',
  'drivers motorists',
  'infants babies newborns',
].map((line) => table(line))

/** Who answers, or is asked. */
const people = table(`
  customers users developers engineers managers executives leaders investors drivers motorists cyclists commuters passengers visitors tourists travellers travelers guests readers viewers listeners members
  owners buyers shoppers tenants renters homeowners landlords taxpayers donors volunteers applicants graduates alumni lecturers academics scientists researchers principals headteachers educators
  couples singles teens youngsters youths millennials immigrants nurses physicians carers caregivers survivors smokers drinkers athletes players fans
  companies firms businesses employers organisations organizations charities schools hospitals universities colleges countries councils libraries museums restaurants clubs
  republicans democrats independents liberals conservatives
`)

const PEOPLE = `(?:${alternation([...new Set([...anybody, ...groups, ...people, ...alike.flat()])])})`
/** The people of a country, or who go by a name with a capital: Norvalians, Progressives. */
const NAMED = '[A-Z][a-z]{3,}s'
const UP_TO = '(?: ?[-–] ?| to | and )\\d+'
const OR_MORE = ' (?:and|or) (?:over|older|under|younger|above|more)'
/** "aged 18 to 34", "55 and older", "16-24 year olds". */
const AGED = `(?:(?:aged?|ages|those) \\d+(?:${UP_TO}|${OR_MORE})?|\\d+${OR_MORE}|\\d+(?:${UP_TO})?[- ]year[- ]olds?)`
const AGE = `(?: ${AGED})?`
const NONE =
  '(?:the|a|an|of|in|on|at|to|who|that|say|said|are|were|is|was|with|and|or|for|from|among|by|followed)'
const WHO = `(?<![\\w-])(?:(?!${NONE}\\b)[A-Za-z][\\w.'’-]* ){0,4}?(?:${PEOPLE}|${NAMED})(?![\\w-])${AGE}`
const OF = '(?:(?:the|all|those|these|our|its|their) )*'

const behind = new RegExp(`^\\)? (?:of|among|in|for) ${OF}(${WHO})`)
/** Whoever they are: "95% of bakers agree". */
const anyone = new RegExp(
  `^\\)? (?:of|among) ${OF}((?:(?!${NONE}\\b)[A-Za-z][\\w'’-]* ){0,3}?[a-z]{3,}s)(?![\\w-])`,
)
const things = new RegExp(`^ (${WHO})`)
const bracketed = new RegExp(`(${WHO}) ?\\($`)
const shared = new RegExp(
  `\\b(?:number|share|proportion|percentage|part) of ${OF}(${WHO})(?= (?:who|that|saying|feeling|with)\\b)`,
)
const leading = new RegExp(
  `(?:\\b[Aa]mong|\\b[Oo]f|\\bwith|\\band|\\bfor|\\bthan|^|[,;:] ) ?${OF}(${WHO})(?: (?:[a-z]+ ){0,2}at| on| it is| this is| says?| said|:|,| –| —)? $`,
)

const ADVERBS =
  "(?:(?:who|also|now|still|strongly|only|just|even|already|currently|said they|say they|would|could|can|will|do|did|don[’']t|did not|do not|had|have|has|never|not) )*"
const TOLD = alternation([...telling, ...table('are were have had do did would could')])
const told = new RegExp(`\\b(?:${TOLD}|is|was)\\b`)
const tells = new RegExp(`^\\)? ${ADVERBS}(?:${TOLD})\\b`)

/** What parts what is told of one number from what is told of the next. */
const parting =
  /[,;]|\b(?:and|but|while|whereas|though|although|including|versus|against|followed by|compared (?:with|to)|as well as|than)\b/g
/** Words for what was told before, at the end of what is told or all of it. */
const back = new RegExp(
  [
    '\\b(?:this|that view|the same|so|likewise|it|such|these)\\s*$',
    '\\b(?:this|these) (?:included?|includes|was true)\\b',
    '\\b(?:with|so do|so did|as do|as did)\\b[^,;]{0,12}$',
    '^\\W*(?:agreed?|do|did|say so|said so)\\W*$',
  ].join('|'),
)

interface Stretch {
  lead: string
  behind: string
}

/** What of a sentence is each number's: the words before it, and those behind. */
function stretches(text: string, numbers: readonly AnswerNumber[]): Stretch[] {
  const found: Stretch[] = numbers.map(() => ({ lead: '', behind: '' }))
  numbers.forEach(({ start }, n) => {
    const from = numbers[n - 1]?.end ?? 0
    const between = text.slice(from, start)
    if (n === 0) {
      found[n]!.lead = between
      return
    }
    const cuts = everyMatch(between, parting).map(({ index }) => index)
    const cut = cuts.at(-1)
    const isAgain = /^[^,;()]*(?:\)[^,;()]*)?\($/.test(between)
    // "Likely (19%) or unlikely (22%)": what joins two brackets is the second's.
    if (isAgain && /^[^()]*\) (?:or|and|but) /.test(between)) {
      found[n]!.lead = between.slice(between.indexOf(')') + 1)
      return
    }
    // What stands between two commas behind a verb may be of neither.
    const end = cuts.find((at) => told.test(between.slice(0, at))) ?? cut
    found[n - 1]!.behind = end === undefined || isAgain ? between : between.slice(0, end)
    found[n]!.lead = cut === undefined && !isAgain ? '' : between.slice(isAgain ? 0 : cut)
  })
  if (numbers.length > 0)
    found.at(-1)!.behind = lastBehind(text.slice(numbers.at(-1)!.end), found.at(-1)!.lead)
  tellAll(text, numbers, found)
  return found.map(({ lead, behind }) => ({ lead, behind: behind.replace(/ ?\([^()]*(?:\)|$)/g, '') }))
}

/** What stands behind a sentence's last number, to the end of its clause; "For 47 percent, walking was all" tells it in the next. */
function lastBehind(rest: string, lead: string): string {
  const behind = rest.replace(/ ?\([^()]*\)/g, '')
  const clause = /^\)?[^,;]*/.exec(behind)![0]
  return clause.trim() === '' && /(?:^|[,;] ?|\b(?:and|but|while) )(?:[Ff]or|[Aa]mong|[Ii]n) $/.test(lead)
    ? clause + (/^, [^,;]*/.exec(behind.slice(clause.length))?.[0] ?? '')
    : clause
}

const dash = /^\s?[-–—]\s?$/

/** What two numbers of a pair, or several in brackets, are both told of stands behind the last: 58 - 37 percent think so. */
function tellAll(text: string, numbers: readonly AnswerNumber[], found: Stretch[]): void {
  for (let n = numbers.length - 2; n >= 0; n--) {
    const between = text.slice(numbers[n]!.end, numbers[n + 1]!.start)
    const next = found[n + 1]!.behind
    if (dash.test(between)) found[n]!.behind = next
    else if (between.endsWith('(') && / (?:that|who|to) /.test(next)) {
      found[n]!.behind += ` ${/ (?:that|who|to) .*/.exec(next)![0]}`
    }
  }
}

function read(text: string, numbers: readonly AnswerNumber[]): (Answer | null)[] {
  const found = stretches(text, numbers)
  const readAll = (isBeside: boolean) =>
    found.map((stretch, n) => (numbers[n]!.isShare ? shareOf(stretch, isBeside) : countOf(stretch)))
  const alone = readAll(false)
  const all = alone.some((one, n) => one && numbers[n]!.isShare) ? readAll(true) : alone
  // Of "58 - 37 percent" the second did not say it.
  return all.map((one, n) =>
    n > 0 && dash.test(text.slice(numbers[n - 1]!.end, numbers[n]!.start)) ? null : one,
  )
}

/** "61% of parents trust it", "parents (61%) trust it", "61% trust it"; beside one of these "and 40% of those". */
function shareOf({ lead, behind: words }: Stretch, isBeside: boolean): Answer | null {
  const any = behind.test(words) ? null : anyone.exec(words)
  const isAny = any !== null && (isBeside || tells.test(words.slice(any[0].length)))
  const of = isAny ? any : behind.exec(words)
  const rest = of ? words.slice(of[0].length) : words
  const inBracket = bracketed.exec(lead)
  const before = of ? inBracket : (inBracket ?? leading.exec(lead) ?? shared.exec(lead))
  if (!of && !before && !tells.test(words) && !isBeside) return null
  const said = `${before ? lead.replace(before[0], ' ') : lead} ${rest.replace(/^\)/, '')}`
  return {
    group: [before?.[1], of?.[1]].filter(Boolean).join(' '),
    asked: '',
    more: '',
    said,
    pointsBack: back.test(said.trim()),
    isNamed: /[a-z] ?\($/i.test(lead),
    goesOn: /\bit\b|\bthem\b/.test(rest),
  }
}

/** "1,240 parents were asked". */
function countOf({ lead, behind: words }: Stretch): Answer | null {
  const of = things.exec(words.replace(/^ (?:were|was|are) /, ' '))
  return (
    of && {
      group: of[1]!,
      asked: '',
      more: '',
      said: `${lead} ${words.slice(words.indexOf(of[1]!) + of[1]!.length)}`,
      pointsBack: false,
      isNamed: true,
      goesOn: false,
    }
  )
}

const side = (name: string, one: string, other: string) => ({
  name,
  one: new RegExp(`\\b(?:${alternation(table(one))})\\b`, 'i'),
  other: new RegExp(`\\b(?:${alternation(table(other))})\\b`, 'i'),
})

/** How English tells what a part of some people say, or do. */
export const answers: AnswerRules = {
  read,
  alike,
  anybody: new Set(anybody),
  people: new Set([...groups, ...people, ...alike.flat()]),
  groups: [
    side('younger', 'younger young', 'older old elderly'),
    side('adults', 'adults adult', 'children child kids infants pupils'),
  ],
  sides: [
    side(
      'agree',
      'agree agreed agrees agreeing approve approved approves support supported supports supporting favor favour favored favoured favors favours back backed endorse endorsed like liked welcome welcomed',
      'disagree disagreed disagrees disagreeing disapprove disapproved disapproves oppose opposed opposes opposing against reject rejected rejects dislike disliked',
    ),
    side('trust', 'trust trusted confident', 'distrust distrusted mistrust mistrusted'),
    side('satisfied', 'satisfied happy pleased', 'dissatisfied unhappy displeased unsatisfied'),
    side('right', 'right correct', 'wrong incorrect'),
    side('major', 'major big serious', 'minor small slight'),
    side(
      'good',
      'good great well positive favorable favourable',
      'bad poor badly poorly negative unfavorable unfavourable',
    ),
    side('better', 'better improved improve improving', 'worse worsened worsen worsening'),
    side('likely', 'likely', 'unlikely'),
    side('comfortable', 'comfortable', 'uncomfortable'),
    side('easy', 'easy easier', 'difficult hard harder'),
    side('optimistic', 'optimistic', 'pessimistic'),
    side('safe', 'safe', 'unsafe'),
    side('aware', 'aware', 'unaware'),
    side('willing', 'willing', 'unwilling'),
    side('fair', 'fair', 'unfair'),
    side('important', 'important', 'unimportant'),
    side('often', 'often always regularly frequently', 'never rarely seldom'),
    side('enough', 'enough sufficient adequate', 'insufficient inadequate'),
    side('passed', 'pass passed', 'fail failed'),
    side('present', 'present', 'absent'),
    side('stay', 'stay staying stayed remain remaining', 'leave leaving left quit quitting'),
    side(
      'continue',
      'continue continued continuing keep keeping',
      'stop stopping pause pausing scrap scrapping abolish abolishing',
    ),
  ],
  opposites: [
    side('won', 'win wins won winning victories', 'lose loses lost losing defeats'),
    side('scored', 'score scores scored scoring', 'concede conceded conceding against'),
    side('vaccinated', 'vaccinated', 'unvaccinated'),
    side('employed', 'employed', 'unemployed jobless'),
    side('insured', 'insured', 'uninsured'),
    side('opened', 'open opens opened opening', 'close closes closed closing'),
    side('joined', 'join joins joined joining', 'leave leaves left leaving quit'),
    side('arrived', 'arrive arrived arrivals', 'depart departed departures'),
    side('born', 'born births', 'died deaths'),
  ],
  ages: new RegExp(`\\b${AGED}`, 'g'),
  crowd: new Set(table('people persons person individuals')),
  denying:
    /n['’]t\b|\b(?:not|never|no|none|nobody|nor|neither|without|lack|lacks|lacked|lacking|unable|refused?|doubt(?:ed)?|den(?:y|ied)|disagree[ds]?|oppos(?:e[ds]?|ing)|reject(?:s|ed)?)\b/i,
}
