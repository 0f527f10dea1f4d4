import type { Layout } from '../model.ts'
import type { SlideDraft } from './slide.ts'

/** No more slides of one layout stand in a row. */
const MOST_ALIKE = 3

/** What a layout may be in place of itself, with the same blocks; the others have none. */
const otherLayouts: Partial<Record<Layout, Layout>> = {
  list: 'text',
  statement: 'text',
  numbers: 'list',
  table: 'text',
}

/** Whether what comes behind layouts would be one of too many of its kind. */
function makesRun(before: Layout[], layout: Layout): boolean {
  const last = before.slice(-MOST_ALIKE)
  return last.length === MOST_ALIKE && last.every((one) => one === layout)
}

/** The layout of a slide behind others, as they are written: the fourth of a kind looks otherwise, where it can. */
export function variedLayout(before: Layout[], layout: Layout): Layout {
  return makesRun(before, layout) ? (otherLayouts[layout] ?? layout) : layout
}

/** A chart of a table is read as that table, one of sentences as those. */
function asTable(slide: SlideDraft): SlideDraft {
  const [first] = slide.body
  const sets = first?.tries.filter(({ text }) => !text.startsWith('<!-- .chart:')) ?? []
  if (!first || sets.length === 0) return slide.otherwise ? { ...slide.otherwise, notes: slide.notes } : slide
  return { ...slide, layout: 'table', body: [{ ...first, tries: sets }, ...slide.body.slice(1)] }
}

/** Slides of which, of charts that were tables, at most three stand in a row. */
export function withVariety(slides: SlideDraft[]): SlideDraft[] {
  const varied: SlideDraft[] = []
  for (const slide of slides) {
    const before = varied.map(({ layout }) => layout)
    varied.push(slide.layout === 'chart' && makesRun(before, 'chart') ? asTable(slide) : slide)
  }
  return varied
}
