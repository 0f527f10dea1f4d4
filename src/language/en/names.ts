import { everyMatch } from '../../everyMatch.ts'
import type { EntityKind } from '../../model.ts'
import { alternation, table } from '../engine/alternation.ts'
import type { NameCandidate, NameRole, NameRules, Reference } from '../engine/name.ts'
import { down, up } from './cues.ts'
import { indicators, linking } from './indicators.ts'
import * as cues from './nameCues.ts'
import { numberWords } from './numeral.ts'
import { owners, WITH_ASIDE } from './owners.ts'
import { currencySigns, letterSigns, measures } from './units.ts'
import { textBefore, textBehind } from '../engine/beside.ts'
import { meet, holdsPlace } from '../engine/spans.ts'

const FIRMS = alternation(
  table(`
  company firm group bank carmaker retailer airline university council agency organisation organization maker chain startup
  manufacturer producer lender insurer builder developer broker miner brewer airline supermarket grocer automaker drugmaker chipmaker utility transporter
  start-up vendor seller exporter importer department ministry union operator authority regulator club hospital charity league
`),
)

const heads = new Set(indicators.filter((word) => !word.includes(' ')).map((word) => word.toLowerCase()))
const word = /[A-Za-z][A-Za-z\d&.'’-]*[A-Za-z\d]|[A-Za-z]\.?/g
const reports = new RegExp(`^ (?:also |has |have )?(?:${alternation(cues.reporting)})\\b`)
/** "Harrow, Brackley and Elm": the first of a list of names. */
const inList = /^(?:, [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*)+,? and [A-Z]/
/** "Burglary reports fell": no reporter. */
const asNoun = new RegExp(`^ [a-z]+s (?:${alternation([...up, ...down, ...linking])})\\b`)
/** Only an organisation does these, or a person. */
const announces = /^ (?:said|says|announced|reported|posted)\b/
/** "Brandt, the largest builder, completed …": more is said of a name. */
const introduced = /^, (?:which|whose) |^, (?:the|part of|owned by|based in|formerly)\b[^,;.\d]{3,70}, [a-z]/
/** "Brandt, with offices in Harrow, has completed …" */
const placed = new RegExp(`^(?=, with [a-z]+ (?:in|at) [A-Z])${WITH_ASIDE}`)
/** "Brandt, its larger rival, completed …", but not "Burglaries, a worry for shops, declined …". */
const apposed = new RegExp(
  `^, (?:an?|its|their|another|once|now|[a-z]+ed (?:in|by|at|on|from|to|as))\\b[^,;.\\d]{3,70}, (?!(?:${alternation([...up, ...down, ...linking])})\\b)[a-z]`,
)
/** What opens so is an adverb: "Locally, the …". */
const adverb = /^[A-Z][a-z]{4,}ly$/
const group = new RegExp(
  `\\b(?:(?:low- and |upper- |lower- )?[a-z]+-[a-z]+ (?:${alternation(cues.sortedGroups)})|(?:people|${alternation(cues.groups)}) (?:aged )?(?:over|under) \\d+|(?:${alternation(cues.groups)}))\\b`,
  'g',
)
/** The police department, the miners' union, the control group. */
const body = new RegExp(
  `\\b(?:[Tt]he|[Ii]ts|[Aa]) ((?!(?:${alternation(cues.choosing)}) )[a-z]+(?:['’]s?|s['’])? (?:(${alternation(cues.bodies)})|(?:${alternation(cues.partsOfWholes)})))(?![a-z])`,
  'g',
)
/** "Public safety makes up 43%", "Coal supplied 8". */
const opener = new RegExp(
  `(?:^|[,;] (?:while|and|but) |(?<=[.] ))([A-Za-z][a-z]+(?: (?:and )?[a-z]+){0,2}?)(?: (?:together|alone))? (?:${alternation(cues.partVerbs)})(?= )`,
  'g',
)
/** "followed by gas with 16% and hydro with 12%", "wages account for 68%, transport for 9%". */
const withNumber = /(?:\bby|\band|,) ([a-z]+(?: [a-z]+)?) (?:with|at|on|for) (?=[$£€]?\d)/g
const listsParts = /followed by |\baccount(?:s|ed)? for /
const noPart =
  /^(?:it|they|he|she|we|that|which|this|these|those|who|there|what|one|the|a|an|in|on|at|of|both|all|each|some|most|many|down|up|from|to)\b|\b(?:it|they|that|which|who|the|of|in|also|together|[a-z]+ed)$/i

interface NamePart {
  start: number
  end: number
  text: string
}

/** Capitalised runs; at the head of a sentence only what is no word of the article and stands as a name does. */
function candidates(text: string, isWord: (word: string) => boolean): NameCandidate[] {
  const titled = isTitle(text)
  const works = titled ? [] : worksIn(text)
  const inWork = ([first]: NamePart[]) =>
    first !== undefined && works.some((work) => holdsPlace(work, first.start))
  const found: NameCandidate[] = runsIn(text).flatMap((run) => {
    const name = inWork(run) ? null : nameOf(text, run, isWord)
    return name ? [titled && !isHeaded(text, name) ? { ...name, marked: false } : name] : []
  })
  found.push(...works)
  for (const match of everyMatch(text, group)) {
    const start = match.index
    const end = start + match[0].length
    const named = /(?:\b(?:of|in|the|for|among|by|percent|%) (?:the )?|\bper [\d,]+ )$/i.test(
      textBefore(text, start, 14),
    )
    if (named) found.push({ start, end, text: match[0], kind: 'group', marked: true, context: 'group' })
  }
  return [...found, ...parts(text, found)]
}

const quoted = /["“]([^"“”]{4,100}?)[,.]?["”]/g
const SMALL_WORDS = /^(?:a|an|the|and|or|of|in|on|at|to|for|from|with|by|de|la|le)$/

/** Titles of books, shows and songs: in quotation marks, with a capital at each word but the small ones. */
function worksIn(text: string): NameCandidate[] {
  return everyMatch(text, quoted).flatMap(({ 0: whole, 1: title, index }) => {
    const words = title!.match(/[A-Za-z][\w'’-]*/g) ?? []
    const isWork = words.length > 1 && words.every((one) => /^[A-Z]/.test(one) || SMALL_WORDS.test(one))
    const start = index + 1
    return isWork && whole
      ? [
          {
            start,
            end: start + title!.length,
            text: title!,
            kind: 'product' as const,
            marked: true,
            context: 'quoted',
          },
        ]
      : []
  })
}

const isCapital = (text: string) => /^[A-Z]/.test(text) || /^[a-z]+[A-Z]/.test(text)

/** Words that may make one name: with a capital each, or small words between two that have. */
function runsIn(text: string): NamePart[][] {
  const runs: NamePart[][] = [[]]
  for (const match of everyMatch(text, word)) {
    const part = partOf(match[0], match.index)
    const run = runs.at(-1)!
    const joins = run.length > 0 && joinsRun(text, run, part)
    if (joins || (isCapital(part.text) && run.length === 0)) run.push(part)
    else runs.push(isCapital(part.text) ? [part] : [])
    // A possessive, or a full stop, ends a name.
    const isShort = cues.titles.has(part.text) || cues.shortPlaces.test(part.text)
    const ends = match[0].length > part.text.length && !isShort
    if (ends && !ofNamed.test(text.slice(match.index))) runs.push([])
  }
  return runs
}

/** Children's Museum, King's College: the possessive is a part of the name. */
const ofNamed = new RegExp(`^[A-Z][a-z]+['’]s? (?:${alternation(cues.ownedEndings)})\\b`)

function joinsRun(text: string, run: NamePart[], part: NamePart): boolean {
  const last = run.at(-1)!
  const gap = text.slice(last.end, part.start).replace(/^['’]s?/, '')
  const isShort = cues.titles.has(last.text) || cues.shortPlaces.test(last.text)
  if (gap !== ' ' && gap !== ' & ' && !(gap === '. ' && isShort)) return false
  // The School of Arts and the College of Music are two.
  if (last.text === 'and' && part.text === 'the') return false
  if (isCapital(part.text) || /^(?:of|for|the|de|van|von)$/.test(part.text)) return true
  return part.text === 'and' && run.some((one) => /^(?:of|for)$/.test(one.text))
}

/** Names in small letters: of bodies, and of the parts of a whole that a sentence tells of. */
function parts(text: string, named: NameCandidate[]): NameCandidate[] {
  const found: NameCandidate[] = []
  const add = (name: string, start: number, kind: EntityKind) => {
    const end = start + name.length
    if (named.some((one) => one.marked && meet(one, { start, end })) || noPart.test(name)) return
    if (heads.has(name.split(' ').at(-1)!.toLowerCase())) return
    found.push({ start, end, text: name, kind, marked: true, context: 'part' })
    const small = name[0]!.toLowerCase() + name.slice(1)
    if (small !== name) found.push({ start, end, text: small, kind, marked: true, context: 'part' })
  }
  for (const { 0: all, 1: name, 2: isBody, index } of everyMatch(text, body))
    add(name!, index + all.length - name!.length, isBody ? 'organisation' : 'group')
  for (const { 0: all, 1: name, index } of everyMatch(text, opener))
    add(name!, index + all.indexOf(name!), 'group')
  const listed = everyMatch(text, withNumber)
  if (listed.length > 1 || listsParts.test(text))
    for (const { 0: all, 1: name, index } of listed) add(name!, index + all.indexOf(` ${name!}`) + 1, 'group')
  return found
}

/** "Leading Tech Firms of the North": capitals tell nothing in a title. */
function isTitle(text: string): boolean {
  const words = text.match(/[A-Za-z][A-Za-z'’]{3,}/g) ?? []
  return words.length > 1 && !/[.!?]$/.test(text) && words.every((one) => /^[A-Z]/.test(one))
}

/** "Harrow Q2 FY24", "Brackley 2023 results": what a heading tells a time of. */
const times =
  /^:? (?:Q[1-4]|H[12]|FY|(?:19|20)\d\d|(?:first|second|third|fourth|full)[ -](?:quarter|half|year))\b/i

function isHeaded(text: string, { start, end, text: name }: NameCandidate): boolean {
  const last = name.split(' ').at(-1)!.toLowerCase()
  return start === 0 && times.test(text.slice(end)) && !heads.has(last) && !cues.notNames.has(name)
}

/** A word without its possessive. */
function partOf(printed: string, start: number): NamePart {
  const text = printed.replace(/['’]s$|['’]$/, '').replace(/(?<![A-Z])\.$/, '')
  return { start, end: start + text.length, text }
}

/** The name that a run of words holds; null where they are no name. */
function nameOf(text: string, run: NamePart[], isWord: (word: string) => boolean): NameCandidate | null {
  const parts = withoutEnds(run)
  if (parts.length === 0) return null
  const opens = run[0] === parts[0] && opensSentence(text, parts[0]!.start)
  if (opens && isWord(parts[0]!.text.toLowerCase())) parts.shift()
  if (parts.every(({ text: one }) => heads.has(one.toLowerCase()) || isWord(one.toLowerCase()))) return null
  const start = parts[0]!.start
  const end = endOf(text, parts)
  const name = text.slice(start, end)
  const ahead = textBehind(text, end, 40)
  if (noNames.some(({ holds }) => holds({ name, ahead, before: textBefore(text, start, 12) }))) return null
  const kind = kindOf(text, parts)
  const possessive = /^['’]/.test(ahead)
  const isSure =
    parts.length > 1 ||
    kind !== null ||
    isSureAlone(name, textBehind(text, end, 90)) ||
    (moves.test(ahead) && moveList.test(text))
  return {
    start,
    end,
    text: name,
    kind,
    marked: !opens || run[0] !== parts[0] || possessive || isSure,
    context: possessive ? 'possessive' : ahead.slice(0, 6),
  }
}

/** Where a name ends: with what says that it is a part of a firm, behind several words (Frozen Foods division). */
function endOf(text: string, parts: NamePart[]): number {
  const { end } = parts.at(-1)!
  return parts.length > 1 ? end + (ofPart.exec(textBehind(text, end, 24))?.[0].length ?? 0) : end
}

/** "Northern up 9% to £44m; Southern up 20%": each of the names that a list of moves tells of. */
const moves = /^ (?:up|down) [$£€]?\d/
const moveList = /[A-Z]\w+ (?:up|down) [$£€]?\d[^;]*; [A-Z][\w ]* (?:up|down) [$£€]?\d/

/** Its number in brackets stands right behind a name. */
const numbered = /^ \([-−+]?[$£€]?\d(?!\d{3}\))/

/** Harrow-Elm, but not Non-European. */
const doubled = new RegExp(`^(?!(?:${alternation(cues.prefixes)})-)[A-Z]\\w+(?:-[A-Z]\\w+)+$`)

/** "Harrow, Norvale, has", "Harrow, N.V., has": a place within another. */
const located = /^, [A-Z][\w.]*, [a-z]/

/** "Brandt came third", "Brandt was the largest builder". */
const ranked =
  /^ (?:came|ranked|placed|finished) (?:in )?(?:first|second|third|fourth|fifth|sixth|last|joint|top|number|No)\b/
const isBody = new RegExp(
  `^ (?:is|was|remains|remained|became) (?:an?|the|one of the)\\b[^,.;\\d]{0,50} (?:${FIRMS})s?\\b`,
)

/** Whether one word at the head of a sentence is surely a name: by its letters, or by what only somebody does. */
function isSureAlone(name: string, ahead: string): boolean {
  return (
    /[a-z][A-Z]|^[A-Z\d&]+$/.test(name) ||
    (reports.test(ahead) && !asNoun.test(ahead)) ||
    numbered.test(ahead) ||
    doubled.test(name) ||
    (located.test(ahead) && !adverb.test(name)) ||
    ranked.test(ahead) ||
    isBody.test(ahead) ||
    inList.test(ahead) ||
    ((introduced.test(ahead) || placed.test(ahead) || apposed.test(ahead)) && !adverb.test(name)) ||
    /^ [a-z]+ed (?:its|their) /.test(ahead)
  )
}

/** A run without the small words, and the words that name nobody, at its ends. */
function withoutEnds(run: NamePart[]): NamePart[] {
  const parts = [...run]
  const isSmall = ({ text }: NamePart) => /^[a-z]+$/.test(text)
  while (parts.length > 0 && isSmall(parts.at(-1)!)) parts.pop()
  while (parts.length > 0 && (isNoLead(parts) || /^(?:of|for|the|de)$/.test(parts[0]!.text))) parts.shift()
  while (parts.length > 1 && isNoName(parts.at(-1)!.text) && !endsName(parts)) parts.pop()
  while (parts.length > 0 && isSmall(parts.at(-1)!)) parts.pop()
  return parts
}

/** A measure leads a name in only with a word between ("Revenue of Acme"): "Harvest Alliance" is one. */
function isNoLead([first, next]: NamePart[]): boolean {
  const { text } = first!
  if (!isNoName(text)) return false
  if (cues.nameLeads.has(text) && next && isCapital(next.text) && !isNoName(next.text)) return false
  return cues.notNames.has(text) || !next || !isCapital(next.text) || isNoName(next.text)
}

/** Whether a run ends as the name of an organisation or a place does: "Region" alone names nothing. */
const endsName = (parts: NamePart[]) =>
  cues.organisationEndings.has(parts.at(-1)!.text) || cues.placeEndings.has(parts.at(-1)!.text)

/** The people of a country: Norvalians. */
const people = /^[A-Z][a-z]{3,}(?:ans|ese)$/

function kindOf(text: string, parts: NamePart[]): EntityKind | null {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  if (cues.titles.has(first.text) || isPerson(text, first.start, last.end, parts.length)) return 'person'
  if (parts.length > 1 && cues.organisationEndings.has(last.text)) return 'organisation'
  if (cues.placeEndings.has(last.text)) return 'place'
  if (parts.length === 1 && people.test(last.text)) return 'group'
  return announces.test(textBehind(text, last.end, 12)) ? 'organisation' : null
}

/** A verb, in the form that tells of one. */
const finite = new RegExp(
  `^ (?:was|has|is|does|goes|${alternation(cues.reporting)}|${alternation([...up, ...down, ...linking])})\\b`,
)

/** Three-quarters, Twenty-two. */
const countWord = new RegExp(`^(?:${alternation(numberWords.keys())})(?:-[a-z]+)?$`, 'i')
/** "Bakery group Harrow", "Engineering services company Norvale". */
const kindOfBody = new RegExp(`^(?: [a-z-]+){0,2} (?:${FIRMS}) [A-Z]`)

const ofPart = new RegExp(`^ (?:${alternation(cues.partsOfFirms)})\\b`)

/** What has capitals and is no name. */
const noNames: {
  name: string
  example: string
  holds(around: { name: string; before: string; ahead: string }): boolean
}[] = [
  { name: 'a letter', example: 'B', holds: ({ name }) => name.length < 2 },
  { name: 'a number', example: 'Three-quarters', holds: ({ name }) => countWord.test(name) },
  {
    name: 'what a body is',
    example: 'Bakery group Harrow',
    holds: ({ name, before, ahead }) =>
      before === '' && /^[A-Z][a-z-]+$/.test(name) && kindOfBody.test(ahead),
  },
  {
    name: 'a title before what one does',
    example: 'Chief executive Ann Lee',
    holds: ({ name, ahead }) => cues.titles.has(name) && /^ [a-z]/.test(ahead),
  },
  {
    name: 'a currency',
    example: 'US$5, Rs 20 crore',
    holds: ({ name, ahead }) =>
      ahead.startsWith('$') ||
      (name[0]! in letterSigns &&
        (/^[A-Z]\d+\.\d+$/.test(name) ||
          (/^[A-Z]\d+$/.test(name) && /^[,. ]\d|^ [a-z]+illion/.test(ahead)))) ||
      (/^\s?\d/.test(ahead) && (name in currencySigns || name in letterSigns)),
  },
  {
    name: 'of which country a thing is',
    example: 'the British furniture chain',
    holds: ({ name, before, ahead }) =>
      /(?:ish|ese|ian|ean|ican|utch|ench)$/.test(name) &&
      ((/^ [a-z]+(?<!ed)s\b/.test(ahead) && !finite.test(ahead)) ||
        (/^ [a-z]/.test(ahead) && /\b(?:[Tt]he|[Aa]n?) $/.test(before))),
  },
  {
    name: 'a sort of thing',
    example: 'the top OEM',
    holds: ({ name, before }) =>
      /^[A-Z]+$/.test(name) && /\b(?:top|largest|biggest|leading|smallest) $/.test(before),
  },
  {
    name: 'what a body calls itself',
    example: 'the Board recommends',
    holds: ({ name }) => cues.selves.has(name),
  },
  {
    name: 'where a share is traded',
    example: '(NYSE: ABC)',
    holds: ({ before, ahead }) => /\([A-Z]+: ?$/.test(before) || /^: ?[A-Z]+\)/.test(ahead),
  },
  {
    name: 'a unit',
    example: '4.2 mmHg, 186 GW; Output (GW)',
    holds: ({ name, before, ahead }) =>
      ((/^[a-z]/.test(name) || measures.includes(name)) && /\d ?$/.test(before.slice(-2))) ||
      (measures.includes(name) && before.endsWith('(') && ahead.startsWith(')')),
  },
]

/** "said Ann Lee", "said the club's chairwoman Ann Lee", "chief executive Ann Lee". */
const said = new RegExp(
  `\\b(?:said|says|added|warned) (?:(?:the |its |their )?(?:[\\w'’-]+ ){0,3})$|\\b(?:${alternation(cues.jobs)}) $`,
)

/** "said Ann Lee", "Ann Lee, the firm's chief economist": two capitalised words that say something. */
function isPerson(text: string, start: number, end: number, words: number): boolean {
  if (words < 2 || words > 3 || cues.organisationEndings.has(text.slice(start, end).split(' ').at(-1)!))
    return false
  return (
    said.test(textBefore(text, start, 50)) ||
    cues.sayingBehind.test(textBehind(text, end, 130)) ||
    (text[end] === ',' && /\b[Tt]he [a-z]+(?: [a-z]+){0,2}, $/.test(textBefore(text, start, 50)))
  )
}

function isNoName(text: string): boolean {
  // July-September, Monday–Friday.
  const all = text.split(/[-–]/)
  return (
    all.every((one) => cues.notNames.has(one) || /^\d+$/.test(one)) ||
    heads.has(text.toLowerCase()) ||
    /^(?:US\$|(?:Q[1-4]|H[12])?(?:FY)?\d*)$/.test(text)
  )
}

function opensSentence(text: string, start: number): boolean {
  return start === 0 || /(?:^|[.!?:;“"(•*–—-])\s*$/.test(textBefore(text, start, 3))
}

const reference = new RegExp(
  `\\b(?:the|our) (?:(?:[A-Z][a-z]+ ){0,2}(?<=(?:an|ese|ish|ch|i) ))?(?<firm>${FIRMS})\\b(?!\\s(?:of|for) )|\\b(?:the|our) (?<place>country|city|county|state|province|region|town|kingdom|island|district)\\b(?!\\sof )`,
  'gi',
)

const label = /^[A-Z][A-Za-z&'’./ -]{2,39}$/
const noLabel =
  /^(?:total|subtotal|other|others|average|median|mean|all|overall|year|month|quarter|net|gross)\b/i

function labelled(text: string): NameCandidate | null {
  const words = text.toLowerCase().split(/[ &-]+/)
  if (!label.test(text) || noLabel.test(text) || words.some((one) => heads.has(one))) return null
  if (cues.notNames.has(text)) return null
  return { start: 0, end: text.length, text, kind: 'group', marked: true, context: 'label' }
}

/** "Midwest: sales rose 2%." */
const leading = /^[A-Z][\w&'’./-]*(?: [A-Za-z&'’./-]+){0,3}(?=: \S)/

/** "Midland — 86 million (+5%)", "Midland 3.7 million", as an item of a list. */
const leadingItem = /^[A-Z][\w&'’./-]*(?: [A-Z][\w&'’./-]*){0,3}(?=(?: [—–-])? [(+−-]?[$£€]?\d)/

/** What a line or an item tells of; a measure before a colon ("Median price: $330,500") is none. */
function lead(text: string, isItem: boolean): NameCandidate | null {
  const name = (leading.exec(text) ?? (isItem ? leadingItem.exec(text) : null))?.[0]
  return name ? labelled(name) : null
}

/** Words that stand in the name itself. */
const specific =
  /^(?:department|ministry|union|authority|regulator|club|hospital|charity|league|council|university|bank)$/i

function references(text: string): Reference[] {
  return everyMatch(text, reference).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    kind: match.groups!.firm ? ('organisation' as const) : ('place' as const),
    level: null,
    head: specific.exec(match.groups!.firm ?? '')?.[0].toLowerCase() ?? null,
    last: true,
  }))
}

/** "analysts polled by Zenith" */
const toldBy =
  /\b(?:polled|surveyed|compiled|published|commissioned|conducted|released|issued|collected|provided)(?: [A-Z\d][\w.,]*){0,4} by (?:the )?(?:[A-Z][\w.]*(?:['’]s)? ){0,2}$/

/** Who comes next, without a number. */
const follows = /\bfollowed by (?:the )?(?:[a-z]+ )?$/

function roleOf(text: string, start: number, end: number): NameRole {
  const before = textBefore(text, start, 60)
  const ahead = textBehind(text, end, 60)
  if (
    /\b(?:[Aa]ccording to|[Ss]ource:|[Dd]ata from|[Ff]igures from|analysts? at|economist at|researchers? (?:at|from)) (?:[a-z]+ ){0,7}$/.test(
      before,
    )
  )
    return 'source'
  if (toldBy.test(before)) return 'source'
  if (cues.saying.test(ahead) || cues.sayingBehind.test(textBehind(text, end, 130))) return 'source'
  if (/\b(?:said|says|added|warned)(?: [A-Z]\w+\.?)? $/.test(before)) return 'source'
  if (cues.comparing.test(before) || (follows.test(before) && !/\d/.test(ahead))) return 'base'
  return 'subject'
}

/** General Motors is GM, Acme Corp is Acme. */
function shorter(name: string): string[] {
  const words = name.split(' ')
  const found: string[] = []
  const stripped = words.filter(
    (one, i) =>
      i === 0 ||
      !/^(?:Inc\.?|Corp\.?|Corporation|Ltd\.?|Limited|plc|PLC|LLC|Co\.?|Company|Group|Holdings|County|City|Province)$/.test(
        one,
      ),
  )
  if (stripped.length < words.length) found.push(stripped.join(' '))
  if (cues.partsOfFirms.includes(words.at(-1)!)) found.push(words.slice(0, -1).join(' '))
  const first = words[0]!
  if (legal.test(name) && words.length > 2 && first.length > 4 && !cues.commonFirst.has(first))
    found.push(first)
  const initials = initialsOf(name)
  if (initials.length > 1 && cues.organisationEndings.has(words.at(-1)!)) found.push(initials)
  return found
}

/** Acme of Acme Foods; "North" of North Bank is no name. */
function openings(name: string): string[] {
  const words = name.split(' ')
  return words
    .slice(1)
    .map((_, n) => words.slice(0, n + 1).join(' '))
    .filter((one) => one.length > 3 && !cues.commonFirst.has(one))
}

/** By these ends a word is the adjective of a place, whose name goes on from what stands before by one of those. */
const adjectival = /(?:ian|ean|an|ese|ish|n|i)$/
const placeEnds = ['', 'a', 'y', 'ia', 'e', 'en', 'o', 'land', 'and']

/** German is Germany. */
function formOf(name: string, names: { has(name: string): boolean }): string | null {
  if (!/^[A-Z][a-z]+$/.test(name)) return null
  const stems = [name, name.replace(adjectival, ''), name.replace(/n$/, '')]
  if (stems[1] === name) return null
  return (
    stems
      .flatMap((stem) => placeEnds.map((end) => stem + end))
      .find((one) => one !== name && names.has(one)) ?? null
  )
}

/** "in Harrow" is said of a place. */
function isPlace(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const isAlone = !/^ [A-Z]/.test(text.slice(at + name.length, at + name.length + 2))
    if (isAlone && /\b(?:in|across|throughout|into) $/.test(textBefore(text, at, 12))) return true
  }
  return false
}

/** ONS of Office for National Statistics. */
function isShort(short: string, name: string): boolean {
  if (short.toLowerCase() === name.toLowerCase()) return true
  const letters = short.replaceAll('.', '')
  if (letters === name) return true
  return /^[A-Z]{2,}$/.test(letters) && letters === initialsOf(name) && !/[A-Z]{2}/.test(name)
}

function shortKey(printed: string): string {
  const name = printed.replace(/(?<=\b[A-Z])\.(?=[A-Z]\b)/g, '')
  if (/^[A-Z]{2,}$/.test(name)) return name
  const initials = initialsOf(name)
  return initials.length > 1 ? initials : name.toLowerCase()
}

/** Who has one of these is a company, and goes by the beginning of its name as well. */
const legal = / (?:Inc\.?|Corp\.?|Corporation|Ltd\.?|Limited|plc|PLC|LLC|Co\.?|Company|Group|Holdings)$/

function initialsOf(name: string): string {
  return (name.match(/(?<![A-Za-z])[A-Z]/g) ?? []).join('')
}

/** A name is a word of its own. */
function stands(text: string, start: number, end: number): boolean {
  return !/[A-Za-z\d]/.test(text[start - 1] ?? '') && !/[A-Za-z\d]/.test(text[end] ?? '')
}

/** How English names places, organisations, people and groups. */
export const names: NameRules = {
  candidates,
  measureBehind: () => null,
  beforeMeasures: () => [],
  frames: () => [],
  framed: () => 0,
  lead,
  endedAlike: () => [],
  labelled,
  references,
  roleOf,
  shorter,
  formOf,
  openings,
  isPlace,
  isShort,
  shortKey,
  stands,
  owners,
  possessive: /^(?:['’]s?)?\s*/,
}
