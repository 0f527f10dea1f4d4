import { alternation, table } from '../engine/alternation.ts'
import { never } from '../engine/claims.ts'
import type { LabelParts, LabelRules } from '../engine/draft.ts'

/** What names a number, and what is known beside it. */
interface LabelWords {
  name: string
  /** The measure by itself, with its subject. */
  own: string
  /** `, 2023` where the name does not say it. */
  when: string
  tail: string
  move: string
}

function labels(parts: LabelParts): string[] {
  const { statistic, before, after, words } = parts
  const own = nameOf(parts)
  const name = headOf(before, parts) ?? own
  const date = dateOf(parts)
  const said: LabelWords = {
    name,
    own,
    when: date && !`${name} ${after}`.includes(date) ? `, ${date}` : '',
    tail: tailOf(after),
    move: statistic.direction === 'down' ? words.falling : words.rising,
  }
  const plain = statistic.sub ?? statistic.kind
  return (byKind[plain] ?? asLevel)(said, parts)
}

const and = (a: string, b: string) => a && a + b

/** Names of moves: what is one rises by no more than it says. */
const moves = /\b(?:growth|rises?|falls?|increases?|decreases?|declines?|drops?|gains?|changes?)\b/i

const asMove = ({ name, own, when, move }: LabelWords) => {
  const moved = (what: string) => (moves.test(what) ? what : `${move} ${what}`)
  return [
    name && `${moved(name)}${when}`,
    (own || name) && `${moved(own || name)}${when}`,
    (own || name) && moved(own || name),
  ]
}

const asLevel = ({ name, own, when, tail }: LabelWords, { statistic }: LabelParts) => {
  const told = statistic.measure === null && tail && name ? `${tail}, ${name}` : ''
  return [and(told, when), and(name, when), name, own, tail]
}

const byKind: Partial<Record<string, (said: LabelWords, parts: LabelParts) => string[]>> = {
  count: ({ name, when, tail }) => [
    tail && name && !name.includes(tail) ? `${tail}, ${name}${when}` : '',
    and(tail, when),
    tail,
    and(name, when),
    name,
  ],
  rate: asMove,
  change: asMove,
  share: ({ name, when, tail }) => [
    name && tail ? `${name}, share ${tail}` : '',
    and(tail, when),
    tail,
    name,
  ],
}

function nameOf({ statistic: { measure, subject }, article }: LabelParts): string {
  const name = measure ?? ''
  if (!subject || name.toLowerCase().includes(subject.toLowerCase())) return name
  const joined = `${subject} ${name}`.trim()
  return article.includes(joined) ? joined : name
}

/** A month or a year as the sentence, or an earlier one, prints it. */
function dateOf({ statistic, carried, isNear, named, sentence }: LabelParts): string {
  const { inherited, period } = statistic
  if (inherited.period && !isNear('section')) return ''
  if (carried || !period) return carried
  const name = period.iso.includes('/') ? '' : (named ?? '')
  return [name, ...name.split(' ')].find((word) => word.length > 3 && sentence.includes(word)) ?? ''
}

const nextClause =
  /\d|[$£€]|\s(?:and|but|while|which|who|that|from|to|up|down|compared|after|since|in (?=(?:19|20)\d))\b/

function tailOf(after: string): string {
  const own = after.split(nextClause)[0]!.trim()
  return own.replace(/\s+(?:the|a|an|of|in|on|at|for|by|with|more|less|over|about)$/i, '').trim()
}

const verbs = table(`
  rose grew fell dropped climbed jumped shot increased declined slipped slowed reached hit totalled totaled was were is are stood stands remained came amounted expanded shrank has have had will would edged soared surged narrowed widened advanced gained
`)
const verb = new RegExp(`\\s(?:(?:now|also|alone)\\s)?(?:${alternation(verbs)})\\b.*$`, 'i')

/** The noun that opens a number's clause: of The deficit for goods alone was. Null where it is no short one. */
function headOf(before: string, { mask }: LabelParts): string | null {
  const masked = mask(before)
  const first = masked.search(/[$£€]?\d/)
  // From 3.2% to £24.8bn only a few words may pass, or the second number has a subject of its own.
  if (first !== -1 && masked.slice(first).split(/\s+/).length > 5) return null
  const clause = first === -1 ? before : before.slice(0, first)
  if (!verb.test(clause)) return null
  const head = clause
    .replace(verb, '')
    .replace(/\s[-–]\s.*$/, '')
    .trim()
    .replace(/^(?:while|although|and|but|with|as|its|their|the|that|overall|meanwhile|however)\s+/gi, '')
    .replace(/^(?:its|their|the)\s+/i, '')
  const isShort = head !== '' && head.split(/\s+/).length <= 6
  return isShort && !/\d|^(?:it|he|she|they|this|that|there|who|which|in|during|by|at|on)\b/i.test(head)
    ? head
    : null
}

export const labelRules: LabelRules = {
  labels,
  threshold: never,
  behindThreshold: never,
  goal: /target|plan|aim|goal|forecast|expect/i,
  betweenQualifier: /^\s{0,2}$/,
  wordy: /[a-z]{4}/i,
  stub: /\b(?:of|by|to|at|from|than|with|in|on|for|as|the|a|an|and|or|is|are|was|were|over|about|per|fitted|found|used)$/i,
  vague: never,
  cut: (label, most) => `${label.split(/\s+/).slice(0, most).join(' ')}…`,
}
