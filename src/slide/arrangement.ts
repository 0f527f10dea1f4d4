import { halvesOf } from '../halves.ts'
import type { Inline } from '../model.ts'
import { plainText } from '../plainText.ts'
import { cutAt } from './cut.ts'
import type { NamedItem } from './parts.ts'

/**
 * How a list's items stand: `pairs` have two names and what comes of them, `keywords` a word or two and what it means,
 * `slogans` a motto before a colon and its detail, `cells` are a few words each and `points` a line each, `facts` are
 * sentences with a strong number in each, the first of which may lead to the others without one, `lines` a few short ones; else `named` or `plain` rows.
 */
export type Arrangement =
  'pairs' | 'keywords' | 'slogans' | 'cells' | 'points' | 'facts' | 'lines' | 'named' | 'plain'

/** Widths in halves of a Chinese character. */
const keyword = { name: 8, rest: 48 }
const pair = { half: 16, rest: 44 }
const motto = 40
const cell = 24
const point = 48
const line = 46
const fact = 14
/** A sentence with more strong numbers than this has no one that speaks for it. */
const mostNumbers = { inAll: 4, behindName: 2 }

/** In order: the first that all items suit. */
const suits: [Arrangement, least: number, most: number, (item: NamedItem) => boolean][] = [
  ['pairs', 2, 6, ({ name, rest }) => name !== null && halvesIn(name) !== null && isWithin(rest, pair.rest)],
  [
    'keywords',
    2,
    4,
    ({ name, rest }) => name !== null && isWithin(name, keyword.name) && isWithin(rest, keyword.rest),
  ],
  ['slogans', 2, 4, ({ name, rest }) => name !== null && cutMotto(rest) !== null],
  [
    'cells',
    4,
    9,
    ({ item, name, rest }) =>
      item.done === null && (name === null || width(rest) === 0) && isWithin(item.inlines, cell),
  ],
  ['named', 1, Infinity, ({ name }) => name !== null],
  ['facts', 2, 4, hasNumber],
  ['lines', 2, 4, ({ item }) => item.done === null && isWithin(item.inlines, line)],
  ['points', 5, 10, ({ item }) => item.done === null && isWithin(item.inlines, point)],
]

function hasNumber({ item }: NamedItem): boolean {
  return numberOf(item.inlines) !== null
}

/** Words that lead to the facts below them: the first of a list, and the only item without a number. */
function isLedByWords([first, ...others]: NamedItem[]): boolean {
  const isWords = first !== undefined && !/\p{Nd}/u.test(plainText(first.item.inlines))
  return isWords && others.length < 4 && others.every(hasNumber) && arrangementOf(others) === 'facts'
}

export function arrangementOf(items: NamedItem[]): Arrangement {
  const { length } = items
  if (isLedByWords(items)) return 'facts'
  const isShort = items.every(({ item }) => item.blocks.length === 0)
  const found = suits.find(
    ([arrangement, least, most, suit]) =>
      least <= length && length <= most && (isShort || arrangement === 'named') && items.every(suit),
  )
  return found?.[0] ?? 'plain'
}

/** The two halves of a name, and what joins them; null of any other. */
export function halvesIn(name: Inline[]): [Inline[], string, Inline[]] | null {
  const cut = cutAt(name, /\s*(?:、|→|\s[+&/]\s)\s*/)
  if (!cut || cutAt(cut[2], /、|→|\s[+&/]\s/)) return null
  return [cut[0], cut[2]].every((half) => isWithin(half, pair.half)) ? cut : null
}

/** A motto, its colon, and what is said of it; null where there is none. */
export function cutMotto(rest: Inline[]): [Inline[], string, Inline[]] | null {
  const cut = cutAt(rest, /：|:\s/)
  return cut && isWithin(cut[0], motto) && width(cut[2]) > 0 ? cut : null
}

/** The strong number that speaks for a sentence, the first of few; null where there is none. */
export function numberOf(sentence: Inline[]): Inline[] | null {
  const numbers = sentence.flatMap((inline) =>
    inline.type === 'strong' && /\p{Nd}/u.test(plainText(inline.inlines)) ? [inline.inlines] : [],
  )
  const [first] = numbers
  // What a sentence begins with may be its name.
  const most = sentence[0]?.type === 'strong' ? mostNumbers.behindName : mostNumbers.inAll
  return first && numbers.length <= most && isWithin(first, fact) ? first : null
}

function width(inlines: Inline[]): number {
  return halvesOf(plainText(inlines).trim())
}

/** Whether there are words, and no more than fit a width. */
function isWithin(inlines: Inline[], most: number): boolean {
  const wide = width(inlines)
  return wide > 0 && wide <= most
}
