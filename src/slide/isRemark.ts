import type { Block } from '../model.ts'

/** @returns whether what stands beside a chart only speaks of it, and shows nothing that wants a place of its own */
export function isRemark(blocks: Block[]): boolean {
  return (
    blocks.length > 0 &&
    blocks.every(
      (block) => block.type === 'paragraph' && !block.inlines.some(({ type }) => type === 'strong'),
    )
  )
}
