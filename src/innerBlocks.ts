import type { Block, BlockOf } from './model.ts'

type Readers = { [T in Block['type']]?: (block: BlockOf<T>) => Block[] }

const readers: Readers = {
  quote: ({ blocks }) => blocks,
  group: ({ blocks }) => blocks,
  list: ({ items }) => items.flatMap(({ blocks }) => blocks),
  definitions: ({ items }) => items.flatMap(({ descriptions }) => descriptions.flat()),
  footnotes: ({ notes }) => notes.flatMap(({ blocks }) => blocks),
}

/** The blocks that stand directly in a block. */
export function innerBlocks(block: Block): Block[] {
  return readers[block.type]?.(block as never) ?? []
}

/** A block and all that stand in it, however deep, in order. */
export function withInner(block: Block): Block[] {
  return [block, ...innerBlocks(block).flatMap(withInner)]
}
