import type { Block, ListItem } from '../../../model.ts'
import type { RenderContext } from '../../../render/context.ts'
import { columnShape, flow, textShape } from '../flow.ts'
import { arrangementOf, numberOf } from '../../../slide/arrangement.ts'
import { hungNumber } from '../../../render/hungNumber.ts'
import { listedIn, shownIn } from '../../../slide/parts.ts'
import { columnsOf, looks } from '../layouts.ts'
import {
  fill,
  fit,
  heightOf,
  linesOf,
  type TextParagraph,
  type ParagraphLook,
  type TextPiece,
} from '../paragraph.ts'
import { widthOf } from '../measure.ts'
import type { Shape } from '../shape.ts'
import { objectsIn, paragraphsOf, piecesOf, namedPieces, innerOf, signOf } from '../text.ts'
import { shareBar, shareRow } from './bars.ts'
import { type Composed, type List, place, rule } from './parts.ts'

/** What the deck is about: its own list, or its sections as links. */
export function agenda(parts: Composed, context: RenderContext): Shape[] {
  const own = place(parts, 11)
  if (parts.body.some((block) => block.type === 'list')) return longList(parts)
  const entries = context.sections.map(({ slide }): TextParagraph => ({
    pieces: [{ text: slide.title, href: `#${slide.id}` }],
    look: own.look,
    item: { ordered: true, level: 0 },
  }))
  const before = paragraphsOf(parts.body, { ...own.look, size: looks.text.size })
  return [columnShape([...before, ...entries], own, parts.region)]
}

/** Blocks as they come; text alone takes two columns where it is much. */
function longList(parts: Composed): Shape[] {
  const own = place(parts, 11)
  if (objectsIn(parts.body).length > 0) return flow(parts.body, own, parts.region)
  return [columnShape(paragraphsOf(parts.body, own.look), own, parts.region)]
}

/** As many items are more than one column holds at a size that is read. */
const manyItems = 9

/** Measures: names and what is said of them. */
export function list(parts: Composed, context: RenderContext): Shape[] {
  const own = place(parts, 11)
  const { before, list, items, behind } = listedIn(parts.body)
  if (!list || objectsIn(parts.body).length > 0) return flow(parts.body, own, parts.region)
  if (list.items.length >= manyItems) return longList(parts)
  const arrangement = arrangementOf(items)
  if (before.length === 0 && arrangement === 'cells') return cells(list, behind, parts)
  if (parts.body.length === 1 && arrangement === 'facts') return facts(list, parts, context)
  const plain = { ...own.look, size: looks.text.size }
  const [above, below] = [paragraphsOf(before, plain), paragraphsOf(behind, plain)]
  const { w, h } = parts.region
  const room = h - heightOf([...above, ...below], w) - 2 * own.look.before
  const laid = layItems(list, arrangement === 'keywords', own.look, w, room)
  return [textShape([...above, ...laid, ...below], own, parts.region)]
}

/** As many cells as are counted, each with its number. */
function cells({ items }: List, behind: Block[], { region: whole }: Composed): Shape[] {
  const said = fit(paragraphsOf(behind, looks.explanation), whole.w, whole.h / 3)
  const under = said.length > 0 ? heightOf(said, whole.w) + 32 : 0
  const region = { ...whole, h: whole.h - under }
  const across = [0, 0, 0, 0, 2, 3, 3, 4, 4, 3][items.length]!
  const columns = columnsOf(across, 32)
  const h = Math.min(150, region.h / Math.ceil(items.length / across))
  const cellShapes = items.flatMap((item, i): Shape[] => {
    const { x, w } = columns[i % across]!
    const y = region.y + Math.floor(i / across) * h
    const number = { pieces: [{ text: String(i + 1), colour: 'accent1' as const }], look: looks.caption }
    const words = { pieces: piecesOf(item.inlines, { bold: true }), look: looks.explanation }
    const paragraphs = fit([number, words], w, h - 28)
    return [
      rule(x, y, w, 3, 'tx1'),
      { kind: 'free-text', paragraphs, look: looks.caption, box: { x, y: y + 14, w, h: h - 28 } },
    ]
  })
  const y = region.y + h * Math.ceil(items.length / across) + 32
  const box = { ...whole, y, h: under - 32 }
  return said.length > 0
    ? [...cellShapes, { kind: 'free-text', paragraphs: said, look: looks.explanation, box }]
    : cellShapes
}

/** Sentences, each beside its number; words that lead to them take the whole width. */
function facts({ items }: List, { region }: Composed, context: RenderContext): Shape[] {
  const beside = { x: region.x + 328, w: region.w - 328 }
  const h = Math.min(240, region.h / items.length)
  return items.flatMap((item, i): Shape[] => {
    const y = region.y + i * h
    const number = numberOf(item.inlines)
    const words = [
      { pieces: piecesOf(item.inlines), look: looks.explanation },
      ...innerOf(item.blocks, looks.text, 1),
    ]
    const box = { y: y + 16, h: h - 28 }
    const textIn = (paragraphs: TextParagraph[], column: { x: number; w: number }): Shape => ({
      kind: 'free-text',
      paragraphs: fit(paragraphs, column.w, box.h),
      look: looks.caption,
      box: { ...column, ...box },
    })
    const hung = number && [{ pieces: [{ text: hungNumber(number, context) }], look: looks.fact }]
    return [
      rule(region.x, y, region.w, 1, 'bg2'),
      ...(hung ? [textIn(hung, { x: region.x, w: 288 })] : []),
      textIn(words, hung ? beside : region),
    ]
  })
}

/** Where names and what is said of them stand beside each other. */
const nameColumn = 352

/**
 * A list's items. Where all have names and what is said of each fits beside its name, it stands there; else, where
 * there is room, under it.
 */
function layItems(
  list: List,
  isLoud: boolean,
  look: ParagraphLook,
  width: number,
  height: number,
): TextParagraph[] {
  const contents = list.items.map((item) => {
    const { name, rest } = namedPieces(item.inlines)
    return { item, rest, name: isLoud && name ? name.map((piece) => loud(piece)) : name }
  })
  const named = contents.every(({ name }) => name !== null)
  const ways: (({ item, name, rest }: (typeof contents)[number]) => TextParagraph[])[] = []
  const sign = (item: ListItem) => signOf(list, item, 0)
  if (named) {
    ways.push(({ item, name, rest }) => [
      { pieces: [...name!, 'tab', ...rest], look, item: sign(item), tab: nameColumn },
      ...innerOf(item.blocks, look, 1),
    ])
    ways.push(({ item, name, rest }) => [
      { pieces: rest.length > 0 ? [...name!, 'break', ...rest] : name!, look, item: sign(item) },
      ...innerOf(item.blocks, look, 1),
    ])
  }
  ways.push(({ item }) => [plainItem(item, look, sign(item)), ...innerOf(item.blocks, look, 1)])
  const small = looks.text.size
  for (const size of named ? [Math.round(look.size * 1.2), look.size, small] : []) {
    const beside = contents
      .flatMap(ways[0]!)
      .map((paragraph) => ({ ...paragraph, look: { ...paragraph.look, size } }))
    const fits = contents.every(({ name }) => nameWidth(name!) * size <= nameColumn - 24)
    if (fits && beside.every((paragraph) => linesOf(paragraph, width) === 1))
      return spaced(beside, width, height)
  }
  return spaced(contents.flatMap(ways[named ? 1 : 0]!), width, height)
}

/** How wide a name is, in its size. */
function nameWidth(name: TextPiece[]): number {
  return name.reduce(
    (sum, piece) => sum + (typeof piece === 'string' ? 0 : widthOf(piece.text, true) * (piece.scale ?? 1)),
    0,
  )
}

/** A word or two is louder than what it means. */
function loud(piece: TextPiece): TextPiece {
  return typeof piece === 'string' ? piece : { ...piece, scale: 1.6 }
}

/** How near and how far apart items of a list stand, in pixels; few stand further apart. */
const distance = { least: 8, most: 26, few: 38 }

/** Items as far apart as there is room, and only then smaller. */
function spaced(items: TextParagraph[], width: number, height: number): TextParagraph[] {
  const tight = items.map((item) => ({ ...item, look: { ...item.look, before: 0 } }))
  const tops = items.filter(({ item }) => item?.level === 0).length
  const most = tops > 4 ? distance.most : distance.few
  const spare = (height - heightOf(tight, width)) / Math.max(1, tops - 1)
  const before = Math.round(Math.max(distance.least, Math.min(most, spare)))
  const isBeside = items.some(({ tab }) => tab !== undefined)
  return (isBeside ? fit : fill)(
    items.map((item) => (item.item?.level === 0 ? { ...item, look: { ...item.look, before } } : item)),
    width,
    height,
  )
}

function plainItem(
  item: ListItem,
  look: ParagraphLook,
  sign: NonNullable<TextParagraph['item']>,
): TextParagraph {
  return { pieces: piecesOf(item.inlines), look, item: sign }
}

/** Blocks as they come; the share that a paragraph alone tells is a bar below it. */
export function text(parts: Composed, context: RenderContext): Shape[] {
  const { body, region, slide } = parts
  const own = place(parts, 11)
  const [first] = body
  const isAlone = slide.layout === 'text' && body.length === 1 && first!.type === 'paragraph'
  const share = isAlone ? context.shareIn(first!) : null
  if (!share) return flow(body, own, region)
  const room = region.h - shareRow - 32
  const words = fit(paragraphsOf(body, own.look), region.w, room)
  const h = heightOf(words, region.w)
  return [
    textShape(words, own, { ...region, h }),
    ...shareBar(share, first!, { ...region, y: region.y + h + 32 }, context),
  ]
}

/** A picture, and the words beside it. */
export function split(parts: Composed): Shape[] {
  const { shown, beside } = shownIn(parts.body)
  const { region } = parts
  const w = Math.round(region.w * 0.43)
  const right = { ...region, x: region.x + w + 56, w: region.w - w - 56 }
  const words = { ...region, w }
  return [...flow(beside, place(parts, 11), words), ...flow(shown, place(parts, 11), right, true)]
}
