import { everyMatch } from '../everyMatch.ts'
import { languages } from '../language/languages.ts'
import type { Article, Entity, EntityKind, LanguageTag, Span, Statistic } from '../model.ts'
import {
  bareName,
  compareMeasures,
  isCutShort,
  isFlow,
  isRateOfOther,
  isSameMeasure,
  partBefore,
  partOfMeasure,
} from '../language/measureNames.ts'
import { polarityOf } from '../language/claims.ts'
import { fold } from '../language/cues.ts'
import { calendarOf } from '../language/engine/calendar.ts'
import { nameWordsIn, withoutOthers } from '../language/nameWords.ts'
import { timesIn } from '../language/times.ts'
import { referent } from '../statistics/referent.ts'
import { nameFinder, type NamedEntity, type Naming } from '../statistics/naming.ts'
import { isBelowZero } from '../number/signed.ts'
import { isCompatible } from '../number/unit.ts'
import { behindOf, cellNamesOf, clauseOf } from './around.ts'
import type { Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import { sinceLast } from '../sinceLast.ts'
import { holdsPlace } from '../language/engine/spans.ts'

/** What a mention is said of: the entities and the measures that the slide names for it, nearest first. */
export interface SaidOf {
  /** The nearest names: of its clause, else of the nearest label that has any. */
  entities: NamedEntity[]
  /** Everybody whom its sentence and its labels name. */
  around: NamedEntity[]
  measures: string[]
  /** All the words of its sentence and its labels. */
  words: string
  /** They stand above its sentence, which names none. */
  isLabelled: boolean
  /** The label of a cell's row and the head of its column. */
  heads: string[]
  /** What stands nearest to it: its row's label, the words of its clause. */
  named: string[]
  /** The words of its clause before it. */
  clause: string
  /** The words at the number say that it is lost: 亏3亿元. */
  isLoss: boolean
}

/** How what a slide says a number is of stands to what the article gives it for; null where they agree. */
export interface Doubt {
  /** The article gives the number for something else; else it does not tell what it is of. */
  isContradiction: boolean
  reason: string
  /** The id of the statistic that the slide's words name instead. */
  instead?: string
}

/** What texts name, kept for as long as an article's entities: a draft is traced round after round. */
const namings = new WeakMap<Entity[], Map<string, Naming>>()

/** Answers, for one article, of whom and of what its numbers are. */
export class Identity {
  readonly #find: (text: string) => Naming
  readonly #statistics: Statistic[]
  readonly #text: string
  readonly #title: string
  readonly #lang: LanguageTag
  readonly #entities: Entity[]
  readonly #byId: Map<string, Entity>
  /** Who has numbers. */
  readonly #owning: ReadonlySet<string>
  readonly #said = new WeakMap<MentionDraft, SaidOf>()
  readonly #named: Map<string, Naming>
  /** The parts of whom a measure is told of one whole. */
  readonly #parts = new Map<string, Set<string>>()
  readonly #withMeasure = new Map<string, Statistic[]>()
  readonly #bySentence = new Map<number, Statistic[]>()

  /** Whose the article's numbers may be where it does not say. */
  readonly #home: Entity | null

  constructor(article: Article, statistics: Statistic[], entities: Entity[], home: Entity | null) {
    this.#home = home
    this.#find = nameFinder(article, entities)
    this.#named = namings.get(entities) ?? new Map<string, Naming>()
    namings.set(entities, this.#named)
    this.#statistics = statistics
    for (const one of statistics)
      this.#bySentence.set(one.sentence, [...(this.#bySentence.get(one.sentence) ?? []), one])
    this.#text = article.text.toLowerCase()
    this.#title = article.meta.title
    this.#lang = article.meta.lang
    this.#owning = new Set(statistics.flatMap((one) => one.entities))
    this.#entities = entities
    this.#byId = new Map(entities.map((one) => [one.id, one]))
  }

  /** What a slide says a number is of. */
  saidOf(mention: MentionDraft): SaidOf {
    const known = this.#said.get(mention) ?? this.#saidAnew(mention)
    this.#said.set(mention, known)
    return known
  }

  #saidAnew(mention: MentionDraft): SaidOf {
    const { lead, sentence, source } = mention
    const clause = clauseOf(lead)
    const beside = [clause, behindOf(mention), sinceLast(/\d/, lead), lead]
    // "3% in Harrow and 5% in Norvale": what stands between belongs to the number before.
    const between = withoutOthers(beside[2]!)
    const isBehind = /\d/.test(clause) && between !== beside[2] && this.#entitiesIn(between).length === 0
    const near = isBehind ? [beside[1]!, between, ...beside.slice(2)] : beside
    const named = this.#firstWith(near, (place) => this.#entitiesIn(place))
    const paired = pairedWith(mention, named)
    const spoken = paired ?? named
    const headed = this.#firstWith(source.labels, (place) => this.#headingNames(place))
    // What heads a slide of an article about it says nothing of the number below.
    const isCell = source.cell !== null || source.before !== ''
    const above = isCell ? headed : headed.filter(({ entity }) => !entity || !this.#isTopic(entity))
    const entities = spoken.length > 0 ? spoken : above
    const own = cellNamesOf(mention)
    const told = this.#firstWith(near, (place) => this.#measuresIn(place))
    const isLabelled = told.length === 0
    const measures = [
      // A heading that names several measures is of each.
      ...(isLabelled
        ? this.#firstWith(this.#heads(source.labels), (place) => this.#allMeasuresIn(place))
        : told),
      ...own.flatMap((words) => this.#measuresIn(words)),
    ]
    const around = paired ?? [
      ...this.#entitiesIn(sentence),
      ...source.labels.flatMap((place) => this.#headingNames(place)),
    ]
    const words = [sentence, ...source.labels].join('\n')
    return {
      entities,
      around,
      measures: [...new Set(measures)],
      words,
      isLabelled: isLabelled && own.length === 0,
      heads: own.slice(1),
      named: [...own.slice(1, 2), ...near],
      clause: near[0]!.trim(),
      isLoss: polarityOf(near.slice(1, 3).join('\n')) === 'loss',
    }
  }

  /** Labels that tell what numbers below are of: one with a number of its own is a claim, and tells of that alone. */
  #heads(labels: string[]): string[] {
    return labels.filter((label) => !this.#isClaim(label))
  }

  /** Whom a label names; one with a number of its own tells that number of a group, and what stands below of nobody. */
  #headingNames(label: string): NamedEntity[] {
    const named = this.#entitiesIn(label)
    return this.#isClaim(label) ? named.filter(({ kind }) => kind !== 'group') : named
  }

  #isClaim(label: string): boolean {
    if (!/\d/.test(label)) return false
    const times = timesIn(label, this.#lang, calendarOf(null))
    return everyMatch(label, /\d+/g).some(({ index }) => !times.some((time) => holdsPlace(time, index)))
  }

  /** Where a text names entities of the article. */
  spansIn(text: string): Span[] {
    return this.#namesIn(text).entities.filter(({ entity }) => entity !== null)
  }

  /** Where a text says 公司 in an article that names no company: what it tells of is the article's own. */
  selvesIn(text: string): Span[] {
    return languages[this.#lang].names
      .references(text)
      .filter((one) => one.kind === 'organisation' && !one.level && !referent(one, this.#entities))
  }

  /** Whether the slide says the number of somebody else than the article does. */
  entityDoubt(said: SaidOf, evidence: Evidence): Doubt | null {
    const { entities } = said
    if (entities.length === 0) return null
    const owners = ownersOf(evidence).flatMap((id) => this.#byId.get(id) ?? [])
    const { subject, measure } = evidence.quantity
    const namedInstead = this.#namedInstead(said, evidence)
    if (namedInstead !== null) return saidOf(namedInstead)
    const strange = entities.filter(
      (one) =>
        (this.#isFirm(one) || isOther(one, evidence)) &&
        !isAmong(one, owners, subject, measure) &&
        // 智能工厂 of 卓越级智能工厂10家 is what is counted.
        !(one.entity === null && mentions(measure ?? '', one.text)),
    )
    if (strange.length === 0) return this.#partOf(owners, said, evidence)
    if (owners.length === 0 && strange.every(({ entity }) => entity !== null && entity === this.#home))
      return null
    const isAlone = strange.length === entities.length
    const part = strange.find((one) => this.#isElsewhere(one, evidence, isAlone))
    if (part && owners.length > 0) return saidOf(subject ?? owners.at(-1)!.names[0]!)
    const free = owners.filter((owner) => !entities.some(({ entity }) => entity === owner))
    const rival = strange.find((one) => free.some((owner) => isRival(one.kind, owner.kind)))
    if (!rival && (strange.length < entities.length || owners.length > 0)) return null
    return this.#strangeDoubt(strange, owners, said, evidence)
  }

  /** What speaks against a number of which a slide names others than its owners. */
  #strangeDoubt(
    strange: NamedEntity[],
    owners: Entity[],
    { entities, around }: SaidOf,
    evidence: Evidence,
  ): Doubt | null {
    const { quantity, sentence } = evidence
    const isInSentence = strange.flatMap(namesOf).some((name) => mentions(sentence, name))
    const isSwapped =
      strange.length === entities.length && strange.every(({ entity }) => this.#hasItsOwn(entity, quantity))
    const isBeside = around.some(({ entity }) => entity && owners.includes(entity))
    if (isInSentence && !isSwapped && (isBeside || this.#standsBefore(strange, owners, evidence))) return null
    if (this.#isToldOf(strange, owners, evidence)) return null
    const owner = owners.at(-1)
    if (owner) return saidOf(quantity.subject ?? owner.names[0]!)
    if (isInSentence || this.#isHeaded(strange, evidence) || strange.every((one) => this.#opensAName(one)))
      return null
    return { isContradiction: false, reason: `the article does not say it of ${strange.at(-1)!.text}` }
  }

  /** Whether the name of a body of the article opens with a name: Norvale of Norvale Tourist Board, which tells of Norvale. */
  #opensAName({ entity, text }: NamedEntity): boolean {
    if (entity) return false
    return this.#entities.some(
      ({ kind, names }) => kind === 'organisation' && names.some((name) => name.startsWith(`${text} `)),
    )
  }

  /** Whether the heading above a number of nobody names all these, and nobody else. */
  #isHeaded(strange: NamedEntity[], { around }: Evidence): boolean {
    const named = this.#namesIn(around.split('\n')[0]!).entities
    const areSame = (some: NamedEntity[], others: NamedEntity[]) =>
      some.every((one) => others.some((other) => isSameEntity(one, other)))
    return areSame(strange, named) && areSame(named, strange)
  }

  /** Whether a number's sentence names all these before it, and none of its owners, who are carried over. */
  #standsBefore(
    strange: NamedEntity[],
    owners: Entity[],
    { sentence, own, ownLead, quantity }: Evidence,
  ): boolean {
    const at = sentence.indexOf(own)
    if (!quantity.inherited.subject || at < 0) return false
    if (owners.some(({ names }) => names.some((name) => mentions(sentence, name)))) return false
    const before = this.#entitiesIn(sentence.slice(0, at + ownLead.length))
    return strange.every((one) => before.some((other) => isSameEntity(one, other)))
  }

  /** Whether a number's own words name all these, or groups of what the article is about, of which its sentences speak. */
  #isToldOf(strange: NamedEntity[], owners: Entity[], evidence: Evidence): boolean {
    const told = this.#namesIn(evidence.own).entities.filter(
      ({ role, entity }) => role !== 'base' && !this.#hasItsOwn(entity, evidence.quantity),
    )
    if (strange.every((one) => told.some((other) => isSameEntity(one, other)))) return true
    return (
      strange.every((one) => this.#isGroupBefore(one, evidence)) && owners.every((one) => this.#isTopic(one))
    )
  }

  /** Whether a slide names somebody to whom the number's sentence gives another. */
  isOfAnother({ entities }: SaidOf, { quantity }: Evidence): boolean {
    return entities.some(({ entity }) => this.#hasItsOwn(entity, quantity))
  }

  /** Whether the sentence that names somebody before a number gives them another (甲县、乙县产值分别为5亿元、6亿元). */
  #hasItsOwn(entity: Entity | null, { measure, ...quantity }: Evidence['quantity']): boolean {
    if (!entity || !('sentence' in quantity)) return false
    const { sentence, entities } = quantity as Statistic
    if (entities.includes(entity.id)) return false
    return (this.#bySentence.get(sentence) ?? []).some(
      (one) => one.measure === measure && one.entities.at(-1) === entity.id,
    )
  }

  /** Whether a group, and no other, is named in a number's sentence, or before it where that names nobody. */
  #isGroupBefore(one: NamedEntity, { sentence, around, quantity }: Evidence): boolean {
    if (one.kind !== 'group') return false
    const before = quantity.inherited.subject ? around.slice(0, around.indexOf(sentence)) : ''
    const named = (before + sentence).split('\n').flatMap((line) => this.#namesIn(line).entities)
    const groups = named.filter(({ kind }) => kind === 'group')
    return groups.length > 0 && groups.every((other) => isSameEntity(one, other))
  }

  /**
   * What a number's own clause says before its measure (甲地 of 甲地产量), where its owner is only carried over, and the slide
   * has nothing of that but a name that the sentence does not give; else null.
   */
  #namedInstead({ entities, words }: SaidOf, { quantity, sentence, own }: Evidence): string | null {
    const { measure, inherited, subject } = quantity
    if (measure === null || !(inherited.subject || subject === null)) return null
    const firmly = entities.filter((one) => this.#isFirm(one))
    if (firmly.length === 0) return null
    const until = sentence.slice(0, sentence.indexOf(own) + own.length)
    if (entities.some((one) => namesOf(one).some((name) => mentions(until, name)))) return null
    const shared = [...measure].findIndex((_, at) => mentions(words, measure.slice(at)))
    const part = shared === -1 ? '' : partBefore(measure.slice(shared), measure)
    if (part.length < 2 || [...part].some((character) => words.includes(character))) return null
    // Behind 全年, 承担科研项目 of one alone tells of nobody; what opens a sentence, or stands where others do, is somebody.
    const tail = measure.slice(part.length)
    const isRivalled = () =>
      entities.some(({ kind, entity }) => kind === 'group' && entity && this.#owning.has(entity.id)) ||
      this.#statistics.some((one) => one.measure !== measure && one.measure?.endsWith(tail))
    return sentence.startsWith(part) || isRivalled() ? measure : null
  }

  /** Whether an article's title names it. */
  #isTopic({ names }: Entity): boolean {
    return names.some((name) => mentions(this.#title, name))
  }

  /** Whether a cell's row is called by all that the number's own clause says of it before it grew: 衣着 of 衣着上涨1.2%. */
  isLabel({ heads: [row] }: SaidOf, { ownLead }: Evidence): boolean {
    if (row === undefined || row.trim() === '' || ownLead === '') return false
    return (
      languages[this.#lang].draft.series.beforeGrowth(sinceLast(/[，,；;：:。]/, ownLead)).trim() ===
      row.trim()
    )
  }

  /** Whether the slide says that the number measures something else than the article does. */
  measureDoubt(slide: SaidOf, evidence: Evidence): Doubt | null {
    const { measures, isLabelled, words, named } = slide
    const { measure, subject } = evidence.quantity
    if (measure !== null && this.#isOfPart(measures, words, evidence)) return saidOf(measure)
    if (measure !== null && isSaidInWords(slide, measure, evidence)) return null
    if (measure !== null && this.#isThingOf(slide, measure, evidence)) return null
    const isTold = this.#measureTold(measure, subject, evidence)
    const isOther = (said: string) =>
      measure !== null && !isLabelled && compareMeasures(said, measure) === 'different'
    if (measures.some(isTold)) return null
    if (!measures.some((said) => isOther(said) || this.#statisticsOf(said).length > 0)) return null
    const isVague = measure === null || (isFlow(measure) && named.some((one) => isPartIn(one, evidence.own)))
    const isNear = (said: string) => [...nameWordsIn(said)].every((word) => evidence.nearby.has(word))
    if (isVague && measures.some((said) => mentions(evidence.around, said) || isNear(said))) return null
    if (measure !== null) return saidOf(measure)
    return { isContradiction: false, reason: 'the article does not say what it measures' }
  }

  /** Whether a slide names the thing by which alone the article tells a number, and what the text around measures of such things. */
  #isThingOf({ measures, named }: SaidOf, measure: string, { around }: Evidence): boolean {
    if (measures.length === 0 || languages[this.#lang].measuresIn(measure).length > 0) return false
    return measures.every((said) => {
      const at = said.lastIndexOf(measure)
      const head = at < 0 ? said : said.slice(at + measure.length)
      return mentions(around, head) && named.some((words) => mentions(words, measure + head))
    })
  }

  /** Tells whether the article gives a number for what a slide says that it measures. */
  #measureTold(
    measure: string | null,
    subject: string | null,
    evidence: Evidence,
  ): (said: string) => boolean {
    const names = measure === null ? [] : [measure, `${subject ?? ''}${measure}`]
    // "Costs fell 3% to 5 million": what only links a number to the one before is told of the same.
    const own = this.#allMeasuresIn(evidence.ownLead).length > 0 ? evidence.own : evidence.clause
    const words = nameWordsIn(evidence.own)
    const isSpoken = (said: string) => {
      const named = [...nameWordsIn(said)].filter((word) => /[a-z]/.test(word))
      return named.length > 0 && named.every((word) => words.has(word))
    }
    return (said) =>
      isSpoken(said) ||
      names.some(
        (name) =>
          !isRateOfOther(said, name) &&
          (isSameMeasure(said, name) || isCutShort(said, name) || said.endsWith(` ${name}`)),
      ) ||
      mentions(own, said) ||
      mentions(own, bareName(said))
  }

  /** A name of one of the article's, or of a kind that is somebody, surely tells of whom a slide speaks. */
  #isFirm({ kind, entity, text }: NamedEntity): boolean {
    // A group that opens a line has its capital from there.
    return firm.has(kind) || entity !== null || (kind !== 'group' && this.#isStranger(text))
  }

  /** A name of a Latin script that the article does not print at all. */
  #isStranger(name: string): boolean {
    return /^[A-Z]/.test(name) && !mentions(this.#text, name)
  }

  /**
   * Whether a part or a group (城镇居民, services) that has numbers of its own is not named where a number is given; where
   * nobody else is named on the slide, whoever is no place or person.
   */
  #isElsewhere(one: NamedEntity, evidence: Evidence, isAlone: boolean): boolean {
    const { sentence, own, quantity } = evidence
    const { kind, entity } = one
    // 工业产值30亿元，高新区完成9亿元: the part stands in the measure that is carried over.
    if (namesOf(one).some((name) => mentions(quantity.measure ?? '', name))) return false
    if (!entity || !this.#owning.has(entity.id) || kind === 'place' || kind === 'person') return false
    if (kind !== 'group' && !isAlone) return false
    // An item that has a name and a number alone is of what stands before its list.
    const words = [...nameWordsIn(one.text)]
    if (quantity.measure === null && words.length > 0 && words.every((word) => evidence.nearby.has(word)))
      return false
    // What is named behind a number's clause does not own it.
    const until = sentence.slice(0, sentence.indexOf(own) + own.length) || sentence
    return !namesOf(one).some((name) => mentions(until, name)) && !this.#isGroupBefore(one, evidence)
  }

  /** Whether a number is of a part, and the slide names the whole, and that alone. */
  partDoubt(said: SaidOf, evidence: Evidence): Doubt | null {
    const owners = ownersOf(evidence).flatMap((id) => this.#byId.get(id) ?? [])
    const isWhole = said.around.some(({ entity }) => entity && entity === owners[0])
    return isWhole ? this.#partOf(owners, said, evidence) : null
  }

  /** Whether a number is of a part that its clause names, and the slide names the whole alone, which has its own. */
  #partOf(owners: Entity[], { around, words }: SaidOf, { own, sentence, quantity }: Evidence): Doubt | null {
    const [whole, part] = [owners[0], owners.at(-1)!]
    const isIn = (place: string) => part.names.some((name) => mentions(place, name))
    if (!whole || whole === part || !isIn(sentence)) return null
    const isNamed =
      around.some(
        ({ entity, text }) =>
          entity === part || part.names.some((name) => text.length > 1 && name.includes(text)),
      ) || isIn(words)
    // 上市企业 may be short for 境内外上市企业.
    const rest = quantity.measure ? words.replaceAll(quantity.measure, '') : words
    if (isNamed || endsIn(rest, part)) return null
    if (this.#partsTold(quantity as Statistic) > 1) return saidOf(part.names[0]!)
    const measure = quantity.measure ?? ''
    // 手机业务收入: the whole's is what is left without the part.
    const head = bareName(part.names.reduce((rest, name) => rest.replace(name, ''), measure))
    const isWholes = isIn(measure) ? (one: Statistic) => bareName(one.measure!) === head : () => true
    const ofWhole = this.#statisticsOf(measure).some(
      (one) =>
        isWholes(one) &&
        one.entities.length === 1 &&
        one.entities[0] === whole.id &&
        one.kind === quantity.kind &&
        isCompatible(one.unit, quantity.unit) &&
        // Where the part only leads the sentence in, what is told of the whole must be the same.
        (isIn(own) ||
          ((isIn(measure) || isAlike(one.measure!, measure)) && isOneTime(one.period, quantity.period))),
    )
    return ofWhole ? saidOf(part.names[0]!) : null
  }

  /** Whether the slide gives only the head of a measure (sales) that the article tells of this and other parts (menswear sales). */
  #isOfPart(measures: string[], words: string, { quantity }: Evidence): boolean {
    const own = partOfMeasure(quantity.measure!)
    if (!own || !('entities' in quantity) || mentions(words, own.part)) return false
    if (!measures.some((said) => bareName(said) === bareName(own.head))) return false
    if (own.part.split(' ').some((word) => mentions(words, word))) return false
    const { entities, kind, unit, period } = quantity as Statistic
    return this.#statisticsOf(own.head).some(
      (one) =>
        one.kind === kind &&
        one.unit?.name === unit?.name &&
        one.period?.iso === period?.iso &&
        one.entities.join() === entities.join() &&
        (partOfMeasure(one.measure!)?.part ?? own.part) !== own.part,
    )
  }

  /** Of how many parts of one whole an article tells what it tells here of one: 增加值 of three sectors, at one time. */
  #partsTold(one: Statistic): number {
    if (this.#parts.size === 0) {
      for (const each of this.#statistics) {
        const part = each.entities.at(-1)
        if (!part || each.entities.length < 2) continue
        const key = this.#partKey(each)
        this.#parts.set(key, (this.#parts.get(key) ?? new Set()).add(part))
      }
    }
    return this.#parts.get(this.#partKey(one))?.size ?? 0
  }

  /** What is told of a part, without its name. */
  #partKey({ entities, measure, kind, unit, period }: Statistic): string {
    const names = this.#byId.get(entities.at(-1) ?? '')?.names ?? []
    const bare = names.reduce((rest, name) => rest.replace(name, ''), measure ?? '')
    return [entities[0], bare, kind, unit?.name, period?.iso].join('|')
  }

  #statisticsOf(measure: string): Statistic[] {
    const known = this.#withMeasure.get(measure)
    if (known) return known
    const found = this.#statistics.filter((one) => one.measure && isSameMeasure(measure, one.measure))
    this.#withMeasure.set(measure, found)
    return found
  }

  #firstWith<T>(places: string[], find: (place: string) => T[]): T[] {
    for (const place of places) {
      const found = find(place)
      if (found.length > 0) return found
    }
    return []
  }

  #entitiesIn(text: string): NamedEntity[] {
    return this.#namesIn(text).entities.filter(({ role }) => role === 'subject')
  }

  /** The last measure that a text names, which is the nearest to its number; none for words such as 增速 alone. */
  #measuresIn(text: string): string[] {
    return this.#allMeasuresIn(text).slice(-1)
  }

  #allMeasuresIn(text: string): string[] {
    return this.#namesIn(text)
      .measures.map((one) => one.text)
      .filter((name) => bareName(name) !== '')
  }

  #namesIn(text: string): Naming {
    const known = this.#named.get(text) ?? this.#find(text)
    this.#named.set(text, known)
    return known
  }
}

/** Whether two times are one, as far as they are known. */
function isOneTime(a: Statistic['period'], b: Statistic['period']): boolean {
  return a === null || b === null || a.iso === b.iso
}

/** Whether two measures are one, but for a capital or the plural. */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) => words.toLowerCase().replace(/s$/, ''))
  return one === other
}

/** Of names that a slide lists side by side the one with which its number was read (甲县、乙县分别…); null where none was. */
function pairedWith({ subject }: MentionDraft, named: NamedEntity[]): NamedEntity[] | null {
  const isList = named.every((one, i) => i === 0 || one.start - named[i - 1]!.end === 1)
  const own = named.filter((one) => subject !== null && namesOf(one).includes(subject))
  return named.length > 1 && isList && own.length === 1 ? own : null
}

/** Whether some of a slide's words stand in others. */
function isPartIn(words: string, others: string): boolean {
  const there = nameWordsIn(others)
  return [...nameWordsIn(words)].some((word) => there.has(word))
}

/** Whether a slide says a measure otherwise, or its clause is a piece of it. */
function isSaidInWords(slide: SaidOf, measure: string, evidence: Evidence): boolean {
  const { clause } = slide
  return (
    isSaidOtherwise(slide, measure, evidence) ||
    isSpelled(slide, measure) ||
    (clause.length > 1 && mentions(measure, clause))
  )
}

/** Whether a slide says a measure in words that are not compared: in those above it, cut short in a head, as a loss. */
function isSaidOtherwise(
  { heads, isLoss, isLabelled, words }: SaidOf,
  measure: string,
  { quantity, ownLead }: Evidence,
): boolean {
  // A loss of 3 is a profit of −3.
  const lost = isBelowZero(quantity, ownLead) ? 'gain' : 'loss'
  if (isAbbreviated(heads, measure) || (isLoss && polarityOf(measure) === lost)) return true
  // What the slide's own words say goes before what heads them.
  return isLabelled && mentions(words, measure)
}

/** Whether a slide says, in words of a Latin script since the number before, every word of a measure of several. */
function isSpelled({ named }: SaidOf, measure: string): boolean {
  const words = [...nameWordsIn(measure)].filter((word) => /[a-z]/.test(word))
  const said = nameWordsIn(named.slice(-3, -1).join('\n'))
  const lead = [...nameWordsIn(named.at(-2) ?? '')]
  const isPart = lead.length > 1 && lead.every((word) => words.includes(word))
  return isPart || (words.length > 1 && words.every((word) => said.has(word)))
}

/** Whether what heads a cell is the beginning of a measure: 同店 over 同店销售额. */
function isAbbreviated(heads: string[], measure: string): boolean {
  return heads.some((head) => head.trim().length > 1 && measure.startsWith(head.trim()))
}

function saidOf(name: string): Doubt {
  return { isContradiction: true, reason: `the article says it of ${name}` }
}

function ownersOf({ quantity }: Evidence): string[] {
  return 'entities' in quantity ? (quantity as Statistic).entities : []
}

function namesOf({ text, entity }: NamedEntity): string[] {
  return entity ? [...entity.names, text] : [text]
}

/** Whether words have the end, or the first half, of a longer Chinese name: 农村游客 of 农村居民. */
function endsIn(words: string, { names }: Entity): boolean {
  return names.some(
    (name) =>
      (/\p{Script=Han}{3}$/u.test(name) && mentions(words, name.slice(-2))) ||
      (/^\p{Script=Han}{4,}$/u.test(name) && mentions(words, name.slice(0, 2))),
  )
}

function isSameEntity(a: NamedEntity, b: NamedEntity): boolean {
  return a.entity ? a.entity === b.entity : a.text === b.text
}

/** Whether a name is one of a number's owners, or stands in the words that name them. */
function isAmong(
  one: NamedEntity,
  owners: Entity[],
  subject: string | null,
  measure: string | null,
): boolean {
  if (one.entity && owners.includes(one.entity)) return true
  // 甲地旅客 is 旅客 of 甲地.
  const isTogether = (name: string) =>
    one.text.length > name.length &&
    one.text.startsWith(name) &&
    (measure ?? '').includes(one.text.slice(name.length))
  if (one.kind === 'group' && owners.some(({ names }) => names.some(isTogether))) return true
  return subject !== null && one.text.length > 1 && subject.includes(one.text)
}

/** Whether a slide names an owner (Solar's) that is not in the sentence that names the number's own. */
function isOther({ text, kind }: NamedEntity, { sentence, quantity }: Evidence): boolean {
  return kind === 'other' && /^[A-Z]/.test(text) && !quantity.inherited.subject && !mentions(sentence, text)
}

/** Kinds of names that say surely whose a number is; a group (企业, workers) is often only what is counted. */
const firm: ReadonlySet<EntityKind> = new Set(['place', 'organisation', 'person', 'product'])

/** Whether one of a kind can be said in the place of one of another: two places, two companies, a part of any. */
function isRival(a: EntityKind, b: EntityKind): boolean {
  if (a === 'group' || b === 'group') return true
  return a === b || a === 'other' || b === 'other'
}

function mentions(text: string, name: string): boolean {
  return folded(text).includes(folded(name))
}

const folded = (text: string) => fold(text).toLowerCase()
