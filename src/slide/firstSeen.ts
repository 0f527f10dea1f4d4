import type { Block, ElementAttributes } from '../model.ts'

/** Kinds of Reveal's fragments that are seen before their step. */
export const seenBefore = /^(?:fade-out|semi-fade-out|strike|grow|shrink|highlight-.+)$/

/** Whether a thing is not there before its step. */
export function isHidden({ classes }: ElementAttributes): boolean {
  return classes.includes('fragment') && !classes.some((name) => seenBefore.test(name))
}

/** Whether something of a block is there before the first step. */
function isSeen(block: Block): boolean {
  if (block.type === 'heading' || block.type === 'footnotes' || isHidden(block.attributes)) return false
  return block.type !== 'list' || block.items.some(({ attributes }) => !isHidden(attributes))
}

/** A slide's blocks; where all under its heading comes by steps, the first of it is there at once. */
export function withFirstSeen(blocks: Block[]): Block[] {
  const at = blocks.findIndex(({ type }) => type !== 'heading' && type !== 'footnotes')
  const first = blocks[at]
  if (!first || blocks.some(isSeen)) return blocks
  return blocks.with(
    at,
    first.type === 'list' && !isHidden(first.attributes) ? withFirstItem(first) : atOnce(first),
  )
}

function withFirstItem(list: Extract<Block, { type: 'list' }>): Block {
  return { ...list, items: list.items.map((item, i) => (i === 0 ? atOnce(item) : item)) }
}

function atOnce<T extends { attributes: ElementAttributes }>(thing: T): T {
  const classes = thing.attributes.classes.filter((name) => name !== 'fragment')
  return { ...thing, attributes: { ...thing.attributes, classes, fragmentIndex: null } }
}
