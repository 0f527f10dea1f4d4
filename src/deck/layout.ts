import { holdsNumber, isAgenda, isTime } from '../language/deckWords.ts'
import type { Block, BlockOf, Inline, Layout, ListItem } from '../model.ts'
import { plainText } from '../plainText.ts'
import { firstWords } from './plain.ts'
import type { SlideSettings } from './slideSettings.ts'
import type { Source } from '../source/source.ts'

/** A slide's content, as far as its layout depends on it. */
export interface SlideContent {
  blocks: Block[]
  index: number
  last: boolean
  /** Whether it shows a QR code. */
  hasQrCode?: boolean
  /** Whether a picture or a video of its own lies under it. */
  hasGround?: boolean
}

interface LayoutCues {
  isFirst: boolean
  isLast: boolean
  /** null where the slide does not begin with a heading. */
  heading: BlockOf<'heading'> | null
  /** What follows the heading. */
  rest: Block[]
  list: ListItem[] | null
  /** Headings, of any level, and nothing else. */
  alone: boolean
  /** `###` headings below the first heading. */
  parts: number
  /** Each of them has something below it. */
  full: boolean
  /** Whether it stands on a picture. */
  onPicture: boolean
}

const shortText = 80
/** As much as an audience reads at a glance, in Latin letters; a Chinese character is as much as two. */
const claimLength = 160
/** What may stand beside the list that a slide is about. */
const besideList: ReadonlySet<Block['type']> = new Set([
  'list',
  'paragraph',
  'image',
  'media',
  'quote',
  'chart',
])
/** In order: the first that holds gives the layout of a slide that names none. */
const fits: [Layout, (parts: LayoutCues) => boolean][] = [
  ['cover', ({ isFirst }) => isFirst],
  ['figures', ({ rest }) => count(rest, 'chart') > 1],
  ['chart', ({ rest }) => count(rest, 'chart') === 1],
  ['closing', (parts) => parts.isLast && isFarewell(parts)],
  ['section', (parts) => parts.heading?.level === 1 && isTitle(parts)],
  ['number', ({ rest }) => rest.some(isStrongNumber) && !rest.some(({ type }) => type === 'list')],
  [
    'timeline',
    ({ list }) => list !== null && list.length >= 2 && list.every((item) => isTime(leading(item))),
  ],
  ['numbers', ({ list }) => list !== null && isNumbers(list)],
  ['position', (parts) => parts.parts === 1 && parts.rest.some(({ type }) => type === 'quote')],
  ['comparison', ({ parts, full }) => (parts === 2 || parts === 3) && full],
  ['agenda', ({ heading }) => heading !== null && isAgenda(plainText(heading.inlines).trim())],
  ['section', ({ alone }) => alone],
  ['picture', ({ rest }) => isAbout(rest, isShown, 0)],
  ['split', ({ rest }) => isSplit(rest)],
  ['list', ({ list }) => list !== null],
  ['table', ({ rest }) => isAbout(rest, ({ type }) => type === 'table')],
  ['code', ({ rest }) => isAbout(rest, ({ type }) => type === 'code')],
  ['quote', ({ rest }) => isAbout(rest, ({ type }) => type === 'quote') && isClaim(rest)],
  // What is to fill its slide needs all of it.
  ['statement', ({ rest }) => isClaim(rest) && !rest.some(stretches)],
]

/** Layouts of a title and little more: they have room for a QR code. */
const roomy: readonly Layout[] = ['cover', 'section', 'closing']

/** Whether a slide has room for a QR code; one that has none is a problem. */
export function takesQrCode(layout: Layout, start: number, source: Source): boolean {
  if (roomy.includes(layout)) return true
  source.report(start, {
    code: 'layout-content',
    severity: 'warning',
    message: `the layout \`${layout}\` has no room for a QR code`,
    expected: 'a slide of the layout `closing`, `section` or `cover`',
  })
  return false
}

/** The layout that suits a slide's content best. */
function fitLayout(content: SlideContent): Layout {
  const parts = partsOf(content)
  const fitting = fits.find(([, holds]) => holds(parts))?.[0] ?? 'text'
  return content.hasQrCode && !roomy.includes(fitting) ? 'closing' : fitting
}

/** What each layout cannot do without. */
const needs: Partial<Record<Layout, [(parts: LayoutCues) => boolean, string]>> = {
  chart: [
    ({ rest }) => rest.some(({ type }) => type === 'chart'),
    'a chart: a `.chart` comment above a table',
  ],
  comparison: [
    ({ parts, rest }) => (parts >= 2 && parts <= 4) || rest.some(({ type }) => type === 'table'),
    'two to four parts that begin with `###`, or a table',
  ],
  numbers: [({ rest }) => rest.some(({ type }) => type === 'list'), 'a list of `**number** what it counts`'],
  timeline: [({ rest }) => rest.some(({ type }) => type === 'list'), 'a list of `**2021** what happened`'],
  figures: [({ rest }) => count(rest, 'chart') > 1, 'two to four charts'],
  picture: [
    ({ rest, onPicture }) => onPicture || rest.some(isShown),
    'a picture or a video, on the slide or under it: `data-background-image`',
  ],
  split: [({ rest }) => isSplit(rest), 'one picture, and text or a list'],
  table: [({ rest }) => count(rest, 'table') > 0, 'a table'],
  code: [({ rest }) => count(rest, 'code') > 0, 'a block of code'],
  quote: [({ rest }) => count(rest, 'quote') > 0, 'what was said, behind `>`'],
  number: [({ rest }) => rest.some(isStrongNumber), 'a number in `**stars**` that is a paragraph of its own'],
  position: [({ rest }) => rest.some(({ type }) => type === 'quote'), 'what was said, behind `>`'],
}

/** The layout that an author named, if the slide has what it needs (a problem else), or the one that fits. */
export function resolveLayout(
  content: SlideContent,
  named: SlideSettings['layout'],
  hasFailed: boolean,
  source: Source,
): Layout {
  if (!named) return fitLayout(content)
  const need = needs[named.name]
  if (need && !need[0](partsOf(content)) && !(named.name === 'chart' && hasFailed)) {
    const message = `the layout \`${named.name}\` does not fit what the slide holds`
    source.report(named.start, { code: 'layout-content', severity: 'warning', message, expected: need[1] })
    return fitLayout(content)
  }
  return named.name
}

function partsOf({ blocks: all, index, last, hasGround = false }: SlideContent): LayoutCues {
  const blocks = all.filter(({ type }) => type !== 'footnotes')
  const at = blocks.findIndex(({ type }) => type === 'heading')
  const first = at < 0 ? null : blocks[at]!
  const heading = first?.type === 'heading' && first.level <= 2 ? first : null
  const rest = heading ? blocks.filter((block) => block !== heading) : blocks
  const lists = rest.filter((block) => block.type === 'list')
  const starts = rest.flatMap((block, i) => (block.type === 'heading' && block.level >= 3 ? [i] : []))
  return {
    isFirst: index === 0,
    isLast: last && index > 0,
    heading,
    rest,
    list: lists.length === 1 && rest.every(({ type }) => besideList.has(type)) ? lists[0]!.items : null,
    alone: blocks.length > 0 && blocks.every(({ type }) => type === 'heading') && !isBareNumber(blocks),
    parts: starts.length,
    onPicture: hasGround,
    full: starts.every((start, i) => (starts[i + 1] ?? rest.length) > start + 1),
  }
}

function count(blocks: Block[], type: Block['type']): number {
  return blocks.filter((block) => block.type === type).length
}

function isShown({ type }: Block): boolean {
  return type === 'image' || type === 'media'
}

/** As much as is said of what a slide shows: a caption, or where it comes from. */
const captionLines = 2

/** One block of a kind, and at most some short lines; none of them before it where `before` is 0. */
function isAbout(rest: Block[], isKind: (block: Block) => boolean, before = captionLines): boolean {
  const [about, others] = [rest.filter(isKind), rest.filter((block) => !isKind(block))]
  if (about.length !== 1 || rest.some(stretches)) return false
  return others.length <= captionLines && others.every(isShortLine) && rest.indexOf(about[0]!) <= before
}

/** As many blocks stand beside a picture. */
const besidePicture = 3

/** One picture, and text or a list that is seen beside it. */
function isSplit(rest: Block[]): boolean {
  const texts = rest.filter((block) => !isShown(block))
  const isText = ({ type }: Block) => type === 'paragraph' || type === 'list'
  return (
    rest.length === texts.length + 1 &&
    texts.length >= 1 &&
    texts.length <= besidePicture &&
    texts.every(isText) &&
    !rest.some(stretches)
  )
}

/** A heading, and at most a short paragraph. */
function isTitle({ heading, rest }: LayoutCues): boolean {
  return heading !== null && rest.length <= 1 && rest.every(isShortLine)
}

/** As many lines as a last slide has below its heading: an address, a page, thanks. */
const farewellLines = 3

/** A heading, and at most some short lines. */
function isFarewell({ heading, rest }: LayoutCues): boolean {
  return heading !== null && rest.length <= farewellLines && rest.every(isShortLine)
}

function isShortLine(block: Block): boolean {
  return block.type === 'paragraph' && !isStrongNumber(block) && plainText(block.inlines).length <= shortText
}

/** A number, and a heading that says what it is: no part begins with it. */
function isBareNumber([first, ...rest]: Block[]): boolean {
  return (
    rest.length > 0 &&
    first?.type === 'heading' &&
    isNumber(first.inlines) &&
    plainText(first.inlines).length <= 12
  )
}

function stretches({ attributes }: Block): boolean {
  return attributes.classes.includes('r-stretch')
}

/** A short paragraph, a quote or a picture, and at most a few words on it. */
function isClaim([first, ...rest]: Block[]): boolean {
  if (first && isShown(first)) return rest.every((block) => block.type === 'paragraph' || isShown(block))
  if (first?.type !== 'paragraph' && first?.type !== 'quote') return false
  const words = firstWords([first])
  return (
    words.replace(/\p{Script=Han}/gu, '··').length <= claimLength &&
    rest.length <= 3 &&
    rest.every((block) => block.type === 'paragraph' || isShown(block) || block.type === 'quote')
  )
}

/** A paragraph that is one number in strong text, and at most a note on it. */
function isStrongNumber(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  const [first, ...others] = block.inlines.filter(({ type }) => type !== 'number-note')
  return first?.type === 'strong' && others.length === 0 && isNumber(first.inlines)
}

function isNumbers(items: ListItem[]): boolean {
  return (
    items.length >= 2 &&
    items.length <= 6 &&
    items.every(({ inlines: [first] }) => first?.type === 'strong' && isNumber(first.inlines))
  )
}

function isNumber(inlines: Inline[]): boolean {
  const text = plainText(inlines)
  return text.length <= 24 && holdsNumber(text)
}

function leading({ inlines: [first] }: ListItem): string {
  return first?.type === 'strong' ? plainText(first.inlines).trim() : ''
}
