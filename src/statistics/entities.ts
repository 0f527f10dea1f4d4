import { everyMatch } from '../everyMatch.ts'
import type { Article, Entity, EntityKind, Span } from '../model.ts'
import { languages } from '../language/languages.ts'
import type { NameCandidate, NameRules } from '../language/engine/name.ts'
import { NameIndex } from './nameIndex.ts'
import { commonEnds, leadingNames, parallelNames } from './parallels.ts'
import { referent } from './referent.ts'
import { textBehind } from '../language/engine/beside.ts'

type Named = Pick<Entity, 'kind' | 'names'>

/** A text of the article in which names are looked for, with the way to the file. */
export interface NamedText {
  text: string
  /** Index of its sentence; null for a title or a heading. */
  sentence: number | null
  at(start: number, end: number): Span
}

/**
 * Who and what an article speaks of, in reading order: places, organisations, people, products and groups, found
 * by the endings of their names, by capitals, brackets and quotes, or, where nothing marks a name, by its standing
 * in different surroundings at the head of clauses. Names of one entity are joined (广东省 and 广东, General Motors
 * and GM). No list of known names is used. Takes time linear in the article's length.
 */
export function findEntities(article: Article): Entity[] {
  const known = found.get(article)
  if (known) return known
  const entities = entitiesOf(article)
  found.set(article, entities)
  return entities
}

/** Finding, tracing and drafting ask it of one article. */
const found = new WeakMap<Article, Entity[]>()

function entitiesOf(article: Article): Entity[] {
  const rules = languages[article.meta.lang].names
  const texts = textsOf(article)
  const isWord = wordsOf(texts)
  const labels = labelsOf(article).flatMap((label) => rules.labelled(label) ?? [])
  const candidates = [...texts.flatMap(({ text }) => rules.candidates(text, isWord)), ...labels]
  const kept = accepted(candidates)
  splitParts(kept)
  keepOpenings(candidates, kept, rules)
  keepLeading(leadingNames(article, rules), kept)
  nameAlike(texts, kept, rules)
  keepParallels(texts, candidates, kept, rules)
  const named = joined(kept, rules, openings(texts, kept, rules))
  const index = new NameIndex(
    named.flatMap(({ names }, n) => names.map((name): [string, string] => [name, String(n)])),
    rules,
  )
  const places = named.map((): Span[] => [])
  for (const { text, at } of texts) {
    for (const { id, start, end } of index.find(text)) places[Number(id)]!.push(at(start, end))
  }
  const found = named
    .map((one, n) => ({ id: '', ...one, places: places[n]! }))
    .filter((one) => one.places.length > 0)
  return [...found, ...wholes(texts, found, rules)]
    .sort((a, b) => a.places[0]!.start - b.places[0]!.start)
    .map((one, n) => ({ ...one, id: `e${n + 1}` }))
}

/** Title, headings and sentences, in reading order. */
export function textsOf(article: Pick<Article, 'text' | 'meta' | 'sections'>): NamedText[] {
  const { title } = article.meta
  const start = article.text.indexOf(title)
  const plain = (text: string, from: number): NamedText => ({
    text,
    sentence: null,
    at: (a, b) => ({ start: from + a, end: from + b }),
  })
  const texts: NamedText[] = start >= 0 ? [plain(title, start)] : []
  for (const section of article.sections) {
    if (section.heading && !isShouted(section.heading)) {
      const from = article.text.indexOf(section.heading, section.start)
      texts.push(plain(section.heading, from < 0 ? section.start : from))
    }
    for (const { kind, sentences } of section.paragraphs) {
      if (kind === 'byline') continue
      for (const { text, offsets, index } of sentences)
        texts.push({
          text,
          sentence: index,
          at: (a, b) => ({ start: offsets[a]!, end: offsets[b - 1]! + 1 }),
        })
    }
  }
  return texts
}

/** An abbreviation is no longer; a longer word of capitals is a common one, set so as a heading is. */
const shouted = /\p{Lu}{6}/u

/** Whether a heading is set in capitals, which then make no name. */
function isShouted(heading: string): boolean {
  return shouted.test(heading) && !/\p{Ll}/u.test(heading)
}

/** What names the rows of its tables. */
function labelsOf({ sections }: Article): string[] {
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ table }) =>
      table ? table.texts.slice(table.heads).map((row) => row[0]?.trim() ?? '') : [],
    ),
  )
}

/** Whether the article writes a word in small letters, so that a capital at the head of a sentence tells nothing. */
function wordsOf(texts: NamedText[]): (word: string) => boolean {
  const words = new Set<string>()
  for (const { text } of texts)
    for (const [word] of everyMatch(text, /(?<![A-Za-z\d])[a-z][a-z'’-]+/g)) words.add(word)
  return (word) => words.has(word)
}

/** Names that something marks, and those that stand in two surroundings at least, one of them before a measure. */
function accepted(candidates: NameCandidate[]): Map<string, EntityKind | null> {
  const groups = new Map<string, NameCandidate[]>()
  for (const one of candidates) {
    const group = groups.get(one.text)
    if (group) group.push(one)
    else groups.set(one.text, [one])
  }
  const kept = new Map<string, EntityKind | null>()
  const contrasted = contrastedIn(groups)
  for (const [text, group] of groups) {
    const contexts = new Set(group.map(({ context }) => context).filter((context) => context !== 'list'))
    const marked = group.some((one) => one.marked && (one.kind !== 'group' || one.context !== ''))
    const repeated = contexts.size > 1 && [...contexts].some((context) => context.startsWith('measure'))
    // What a list names is a part of something only where it is not spoken of elsewhere.
    const inLists = repeated ? ({ context }: NameCandidate) => context === 'list' : () => false
    if (marked || repeated)
      kept.set(text, group.find((one) => one.kind !== null && !inLists(one))?.kind ?? null)
    else if (contrasted.has(text)) kept.set(text, 'group')
  }
  // 表明某某证券 is the name behind a verb that no table has: where the name alone is commoner, it is that.
  for (const [text, kind] of kept) {
    // Ann Lee is whole, however often she is Lee.
    if (kind === 'person') continue
    for (let cut = 1; cut < text.length - 2; cut++) {
      if ((groups.get(text.slice(cut))?.length ?? 0) > groups.get(text)!.length && kept.has(text.slice(cut)))
        kept.delete(text)
    }
  }
  return kept
}

/** What leads lines in names parts of a whole, unless some of it is named elsewhere: the others are what those are. */
function keepLeading(leading: Set<string>, kept: Map<string, EntityKind | null>): void {
  const isNamed = [...leading].some((name) => kept.get(name) === null || kept.get(name) === 'place')
  for (const name of leading)
    if (!isNamed) kept.set(name, 'group')
    else if (!kept.has(name)) kept.set(name, null)
}

/** 石桥县工业 is 工业, of 石桥县. */
function splitParts(kept: Map<string, EntityKind | null>): void {
  for (const [name, kind] of kept) {
    if (kind !== 'group') continue
    for (let end = name.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      if (kept.get(name.slice(0, end)) !== 'place') continue
      kept.delete(name)
      if (!kept.has(name.slice(end))) kept.set(name.slice(end), 'group')
      break
    }
  }
}

/** What only its capital marks, at the head of a sentence, is a name where a longer one begins with it. */
function keepOpenings(
  candidates: NameCandidate[],
  kept: Map<string, EntityKind | null>,
  rules: NameRules,
): void {
  const opening = new Set([...kept.keys()].flatMap((name) => rules.openings(name)))
  for (const { text } of candidates) if (!kept.has(text) && opening.has(text)) kept.set(text, null)
}

/** Keeps what only the clauses beside tell to be names, and what ends as several of these, or of those in lists, do. */
function keepParallels(
  texts: NamedText[],
  candidates: NameCandidate[],
  kept: Map<string, EntityKind | null>,
  rules: NameRules,
): void {
  const parallel = parallelNames(texts, rules).filter((name) => !beginsWithOne(name, kept))
  for (const name of parallel) kept.set(name, 'group')
  const listed = candidates.filter(({ context }) => context === 'list').map(({ text }) => text)
  const ends = commonEnds([...parallel, ...listed])
  for (const { text: name } of texts.flatMap(({ text }) => rules.endedAlike(text, ends)))
    if (!beginsWithOne(name, kept)) kept.set(name, 'group')
}

/** Whether a name is, or begins with, one that is known: 甲县工业 is two. */
function beginsWithOne(name: string, kept: Map<string, EntityKind | null>): boolean {
  for (let end = 2; end <= name.length; end++) if (kept.has(name.slice(0, end))) return true
  return false
}

/** As many characters the name of a part, or of whose it is, has at least. */
const SHORTEST_PART = 2

/** Without 的 between, words of two characters alone only tell what kinds of measure there are. */
const LONG_ENOUGH = 3

/** 保洁的使用率, 做饭的使用率: what one measure is told of, twice or more, are parts of a whole. */
function contrastedIn(groups: Map<string, NameCandidate[]>): Set<string> {
  const byMeasure = new Map<string, Set<string>>()
  for (const [text, group] of groups) {
    for (const { context, kind, marked } of group) {
      const isBare = kind === null && !marked && context.startsWith('measure ')
      if (!isBare && !context.startsWith('measure of ')) continue
      byMeasure.set(context, (byMeasure.get(context) ?? new Set()).add(text))
    }
  }
  const parts = [...byMeasure].filter(
    ([context, texts]) =>
      texts.size > 1 &&
      (context.startsWith('measure of ') || [...texts].some(({ length }) => length >= LONG_ENOUGH)),
  )
  return new Set(parts.flatMap(([, texts]) => [...texts]))
}

/** What stands before a measure, as a name that the article knows does elsewhere, is named by that: 甲省粮食产量, 乙地粮食产量. */
function nameAlike(texts: NamedText[], kept: Map<string, EntityKind | null>, rules: NameRules): void {
  const index = new NameIndex(
    [...kept.keys()].map((name): [string, string] => [name, name]),
    rules,
  )
  const told = new Map<string, Set<string>>()
  for (const { text } of texts) {
    for (const { text: name, end } of [...index.find(text), ...rules.references(text)]) {
      const measure = rules.measureBehind(text, end)
      if (measure) told.set(measure, (told.get(measure) ?? new Set()).add(name))
    }
  }
  const longest = Math.max(0, ...[...kept.keys()].map(({ length }) => length))
  for (const { text } of texts) {
    for (const { start, end, measure } of rules.beforeMeasures(text, told)) {
      const name = text.slice(start, end)
      // 清洁能源 of 甲省清洁能源发电量 is a part of what is measured.
      if (kept.has(name) || told.has(text.slice(start, end) + measure)) continue
      // 湖北汽车 of 湖北汽车产量: what else begins with the name was cut in the wrong place.
      for (let longer = name.length + 1; longer <= longest; longer++)
        kept.delete(textBehind(text, start, longer))
      kept.set(name, told.get(measure)!.size > 1 ? null : 'group')
    }
  }
}

/** 全市 of an article that names no town, and 全国: wholes that are spoken of and have no other name. */
function wholes(texts: NamedText[], named: Entity[], rules: NameRules): Entity[] {
  const made = new Map<string, Entity>()
  for (const { text, at } of texts) {
    for (const one of rules.references(text)) {
      if (!one.level || referent(one, named)) continue
      const whole = made.get(one.level) ?? { id: '', kind: one.kind, names: [], places: [] }
      made.set(one.level, whole)
      if (!whole.names.includes(one.text)) whole.names.push(one.text)
      whole.places.push(at(one.start, one.end))
    }
  }
  return [...made.values()]
}

/** Names that are another form of one (German of Germany), or the first words of the one longer name by which the text has introduced them: Acme of Acme Foods. */
function openings(
  texts: NamedText[],
  kept: Map<string, EntityKind | null>,
  rules: NameRules,
): Map<string, string> {
  const body = texts
    .filter(({ sentence }) => sentence !== null)
    .map(({ text }) => text)
    .join('\n')
  const byOpening = new Map<string, string[]>()
  for (const name of kept.keys()) {
    for (const opening of rules.openings(name)) {
      if (!kept.has(opening)) continue
      const names = byOpening.get(opening) ?? []
      byOpening.set(opening, names)
      names.push(name)
    }
  }
  const found = new Map<string, string>()
  for (const [name, kind] of kept) {
    const whole = rules.formOf(name, kept)
    if (whole) found.set(name, whole)
    const last = name.split(' ').at(-1)!
    if (kind === 'person' && last !== name && kept.has(last)) found.set(last, name)
  }
  for (const [short, names] of byOpening) {
    const [name] = names
    const at = body.indexOf(name!)
    if (names.length === 1 && at >= 0 && body.indexOf(short) >= at && !rules.isPlace(body, short))
      found.set(short, name!)
  }
  return found
}

/** Names with their shorter forms, the fullest first. */
function joined(kept: Map<string, EntityKind | null>, rules: NameRules, opens: Map<string, string>): Named[] {
  const made: { kind: EntityKind | null; names: string[] }[] = []
  const byName = new Map<string, (typeof made)[number]>()
  const byKey = new Map<string, typeof made>()
  // Another form of a name (Chinese) may be longer than it is.
  const isForm = (name: string) => Number(opens.has(name))
  const all = [...kept].sort(([a], [b]) => isForm(a) - isForm(b) || b.length - a.length)
  for (const [name, kind] of all) {
    const known = byName.get(name)
    if (known) {
      known.kind ??= kind
      if (!known.names.includes(name)) known.names.push(name)
      continue
    }
    const introduced = byName.get(opens.get(name) ?? '')
    if (introduced) {
      introduced.names.push(name)
      byName.set(name, introduced)
      continue
    }
    const key = rules.shortKey(name)
    const alike = byKey.get(key) ?? []
    byKey.set(key, alike)
    const full = alike.find(({ names }) => rules.isShort(name, names[0]!))
    const one = full ?? { kind, names: [] }
    one.names.push(name)
    if (!full) {
      made.push(one)
      alike.push(one)
    }
    byName.set(name, one)
    for (const short of rules.shorter(name)) {
      if (byName.has(short)) continue
      byName.set(short, one)
      one.names.push(short)
    }
  }
  return made.map(({ kind, names }) => ({ kind: kind ?? 'other', names }))
}
