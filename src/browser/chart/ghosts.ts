import type { Chart } from 'chart.js'
import type { Point } from '../../chart/mark.ts'
import type { Arc } from './arc.ts'
import { arcPart, bend, fillOutline, outlineOfArc, outlineOfBox } from './bend.ts'
import { between, mixColours, pieceShares, sliceOf, stemOf } from './boxes.ts'
import type { ElementBox } from './hits.ts'
import type { MorphPair } from './morph.ts'
import type { SeenChart, SeenMark } from './seen.ts'

/** What leaves while the others come: an outline on its way, in a colour that is as strong as is said. */
interface Ghost {
  outline(t: number): Point[]
  colour(t: number): string
  alpha(t: number): number
  /** Whether it lies on what comes. */
  over: boolean
}

const fading = (t: number) => 1 - t
const whole = () => 1

/**
 * What is no more, or is drawn otherwise, goes while the others come; what becomes a bar in pieces is that bar until it
 * has arrived.
 *
 * @param before what was seen
 * @param pairs what goes on from which of it
 * @param axis the axis of values that comes
 */
export function ghostsOf(before: SeenMark[], pairs: MorphPair[], axis: SeenChart['axis'], chart: Chart) {
  const ghosts = before.flatMap((from): Ghost[] => {
    const own = pairs.filter((pair) => pair.from === from)
    if (own.some(({ to, isMark }) => to.arc || (isMark && from.arc))) return []
    if (from.arc) return arcGhosts(from, from.arc, own)
    return barGhosts(from, own[0] ?? pairs.find(({ to }) => to.row === from.row), axis)
  })
  const paint = (over: boolean, t: number) => {
    if (t >= 1) return
    const { ctx } = chart
    for (const ghost of ghosts) {
      if (ghost.over !== over) continue
      ctx.save()
      ctx.globalAlpha = ghost.alpha(t)
      fillOutline(ctx, ghost.outline(t), ghost.colour(t))
      ctx.restore()
    }
  }
  return { under: (t: number) => paint(false, t), over: (t: number) => paint(true, t) }
}

/** An arc that becomes bars, or shrinks into points; one that is no more fades where it was. */
function arcGhosts(from: SeenMark, arc: Arc, pairs: MorphPair[]): Ghost[] {
  if (pairs.length === 0) {
    return [{ outline: () => outlineOfArc(arc), colour: () => from.colour, alpha: fading, over: false }]
  }
  return pairs.map(({ to, part }) => {
    const start = outlineOfArc(arcPart(arc, part))
    const end = outlineOfBox(to.box, start)
    return {
      outline: (t) => bend(start, end, t),
      colour: (t) => mixColours(from.colour, to.colour, t),
      alpha: to.kind === 'bar' ? whole : fading,
      over: true,
    }
  })
}

/** A bar, or the tiles and signs that stood for it, on the way to what is there in its place. */
function barGhosts(from: SeenMark, pair: MorphPair | undefined, axis: SeenChart['axis']): Ghost[] {
  const isOwn = pair?.from === from
  const isWhole = isOwn && pair.waits && pair.to.kind === 'bar'
  const stays = isOwn && pair.to.kind === from.kind
  const isDrawn = from.kind === 'bar' || from.pieces.length > 0
  if (!isDrawn || (stays && !isWhole && pair.to.colour === from.colour)) return []
  const becomesPoint = pair?.to.kind === 'other' && axis !== null
  const end = becomesPoint ? stemOf(pair.to.box, from.vertical, axis) : (pair?.to.box ?? from.box)
  const starts = from.pieces.length > 0 ? from.pieces : [from.box]
  const ends = pieceShares(starts.length, [0, 1]).map((share, i) =>
    starts.length === 1 ? end : pair ? sliceOf(end, pair.to.vertical, share) : starts[i]!,
  )
  return starts.map((start, i) => ({
    outline: (t) => cornersOf(between(start, ends[i]!, t)),
    colour: (t) => (isWhole ? mixColours(from.colour, pair.to.colour, t) : from.colour),
    alpha: isWhole ? whole : fading,
    over: stays || isWhole,
  }))
}

function cornersOf({ left, right, top, bottom }: ElementBox): Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]
}
