import { unitOfSeries } from '../headUnit.ts'
import { formatTick } from './label.ts'
import { layKey } from './key.ts'
import { middle, rule, text, type Frame, type Mark, type MarkedCell } from './mark.ts'
import { lean, placeLabels, type Spot } from './placeLabels.ts'
import { scaleOf } from './scale.ts'
import { sizesOf } from './sizes.ts'
import { wrapNames } from './names.ts'

/** Points by two measures, each with its axis; a third is told by their size. */
interface Dot {
  x: number
  y: number
  radius: number
  row: number
}

const smallestRadius = 8
const largestRadius = 46

/** @param sized whether a third column tells the size of each point */
export function drawPlane(frame: Frame, sized: boolean): Mark[] {
  const { spec, width, height, measure, words } = frame
  const { axis, end } = sizesOf(width)
  const [xs, ys, sizes] = spec.series
  const key = layKey({ ...frame, head: `↑ ${ys!.name}` }, [])
  const known = [...spec.rows.keys()].filter(
    (row) => xs!.cells[row]!.value !== null && ys!.cells[row]!.value !== null,
  )
  const value = (series: typeof xs, row: number) => series!.cells[row]!.value!
  const largest = Math.max(1e-300, ...known.map((row) => sizes?.cells[row]?.value ?? 0))
  const radius = (row: number) => {
    const share = Math.max(0, sizes?.cells[row]?.value ?? 0) / largest
    return sized ? Math.max(4, Math.sqrt(share) * Math.min(largestRadius, height * 0.12)) : smallestRadius
  }
  const inset = sized ? Math.min(largestRadius, height * 0.12) : smallestRadius + 4
  const foot = axis * 3.2
  const yTicks = scaleOf(
    known.map((row) => value(ys, row)),
    { from: height - foot, to: key.height + inset },
    false,
  )
  const sayTick = (tick: number, name: string) => formatTick(tick, unitOfSeries(spec, name), words)
  const left = Math.max(...yTicks.ticks.map((tick) => measure(sayTick(tick, ys!.name), axis, 400))) + 14
  const xTicks = scaleOf(
    known.map((row) => value(xs, row)),
    { from: left + inset, to: width - inset - axis },
    false,
  )
  const grid = yTicks.ticks.flatMap((tick): Mark[] => [
    rule([left, yTicks.of(tick)], [width, yTicks.of(tick)], null, { width: 1.5 }),
    text(sayTick(tick, ys!.name), [left - 10, middle(yTicks.of(tick), axis)], axis, null, {
      weight: 400,
      colour: 'ink-soft',
      align: 'right',
    }),
  ])
  const each = Math.ceil(
    (Math.max(...xTicks.ticks.map((tick) => measure(sayTick(tick, xs!.name), axis, 400))) + 16) /
      Math.max(1, xTicks.of(xTicks.ticks[1] ?? 0) - xTicks.of(xTicks.ticks[0]!)),
  )
  const below = xTicks.ticks
    .filter((_, i) => i % each === 0)
    .map((tick) =>
      text(sayTick(tick, xs!.name), [xTicks.of(tick), height - foot + axis * 1.3], axis, null, {
        weight: 400,
        colour: 'ink-soft',
        align: 'center',
      }),
    )
  const [name = ''] = wrapNames(`${xs!.name} →`, width - left, axis, measure)
  const title = text(name, [width, height - axis * 0.35], axis, null, {
    weight: 400,
    colour: 'ink-soft',
    align: 'right',
  })
  const dots = known
    .map((row): Dot => ({
      x: xTicks.of(value(xs, row)),
      y: yTicks.of(value(ys, row)),
      radius: radius(row),
      row,
    }))
    .sort((a, b) => b.radius - a.radius)
  const points = dots.map(({ x, y, radius, row }): Mark => ({
    kind: 'dot',
    x,
    y,
    radius,
    hollow: spec.rows[row]!.isGoal === true,
    colour: spec.rows[row]!.isGoal ? 'target' : 'accent',
    ...(sized && { alpha: 0.6 }),
    at: { series: 0, row },
  }))
  return [
    ...key.marks,
    ...grid,
    ...below,
    title,
    ...points,
    ...namePoints(frame, dots, Math.min(end, axis), {
      left,
      right: width,
      top: key.height,
      bottom: height - foot,
    }),
  ]
}

/** Names of as many points as have room for theirs, the larger first. */
function namePoints(
  { spec, measure }: Frame,
  dots: Dot[],
  size: number,
  area: { left: number; right: number; top: number; bottom: number },
): Mark[] {
  const spots = dots.map(({ x, y, radius, row }): Spot => ({
    x,
    y,
    width: measure(spec.rows[row]!.label, size, 400),
    height: size,
    above: radius + 6,
    below: radius + 6,
    prefers: 'above',
  }))
  const { places } = placeLabels(spots, [], area, 1)
  return dots.flatMap(({ row }, i): Mark[] => {
    const { side, align, free } = places[i]!
    const spot = spots[i]!
    if (!free) return []
    const x = spot.x + { left: -lean, center: 0, right: lean }[align]
    const y = side === 'above' ? spot.y - spot.above - size * 0.15 : spot.y + spot.below + size * 0.8
    const at: MarkedCell = { series: 0, row }
    return [text(spec.rows[row]!.label, [x, y], size, at, { weight: 400, align, halo: true })]
  })
}
