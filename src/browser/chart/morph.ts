import type { Chart, Element, Plugin, Scale } from 'chart.js'
import type { Mark, Point } from '../../chart/mark.ts'
import { paintBar } from './bar.ts'
import type { ElementBox } from './hits.ts'
import {
  axisOf,
  drawnOf,
  isUpright,
  type DrawnMark,
  type MarksDataset,
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

interface Pair {
  to: DrawnMark
  from: SeenMark
  box: ElementBox
}

/** Lets a chart that is laid out come from a picture: marks of the same names travel, others grow or go. */
export function createMorph(
  chart: Chart,
  scene: ChartPicture,
  before: SeenChart,
): Morph & { ghosts: { under(): void; over(): void } } {
  // Marks that are still to come have a place too, but nobody sees where they came from.
  const drawn = drawnOf(chart, { ...scene, amount: () => 1 })
  const pairs = pairUp(drawn, before)
  const moves = pairs.map(({ to, box }) => ({ to, box, element: elementOf(to) }))
  const names = namesMoved(chart, scene, pairs)
  const axis = axisMoved(chart, scene, before)
  const dataset = chart.data.datasets[0] as unknown as Partial<MarksDataset>
  const paints = ghostsOf(before.marks, pairs, chart, scene)
  let now = 0
  return {
    goesOn: (series, row) => pairs.some(({ to: { at } }) => at.series === series && at.row === row),
    counts: drawn.flatMap(({ value, at }) => {
      const pair = pairs.find(({ to }) => to.at === at)
      return pair?.from.value === value ? [] : [{ from: pair?.from.value ?? 0, to: value }]
    }),
    at(t) {
      now = t
      if (dataset.marks) dataset.moved = t < 1 ? moveMarks(dataset.marks, pairs, t, scene.theme.scale) : null
      else for (const { element, to, box } of moves) if (element) place(element, between(box, to.box, t))
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
function pairUp(drawn: DrawnMark[], { marks, axis }: SeenChart): Pair[] {
  const found = drawn.flatMap((to) => {
    const row = marks.filter((from) => from.row === to.row)
    const from = row.find(({ series }) => series === to.series) ?? row[0]
    return from ? [{ to, from }] : []
  })
  return found.map(({ to, from }): Pair => {
    const sharing = found.filter((other) => other.from === from).map((other) => other.to)
    return { to, from, box: sharing.length > 1 ? sliceOf(from, sharing, to) : startOf(from, to, axis) }
  })
}

/** Where a mark begins: a point at the end of the bar that it was, a bar as the stem of its point. */
function startOf(from: SeenMark, to: DrawnMark, axis: SeenChart['axis']): ElementBox {
  if (from.kind === to.kind) return from.box
  return from.kind === 'bar' ? endOf(from) : stemOf(from.box, to.vertical, axis)
}

function endOf({ box, vertical, value }: SeenMark): ElementBox {
  const side = vertical ? (value < 0 ? box.bottom : box.top) : value < 0 ? box.left : box.right
  return vertical ? { ...box, top: side, bottom: side } : { ...box, left: side, right: side }
}

/** Half as wide as a stem is, in pixels. */
const stem = 2

/** The thin bar from an axis to a point. */
function stemOf(
  { left, right, top, bottom }: ElementBox,
  vertical: boolean,
  axis: SeenChart['axis'],
): ElementBox {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const zero = axis?.upright === vertical ? axis.zero : vertical ? y : x
  return vertical
    ? { left: x - stem, right: x + stem, top: Math.min(y, zero), bottom: Math.max(y, zero) }
    : { top: y - stem, bottom: y + stem, left: Math.min(x, zero), right: Math.max(x, zero) }
}

/** The part of a mark's place that one of those that come from it begins at. */
function sliceOf({ box, vertical }: SeenMark, sharing: DrawnMark[], one: DrawnMark): ElementBox {
  const weights = sharing.map(({ value }) => Math.abs(value))
  const sum = weights.reduce((all, weight) => all + weight, 0) || 1
  const at = sharing.indexOf(one)
  const start = weights.slice(0, at).reduce((all, weight) => all + weight, 0) / sum
  const end = start + weights[at]! / sum
  const [w, h] = [box.right - box.left, box.bottom - box.top]
  return vertical
    ? { ...box, bottom: box.bottom - h * start, top: box.bottom - h * end }
    : { ...box, left: box.left + w * start, right: box.left + w * end }
}

function mix(from: number, to: number, t: number): number {
  return from + (to - from) * t
}

function between(from: ElementBox, to: ElementBox, t: number): ElementBox {
  return {
    left: mix(from.left, to.left, t),
    right: mix(from.right, to.right, t),
    top: mix(from.top, to.top, t),
    bottom: mix(from.bottom, to.bottom, t),
  }
}

/** Puts an element of Chart.js where a box is: a bar fills it, a point stands in its middle. */
function place(element: Element, { left, right, top, bottom }: ElementBox): void {
  const bar = element as unknown as Record<'x' | 'y' | 'base' | 'width' | 'height', number> & {
    horizontal?: boolean
  }
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
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

/** Moves marks as the box of their cell goes. */
function moveMarks(marks: Mark[], pairs: Pair[], t: number, scale: number): Mark[] {
  return marks.map((mark) => {
    const pair = pairs.find(({ to: { at } }) => at.series === mark.at?.series && at.row === mark.at.row)
    if (!pair) return mark
    const own = between(pair.box, pair.to.box, t)
    const x = along([pair.to.box.left, pair.to.box.right], [own.left, own.right], scale)
    const y = along([pair.to.box.top, pair.to.box.bottom], [own.top, own.bottom], scale)
    return movers[mark.kind](mark as never, x, y)
  })
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
function namesMoved(chart: Chart, scene: ChartPicture, pairs: Pair[]): ((t: number) => void)[] {
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

/** What is no more, or is drawn otherwise, goes while the others come. */
function ghostsOf(seen: SeenMark[], pairs: Pair[], chart: Chart, scene: ChartPicture) {
  const { theme } = scene
  const axis = axisOf(chart, scene)
  const ghosts = seen.flatMap((from) => {
    const own = pairs.find((pair) => pair.from === from) ?? pairs.find(({ to }) => to.row === from.row)
    const stays = own?.from === from && own.to.kind === from.kind
    if (from.kind !== 'bar' || (stays && own.to.colour === from.colour)) return []
    const becomesPoint = own?.to.kind === 'other' && axis !== null
    const end = becomesPoint ? stemOf(own.to.box, from.vertical, axis) : own?.to.box
    return [{ from, to: end ?? from.box, over: stays }]
  })
  const paint = (over: boolean, t: number) => {
    if (t >= 1) return
    for (const { from, to, over: isOver } of ghosts) {
      if (isOver !== over) continue
      const { left, right, top, bottom } = between(from.box, to, t)
      const bar = from.vertical
        ? { from: bottom, to: top, near: left, thick: right - left }
        : { from: left, to: right, near: top, thick: bottom - top }
      const { ctx } = chart
      ctx.save()
      ctx.globalAlpha = 1 - t
      paintBar(
        ctx,
        { ...bar, vertical: from.vertical, floor: null },
        { colour: from.colour, body: 'solid', open: null, scale: theme.scale, amount: 1 },
      )
      ctx.restore()
    }
  }
  return { under: (t: number) => paint(false, t), over: (t: number) => paint(true, t) }
}
