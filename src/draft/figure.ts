import { languages } from '../language/languages.ts'
import type { LanguageTag, Statistic } from '../model.ts'
import { clauseAt, withoutLoneMarks, lengthIn } from './clause.ts'
import { spanIn, type Ground, type Place } from './ground.ts'
import { maskPeriods, namePeriod, periodWords } from './periodWords.ts'

/** A statistic as a slide shows it: its number as printed with its qualifier, and the words that name it. */
export interface Figure {
  statistic: Statistic
  place: Place
  /** 突破2000亿元, 23%以上, more than 3.2%. */
  text: string
  /** What names it, best first; each is made of the article's words. */
  labels: string[]
  /** The clause as printed behind a level: 同比增长32.2%. */
  alone: string
}

/** A statistic as a figure; null where its words in the article do not serve, as for a threshold (亿元以上企业). */
export function figureOf(statistic: Statistic, ground: Ground): Figure | null {
  const place = ground.places.get(statistic.sentence)
  const span = place && spanIn(place.sentence, statistic)
  if (!place || !span) return null
  const { text } = place.sentence
  const { from, to } = withQualifier(text, span, statistic.qualifier)
  const clause = clauseAt(text, span.from, ground.lang)
  const start = Math.min(clause.start, from)
  const end = Math.max(clause.end, to)
  const parts = {
    before: text.slice(start, from),
    figure: text.slice(from, to).trim(),
    after: text.slice(to, end),
  }
  if (isThreshold(parts.after, statistic)) return null
  const words =
    ground.lang === 'en' ? englishLabels(statistic, parts, ground) : chineseLabels(statistic, parts, ground)
  const labels = words
    .map((label) => withoutLoneMarks(label.trim(), ground.lang).replace(/^[、，,\s]+|[、，,\s]+$/g, ''))
    .filter(
      (label) =>
        label !== '' && (statistic.kind === 'rank' || !/\d/.test(maskPeriods(label).replace(threshold, ''))),
    )
    .map((label) => withGoal(label, statistic, ground))
  const fitting = labels.filter(
    (label) => lengthIn(label, ground.lang) <= languages[ground.lang].draft.longest.label,
  )
  const chosen = fitting.length > 0 ? fitting : labels.slice(0, 1).map((label) => cut(label, ground.lang))
  if (chosen.length === 0) return null
  const rank = statistic.kind === 'rank' ? scopeBefore(parts.before, statistic.scope) : ''
  return {
    statistic,
    place,
    text: rank + parts.figure,
    labels: [...new Set(chosen)],
    alone: text.slice(start, end).trim(),
  }
}

/** 100亿元企业 behind a count: which firms are counted. */
const threshold = /\d[\d.]*[万亿千百]*[元吨](?:级|以上)*的?(?:企业|项目|园区|产业|集群)/

interface Parts {
  before: string
  figure: string
  after: string
}

/** Numbers that say which firms or projects are meant: 100亿元企业, 亿元以上项目. */
function isThreshold(after: string, { kind, sub }: Statistic): boolean {
  if ((sub ?? kind) !== 'level') return false
  return /^(?:级|以上|及以上)*的?(?:企业|项目|园区|产业|集群|大关的?企业)/.test(after)
}

/** The number with the qualifying word that stands right before or behind it. */
function withQualifier(
  text: string,
  { from, to }: { from: number; to: number },
  qualifier: string | null,
): { from: number; to: number } {
  if (!qualifier) return { from, to }
  const at = text.lastIndexOf(qualifier, from - 1)
  if (
    at >= 0 &&
    at + qualifier.length <= from &&
    /^[了至到\s]{0,2}$/.test(text.slice(at + qualifier.length, from))
  ) {
    return { from: at, to }
  }
  const behind = text.indexOf(qualifier, to)
  if (behind >= 0 && /^\s?$/.test(text.slice(to, behind))) return { from, to: behind + qualifier.length }
  return { from, to }
}

function scopeBefore(before: string, scope: string | null): string {
  return scope && scope.length <= 6 && before.endsWith(scope) ? scope : ''
}

function withGoal(label: string, { kind }: Statistic, { words, lang }: Ground): string {
  if (kind !== 'target') return label
  const says =
    lang === 'en' ? /target|plan|aim|goal|forecast|expect/i : /目标|力争|计划|预计|预期|打造|有望|将/
  return says.test(label) ? label : label + words.goal
}

function cut(label: string, lang: LanguageTag): string {
  if (lang === 'en') return `${label.split(/\s+/).slice(0, languages[lang].draft.longest.label).join(' ')}…`
  return `${Array.from(label)
    .slice(0, languages[lang].draft.longest.label - 1)
    .join('')}…`
}

// ── Chinese ───────────────────────────────────────────────────────────────────────────────────────────────

const leading =
  /^(?:其中(?:包括)?|并且?|且|同时|而且?|但|特别是|尤其是|此外|另外|据介绍|还|也|更|又|使得?|让|是)+[，,]?/
const trailing =
  /(?:将|已经?|约|共计?|合计|总计|累计|达到?了?|实现了?|完成了?|突破了?|超过?了?|分别|均为?|都?是|为|有|(?<!增长|增加|提高|上升|下降|增|升|降|减少|回升|回落|扩大)[至到]|近|力争|计划|预计|预期|拟|[了的])+$/
/** A clause that opens so does not say what it measures. */
const verbFirst =
  /^(?:实现|完成|达|增长|增加|同比|环比|年均|平均|较|比|占|下降|减少|提高|上升|增|降|突破|超|位?居|排名?|列|跃居|累计|共|合计|高于|低于|快于|净增|回落|涨|跌|增速|增幅|将|力争|为|由|从)|^$/

function chineseLabels(statistic: Statistic, { before, after }: Parts, ground: Ground): string[] {
  const { kind, sub, measure } = statistic
  const plain = sub ?? kind
  const own = lastOwn(before, statistic)
  const head = trimmed(plain === 'rank' && statistic.scope ? cutScope(own, statistic.scope) : own, plain)
  const tail = tailOf(after)
  const time = /[年月季日]|半年|十.五/.test(head + tail) ? '' : periodIn(statistic, ground)
  const bareHead = stripTime(head)
  const name = measureWords(statistic, ground)
  const isSaid = /^[较比高低占]/.test(bareHead) ? bareHead.startsWith(name) : (head + tail).includes(name)
  const said = verbFirst.test(bareHead) && name && !isSaid ? name : ''
  const lead = timeOf(head) + said + bareHead
  const moves = plain === 'rate' || plain === 'change'
  const byName =
    measure && !isLastOfList(name, statistic, ground)
      ? time + name + (moves ? moveWord(head, statistic, ground) : '')
      : ''
  const isList = before !== own
  const candidates = [
    lead === '' || isList ? '' : time + lead + tail,
    tail === '' ? '' : time + (said || '') + (plain === 'count' ? tail : ''),
    byName,
    time + lead,
    lead + tail,
    time + bareHead + tail,
  ]
  return isList ? [threshold.test(tail) ? time + tail : '', byName, ...candidates] : candidates
}

/** What of the clause before a number is its own: behind the last other number. */
function lastOwn(before: string, { kind }: Statistic): string {
  const masked = maskPeriods(before)
  const numbers = [...masked.matchAll(/\d[\d,.]*[^\s、和及与]*/g)]
  const last = numbers.at(-1)
  if (!last) return before
  const rest = before.slice(last.index)
  const next = /[、和及与](?=[^、和及与]*$)/.exec(rest)
  return next ? rest.slice(next.index + 1) : kind === 'rank' ? before : ''
}

function trimmed(head: string, plain: string): string {
  const first = head.trim().replace(leading, '').trim()
  if (plain === 'rank')
    return first
      .replace(/(?:跃居|[稳高位]居|名列|排名|排在|位列|[居列排])?(?:第)?$/, '')
      .replace(/(?:[连均]续?|[，,]|在)$/, '')
  if (plain === 'rate' || plain === 'change')
    return first.replace(/(?:达到?|为|了|[约近超]过?|将|分别)+$/, '')
  return first
    .replace(trailing, '')
    .replace(/^(?:累计|全年)?(?:实现|完成)(?=..)/, '')
    .replace(/将?达到(?=年产)/, '')
}

function cutScope(head: string, scope: string): string {
  return head.endsWith(scope) && scope.length <= 6 ? head.slice(0, -scope.length) : head
}

function tailOf(after: string): string {
  const masked = maskPeriods(after)
  const counted = new RegExp(`^(?:以上)?${threshold.source}`).exec(after)
  if (counted) return counted[0].replace(/^以上/, '')
  const stop = masked.search(/\d|、|（|\(/)
  const own = (stop < 0 ? after : after.slice(0, stop)).trim()
  const word = own.replace(/^(?:大关|关口|以上|以下|左右|的(?!份额))+/, '').trim()
  if (stop >= 0 && /[为达约]$/.test(own)) return ''
  return /^(?:[了和与及]|提高到|增加到|增长到|上升到|下降到|[至到])/.test(word)
    ? ''
    : word.replace(/[和与及]$/, '')
}

const time =
  /^(?:到|截至|在|力争到)?(?:(?:19|20)\d\d年(?:末|底|初|上半年|下半年|[一二三四]季度|前[一二三四]季度|\d{1,2}月份?)?|上半年|下半年|今年(?:以来|上半年)?|去年|(?:\d{1,2}[-—–~至到～])?\d{1,2}月份?|“?十[一二三四五]五”?(?:末|期间|时期)?)[，,]?/

function stripTime(head: string): string {
  return head.replace(time, '')
}

function timeOf(head: string): string {
  return (time.exec(head)?.[0] ?? '').replace(/[，,]$/, '').replace(/^(?:力争到|截至|在|到)/, '')
}

/** Whether a name is only the last of several that a number is about together: A、B和C占69%. */
function isLastOfList(name: string, { sentence, inherited }: Statistic, { places }: Ground): boolean {
  const text = places.get(sentence)?.sentence.text ?? ''
  const at = text.indexOf(name)
  return !inherited.measure && at > 0 && /[、和及与]/.test(text[at - 1]!) && !text.includes('分别')
}

/** The time of a statistic as its sentence, or an earlier one, prints it outside its clause. */
function periodIn({ inherited, period, sentence }: Statistic, { places, lang }: Ground): string {
  if (inherited.period)
    return isNear(inherited.period.start, sentence, places, 'paragraph')
      ? periodWords(inherited.period.text, period?.iso ?? null)
      : ''
  const name = period && namePeriod(period.iso, lang)
  return name && places.get(sentence)?.sentence.text.includes(name) ? name : ''
}

/** Whether a place is in what surrounds a sentence: what is taken over from farther away is not shown. */
function isNear(
  at: number,
  sentence: number,
  places: Ground['places'],
  around: 'paragraph' | 'section',
): boolean {
  return at >= (places.get(sentence)?.[around].start ?? Infinity)
}

/** The time of a statistic that its own section prints. */
export function ownPeriod({ inherited, period, sentence }: Statistic, { places }: Ground): string | null {
  return !inherited.period || isNear(inherited.period.start, sentence, places, 'section')
    ? (period?.iso ?? null)
    : null
}

/** The measure as the article prints it, with the subject where that is printed right before it. */
function measureWords({ measure: given, subject, inherited }: Statistic, { article }: Ground): string {
  if (!given) return ''
  const isTotal =
    inherited.measure &&
    article.text[inherited.measure.start - 1] === '总' &&
    inherited.measure.text === given
  const measure = isTotal ? `总${given}` : given
  if (subject && !measure.includes(subject) && article.text.includes(subject + measure))
    return subject + measure
  return measure
}

const moveWords =
  /(?:同比|环比|年均|平均)?(?:实际|名义)?(?:增长|增速|增加|提高|上升|上涨|下降|减少|回落|降低|涨幅|降幅|增幅)/

function moveWord(head: string, { annualised, direction }: Statistic, { words }: Ground): string {
  const printed = moveWords.exec(head)?.[0]
  return printed ?? (annualised ? '年均' : '') + (direction === 'down' ? words.falling : words.rising)
}

// ── English ───────────────────────────────────────────────────────────────────────────────────────────────

function englishLabels(statistic: Statistic, { before, after }: Parts, ground: Ground): string[] {
  const { kind, sub, direction } = statistic
  const plain = sub ?? kind
  const name = englishHead(before) ?? englishName(statistic, ground)
  const date = englishDate(statistic, ground)
  const when = date && !`${name} ${after}`.includes(date) ? `, ${date}` : ''
  const tail = englishTail(after)
  const move = direction === 'down' ? ground.words.falling : ground.words.rising
  if (plain === 'count')
    return [
      tail && name && !name.includes(tail) ? `${tail}, ${name}${when}` : '',
      tail && tail + when,
      tail,
      name && name + when,
      name,
    ]
  if (plain === 'rate' || plain === 'change') {
    const own = englishName(statistic, ground) || name
    return [name && `${move} ${name}${when}`, own && `${move} ${own}${when}`, own && `${move} ${own}`]
  }
  if (plain === 'share')
    return [name && tail ? `${name}, share ${tail}` : '', tail && tail + when, tail, name]
  const told = statistic.measure === null && tail && name ? `${tail}, ${name}` : ''
  return [told && told + when, name && name + when, name, englishName(statistic, ground), tail]
}

function englishName({ measure, subject }: Statistic, { article }: Ground): string {
  const name = measure ?? ''
  if (!subject || name.toLowerCase().includes(subject.toLowerCase())) return name
  const joined = `${subject} ${name}`.trim()
  return article.text.includes(joined) ? joined : name
}

/** A month or a year as the sentence, or an earlier one, prints it. */
function englishDate({ inherited, period, sentence }: Statistic, { places }: Ground): string {
  if (inherited.period && !isNear(inherited.period.start, sentence, places, 'section')) return ''
  const given = periodWords(inherited.period?.text ?? null, period?.iso ?? null)
  if (given || !period) return given
  const name = period.iso.includes('/') ? '' : (namePeriod(period.iso, 'en') ?? '')
  const text = places.get(sentence)?.sentence.text ?? ''
  return [name, ...name.split(' ')].find((word) => word.length > 3 && text.includes(word)) ?? ''
}

function englishTail(after: string): string {
  const own = after
    .split(
      /\d|[$£€]|\s(?:and|but|while|which|who|that|from|to|up|down|compared|after|since|in (?=(?:19|20)\d))\b/,
    )[0]!
    .trim()
  return own.replace(/\s+(?:the|a|an|of|in|on|at|for|by|with|more|less|over|about)$/i, '').trim()
}

const englishVerb =
  /\s(?:(?:now|also|alone)\s)?(?:rose|grew|fell|dropped|climbed|jumped|shot|increased|declined|slipped|slowed|reached|hit|totalled|totaled|was|were|is|are|stood|stands|remained|came|amounted|expanded|shrank|has|have|had|will|would|edged|soared|surged|narrowed|widened|advanced|gained)\b.*$/i

/** The noun that opens a number's clause: of The deficit for goods alone was. Null where it is no short one. */
function englishHead(before: string): string | null {
  const masked = maskPeriods(before)
  const first = masked.search(/[$£€]?\d/)
  // From 3.2% to £24.8bn only a few words may pass, or the second number has a subject of its own.
  if (first >= 0 && masked.slice(first).split(/\s+/).length > 5) return null
  const clause = first < 0 ? before : before.slice(0, first)
  if (!englishVerb.test(clause)) return null
  const head = clause
    .replace(englishVerb, '')
    .replace(/\s[-–]\s.*$/, '')
    .trim()
    .replace(/^(?:while|although|and|but|with|as|its|their|the|that|overall|meanwhile|however)\s+/gi, '')
    .replace(/^(?:its|their|the)\s+/i, '')
  const words = head.split(/\s+/).length
  return head !== '' &&
    words <= 6 &&
    !/\d|^(?:it|he|she|they|this|that|there|who|which|in|during|by|at|on)\b/i.test(head)
    ? head
    : null
}
