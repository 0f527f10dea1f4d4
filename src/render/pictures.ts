import type { Block, Deck, PictureUse, Span } from '../model.ts'
import { withInner } from '../innerBlocks.ts'
import { placeAt } from '../problem.ts'

/** The pictures that a deck shows, on its slides and in its notes, each as often as it is shown. */
export function picturesOf({ text, slides }: Deck): PictureUse[] {
  const use = (src: string, { start, end }: Span, where: PictureUse['where']): PictureUse => ({
    src,
    start,
    end,
    where,
    ...placeAt(text, start),
  })
  const inBlocks = (blocks: Block[], where: PictureUse['where']) =>
    blocks
      .flatMap(withInner)
      .flatMap((block) => (block.type === 'image' ? [use(block.src, block, where)] : []))
  return slides.flatMap((slide) => [
    ...(slide.background.image ? [use(slide.background.image, slide, 'slide')] : []),
    ...inBlocks(slide.blocks, 'slide'),
    ...inBlocks(slide.notes, 'notes'),
  ])
}
