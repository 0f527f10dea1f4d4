import type { Chart, Element, Plugin, Scale } from 'chart.js'
import type { Mark, Point, TileMark } from '../../chart/mark.ts'
import { arcPart, bend, outlineOfArc, outlineOfBox } from './bend.ts'
import { between, endOf, mix, mixColours, pieceShares, sliceOf, stemOf } from './boxes.ts'
import { ghostsOf } from './ghosts.ts'
import { boxesOfMarks, type ElementBox } from './hits.ts'
import {
  axisOf,
  drawnOf,
  isUpright,
  type BentArc,
  type DrawnMark,
  type MarksDataset,
  type RingDataset,
  type SeenChart,
  type SeenMark,
} from './seen.ts'
import type { ChartPicture } from './picture.ts'

/** The way from one picture to the next. */
export interface Morph {
  /** Places everything as far as it has come: 0 is as it was, 1 as it is laid out. */
  at(t: number): void
  /** Whether a cell goes on from one that was seen. */
  goesOn(series: number, row: number): boolean
  /** The numbers that change, and what they were: 0 where they are new. */
  counts: { from: number; to: number }[]
}

/** Paints what goes as it goes: `ghosts` are told by the morph that runs. */
export function morphPlugin(ghosts: () => { under(): void; over(): void } | null): Plugin {
  return {
    id: 'morph',
    beforeDatasetsDraw: () => void ghosts()?.under(),
    afterDraw: () => ghosts()?.over(),
  }
}

/** A mark, and what was seen that it comes from. */
export interface MorphPair {
  to: DrawnMark
  from: SeenMark
  box: ElementBox
  /** What of the mark that it comes from is its own: shares of its length, or of its angle. */
  part: Point
  /** Whether it is a mark of our own, which Chart.js has not laid out. */
  isMark: boolean
  /** Whether it stands back until what it comes from has arrived, bent or in pieces. */
  waits: boolean
}

/** Lets a chart that is laid out come from a picture: marks of the same names travel, others grow or go. */
export function createMorph(
  chart: Chart,
  scene: ChartPicture,
  before: SeenChart,
): Morph & { ghosts: { under(): void; over(): void } } {
  // Marks that are still to come have a place too, but nobody sees where they came from.
  const drawn = drawnOf(chart, { ...scene, amount: () => 1 })
  const dataset = chart.data.datasets[0] as unknown as Partial<MarksDataset & RingDataset>
  const pairs = pairUp(drawn, dataset.marks !== undefined, before)
  const moves = pairs.map(({ to, box, waits }) => ({ to, box, waits, element: elementOf(to) }))
  const moved = dataset.marks && marksMoved(dataset.marks, pairs, scene.theme.scale)
  const bent = arcsBent(pairs)
  const names = namesMoved(chart, scene, pairs)
  const axis = axisMoved(chart, scene, before)
  const paints = ghostsOf(before.marks, pairs, axisOf(chart, scene), chart)
  let now = 0
  return {
    goesOn: (series, row) => pairs.some(({ to: { at } }) => at.series === series && at.row === row),
    counts: drawn.flatMap(({ value, at }) => {
      const pair = pairs.find(({ to }) => to.at === at)
      return pair?.from.value === value ? [] : [{ from: pair?.from.value ?? 0, to: value }]
    }),
    at(t) {
      now = t
      if (moved) dataset.moved = t < 1 ? moved(t) : null
      else
        for (const { element, to, box, waits } of moves)
          if (element) place(element, waits && t < 1 ? box : between(box, to.box, t))
      dataset.bent = t < 1 ? bent(t) : null
      axis?.(t)
      for (const move of names) move(t)
    },
    ghosts: {
      under: () => paints.under(now),
      over: () => paints.over(now),
    },
  }

  function elementOf({ at }: DrawnMark): Element | null {
    return chart.getDatasetMeta(at.series)?.data[at.row] ?? null
  }
}

/** Finds for each mark where it comes from: the same cell, or else its row; several of one share its place. */
function pairUp(drawn: DrawnMark[], isMark: boolean, { marks, axis }: SeenChart): MorphPair[] {
  const found = drawn.flatMap((to) => {
    const row = marks.filter((from) => from.row === to.row)
    const from = row.find(({ series }) => series === to.series) ?? row[0]
    return from ? [{ to, from }] : []
  })
  return found.map(({ to, from }): MorphPair => {
    const sharing = found.filter((other) => other.from === from).map((other) => other.to)
    const part = partOf(sharing, to)
    const waits = from.arc !== null || (from.pieces.length > 0 && !isMark)
    const box = waits
      ? seedOf(to)
      : sharing.length > 1
        ? sliceOf(from.box, from.vertical, part)
        : startOf(from, to, axis)
    return { to, from, box, part, isMark, waits }
  })
}

/** Where a mark begins: a point at the end of the bar that it was, a bar as the stem of its point. */
function startOf(from: SeenMark, to: DrawnMark, axis: SeenChart['axis']): ElementBox {
  if (from.kind === to.kind) return from.box
  return from.kind === 'bar' ? endOf(from) : stemOf(from.box, to.vertical, axis)
}

/** The shares of a mark between which one of those that come from it begins. */
function partOf(sharing: DrawnMark[], one: DrawnMark): Point {
  const weights = sharing.map(({ value }) => Math.abs(value))
  const sum = weights.reduce((all, weight) => all + weight, 0) || 1
  const at = sharing.indexOf(one)
  const start = weights.slice(0, at).reduce((all, weight) => all + weight, 0) / sum
  return [start, start + weights[at]! / sum]
}

/** Where a mark waits for the arc that becomes it: it has its place, and no breadth. */
function seedOf({ box, vertical, kind }: DrawnMark): ElementBox {
  if (kind !== 'bar') return box
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  return vertical ? { ...box, left: x, right: x } : { ...box, top: y, bottom: y }
}

/** Lets arcs come from other marks, piece by piece. */
function arcsBent(pairs: MorphPair[]): (t: number) => RingDataset['bent'] {
  const arcs = pairs.flatMap(({ to, from, part }) => {
    const { arc } = to
    if (!arc) return []
    const starts = from.pieces.length > 0 ? from.pieces : [sliceOf(from.box, from.vertical, part)]
    const ways = pieceShares(from.arc ? 1 : starts.length, [0, 1]).map((share, i) => {
      const end = outlineOfArc(arcPart(arc, share))
      return { start: from.arc ? outlineOfArc(from.arc) : outlineOfBox(starts[i]!, end), end }
    })
    return [{ row: to.at.row, ways, from: from.colour, to: to.colour }]
  })
  return (t) => {
    const now = arcs.map(({ row, ways, from, to }): [number, BentArc] => [
      row,
      { outlines: ways.map(({ start, end }) => bend(start, end, t)), colour: mixColours(from, to, t) },
    ])
    return now.length > 0 ? new Map(now) : null
  }
}

/** Puts an element of Chart.js where a box is: a bar fills it, a point stands in its middle. */
function place(element: Element, { left, right, top, bottom }: ElementBox): void {
  const bar = element as unknown as Record<'x' | 'y' | 'base' | 'width' | 'height', number> & {
    horizontal?: boolean
  }
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  // An arc is bent, not placed.
  if ('startAngle' in element) return
  if (bar.base === undefined) Object.assign(element, { x, y })
  else if (bar.horizontal) {
    const [base, end] = bar.x < bar.base ? [right, left] : [left, right]
    Object.assign(element, { x: end, base, y, height: bottom - top, width: right - left })
  } else {
    const [base, end] = bar.y > bar.base ? [top, bottom] : [bottom, top]
    Object.assign(element, { y: end, base, x, width: right - left, height: bottom - top })
  }
}

/** Lets marks move as the box of their cell goes, or out of the arc that becomes them. */
function marksMoved(marks: Mark[], pairs: MorphPair[], scale: number): (t: number) => Mark[] {
  const unbent = new Map(pairs.map((pair) => [pair, piecesFromArc(pair)]))
  const ways = marks.map((mark): ((t: number) => Mark) => {
    const pair = pairs.find(({ to: { at } }) => at.series === mark.at?.series && at.row === mark.at.row)
    if (!pair || (pair.from.arc && mark.kind === 'text')) return () => mark
    const start = unbent.get(pair)!.shift()
    const [box] = start ? boxesOfMarks([mark], scale) : []
    if (!start || !box) return (t) => moveMark(mark, pair, t, scale)
    const end = outlineOfBox(box, start)
    const [from, to] = [start, end].map((outline) => outline.map(([x, y]): Point => [x / scale, y / scale]))
    const { colour } = mark as TileMark
    return (t) => ({ kind: 'area', outlines: [bend(from!, to!, t)], colour, at: mark.at })
  })
  return (t) => ways.map((way) => way(t))
}

function moveMark(mark: Mark, { box, to }: MorphPair, t: number, scale: number): Mark {
  const own = between(box, to.box, t)
  const x = along([to.box.left, to.box.right], [own.left, own.right], scale)
  const y = along([to.box.top, to.box.bottom], [own.top, own.bottom], scale)
  return movers[mark.kind](mark as never, x, y)
}

/** Where the pieces of a mark begin, as parts of the arc that becomes it. */
function piecesFromArc({ from: { arc }, to, part }: MorphPair): Point[][] {
  const count = Math.max(1, to.pieces.length)
  return arc ? pieceShares(count, part).map((share) => outlineOfArc(arcPart(arc, share))) : []
}

type Way = (value: number) => number

/** What takes a stretch to another, in pixels of a slide; a point goes along. */
function along([low, high]: Point, [from, to]: Point, scale: number): Way {
  const span = high - low
  return (value) => {
    const px = value * scale
    return (
      (span < 1 ? px + (from + to) / 2 - (low + high) / 2 : from + ((px - low) / span) * (to - from)) / scale
    )
  }
}

const movers: { [K in Mark['kind']]: (mark: Extract<Mark, { kind: K }>, x: Way, y: Way) => Mark } = {
  bar(mark, x, y) {
    const [main, cross] = mark.vertical ? [y, x] : [x, y]
    const [near, far] = [cross(mark.near), cross(mark.near + mark.thick)]
    const floor = mark.floor === null ? null : main(mark.floor)
    return { ...mark, from: main(mark.from), to: main(mark.to), floor, near, thick: far - near }
  },
  tile: (mark, x, y) => ({
    ...mark,
    x: x(mark.x),
    y: y(mark.y),
    w: x(mark.x + mark.w) - x(mark.x),
    h: y(mark.y + mark.h) - y(mark.y),
  }),
  line: (mark, x, y) => ({ ...mark, points: mark.points.map(([a, b]): Point => [x(a), y(b)]) }),
  area: (mark, x, y) => ({
    ...mark,
    outlines: mark.outlines.map((points) => points.map(([a, b]): Point => [x(a), y(b)])),
  }),
  dot: (mark, x, y) => ({ ...mark, x: x(mark.x), y: y(mark.y) }),
  text: (mark, x, y) => ({ ...mark, x: x(mark.x), y: y(mark.y) }),
}

/** A scale of Chart.js with what it keeps to itself: where it begins, and what it has laid out of itself. */
interface OpenScale extends Scale {
  _startValue: number
  _valueRange: number
  _gridLineItems: unknown
  _labelItems: { options: { translation: [number, number]; color: string } }[] | null
}

/** Lets the axis of values go from its old stretch to its new one, so that levels move with their marks. */
function axisMoved(
  chart: Chart,
  scene: ChartPicture,
  { axis: from }: SeenChart,
): ((t: number) => void) | null {
  const to = axisOf(chart, scene)
  if (!from || !to || from.upright !== to.upright) return null
  const scale = chart.scales[to.upright ? 'y' : 'x'] as OpenScale
  const last = { _startValue: scale._startValue, _valueRange: scale._valueRange }
  return (t) => {
    const zero = scale.getDecimalForPixel(mix(from.zero, to.zero, t))
    const one = scale.getDecimalForPixel(mix(from.one, to.one, t))
    const range = 1 / (one - zero)
    const next = t < 1 && Number.isFinite(range) ? { _startValue: -zero * range, _valueRange: range } : last
    Object.assign(scale, next, { _gridLineItems: null, _labelItems: null })
  }
}

/** Lets the names of rows go along with their marks; those of new ones come. */
function namesMoved(chart: Chart, scene: ChartPicture, pairs: MorphPair[]): ((t: number) => void)[] {
  const upright = isUpright(scene)
  const scale = chart.scales[upright ? 'x' : 'y'] as OpenScale | undefined
  const isSame = pairs.some(({ from }) => from.vertical === upright)
  return (scale?._labelItems ?? []).map(({ options }, row) => {
    const { translation: last, color } = options
    const pair = pairs.find(({ to }) => to.at.row === row)
    if (!pair || !isSame)
      return (t) => {
        options.color = t < 1 ? `color-mix(in srgb, ${color} ${Math.round(t * 100)}%, transparent)` : color
      }
    const middle = ({ left, right, top, bottom }: ElementBox) => (upright ? left + right : top + bottom) / 2
    const away = middle(pair.box) - middle(pair.to.box)
    return (t) => {
      const off = away * (1 - t)
      options.translation = upright ? [last[0] + off, last[1]] : [last[0], last[1] + off]
    }
  })
}
