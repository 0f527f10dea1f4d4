import type { Entity, EntityKind, Inherited, Paragraph, Span } from '../model.ts'
import type { NameRole, NameRules, Reference } from '../language/engine/name.ts'
import { firstFrom, spansBetween, spansOf } from '../language/engine/spans.ts'
import type { OwnerRules } from '../language/engine/owner.ts'
import type { NamedText } from './entities.ts'
import { NameIndex } from './nameIndex.ts'
import { referent } from './referent.ts'
import { textBefore, textBehind } from '../language/engine/beside.ts'

/** An entity named in a sentence; offsets are in the sentence. */
export interface OwnerMention extends Span {
  id: string
  kind: EntityKind
  role: NameRole
  text: string
  /** Its words are a name of it; 该公司 and 全省 are none. */
  stands: boolean
  /** Whose part it is, where that one is named right before it: Zenith's Foods division. */
  of?: OwnerMention
}

/** Whose a number is: the entities, widest first, and how that is known. */
export interface Owner {
  entities: string[]
  /** The name that its clause gives, or else the carried one; null where nothing is known. */
  subject: string | null
  /** Of a part (制造业, the north), whose part it is; null where that is not known. */
  whole: string | null
  /** The place from which it is taken over; null where its own clause names it. */
  carried: Inherited | null
}

/** A number in its sentence, and the part of a list to which 分别 binds it. */
export interface Owned extends Span {
  slot?: Span | null
}

interface Named {
  named: OwnerMention[]
  references: Reference[]
}

const nobody: Owner = { entities: [], subject: null, whole: null, carried: null }

/**
 * Follows an article sentence by sentence and tells whose each number is: the entity that its clause names, else that
 * of an earlier clause of the sentence, else the one that the text before speaks of (a heading's, at first, or the
 * article's own). Who is compared with, and who tells it, owns nothing.
 */
export class Owners {
  private topic: Owner = nobody
  private readonly entities: Entity[]
  private readonly byId: Map<string, Entity>
  private readonly index: NameIndex
  private readonly names: NameRules
  private readonly rules: OwnerRules
  private readonly protagonist: Owner
  private readonly isAtHome: boolean
  /** What the section's heading speaks of, and where the section ends. */
  private headed: Owner = nobody
  private section: Span = { start: 0, end: 0 }
  /** Whether all that the article names in its text stands in this section. */
  private isWhole = false
  private readonly extent: Span
  /** Whether this paragraph names whom the text speaks of. */
  private isSpokenHere = false
  /** Whether the clause that named of whom the text speaks named another as well. */
  private isBesideAnother = false
  /** The part that leads in this line or paragraph: 甲类：…. */
  private lead: OwnerMention | null = null
  /** What the item of a list above it names, of which this one tells a part. */
  private above: OwnerMention[] = []
  private readonly seen = new Map<string, Named>()

  /** `home`: whose the numbers are that are told of nobody, if nobody is spoken of. */
  constructor(
    entities: Entity[],
    names: NameRules,
    texts: NamedText[],
    title: string,
    home: Entity | null = null,
  ) {
    this.entities = entities
    this.names = names
    this.rules = names.owners
    this.byId = new Map(entities.map((one) => [one.id, one]))
    this.index = new NameIndex(
      entities.flatMap(({ id, names: all }) => all.map((name): [string, string] => [name, id])),
      names,
    )
    const sentences = texts.filter(({ sentence, text }) => sentence !== null && text !== '')
    this.extent = {
      start: sentences[0]?.at(0, 1).start ?? 0,
      end: sentences.at(-1)?.at(0, 1).start ?? 0,
    }
    const about = this.protagonistOf(texts, title)
    this.isAtHome = about === nobody && home !== null
    this.protagonist = this.isAtHome ? alone(home!) : about
  }

  /** The entities that a sentence names; `before` is its offset in the file, for words such as 该公司. */
  mentionsIn(text: string, before: number): OwnerMention[] {
    const { named, references } = this.namesIn(text)
    const found = [...named]
    for (const one of references) {
      const next = firstFrom(named, one.start)
      const at = named[next]
      const overlaps = (at?.start ?? Infinity) < one.end || (named[next - 1]?.end ?? 0) > one.start
      // 全市 where the article names no town by its level.
      const isWhole = at?.start === one.start && at.end === one.end
      if (overlaps && !isWhole) continue
      const spoken = this.spokenHere(one, isWhole)
      if (isWhole && !spoken) continue
      const entity = spoken ?? referent(one, this.entities, one.head ? before + one.start : before)
      const mention = entity && { ...this.mention(text, entity.id, one.start, one.end), stands: false }
      if (isWhole) found[found.indexOf(at)] = mention!
      else if (mention) found.push(mention)
    }
    found.sort((a, b) => a.start - b.start)
    found.forEach((one, n) => {
      const before = found[n - 1]
      if (before && this.rules.joins(text.slice(before.end, one.start))) found[n] = { ...one, of: before }
    })
    return found
  }

  /** 全省 behind 甲地, of which nothing tells its level, is of that, and so is "the company" of whom this paragraph speaks. */
  private spokenHere({ level, last, head }: Reference, isWhole: boolean): Entity | null {
    // "The company" in a line that a name leads in: 甲互娱：…。公司海外收入….
    if (this.lead && !head && !level) return this.byId.get(this.lead.id)!
    const spoken = this.isSpokenHere && !head ? this.byId.get(this.topic.entities[0] ?? '') : null
    if (!spoken) return null
    const fits = level ? !last && isWhole && spoken.kind === 'place' : spoken.kind === 'organisation'
    return fits || (spoken.kind === 'other' && !(level && last)) ? spoken : null
  }

  /** What a text names by itself; each sentence is asked for it twice. */
  private namesIn(text: string): Named {
    const seen = this.seen.get(text)
    if (seen) return seen
    const named = this.index.find(text).map(({ id, start, end }) => this.mention(text, id, start, end))
    const names = { named, references: this.names.references(text) }
    this.seen.set(text, names)
    return names
  }

  private mention(text: string, id: string, start: number, end: number): OwnerMention {
    const { kind } = this.byId.get(id)!
    const read = this.names.roleOf(text, start, end)
    // "Acme said its sales rose" tells of itself.
    const role =
      read === 'source' &&
      kind !== 'person' &&
      this.rules.tellsOfItself(textBehind(text, end, LONGEST_TELLING))
        ? 'subject'
        : read
    return { id, kind, start, end, text: text.slice(start, end), role, stands: true }
  }

  /** Of whom was spoken before the list in which the text is. */
  private beforeList: Owner | null = null

  /** A heading sets what is spoken of; without a name in it, the article's own subject is. */
  startSection(heading: string | null, section: Span): void {
    const { start } = section
    // 学院情况 above a section means no college that is named below it first.
    const isKnown = ({ id, stands }: OwnerMention) => stands || this.byId.get(id)!.places[0]!.start < start
    const named = heading ? this.mentionsIn(heading, start) : []
    const topics = named.filter((one) => isTopic(one) && isKnown(one))
    const place = { text: topics[0]?.text ?? '', start, end: start + (heading?.length ?? 0) }
    this.headed = topics.length === 1 ? this.ownerOf(topics, place) : nobody
    this.section = section
    this.isWhole = section.start <= this.extent.start && this.extent.end <= section.end
    this.topic = this.headed === nobody ? this.protagonist : this.headed
  }

  /** A paragraph that does not go on with "it" or 其 speaks again of whom the section, or else the article, is about. */
  startParagraph({ kind, sentences }: Paragraph, above?: string): void {
    const opening = sentences[0]?.text ?? ''
    const isItem = kind === 'item'
    this.above = above === undefined ? [] : this.mentionsIn(above, 0).slice(0, 1)
    // What one item of a list tells of is nothing to the next.
    if (isItem) this.topic = this.beforeList ??= this.topic
    else this.beforeList = null
    this.isSpokenHere = false
    this.lead = null
    const about = this.headed === nobody ? this.protagonist : this.headed
    // 甲牌超越乙牌 at the end of a paragraph: the next, which names nobody, speaks of neither.
    if (this.isBesideAnother && !isItem) this.topic = about
    this.isBesideAnother = false
    if (about !== nobody && !this.rules.goesOn(opening)) this.topic = about
  }

  /** Whom the text speaks of where a number's own words name nobody. */
  spokenOf(): Owner {
    return this.topic
  }

  /** The owners of a sentence's numbers, in their order; what the sentence speaks of is kept for the next. */
  read(
    text: string,
    numbers: Owned[],
    mentions: OwnerMention[],
    at: (start: number, end: number) => Inherited,
  ): Owner[] {
    const starts = [0, ...this.rules.breaksIn(text)].map((start) => ({ start }))
    const clauseOf = (offset: number) => starts[firstFrom(starts, offset + 1) - 1]!.start
    const all = mentions.filter(({ role }) => role === 'subject')
    const asides = this.rules.asidesIn(text)
    const within = ({ start }: { start: number }) => {
      const aside = asides[firstFrom(asides, start + 1) - 1]
      return aside !== undefined && start < aside.end
    }
    const outside = all.filter((one) => !within(one))
    this.lead = this.leadOf(text, all) ?? this.lead
    const brackets = numbers.length === 0 ? [] : spansOf(text, /[（(][^（()）]*[)）]/g)
    // What a bracket lists is told of nothing outside it.
    const listing = brackets.filter(({ start, end }) => spansBetween(numbers, start, end).length > 0)
    const isListed = ({ start }: Span) => (listing[firstFrom(listing, start) - 1]?.end ?? 0) > start
    const unlisted = outside.filter((one) => !isListed(one))
    const parts = this.rules.partsFrom(text)
    const isSummedUp = (part: Span, number: Span) =>
      part.start >= parts &&
      spansBetween(starts, part.end, number.start).some((one) =>
        this.rules.sumsUp(textBehind(text, one.start, LONGEST_SUM)),
      )
    const openedBy = (subjects: OwnerMention[], last: number, before: OwnerMention) => {
      const earlier =
        (before === subjects[last] ? apposed(text, subjects, last) : null) ??
        spansBetween(subjects, clauseOf(before.start), before.end)
      const owner = this.completed(earlier, this.wholeOf(text, subjects, earlier, at))
      return { ...owner, carried: owner.carried ?? at(before.start, before.end) }
    }
    const owners = numbers.map((number, n) => {
      const subjects = within(number) ? all : isListed(number) ? outside : unlisted
      const start = clauseOf(number.start)
      const end = Math.min(
        starts[firstFrom(starts, number.end)]?.start ?? text.length,
        numbers[n + 1]?.start ?? text.length,
      )
      const opening = numbers[firstFrom(numbers, start)]!.start
      const direct = this.rules.direct(text, number, spansBetween(subjects, start, end), start, end, opening)
      const compared = spansBetween(mentions, start, number.start).at(-1)
      if (compared?.role === 'base' && this.rules.possesses(text.slice(compared.end, number.start)))
        return this.completed([compared], null)
      const bracketed = this.bracketed(text, subjects, number, brackets)
      if (bracketed) return this.completed(bracketed, null)
      if (direct.length > 0 && !number.slot)
        return this.completed(direct, this.wholeOf(text, subjects, direct, at))
      const own = this.withList(text, this.ownOf(text, subjects, number, start, numbers[n - 1], all), all)
      if (own.length > 0) {
        const from = Math.max(start, number.start - LONGEST_CLAUSE, own[0]!.start - LONGEST_POSSESSIVE)
        const refersBack = this.rules.refersBack(text.slice(from, number.start))
        const its = refersBack
          ? this.referredTo(subjects, number, own)
          : this.wholeOf(text, subjects, own, at)
        return this.completed(own, its)
      }
      const last = firstFrom(subjects, number.start) - 1
      const before = this.spokenBefore(text, subjects, last, number)
      if (!before || isSummedUp(before, number))
        return this.lead && !before
          ? this.completed([], null)
          : this.spokenAt(at(number.start, number.start + 1))
      return openedBy(subjects, last, before)
    })
    const spoken = this.spokenIn(text, numbers, mentions, outside, brackets, parts)
    const opener = this.openerFor(text, spoken, spoken.length - 1)
    if (!isListOfNumbers(text, spoken, numbers))
      this.remember(text, opener === spoken.at(-1) ? spoken : [opener!], clauseOf, at)
    // "The company said that the market is slow. Its sales …": of whom it is all about, and who tells it.
    const teller = mentions.find(({ role, id }) => role === 'source' && this.protagonist.entities[0] === id)
    if (teller && spoken.every(({ kind }) => kind !== 'organisation')) this.topic = this.protagonist
    return owners
  }

  /** Of whom a sentence speaks, so that the next may go on to. */
  private spokenIn(
    text: string,
    numbers: Owned[],
    mentions: OwnerMention[],
    outside: OwnerMention[],
    brackets: Span[],
    parts: number,
  ): OwnerMention[] {
    // What a list names tells where, if its first does.
    const where = new Set<OwnerMention>()
    mentions.forEach((one, n) => {
      const before = mentions[n - 1]
      // "In Harrow, Brackley grew" lists nothing.
      const isOpen = before && text.startsWith(', ', before.end) && !this.listsOn(text, one, mentions[n + 1])
      const isNext = before && where.has(before) && this.listsOn(text, before, one) && !isOpen
      if (isNext || this.rules.isWhere(text, one.start)) where.add(one)
    })
    const isCounted = ({ start }: OwnerMention) =>
      numbers.some(({ end }) => end + 1 === start && text[end] === ' ')
    return outside.filter(
      (one) => one.start < parts && !where.has(one) && !isCounted(one) && !isRemark(one, brackets),
    )
  }

  /** Who is named for a number; "Elmland's 5 calls to Harrow made up 3 %" is told of Elmland's. */
  private ownOf(
    text: string,
    subjects: OwnerMention[],
    number: Owned,
    clause: number,
    last: Owned | undefined,
    all: OwnerMention[],
  ): OwnerMention[] {
    const own = ownIn(subjects, number, clause, last, all)
    const [only] = own
    const isPassed =
      own.length === 1 &&
      this.rules.isPassed(textBefore(text, only!.start, LONGEST_SUM), text.slice(only!.end, number.start))
    return isPassed ? spansBetween(subjects, clause, number.start) : own
  }

  /** Of the last of a list that each have a number ("Harrow, Brackley and Tilmouth all lost 5"), the whole list. */
  private withList(text: string, own: OwnerMention[], all: OwnerMention[]): OwnerMention[] {
    const last = own.at(-1)
    if (!last || !this.rules.shares(textBehind(text, last.end, LONGEST_SUM))) return own
    let first = all.indexOf(last)
    while (this.listsOn(text, all[first - 1], all[first])) first--
    return all.slice(first, all.indexOf(last) + 1)
  }

  /** The last name before a number; who only has what is told ("followed Zenith's lead") gives way to who opens the sentence. */
  private openerFor(text: string, subjects: OwnerMention[], last: number): OwnerMention | undefined {
    const [first, before] = [subjects[0], subjects[last]]
    const isOpened = before && first!.start === 0 && first!.id !== before.id && isTopic(first!)
    return isOpened &&
      this.rules.isOwner(text.slice(before.end)) &&
      !this.rules.isOwner(text.slice(first!.end))
      ? first
      : before
  }

  /** Who opens what a number is told of; a part that is told of before a semicolon owns nothing behind it. */
  private spokenBefore(
    text: string,
    subjects: OwnerMention[],
    last: number,
    { start }: Span,
  ): OwnerMention | undefined {
    const before = this.openerFor(text, subjects, last)
    if (!before || isTopic(before) || !/[；;]/.test(text.slice(before.end, start))) return before
    // Parts that are told of one by one, between semicolons: 甲类3家；乙类5家.
    const isParted = subjects.some(
      (one) => !isTopic(one) && one.end < before.start && /[；;]/.test(text.slice(one.end, before.start)),
    )
    return isParted ? subjects.slice(0, last).findLast(isTopic) : before
  }

  /** Whom the text speaks of at a number: of whom it is about only from where it names that one on. */
  private spokenAt({ start }: Span): Owner {
    const isYetUnnamed =
      !this.isAtHome && this.topic === this.protagonist && (this.topic.carried?.start ?? 0) > start
    return isYetUnnamed ? nobody : this.topic
  }

  /** The part that leads a line in. */
  private leadOf(text: string, [first]: OwnerMention[]): OwnerMention | null {
    const isPart = first?.start === 0 && !isTopic(first)
    return isPart && this.rules.leadsIn(text.slice(first.end)) ? first : null
  }

  /** Who stands right before the brackets in which a number stands: the nap group (24 wards, 611 nurses). */
  private bracketed(
    text: string,
    subjects: OwnerMention[],
    { start }: Owned,
    brackets: Span[],
  ): OwnerMention[] | null {
    const bracket = brackets[firstFrom(brackets, start) - 1]
    if (!bracket || bracket.end <= start) return null
    const isNamed = spansBetween(subjects, bracket.start, bracket.end).length > 0
    const last = firstFrom(subjects, bracket.start) - 1
    const before = subjects[last]
    // Behind a name that is cut short a full stop may stand.
    return !isNamed && before && /^\.?\s*$/.test(text.slice(before.end, bracket.start))
      ? (apposed(text, subjects, last) ?? [before])
      : null
  }

  /** Whose a part is that a later clause names (甲县产值5亿元，其中工业3亿元): of whom the sentence spoke last; null where of nobody. */
  private wholeOf(
    text: string,
    subjects: OwnerMention[],
    own: OwnerMention[],
    at: (start: number, end: number) => Inherited,
  ): Owner | null {
    if (own.some(isTopic)) return null
    const last = subjects.findLast(
      (one) => one.end <= own[0]!.start && isTopic(one) && !this.rules.isWhere(text, one.start),
    )
    return last ? this.ownerOf([last], at(last.start, last.end)) : null
  }

  /** Whom "its" and 其 mean: of whom the sentence speaks first, else whom the text speaks of; null where it is told. */
  private referredTo(subjects: OwnerMention[], { start }: Owned, own: OwnerMention[]): Owner | null {
    const first = subjects.find((one) => one.end <= start && isTopic(one))
    if (!first) return this.topic
    return own.includes(first) ? null : this.ownerOf([first], null)
  }

  /**
   * A part (制造业) belongs to whom the text speaks of, and so does a name that this section alone knows; what is
   * another's (`its`) belongs to that one.
   */
  private completed(all: OwnerMention[], its: Owner | null): Owner {
    const named = all.flatMap((one) => (one.of && !all.includes(one.of) ? [one.of, one] : [one]))
    const topics = named.filter(isTopic)
    const own = this.lead && topics.length === 0 ? [...this.above, this.lead, ...named] : named
    const owner = this.ownerOf(own, null)
    const isPlaced =
      topics.length > 0 &&
      topics.every(
        // A rival is named below a firm's heading as well as its own arms are.
        ({ id, kind }) => kind !== 'organisation' && this.isOfSection(id),
      )
    const part = topics.length === 0 && !this.isOrganisation(this.topic)
    const whole = its ?? (part ? this.topic : isPlaced ? this.headed : nobody)
    if (whole.entities.length === 0) return owner
    return {
      entities: [...new Set([...whole.entities, ...owner.entities])],
      subject: owner.subject,
      whole: whole.subject === owner.subject ? null : whole.subject,
      carried: whole.carried,
    }
  }

  /** The entity that an article is about: the one that its title names, or one spoken of far more often than the others. */
  private protagonistOf(texts: NamedText[], title: string): Owner {
    const times = new Map<string, number>()
    for (const { text } of texts) {
      const named = this.mentionsIn(text, 0)
      for (const one of named) {
        const { id, role, kind } = one
        const isToldOf = role === 'subject' && isTopic(one) && kind !== 'person'
        if (isToldOf && !this.isOfParts(text, one, named))
          times.set(id, (times.get(id) ?? 0) + (this.isQualifier(text, one) ? QUALIFYING : 1))
      }
    }
    const titled = this.mentionsIn(title, 0).filter(
      (one) =>
        one.role === 'subject' &&
        isTopic(one) &&
        one.kind !== 'person' &&
        !this.rules.isOrigin(title.slice(0, one.start)),
    )
    const leads = titled[0]
    const isOne = new Set(titled.map(({ id }) => id)).size === 1 || !this.rules.lists(title.slice(leads?.end))
    const ofTitle = (id: string, count: number) => (isOne && leads?.id === id ? count * IN_TITLE : count)
    const [first, second] = [...times]
      .map(([id, count]): [string, number] => [id, ofTitle(id, count)])
      .sort(([, a], [, b]) => b - a)
    if (!first || first[1] < 2 || (second && first[1] < LEADS_BY * second[1])) return nobody
    return alone(this.byId.get(first[0])!)
  }

  /** Whether a name within a sentence only tells of what sort something is: "its U.S. business". */
  private isQualifier(text: string, { start, end, kind }: OwnerMention): boolean {
    return start > 0 && (kind === 'place' || kind === 'other') && this.rules.qualifies(text.slice(end))
  }

  /** Whether a name is one of a list whose others are parts: 铁路、民航 of 铁路 and a name. */
  private isOfParts(text: string, one: OwnerMention, subjects: OwnerMention[]): boolean {
    const at = subjects.indexOf(one)
    const isPartOf = (
      a: OwnerMention | undefined,
      b: OwnerMention | undefined,
      other: OwnerMention | undefined,
    ) =>
      a !== undefined &&
      b !== undefined &&
      !isTopic(other!) &&
      this.rules.lists(text.slice(a.end, b.start + 1))
    const [before, after] = [subjects[at - 1], subjects[at + 1]]
    return isPartOf(before, one, before) || isPartOf(one, after, after)
  }

  private isOrganisation({ entities }: Owner): boolean {
    return entities.length > 0 && this.byId.get(entities[0]!)!.kind === 'organisation'
  }

  private isOfSection(id: string): boolean {
    // Of an article in one piece every name is of its only section.
    if (this.isWhole) return false
    const { start, end } = this.section
    const { places } = this.byId.get(id)!
    return start <= places[0]!.start && places.at(-1)!.end <= end
  }

  /** Owned by all of these; the first that is no part gives the subject, by its name and not by a word for it. */
  private ownerOf(mentions: OwnerMention[], carried: Inherited | null): Owner {
    const first = mentions.find(isTopic) ?? mentions.at(-1)!
    const nameOf = ({ id, text, stands }: OwnerMention) => (stands ? text : this.byId.get(id)!.names[0]!)
    const next = mentions[mentions.indexOf(first) + 1]
    const part = next?.of === first && next.kind !== 'person' ? next : null
    return {
      entities: [...new Set(mentions.map(({ id }) => id))],
      subject: nameOf(part ?? first),
      whole: part && nameOf(first),
      carried,
    }
  }

  /** Whether the last of some names ends a list of more than two. */
  private endsList(text: string, names: OwnerMention[]): boolean {
    const [third, second, last] = names.slice(-3)
    return this.listsOn(text, third, second) && this.listsOn(text, second, last)
  }

  /** Whether a name goes on a list in which another stands before it. */
  private listsOn(text: string, one: OwnerMention | undefined, next: OwnerMention | undefined): boolean {
    return one !== undefined && next !== undefined && this.rules.lists(text.slice(one.end, next.start))
  }

  private remember(
    text: string,
    subjects: OwnerMention[],
    clauseOf: (offset: number) => number,
    at: (start: number, end: number) => Inherited,
  ): void {
    const named = subjects.filter((one) => isTopic(one) && one.kind !== 'person')
    const leading = named.filter((one) => !this.isQualifier(text, one))
    const topics = leading.length > 0 ? leading : named
    const last = topics.at(-1)
    if (!last) return
    const clause = spansBetween(topics, clauseOf(last.start), last.end)
    // A list of many names is spoken of together, not by the next sentence; nor is what a list of parts names.
    if (clause.length > 2 || this.endsList(text, topics)) return
    if (clause.some((one) => this.isOfParts(text, one, subjects))) return
    const first = clause[0]!
    this.topic = this.ownerOf([first], at(first.start, first.end))
    this.isSpokenHere = true
    this.isBesideAnother = clause.some(({ id }) => id !== first.id)
  }
}

/** "(a forecast of the bank)" says more of something, and the text does not go on with what it names. */
function isRemark({ start, end }: OwnerMention, brackets: Span[]): boolean {
  const bracket = brackets[firstFrom(brackets, start) - 1]
  return bracket !== undefined && bracket.end > end && bracket.end - bracket.start > end - start + 2
}

/** "Harrow - 310, Brackley - 480, Elm - 605": a list with a number to each is spoken of together. */
function isListOfNumbers(text: string, spoken: OwnerMention[], numbers: Owned[]): boolean {
  const listed = spoken.filter(({ end }) =>
    spansBetween(numbers, end, end + NEXT).some(({ start }) => dash.test(text.slice(end, start))),
  )
  return new Set(listed.map(({ id }) => id)).size >= LISTED
}

/** What is one entity's, taken over from where that is first named. */
function alone({ id, names, places }: Entity): Owner {
  return { entities: [id], subject: names[0]!, whole: null, carried: { text: names[0]!, ...places[0]! } }
}

/** A name and the wider one behind it: Trenton, N.J., +13.8%; null where a name stands alone, or in a list of more. */
function apposed(text: string, subjects: OwnerMention[], at: number): OwnerMention[] | null {
  const [third, first, last] = [subjects[at - 2], subjects[at - 1], subjects[at]!]
  const isBehind = (a: OwnerMention | undefined, b: OwnerMention) =>
    a !== undefined && text.slice(a.end, b.start) === ', '
  return first && isBehind(first, last) && !isBehind(third, first) ? [first, last] : null
}

/** Who is named for a number in its list, else since the number before in its clause, else in that clause. */
function ownIn(
  subjects: OwnerMention[],
  { start, slot }: Owned,
  clauseStart: number,
  last: Owned | undefined,
  all: OwnerMention[],
): OwnerMention[] {
  // What looks like an aside may be a part of the list.
  const slotted = slot ? spansBetween(all, slot.start, slot.end) : []
  if (slotted.length > 0) return slotted
  const clause = spansBetween(subjects, clauseStart, start)
  const near = last && last.end > clauseStart ? spansBetween(clause, last.end, start) : []
  // Of several parts the last one is meant; of whom they are parts, the clause tells before them.
  return near.some(isTopic) || (near.length > 0 && !clause.some(isTopic)) ? near : clause
}

/** Whether an entity may be what a text speaks of; parts and groups are spoken of by their clause alone. */
function isTopic({ kind }: { kind: EntityKind }): boolean {
  return kind !== 'group'
}

/** For so many times an entity counts as named of which alone the title speaks. */
const IN_TITLE = 3
/** A name that only tells what sort something is counts for so much. */
const QUALIFYING = 0.5
/** How many times as often as the next an entity is named for an article to be about it. */
const LEADS_BY = 1.5
/** So many names with a number each, behind a blank or a dash, are a list; it stands no farther behind. */
const LISTED = 2
const NEXT = 8
const dash = /^[\s:–—-]+$/
/** As much behind a name is looked at for what it tells. */
const LONGEST_TELLING = 120
/** As much of a clause is looked at for words that sum up. */
const LONGEST_SUM = 16
/** As much before a name is looked at for "its". */
const LONGEST_POSSESSIVE = 16
/** As much of a clause is looked at for words that refer back. */
const LONGEST_CLAUSE = 160
