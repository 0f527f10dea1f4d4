import type { Layout } from '../model.ts'
import type { SlideDraft } from './slide.ts'

/** No more slides of one layout stand in a row. */
const MOST_ALIKE = 3

/** What a slide of a layout may look like in place of it; the others keep theirs. */
const otherLooks: Partial<Record<Layout, (slide: SlideDraft) => SlideDraft>> = {
  list: (slide) => ({ ...slide, layout: 'text' }),
  statement: (slide) => ({ ...slide, layout: 'text' }),
  numbers: (slide) => ({ ...slide, layout: 'list' }),
  table: (slide) => ({ ...slide, layout: 'text' }),
  // A chart of a table can be read as that table.
  chart: (slide) => {
    const [first] = slide.body
    const sets = first?.tries.filter(({ text }) => !text.startsWith('<!-- .chart:')) ?? []
    if (!first || sets.length === 0) return slide
    return { ...slide, layout: 'table', body: [{ ...first, tries: sets }, ...slide.body.slice(1)] }
  },
}

/** Slides of which at most three in a row look alike. */
export function withVariety(slides: SlideDraft[]): SlideDraft[] {
  const varied: SlideDraft[] = []
  for (const slide of slides) {
    const before = varied.slice(-MOST_ALIKE)
    const isRun = before.length === MOST_ALIKE && before.every(({ layout }) => layout === slide.layout)
    varied.push(isRun ? (otherLooks[slide.layout]?.(slide) ?? slide) : slide)
  }
  return varied
}
