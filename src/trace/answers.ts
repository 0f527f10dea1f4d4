import type { LanguageTag, Quantity } from '../model.ts'
import { everyMatch } from '../everyMatch.ts'
import type { Answer, AnswerNumber, AnswerRules, Poles } from '../language/engine/answers.ts'
import { holdsPlace, meet, spansOf } from '../language/engine/spans.ts'
import { languages } from '../language/languages.ts'
import { nameWordsIn } from '../language/nameWords.ts'
import { behindOf, cellNamesOf, clauseOf } from './around.ts'
import { textBefore } from '../language/engine/beside.ts'
import type { Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import type { Doubt } from './identity.ts'

interface AnswerSentence {
  text: string
  numbers: AnswerNumber[]
}

/** What the numbers of some sentences are said of, sentence by sentence; null for those that tell of no group. */
export function answersOf(sentences: AnswerSentence[], lang: LanguageTag): (Answer | null)[][] {
  const { answers } = languages[lang]
  if (!answers) return []
  let last: Answer | null = null
  return sentences.map(({ text, numbers }) => {
    const carried = carry(answers.read(text, numbers), numbers, last)
    last = carried.findLast((one, n) => one !== null && numbers[n]!.isShare) ?? last
    return carried
  })
}

const isTold = (one: Answer | null): one is Answer =>
  one !== null && nameWordsIn(`${one.said}\n${one.more}`).size > 0

/** "75% of women and 69% of men agree": what one does not say of itself is taken from the one before, or from the next. */
function carry(
  read: readonly (Answer | null)[],
  numbers: readonly AnswerNumber[],
  last: Answer | null,
): (Answer | null)[] {
  let before: Answer | null = null
  const asked = last?.group || last?.asked || ''
  // Whom the sentence has named they are said of as well.
  let here = ''
  const told = read.map((one, n) => {
    if (one && !numbers[n]!.isShare) here = one.group
    if (!one || !numbers[n]!.isShare) return one
    here = one.group || here
    const own =
      one.isNamed && !one.group
        ? { ...one, asked: here || asked }
        : { ...one, group: here, asked: here ? '' : asked }
    if (!isTold(one)) return own
    const other = one.pointsBack || one.goesOn ? (before ?? last) : null
    return (before = withMore(own, other))
  })
  return told.map((one, n) => {
    if (!one || !numbers[n]!.isShare || isTold(one)) return one
    const isIts = (other: Answer | null, at: number) => isTold(other) && numbers[at]!.isShare
    const other =
      told.slice(0, n).findLast(isIts) ?? told.find((next, at) => at > n && isIts(next, at)) ?? last
    return withMore(one, other)
  })
}

function withMore(one: Answer, other: Answer | null): Answer {
  return other ? { ...one, more: `${other.said}\n${other.more}` } : one
}

/** Whether a number is a part of something. */
export function isShare({ kind, sub, unit }: Quantity): boolean {
  return (sub ?? kind) === 'share' && unit?.class === 'percent'
}

/** Answers, for one article, whether a slide tells a number of the people of whom the article tells it, and what they say. */
export class Answers {
  readonly #rules: AnswerRules | null
  /** By which word the words for the same people go. */
  readonly #alike = new Map<string, string>()
  readonly #anybody: ReadonlySet<string>
  readonly #people: ReadonlySet<string>
  /** Words for those of whom the article tells a number, and those of whom a paragraph does. */
  readonly #asked = new Set<string>()
  readonly #askedIn = new Map<string, Set<string>>()
  /** The groups of whom it tells numbers, by their words. */
  readonly #groups = new Set<string>()

  constructor(lang: LanguageTag, given: readonly Evidence[]) {
    this.#rules = languages[lang].answers
    const wordsOf = (words: Iterable<string>) => nameWordsIn([...words].join(' '))
    for (const line of this.#rules?.alike ?? []) {
      const words = [...wordsOf(line)]
      const known = words.find((word) => this.#alike.has(word))
      for (const word of words) this.#alike.set(word, (known && this.#alike.get(known)) ?? words[0]!)
    }
    this.#anybody = wordsOf(this.#rules?.anybody ?? [])
    this.#people = wordsOf(this.#rules?.people ?? [])
    for (const { answer, around } of given) {
      if (!answer) continue
      const words = this.#whoIn(answer.group)
      const near = this.#askedIn.get(around) ?? new Set()
      for (const word of words) {
        this.#asked.add(word)
        near.add(word)
      }
      this.#askedIn.set(around, near)
      this.#groups.add(keyOf(words))
    }
  }

  /** Whether a slide tells of what is counted the opposite of what the number's own words do: won for lost. */
  otherDoubt(mention: MentionDraft, { own }: Evidence): Doubt | null {
    const words = wordsBeside(mention)
    const poles = this.#rules?.opposites.find((one) => isOpposite(words, own, one))
    return poles ? { isContradiction: true, reason: 'the article says the opposite of it' } : null
  }

  doubt(mention: MentionDraft, evidence: Evidence): Doubt | null {
    return this.#groupDoubt(mention, evidence) ?? this.#sideDoubt(mention, evidence)
  }

  /** Words for people, each by one of those that mean the same; none for words that fit anybody. */
  #whoIn(text: string): Set<string> {
    const ages = this.#rules ? everyMatch(text, this.#rules.ages) : []
    const ageless = this.#rules ? text.replace(this.#rules.ages, '') : text
    const words = [...nameWordsIn(ageless)].filter((word) => !this.#anybody.has(word))
    return new Set([
      ...words.map((word) => this.#alike.get(word) ?? word),
      ...ages.flatMap(([age]) => age.match(/\d+/g) ?? []),
    ])
  }

  /** Whether a slide names others than those of whom a number is told. */
  #groupDoubt(mention: MentionDraft, { answer, nearby, headed, around }: Evidence): Doubt | null {
    const said = this.#whoIn(this.#groupSaid(mention))
    if (said.size === 0) return null
    const own = this.#whoIn(answer!.group)
    const isOpen = own.size === 0 || this.#isAnybody(answer!.group)
    const told = this.#whoIn(`${answer!.said}\n${answer!.more}`)
    const isStrange = (word: string) => {
      if (own.has(word)) return false
      if (isOpen && answer!.group && this.#askedIn.get(around)?.has(word)) return true
      // "People visited" tells of visitors.
      const isNear =
        nearby.has(word) ||
        headed.has(word) ||
        [...told].some((one) => word.startsWith(one) || one.startsWith(word))
      const isCrowd = isOpen && this.#isCrowd(answer!.group)
      return (this.#asked.has(word) || (this.#people.has(word) && !isCrowd)) && (!isOpen || !isNear)
    }
    // Who are told of by fewer words are others, where the article tells of them as well.
    const isWider = sizeOf(own) > sizeOf(said) && this.#groups.has(keyOf(said))
    if (!isWider && ![...said].some(isStrange)) return null
    return saidOf(answer!.group)
  }

  /** Whether a group's own noun fits anybody: registered participants. */
  #isAnybody(group: string): boolean {
    const [word] = nameWordsIn(group.split(' ').at(-1)!)
    return word !== undefined && this.#anybody.has(word)
  }

  /** Whether a word names no people in particular. */
  fitsAnybody(word: string): boolean {
    return this.#anybody.has(word)
  }

  #isCrowd(group: string): boolean {
    return group.split(' ').some((word) => this.#rules?.crowd.has(word))
  }

  /** Whom a slide names at a number. */
  #groupSaid(mention: MentionDraft): string {
    const { sentence, lead, text } = mention
    const own = { start: lead.length, end: lead.length + text.length }
    const ages = this.#rules ? spansOf(sentence, this.#rules.ages) : []
    const others = spansOf(sentence, /\d[\d.,]*/g).filter(
      (digits) => !ages.some((age) => holdsPlace(age, digits.start)) && !meet(digits, own),
    )
    const numbers = [...others, own].sort((a, b) => a.start - b.start)
    const read = this.#rules?.read(
      sentence,
      numbers.map((one) => ({ ...one, isShare: isShare(mention) })),
    )
    return read?.[numbers.indexOf(own)]?.group ?? ''
  }

  /** Whether a slide says the opposite: disagree for agree, do for do not. */
  #sideDoubt(mention: MentionDraft, evidence: Evidence): Doubt | null {
    if (!this.#rules) return null
    const { sides, groups } = this.#rules
    const words = wordsBeside(mention)
    const { group, said, more } = evidence.answer!
    if (groups.some((poles) => isOpposite(words, group, poles))) return saidOf(group)
    for (const given of [said, more]) {
      const poles = sides.find((one) => this.#poleOf(words, one) && this.#poleOf(given, one))
      if (poles) return this.#poleOf(words, poles) === this.#poleOf(given, poles) ? null : opposite
    }
    const given = nameWordsIn(said).size > 0 ? said : more
    return this.#deniesOther(words, given, evidence) ? opposite : null
  }

  /** The side of a scale that words name; what is denied right before names the other. */
  #poleOf(text: string, poles: Poles): 'one' | 'other' | null {
    const pole = poleOf(text, poles)
    if (!pole) return null
    const before = textBefore(text, text.search(poles[pole]), NEAR_POLE)
    const at = before.search(this.#rules!.denying)
    const isDenied = at >= 0 && before.slice(at).trim().split(/\s+/).length <= MOST_BETWEEN
    return isDenied ? (pole === 'one' ? 'other' : 'one') : pole
  }

  /** Whether of two texts one denies what the other says. */
  #deniesOther(words: string, given: string, evidence: Evidence): boolean {
    const { sides, denying } = this.#rules!
    const [said, told] = [denying.test(words), denying.test(given)]
    if (said === told) return false
    // Who is not satisfied may be said to be dissatisfied.
    const affirmed = said ? given : words
    if (sides.some(({ other }) => other.test(affirmed))) return false
    const { names, nearby, headed } = evidence
    const named = [...nameWordsIn(words)]
    // Who expects no change has not denied what is said by other words.
    if (said) {
      const denied = [...nameWordsIn(words.slice(words.search(denying)))]
      return denied.length === 0 || denied.filter((word) => names.has(word)).length > denied.length / 2
    }
    return named.length > 0 && named.every((word) => names.has(word) || nearby.has(word) || headed.has(word))
  }
}

/** So near before a side of a scale, with a word between at the most, stands what denies it: not so likely. */
const NEAR_POLE = 16
const MOST_BETWEEN = 3

/** What a slide says right before and behind a number, and the names of its cell. */
function wordsBeside(mention: MentionDraft): string {
  return [clauseOf(mention.since), behindOf(mention), ...cellNamesOf(mention)].join('\n')
}

function poleOf(text: string, { one, other }: Poles): 'one' | 'other' | null {
  const [a, b] = [one.test(text), other.test(text)]
  return a === b ? null : a ? 'one' : 'other'
}

function isOpposite(a: string, b: string, poles: Poles): boolean {
  const [one, other] = [poleOf(a, poles), poleOf(b, poles)]
  return one !== null && other !== null && one !== other
}

function saidOf(group: string): Doubt {
  const reason = group
    ? `the article says it of ${group}`
    : 'the article does not say it of those who are named here'
  return { isContradiction: true, reason }
}

const opposite: Doubt = { isContradiction: true, reason: 'the article says the opposite of them' }

/** How many words tell who they are; their ages are often left out. */
function sizeOf(words: ReadonlySet<string>): number {
  return [...words].filter((word) => !/^\d/.test(word)).length
}

function keyOf(words: ReadonlySet<string>): string {
  return [...words].sort().join(' ')
}
