import { sceneAt } from '../../chart/steps.ts'
import type { Block } from '../../model.ts'
import { columnsIn, type GroupColumn } from '../../render/columns.ts'
import type { Placeholder } from './layouts.ts'
import { columnGap } from './placeholder.ts'
import { fill, fit, heightOf, scaled, scaleToFit, type TextParagraph } from './paragraph.ts'
import type { Shape } from './shape.ts'
import { layTable } from './table.ts'
import { isText, objectsIn, paragraphsOf, type ObjectBlock } from './text.ts'
import type { Box } from './units.ts'

/** Space between text and what stands under it, in pixels. */
const gap = 24

/** The least part of a box that tables, pictures and charts get beside text. */
const leastForObjects = 0.5

/**
 * Blocks in their order in a box: text in its placeholder, tables, pictures and charts between. Text that follows one
 * of these has a box of its own, since a layout cannot foresee it.
 */
export function flow(blocks: Block[], place: Placeholder, box: Box, isFree = false): Shape[] {
  const groups = groupsOf(blocks, place)
  const texts = groups.flatMap((group) => (group.kind === 'text' ? [group.paragraphs] : []))
  const objects = groups.length - texts.length
  if (objects === 0) {
    return texts.map((paragraphs) =>
      isFree
        ? { ...textShape(paragraphs, place, box), kind: 'free-text', look: place.look }
        : { ...textShape(paragraphs, place, box), paragraphs: fill(paragraphs, box.w, box.h) },
    )
  }

  const room = box.h - gap * (groups.length - 1)
  const scale = Math.min(
    1,
    ...texts.map((paragraphs) =>
      scaleToFit(paragraphs, box.w, (room * (1 - leastForObjects)) / texts.length),
    ),
  )
  const heights = texts.map((paragraphs) => heightOf(scaled(paragraphs, scale), box.w))
  const each = (room - heights.reduce((sum, height) => sum + height, 0)) / objects
  let y = box.y
  let filled = isFree
  return groups.flatMap((group) => {
    const own = { ...box, y, h: group.kind === 'text' ? heights.shift()! : each }
    const object = group.kind === 'object' && objectShape(group.block, own)
    // A table ends with its last row.
    y += gap + (object && object.kind === 'table' ? Math.min(object.box.h, each) : own.h)
    if (object) return [object]
    if (group.kind === 'columns') return besides(group.columns, place, own)
    if (group.kind !== 'text') return []
    const paragraphs = scaled(group.paragraphs, scale)
    if (filled) return [{ kind: 'free-text' as const, paragraphs, look: place.look, box: own }]
    filled = true
    return [{ kind: 'text' as const, place, paragraphs, box: own }]
  })
}

/** Columns beside each other, each as its blocks come. */
function besides(columns: GroupColumn[], place: Placeholder, box: Box): Shape[] {
  const rows = Math.ceil(columns.length / mostBeside)
  const each = Math.ceil(columns.length / rows)
  return Array.from({ length: rows }, (_, row) => columns.slice(row * each, (row + 1) * each)).flatMap(
    (beside, row) => {
      const width = box.w - gutter * (beside.length - 1)
      const h = (box.h - gap * (rows - 1)) / rows
      const all = beside.reduce((sum, { share }) => sum + share, 0)
      let x = box.x
      return beside.flatMap(({ blocks, share }) => {
        const w = (share / all) * width
        const own = { x, y: box.y + row * (h + gap), w, h }
        x += w + gutter
        return flow(blocks, place, own, true)
      })
    },
  )
}

/** Space between columns, in pixels, and how many of them stand beside each other. */
const gutter = 48
const mostBeside = 4

type Group =
  | { kind: 'text'; paragraphs: TextParagraph[] }
  | { kind: 'object'; block: ObjectBlock }
  | { kind: 'columns'; columns: GroupColumn[] }

function groupsOf(blocks: Block[], place: Placeholder): Group[] {
  const groups: Group[] = []
  for (const block of blocks) {
    const columns = columnsIn(block)
    if (columns) {
      groups.push({ kind: 'columns', columns })
      continue
    }
    const paragraphs = isText(block) ? paragraphsOf([block], place.look) : []
    const last = groups.at(-1)
    if (last?.kind === 'text') last.paragraphs.push(...paragraphs)
    else if (paragraphs.length > 0) groups.push({ kind: 'text', paragraphs })
    for (const object of objectsIn([block])) groups.push({ kind: 'object', block: object })
  }
  return groups
}

/** Text at the largest size at which it fits. */
export function textShape(
  paragraphs: TextParagraph[],
  place: Placeholder,
  box: Box = place.box,
): Extract<Shape, { kind: 'text' }> {
  return { kind: 'text', place, paragraphs: fit(paragraphs, box.w, box.h), box }
}

/** The size, against its own, below which text takes two columns where these let it be larger. */
const smallInOne = 0.8

/** Text that is much for one column: in two, where it is larger there. */
export function columnShape(
  paragraphs: TextParagraph[],
  place: Placeholder,
  box: Box,
): Extract<Shape, { kind: 'text' }> {
  const one = scaleToFit(paragraphs, box.w, box.h)
  const half = (box.w - columnGap) / 2
  // Columns end where a paragraph does, so that one of them is shorter than half.
  const tallest = Math.max(0, ...paragraphs.map((paragraph) => heightOf([paragraph], half)))
  const two = scaleToFit(paragraphs, half, 2 * box.h - tallest)
  if (one >= smallInOne || two <= one) return textShape(paragraphs, place, box)
  const larger = scaled(paragraphs, two)
  const h = Math.min(box.h, heightOf(larger, half) / 2 + tallest)
  return { kind: 'text', place, paragraphs: larger, box: { ...box, h }, columns: 2 }
}

export function objectShape(block: ObjectBlock, box: Box): Shape {
  if (block.type === 'table') return layTable(block, box)
  if (block.type === 'chart') return { kind: 'chart', spec: sceneAt(block.spec, null).spec, place: null, box }
  const own = sized(block, box)
  if (block.type === 'media') return { kind: 'media', media: block, box: own }
  const { src, alt, href } = block
  return { kind: 'picture', src, alt, ...(href !== undefined && { href }), block, box: own }
}

/** As much of a box as its author gives a picture: at its left, under its top. */
function sized({ attributes: { style } }: ObjectBlock, box: Box): Box {
  const w = Math.min(box.w, inPixels(style?.['width'], box.w))
  const h = Math.min(box.h, inPixels(style?.['height'], box.h))
  return { x: box.x, y: box.y, w, h }
}

/** A length of CSS in pixels of a slide; all there is, where it is none that can be told. */
function inPixels(length: string | undefined, whole: number): number {
  const [, number, unit] = /^([\d.]+)(rem|em|%)$/.exec(length ?? '') ?? []
  if (number === undefined || Number(number) === 0) return whole
  return Number(number) * (unit === '%' ? whole / 100 : 16)
}
