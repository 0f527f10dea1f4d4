import type { FitFault } from '../../model.ts'
import { placePieces, type SeenLine, type Pieces, type Rectangle, type Thing } from './pieces.ts'

/** The least sizes of type, in pixels of a slide of 1280 × 720: text, and what is looked up rather than read. */
const least = { text: 24, small: 18 }

/** Type that is looked up rather than read: code, captions, imprints, who a person is. */
const lookedUp = 'pre, code, kbd, samp, small, figcaption, .imprint, .person, .unit'

/** Type whose size belongs to the word beside it. */
const raised = 'sup, sub, rt, .footnotes'

/** What of a picture, and of a chart, is the least that is still seen, in rem. */
const seen = { picture: 10, chart: { width: 14, height: 9 } }

/** What may pass unseen, in pixels of a slide. */
const slack = 2

/** Words keep so far from the shoots below them, in pixels of a slide. */
const clearance = 28

/** What is wrong on a slide, and whether its text also comes too near the foot for its step, or stands over a shoot. */
export interface Measured {
  faults: FitFault[]
  isTight: boolean
}

/**
 * Measures a slide as it is laid out now: text over text, text or a picture outside of its place, text that is too
 * small, a picture or a chart without room. It looks at the laid-out page alone, so it holds for every layout, and for
 * what an author lays out. Lengths come out in pixels of a slide of 1280 × 720.
 *
 * @param slide a `[data-layout]` that is displayed, its charts drawn or under `data-measuring`
 */
export function measureSlide(slide: HTMLElement): Measured {
  const pieces = placePieces(slide)
  const faults = [...findOutside(pieces), ...findWide(pieces), ...findOver(pieces), ...findSqueezed(pieces)]
  const { lines, things, shoots, limits } = pieces
  const low = [...lines, ...things].some(({ free, bottom }) => !free && bottom > limits.wanted + slack)
  const isOver = lines.some((line) =>
    shoots.some((shoot) => meet(line, { ...shoot, top: shoot.top - clearance })),
  )
  return { faults: [...faults, ...findSmall(pieces)], isTight: low || isOver }
}

function meet(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Text and pictures beyond the foot or the edges of the slide. */
function findOutside({ lines, things, limits }: Pieces): FitFault[] {
  return [...lines, ...things].flatMap((piece) => {
    const { left, right, bottom } = piece.free ? limits.box : limits
    const over = Math.max(
      piece.bottom - bottom,
      piece.right - right,
      left - piece.left,
      limits.box.top - piece.top,
    )
    if (over <= slack) return []
    const side =
      over === piece.bottom - bottom ? 'foot' : over === limits.box.top - piece.top ? 'top' : 'edge'
    return [fault('outside', piece, over, side)]
  })
}

/** Lines that are wider than the block that holds them, tables that are wider than theirs. */
function findWide({ lines, tables }: Pieces): FitFault[] {
  const wide = lines.filter(({ right, place }) => right > place + slack)
  return [...wide, ...tables.filter(({ right, place }) => right > place + slack)].map((piece) =>
    fault('wide', piece, piece.right - piece.place),
  )
}

/** Lines of one block over lines of another. */
function findOver({ lines }: Pieces): FitFault[] {
  const found: FitFault[] = []
  const order = lines.toSorted((a, b) => a.top - b.top)
  for (const [i, upper] of order.entries()) {
    for (let j = i + 1; j < order.length && order[j]!.top < upper.bottom - slack; j++) {
      const lower = order[j]!
      const deep = Math.min(upper.bottom, lower.bottom) - lower.top
      const broad = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left)
      if (upper.block === lower.block || deep <= slack || broad <= slack) continue
      if (!mayMeet(upper, lower)) found.push(fault('over', lower, Math.min(deep, broad), upper.text))
    }
  }
  return found
}

/** What the author lays on each other, or shows by turns. */
function mayMeet({ block: one }: SeenLine, { block: other }: SeenLine): boolean {
  const stack = one.closest('.r-stack')
  if (stack && stack === other.closest('.r-stack')) return true
  const passing =
    '.fragment:is(.fade-out, .current-visible, .fade-in-then-out, .fade-in-then-semi-out, .semi-fade-out)'
  return one.closest(passing) !== null || other.closest(passing) !== null
}

function findSmall({ lines }: Pieces): FitFault[] {
  return lines.flatMap((line) => {
    if (line.block.closest(raised) || line.inner.closest(raised)) return []
    const small = line.inner.closest(lookedUp) ?? line.block.closest(lookedUp)
    const size = small ? least.small : least.text
    return line.size < size - 0.5 ? [fault('small', line, size - line.size)] : []
  })
}

function findSqueezed({ things }: Pieces): FitFault[] {
  return things.flatMap((thing) => {
    const missing = thing.isChart ? missingOfChart(thing) : missingOfPicture(thing)
    return missing > 0 ? [fault('squeezed', thing, missing)] : []
  })
}

function missingOfChart({ left, right, top, bottom }: Thing): number {
  return Math.max(seen.chart.width * 16 - (right - left), seen.chart.height * 16 - (bottom - top))
}

/** A picture that is small by itself, or by its author's word, is as large as it should be. */
function missingOfPicture({ left, right, top, bottom, natural }: Thing): number {
  const large = Math.max(right - left, bottom - top)
  return natural === null ? 0 : Math.min(seen.picture * 16, natural) - large
}

function fault(kind: FitFault['kind'], { text }: { text: string }, pixels: number, by?: string): FitFault {
  return { kind, text, pixels: Math.ceil(pixels), ...(by !== undefined && { by }) }
}
