import type { Block, BlockOf } from '../model.ts'

type Group = BlockOf<'group'>

/** The names that authors of several tools give to columns. */
const named = /^(?:columns|row|cols|two-columns|twocolumn|multicolumn|r-hstack|flex|grid-cols-\d+)$/

/** One of the columns of a group, and its part of the width. */
export interface GroupColumn {
  blocks: Block[]
  share: number
}

/** The columns of a group whose parts stand beside each other; null of any other block. */
export function columnsIn(block: Block): GroupColumn[] | null {
  if (block.type !== 'group' || block.kind !== 'group' || block.blocks.length < 2) return null
  if (!isLaid(block) && !block.attributes.classes.some((name) => named.test(name))) return null
  const parts = block.blocks.map((part) =>
    part.type === 'group' && part.kind === 'group' ? part.blocks : [part],
  )
  const shares = sharesOf(block)
  const spans = block.blocks.map((part) => spanOf(part))
  return parts.map((blocks, i) => ({ blocks, share: shares?.[i] ?? spans[i]! }))
}

/** Whether an author lays out what is in an element. */
export function isLaid({ attributes: { style } }: Pick<Group, 'attributes'>): boolean {
  return /grid|flex/.test(style?.['display'] ?? '') && style?.['flex-direction'] !== 'column'
}

/** `grid-template-columns: 3fr 2fr` */
function sharesOf({ attributes: { style } }: Group): number[] | null {
  const shares = [...(style?.['grid-template-columns'] ?? '').matchAll(/(?:^|\s)([\d.]+)(?:fr|%)/g)]
  return shares.length > 0 ? shares.map(([, share]) => Number(share) || 1) : null
}

function spanOf({ attributes }: Block): number {
  const span = attributes.classes.map((name) => /^col-span-(\d+)$/.exec(name)?.[1]).find(Boolean)
  return Number(span ?? 1)
}
