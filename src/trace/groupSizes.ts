import { innerBlocks } from '../innerBlocks.ts'
import type { Block, Deck, Layout } from '../model.ts'

/** Layouts that announce what the following slides show. */
const opening: ReadonlySet<Layout> = new Set(['cover', 'agenda', 'section', 'statement'])

/** For each slide of a deck, how many things are shown together on it: items, rows, headings of one level. */
export function groupSizes(deck: Deck): ReadonlySet<number>[] {
  const own = deck.slides.map((slide) => new Set(sizesOf(slide.blocks)))
  const sections = deck.slides.filter((slide) => slide.layout === 'section').length
  return deck.slides.map((slide, index) => {
    const next = opening.has(slide.layout) && own[index]!.size === 0 ? (own[index + 1] ?? []) : []
    const all = slide.layout === 'agenda' || slide.layout === 'cover' ? [sections] : []
    return new Set([...own[index]!, ...next, ...all])
  })
}

function sizesOf(blocks: Block[]): number[] {
  const headings = new Map<number, number>()
  for (const block of blocks) {
    if (block.type === 'heading') headings.set(block.level, (headings.get(block.level) ?? 0) + 1)
  }
  return [...headings.values(), ...blocks.flatMap(sizesOfBlock)].filter((size) => size > 1)
}

function sizesOfBlock(block: Block): number[] {
  if (block.type === 'list')
    return [block.items.length, ...block.items.flatMap((item) => sizesOf(item.blocks))]
  if (block.type === 'table') return [block.rows.length, block.header.length - 1]
  if (block.type === 'chart') return [block.spec.rows.length, block.spec.series.length]
  return sizesOf(innerBlocks(block))
}
