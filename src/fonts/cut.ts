import { createHash } from 'node:crypto'
import { cached } from '../cached.ts'
import type { LanguageTag, Weight } from '../model.ts'
import type { Faces } from '../theme/theme.ts'
import { assign, emojiJoiners, partsOfEmoji } from './assign.ts'
import { fontFace } from './face.ts'
import {
  noOwnFonts,
  openDisplay,
  openSet,
  openSource,
  type Face,
  type FontSet,
  type FontSource,
  type OwnFonts,
} from './source.ts'
import type { Characters } from './used.ts'

/**
 * `first` is what the first slide needs, `rest` what the other slides need beyond it, `asked` what is only shown when
 * somebody asks for it: the sentences behind numbers, and the article.
 */
export type FontPart = 'first' | 'rest' | 'asked'

/** A font file of the deck. Its name holds a hash of its content. */
export interface FontFile {
  name: string
  data: Uint8Array
  weight: Weight
  part: FontPart
}

/** What one `@font-face` rule says: which characters of a weight are in which of the files. */
export interface FontRule {
  part: FontPart
  face: Face
  weight: Weight
  /** Whether it is of the family `Deck Display`, and of `Deck` where it is not. */
  display: boolean
  /** Size, in per cent. */
  size: number
  /** Name of one of the files. */
  file: string
  characters: string[]
  /** Whether they are set in half of their width: quotation marks, which bring half a character of white. */
  halved?: boolean
}

export type FontFormat = 'woff2' | 'ttf'

/** Files that are kept: about forty decks' worth, 10 MB. */
const filesKept = 200

export interface CutFonts {
  files: FontFile[]
  /** `@font-face` rules of the family `Deck`, weights 400 and 700. Their order is free. */
  rules: Record<FontPart, FontRule[]>
}

/**
 * Layout features that survive the cut, for all others pull in glyphs: tabular figures, marks as wide as they are drawn
 * (a Han font's apostrophe is a whole character wide), kerning, half-width
 * punctuation (`halt`, by which browsers set 标点挤压), local forms, and what composes letters with their marks.
 */
const features: Partial<Record<Face, string[]>> = {
  latin: ['tnum', 'pwid', 'palt', 'kern', 'locl', 'ccmp', 'mark', 'mkmk'],
  han: ['halt', 'palt', 'kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk'],
  maths: ['ssty', 'dtls', 'flac', 'kern', 'mark', 'mkmk'],
}
/** Of scripts whose letters join, and of emoji that become one. */
const joining = 'ccmp locl init medi fina isol rlig liga calt mark mkmk kern'.split(' ')
/** Tables for vertical text and for variable fonts. */
const droppedTables = ['BASE', 'STAT', 'vhea', 'vmtx']

const asciiLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const asciiSigns = ' !"#$%&\'()*+,-./0123456789:;<=>?@[\\]^_`{|}~\u00a0'

/**
 * The fonts of a deck, cut to the characters it uses: for each weight at most three files of the Han face and two of the
 * Latin one, as WOFF2. All printable ASCII is in, whether used or not, so that what a script writes has its glyphs; all
 * punctuation of a weight is in one file, so that it can be set close. Unchanged files come from `cacheDir`. Nearly
 * all of the time is WOFF2's compression: where size is no matter, as in `dev`, take `ttf`.
 */
export async function cutFonts(
  {
    faces,
    first,
    slides,
    all,
    lang,
    own = noOwnFonts,
  }: {
    faces: Faces
    first: Characters
    slides: Characters
    all: Characters
    lang: LanguageTag
    own?: OwnFonts
  },
  { cacheDir, format = 'woff2' }: { cacheDir: string; format?: FontFormat },
): Promise<CutFonts> {
  const headings = await openDisplay(faces)
  const bold = boldOf(headings, lang)
  const groups = [
    ...divide(
      await openSet(faces, 400, own),
      400,
      { first: first.regular, slides: slides.regular, all: all.regular },
      lang,
    ),
    ...divide(
      await openSet(faces, 700, own),
      700,
      { first: bold(first), slides: bold(slides), all: bold(all) },
      lang,
    ),
    ...(headings
      ? divide(headings, 700, { first: first.display, slides: slides.display, all: all.display }, lang)
      : []
    ).map((group): Group => ({ ...group, display: true })),
    ...(await divideMaths(faces, first.maths, all.maths)),
  ]
    .flatMap(bySlice)
    .filter((group) => group.characters.length > 0)
  const sizeOf = ({ face, display }: Group) =>
    face !== 'latin' ? 100 : display ? faces.display!.latinSize : faces.latinSize
  const cut = await Promise.all(
    groups.map(async (group) => {
      const data = await cutCached(group, format, cacheDir)
      const face = group.display ? `display-${group.face}` : group.face
      const name = `${face}-${group.weight}-${group.part}.${hash(data)}.${format}`
      return { ...group, display: group.display ?? false, size: sizeOf(group), data, name }
    }),
  )

  const rules: CutFonts['rules'] = { first: [], rest: [], asked: [] }
  for (const { face, weight, display, size, part, characters, joined, name } of cut) {
    const [quotes, others] = face === 'han' ? quotesApart(characters) : [[], characters]
    rules[part].push({ part, face, weight, display, size, file: name, characters: others })
    if (quotes.length > 0)
      rules[part].push({ part, face, weight, display, size, file: name, characters: quotes, halved: true })
    if (joined)
      rules[part].push({
        part,
        face: 'sequences',
        weight,
        display,
        size,
        file: name,
        characters: sorted([...characters, ...joined]),
      })
  }
  const text = cut.filter(({ display }) => !display)
  for (const { weight, face, characters, name, size, part: own } of text.filter(
    (file) => file.face !== 'latin' && file.face !== 'maths',
  )) {
    const other: Weight = weight === 400 ? 700 : 400
    const has = new Set(text.flatMap((file) => (file.weight === other ? file.characters : [])))
    const lacking = characters.filter((character) => !has.has(character))
    // Text in a weight that was not foreseen shows the deck's glyph in the other weight, never another font's.
    const part: FontPart = own === 'asked' ? 'asked' : 'rest'
    if (lacking.length > 0)
      rules[part].push({ part, face, weight: other, display: false, size, file: name, characters: lacking })
  }
  return {
    files: cut.map(({ name, data, weight, part }) => ({ name, data, weight, part })),
    rules,
  }
}

function quotesApart(characters: string[]): [quotes: string[], others: string[]] {
  const isQuote = (character: string) => /[“”‘’]/.test(character)
  return [characters.filter(isQuote), characters.filter((character) => !isQuote(character))]
}

/** Headings that have no face of their own are bold; so is what their own face lacks. */
function boldOf(headings: FontSet | null, lang: LanguageTag) {
  return ({ bold, display }: Characters): Set<string> =>
    new Set([
      ...bold,
      ...[...display].filter((character) => !headings || assign(character, lang, headings) === null),
    ])
}

/** A file for each slice that has any of the characters, where their font is shipped so. */
function bySlice(group: Group): Group[] {
  const { slices } = group.source
  if (!slices) return [group]
  return slices.map((source) => ({ ...group, source, characters: group.characters.filter(source.has) }))
}

/** Rules as a style sheet, each with its file's address. */
export function writeRules(rules: FontRule[], addressOf: (file: string) => string): string {
  return rules.map((rule) => fontFace(rule, addressOf(rule.file))).join('')
}

/** One face cut to `characters`, which it must have, as a web font or as TrueType. */
export async function cutFont(
  faces: Faces,
  face: 'latin' | 'han',
  weight: Weight,
  characters: Iterable<string>,
  format: FontFormat,
): Promise<Uint8Array> {
  return cutSource(await openSource(faces, face, weight), face, characters, format)
}

async function cutSource(
  source: FontSource,
  face: Face,
  characters: Iterable<string>,
  format: FontFormat,
): Promise<Uint8Array> {
  // Most commands cut nothing, and it takes a while to load.
  const { default: subsetFont } = await import('subset-font')
  return subsetFont(await source.data(), [...characters].join(''), {
    targetFormat: format === 'ttf' ? 'sfnt' : format,
    keepFeatures: features[face] ?? joining,
    dropTables: droppedTables,
    noHinting: true,
    ...(source.axes && { variationAxes: source.axes }),
  })
}

/** What one file holds, in the order of code points. */
interface Group {
  source: FontSource
  face: Face
  weight: Weight
  part: FontPart
  characters: string[]
  display?: boolean
  /** What else its file holds, of which those above are put together. */
  joined?: string[]
}

/** The files of one weight; what neither font has is in none. */
function divide(
  fonts: FontSet,
  weight: Weight,
  { first, slides, all }: Record<'first' | 'slides' | 'all', Set<string>>,
  lang: LanguageTag,
): Group[] {
  const faces = new Map([...fonts.keys()].map((face) => [face, new Set<string>()]))
  for (const character of [...first, ...slides, ...all]) {
    const face = assign(character, lang, fonts)
    if (face) faces.get(face)!.add(character)
  }
  const [latin, han] = [faces.get('latin')!, faces.get('han')!]
  const emoji = faces.get('emoji') ?? new Set()
  if (emoji.size > 0) for (const joiner of emojiJoiners) emoji.add(joiner)
  const parts =
    emoji.size > 0 ? partsOfEmoji(new Set([...first, ...slides, ...all])).filter(fonts.get('emoji')!.has) : []
  const letters = new Set(asciiLetters)
  const signs = new Set(asciiSigns)
  for (const character of latin) (/[\p{L}\p{M}]/u.test(character) ? letters : signs).add(character)
  const punctuation = [...han].filter((character) => /\p{P}/u.test(character))

  // Letters stay together, for the kerning between them; the space comes with the first text of its weight.
  const hasText = first.size > 0
  const hasLetters = [...letters].some((character) => first.has(character))
  const latinFirst = [...(hasText ? signs : []), ...(hasLetters ? letters : [])]
  const hanFirst = hasText ? [...han].filter((character) => first.has(character)).concat(punctuation) : []
  const without = (from: Iterable<string>, taken: string[]): string[] => {
    const set = new Set(taken)
    return [...from].filter((character) => !set.has(character))
  }
  const group = (face: Face, part: FontPart, characters: Iterable<string>): Group => ({
    source: fonts.get(face)!,
    face,
    weight,
    part,
    characters: sorted(characters),
  })
  const others = [...faces].filter(([face]) => face !== 'latin' && face !== 'han')
  const seenAt = (characters: Set<string>): FontPart =>
    [...characters].some((character) => first.has(character)) ? 'first' : 'rest'
  return [
    group('latin', 'first', latinFirst),
    group('latin', 'rest', without([...signs, ...letters], latinFirst)),
    group('han', 'first', hanFirst),
    group(
      'han',
      'rest',
      without(slides, hanFirst).filter((character) => han.has(character)),
    ),
    group('han', 'asked', without(han, [...hanFirst, ...slides])),
    // Rare signs are one file each, where they are first seen.
    ...others.map(([face, characters]) => ({
      ...group(face, seenAt(characters), characters),
      ...(face === 'emoji' && { joined: sorted(parts) }),
    })),
  ]
}

/** What a browser draws of a formula by itself: roots, and bars over and under. */
const grown = [...'√‾_̲̅', ...asciiSigns]

/** The file of formulas: one weight of all that they hold, in which the signs that grow find their parts. */
async function divideMaths(faces: Faces, first: Set<string>, all: Set<string>): Promise<Group[]> {
  const source = await openSource(faces, 'maths', 400)
  const characters = [...first, ...all].filter(source.has)
  if (characters.length === 0) return []
  const part: FontPart = first.size > 0 ? 'first' : 'rest'
  return [{ source, face: 'maths', weight: 400, part, characters: sorted([...characters, ...grown]) }]
}

async function cutCached(
  { source, face, weight, characters: own, joined = [] }: Group,
  format: FontFormat,
  cacheDir: string,
): Promise<Uint8Array> {
  const characters = sorted([...own, ...joined])
  const key = hash(
    JSON.stringify([source.version, features[face] ?? joining, droppedTables, characters.join('')]),
  )
  return cached(cacheDir, `${face}-${weight}-${key}.${format}`, filesKept, () =>
    cutSource(source, face, characters, format),
  )
}

/** Distinct characters in the order of their code points. */
function sorted(characters: Iterable<string>): string[] {
  return [...new Set(characters)].toSorted((a, b) => a.codePointAt(0)! - b.codePointAt(0)!)
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 12)
}
