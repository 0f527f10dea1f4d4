import type { Block, BlockOf, Inline } from './model.ts'

type Readers = { [T in Block['type']]?: (block: BlockOf<T>) => Inline[] }

const readers: Readers = {
  heading: ({ inlines }) => inlines,
  paragraph: ({ inlines }) => inlines,
  list: ({ items }) => items.flatMap(({ inlines }) => inlines),
  table: ({ header, rows }) => [header, ...rows].flat(2),
  definitions: ({ items }) => items.flatMap(({ term }) => term),
  group: ({ summary }) => summary,
}

/** The inlines that stand directly in a block, each followed by those in it. */
export function inlinesOf(block: Block): Inline[] {
  return (readers[block.type]?.(block as never) ?? []).flatMap(withInner)
}

function withInner(inline: Inline): Inline[] {
  return [inline, ...('inlines' in inline ? inline.inlines.flatMap(withInner) : [])]
}
