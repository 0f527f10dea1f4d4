import type { NumberFrame, NameRules } from '../language/engine/name.ts'
import { severalOf } from '../language/engine/several.ts'
import type { Article } from '../model.ts'
import type { NamedText } from './entities.ts'

/** The longest name that is looked for. */
const LONGEST = 14
/** What so many characters or more are alike in is a measure. */
const LEAST_ALIKE = 2

/** So many names are looked for again in the text. */
const MOST_EXTENDED = 200
/** So much longer than what tells it apart a name may be. */
const LONGEST_END = 3

interface NamePosition {
  name: string
  /** Which text it stands in. */
  text: number
  /** How many texts away another may stand. */
  reach: number
}

/**
 * Names that nothing marks but the clauses beside: in 甲组流转土地320亩 and 乙组流转土地185亩 the words before a number differ at
 * their head alone, so that what differs is whose the numbers are. Takes time linear in the texts.
 */
export function parallelNames(texts: NamedText[], rules: NameRules): string[] {
  const frames = texts.flatMap(({ text }, n) =>
    rules.frames(text).map((frame) => ({ frame, keys: keysOf(frame), text: n })),
  )
  const heads = new Map<string, Set<string>>()
  for (const { frame, keys } of frames) {
    keys.forEach((key, n) => {
      const known = heads.get(key)
      if (known) known.add(frame.text.slice(0, n + 1))
      else heads.set(key, new Set([frame.text.slice(0, n + 1)]))
    })
  }
  const named = new Map<string, NamePosition[]>()
  for (const { frame, keys, text } of frames) {
    const shared = keys.flatMap((key, n) => (heads.get(key)!.size > 1 ? [n + 1] : []))
    const length = shared.length > 0 ? rules.framed(frame, shared[0]!) : 0
    if (length === 0) continue
    const name = frame.text.slice(0, length)
    for (const size of shared.filter((one) => one <= Math.max(frame.room, shared[0]!))) {
      const key = keys[size - 1]!
      const places = named.get(key) ?? []
      named.set(key, places)
      places.push({ name, text, reach: reachOf(frame, size) })
    }
  }
  const found = [...new Set([...named.values()].flatMap(besideOthers))]
  const all = texts.map(({ text }) => text).join('\n')
  return found.map((name, n) => (n < MOST_EXTENDED ? extended(name, all) : name))
}

/** A name as far as the same follows it wherever it stands, up to where different things do: 滨湖 of 滨湖馆到馆, 滨湖馆举办. */
function extended(name: string, text: string): string {
  for (let longer = name; longer.length <= name.length + LONGEST_END;) {
    const next = new Set<string>()
    let times = 0
    for (let at = text.indexOf(longer); at >= 0 && next.size < 2; at = text.indexOf(longer, at + 1)) {
      next.add(text[at + longer.length] ?? '')
      times++
    }
    if (next.size > 1) return longer
    const [only] = next
    if (times < 2 || !/\p{Script=Han}/u.test(only!)) return name
    longer += only!
  }
  return name
}

/** Before the head of a measure alone (甲收入, 乙收入) what differs may tell of which sort it is, but for one sentence. */
function reachOf({ room }: NumberFrame, size: number): number {
  return size < room ? 1 : 0
}

/** Those that stand near another. */
function besideOthers(places: NamePosition[]): string[] {
  const isBeside = (a: NamePosition, b: NamePosition | undefined) =>
    b !== undefined && b.name !== a.name && Math.abs(a.text - b.text) <= Math.min(a.reach, b.reach)
  return places
    .filter((one, n) => isBeside(one, places[n - 1]) || isBeside(one, places[n + 1]))
    .map(({ name }) => name)
}

/** What stands behind the first character of a frame, behind its first two, and so on. */
function keysOf({ text, unit }: NumberFrame): string[] {
  const most = Math.min(LONGEST, text.length - LEAST_ALIKE)
  return Array.from({ length: Math.max(0, most) }, (_, n) => `${text.slice(n + 1)} ${unit}`)
}

/** So many sentences away, at most, another name leads one in. */
const LEAD_REACH = 3

/** What leads in each of several items, or of several lines: “甲类：…”, “乙类：…”. */
export function leadingNames({ sections }: Article, rules: NameRules): Set<string> {
  const found = new Set<string>()
  for (const { paragraphs } of sections) {
    const leads: NamePosition[] = []
    let text = 0
    for (const { kind, sentences } of paragraphs) {
      for (const one of sentences) {
        text++
        const name = rules.lead(one.text, kind === 'item' && one === sentences[0])
        if (name) leads.push({ name: name.text, text, reach: LEAD_REACH })
      }
    }
    for (const name of besideOthers(leads)) found.add(name)
  }
  return found
}

/** The last characters that several of these names have in common. */
export function commonEnds(names: readonly string[]): ReadonlySet<string> {
  return severalOf(names.map((name) => [name.at(-1)!, name]))
}
