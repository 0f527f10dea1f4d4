import type { Entity } from '../model.ts'
import { overlaps, type Period } from '../number/period.ts'
import type { Evidence } from './evidence.ts'
import { bareName } from '../language/measureNames.ts'
import { isShortOf } from '../language/engine/isShortOf.ts'
import { nameWordsIn } from '../language/nameWords.ts'
import { comparisonAt } from '../language/claims.ts'
import { topicOf } from './topic.ts'
import { plainKind } from './kindRules.ts'

/** A statistic whose words a slide uses, and how much better they fit it than the number's own. */
export interface Rival {
  evidence: Evidence
  /** How much of the slide's words name the rival, and how much the number's own statistic: 0 to 1. */
  fit: number
  own: number
  /** It is named by every word that names the number's own, and by more. */
  dominates: boolean
}

/** Finds by the words of a slide which number of the article they name, whatever number the slide gives. */
export class Wording {
  readonly #groups = new Map<string, Group>()
  readonly #known = new Set<string>()

  /** Words that name whom the article speaks of most. */
  readonly topic: ReadonlySet<string>

  /** Words that name whose the article's numbers may be where it does not say. */
  readonly home: ReadonlySet<string>

  constructor(evidence: Evidence[], entities: Entity[], home: Entity | null) {
    this.topic = topicOf(entities)
    this.home = nameWordsIn(home?.names.join('\n') ?? '')
    for (const one of evidence) {
      const key = groupOf(one)
      const group = this.#groups.get(key) ?? new Group()
      this.#groups.set(key, group)
      group.add(one)
      for (const word of one.names) this.#known.add(word)
    }
  }

  /** Whether a word names a number of the article. */
  knows(word: string): boolean {
    return this.#known.has(word)
  }

  /** The number of the same unit and kind that words name best, other than the given one. */
  rivalOf(words: ReadonlySet<string>, evidence: Evidence, periods: Period[]): Rival | null {
    return this.#groups.get(groupOf(evidence))?.rivalOf(words, evidence, periods) ?? null
  }

  /** Whether the words before another number of the unit open with an opening. */
  opensAnother(opening: string, words: string[], evidence: Evidence): boolean {
    const unit = `${evidence.quantity.unit?.name} `
    return [...this.#groups].some(
      ([key, group]) => key.startsWith(unit) && group.opensAnother(opening, words, evidence),
    )
  }

  /** The number that is of the whole measure which a slide names, where the given one is of a part of it (医院床位 of 床位). */
  wholeOf(measure: string, evidence: Evidence, periods: Period[]): Evidence | null {
    return this.#groups.get(groupOf(evidence))?.wholeOf(measure, evidence, periods) ?? null
  }

  /** How short names (粮食总产) stand to a number of the article, among those of its unit and kind. */
  shortFor(names: readonly string[], evidence: Evidence, periods: Period[]): ShortFor {
    return this.#groups.get(groupOf(evidence))?.shortFor(names, evidence, periods) ?? unknown
  }

  /** A number of the same unit and kind, other than the given one, before which a label stands word for word. */
  labelledBy(label: string, words: ReadonlySet<string>, evidence: Evidence): Evidence | null {
    return this.#groups.get(groupOf(evidence))?.labelledBy(label, words, evidence) ?? null
  }
}

/** Numbers of one unit and kind, by the words that name them. */
class Group {
  readonly #all: Evidence[] = []
  readonly #byWord = new Map<string, Evidence[]>()
  readonly #byTold = new Map<string, Evidence[]>()
  readonly #byCharacter = new Map<string, Set<string>>()

  add(one: Evidence): void {
    this.#all.push(one)
    const alike = this.#byTold.get(one.told)
    if (alike) alike.push(one)
    else this.#byTold.set(one.told, [one])
    for (const word of one.names) {
      const list = this.#byWord.get(word)
      if (list) list.push(one)
      else this.#byWord.set(word, [one])
    }
  }

  labelledBy(label: string, words: Iterable<string>, evidence: Evidence): Evidence | null {
    return this.#fewest(words).find((one) => one !== evidence && one.ownLead.includes(label)) ?? null
  }

  shortFor(names: readonly string[], evidence: Evidence, periods: Period[]): ShortFor {
    const others = this.#withRarest(names).filter(
      (one) =>
        one.quantity.value !== evidence.quantity.value &&
        mayName(names, one) &&
        !isOtherTime(one, evidence, periods),
    )
    if (isNameOf(names, evidence)) {
      const isClear = !others.some(({ spelled }) => isNamed(names, spelled))
      return isClear ? { isOwn: true, rival: null } : unknown
    }
    if (isNamed(names, evidence.told)) return unknown
    const named = others.filter(({ spelled }) => isNamed(names, spelled))
    const only = named.length > 0 ? named : others
    return { isOwn: false, rival: only.length === 1 ? only[0]! : null }
  }

  wholeOf(measure: string, evidence: Evidence, periods: Period[]): Evidence | null {
    const isWhole = (one: Evidence) =>
      bareName(one.quantity.measure ?? '') === measure &&
      one.quantity.value !== evidence.quantity.value &&
      one.quantity.subject === evidence.quantity.subject &&
      !isOtherTime(one, evidence, periods)
    return this.#withRarest([measure]).find(isWhole) ?? null
  }

  /** Those in whose words the rarest character of some names stands. */
  #withRarest(names: readonly string[]): Evidence[] {
    if (this.#byCharacter.size === 0)
      for (const told of this.#byTold.keys())
        for (const character of told) {
          const known = this.#byCharacter.get(character)
          if (known) known.add(told)
          else this.#byCharacter.set(character, new Set([told]))
        }
    const sets = [...names.join('')].map((character) => this.#byCharacter.get(character) ?? new Set<string>())
    const rarest = sets.reduce((rarest, set) => (set.size < rarest.size ? set : rarest))
    return [...rarest].flatMap((told) => this.#byTold.get(told)!)
  }

  opensAnother(opening: string, words: string[], evidence: Evidence): boolean {
    return this.#fewest(words).some(
      (one) => one !== evidence && one.ownLead.replace(/^[，。；、\s]+/, '').startsWith(opening),
    )
  }

  /** Those that the rarest of some words names: a word of a label names whatever it stands before. */
  #fewest(words: Iterable<string>): Evidence[] {
    let fewest = this.#all
    for (const word of words) {
      const named = this.#byWord.get(word) ?? []
      if (named.length < fewest.length) fewest = named
    }
    return fewest
  }

  rivalOf(words: ReadonlySet<string>, evidence: Evidence, periods: Period[]): Rival | null {
    const points = new Map<Evidence, Tally>()
    const own = { all: 0, sum: 0, words: 0 }
    for (const word of words) {
      const named = this.#byWord.get(word) ?? []
      const isOwn = evidence.names.has(word) || evidence.headed.has(word)
      if (named.length === 0 && !isOwn) continue
      const worth = Math.log(1 + this.#all.length / Math.max(1, named.length))
      own.all += worth
      if (isOwn) {
        own.sum += worth
        own.words++
      }
      if (named.length <= MOST_NAMED) for (const one of named) count(points, one, worth, isOwn)
    }
    const best = bestOf(points, evidence, periods)
    if (!best || own.all === 0) return null
    const [rival, { sum, shared }] = best
    const dominates = shared === own.words && sum > own.sum
    return { evidence: rival, fit: sum / own.all, own: own.sum / own.all, dominates }
  }
}

/** What short names tell: that they are a number's own, and no other's; or else the one other whose they are. */
interface ShortFor {
  isOwn: boolean
  rival: Evidence | null
}

const unknown: ShortFor = { isOwn: false, rival: null }

/** Whether each of some short names is cut from the words that name a number. */
function isNamed(names: readonly string[], words: string): boolean {
  return names.every((name) => isShortOf(name, words))
}

/**
 * Whether names are a number's: by its own words, or by those of its sentence too where they have the whole measure that
 * its own clause cuts short (常住人口城镇化率 for 城镇化率).
 */
function isNameOf(names: readonly string[], { spelled, told, quantity: { measure } }: Evidence): boolean {
  if (isNamed(names, spelled)) return true
  return isNamed(names, told) && measure !== null && names.some((name) => isShortOf(measure, name))
}

/** Whether names may be a number's: they stand in its sentence, and say something of what its measure says. */
function mayName(names: readonly string[], { spelled, told, quantity: { measure } }: Evidence): boolean {
  if (isNamed(names, spelled)) return true
  if (measure === null || !isNamed(names, told)) return false
  const words = nameWordsIn(measure)
  return names.some((name) => [...nameWordsIn(name)].some((word) => words.has(word)))
}

/** What the words of a slide are worth to a number, and how many of them name its rival as well. */
interface Tally {
  sum: number
  shared: number
}

function count(points: Map<Evidence, Tally>, one: Evidence, worth: number, isShared: boolean): void {
  const known = points.get(one) ?? { sum: 0, shared: 0 }
  known.sum += worth
  known.shared += Number(isShared)
  points.set(one, known)
}

function bestOf(
  points: ReadonlyMap<Evidence, Tally>,
  evidence: Evidence,
  periods: Period[],
): [Evidence, Tally] | null {
  let best: [Evidence, Tally] | null = null
  for (const rival of points) {
    if (rival[0] === evidence || isOtherTime(rival[0], evidence, periods) || isAlike(rival[0], evidence))
      continue
    const more = rival[1].sum - (best?.[1].sum ?? 0)
    // Of two that are named alike it is the one that it is compared with.
    if (!best || more > 0 || (more === 0 && isCompared(rival[0], evidence))) best = rival
  }
  return best
}

/** Whether of two numbers of one sentence one is only compared with the other: both are of the same. */
export function isCompared(a: Evidence, b: Evidence): boolean {
  return a.sentence === b.sentence && [a, b].some(({ ownLead }) => comparisonAt(ownLead) !== null)
}

/** Whether of two numbers one says loosely what the other says: nearly six in ten, 58%. */
function isAlike({ quantity: { bound, interval } }: Evidence, { quantity: { value } }: Evidence): boolean {
  return (
    bound !== 'exact' && Number.isFinite(interval.high) && interval.low <= value && value <= interval.high
  )
}

/** Whether the times that a slide names are a number's own, and not its rival's. */
function isOtherTime(rival: Evidence, own: Evidence, periods: Period[]): boolean {
  const isOf = ({ quantity }: Evidence) =>
    periods.some((one) => quantity.period && overlaps(one, quantity.period))
  return periods.length > 0 && isOf(own) && !isOf(rival)
}

/** A word in the names of so many numbers tells none of them. */
const MOST_NAMED = 60

function groupOf({ quantity }: Evidence): string {
  const kind = plainKind(quantity)
  return `${quantity.unit?.name} ${kind === 'count' ? 'level' : kind}`
}
