import type { BarElement, Chart, Plugin } from 'chart.js'
import { paintBar, type Bar } from './bar.ts'
import { brokenAxisOf, type BrokenAxis } from '../../chart/brokenAxis.ts'
import type { BarLabels } from './barLabels.ts'
import type { Legend } from './legend.ts'
import { lookOf } from '../../chart/look.ts'
import type { ChartPicture } from './picture.ts'
import { painted } from './theme.ts'
import { skippedBefore } from '../../chart/years.ts'
import { waterfall } from '../../chart/waterfall.ts'

/** Paints bars as far as they have grown, in place of Chart.js, which lays them out. */
export function drawBars(
  picture: ChartPicture,
  vertical: boolean,
  labels: BarLabels,
  legend: Legend,
): Plugin<'bar'> {
  const { spec, theme } = picture
  const { scale } = theme
  const broken = brokenAxisOf(spec)

  const barsOf = (chart: Chart) =>
    spec.series.flatMap((_, series) =>
      spec.rows.flatMap((_, row) => {
        const amount = picture.amount(series, row)
        const bar = amount > 0 ? grown(chart, picture, vertical, broken, { series, row }) : null
        return bar ? [{ bar, series, row, amount }] : []
      }),
    )

  return {
    id: 'marks',
    beforeDatasetDraw: () => false,
    afterDatasetsDraw(chart) {
      const context = chart.ctx
      const bars = barsOf(chart)
      if (spec.type === 'progress') drawTracks(context, chart, picture)
      for (const { bar, series, row, amount } of bars)
        paintBar(context, bar, { ...painted(theme, lookOf(spec, series, row)), scale, amount })
      if (spec.type === 'progress') drawGoals(context, chart, picture)
      if (spec.type === 'waterfall') drawConnectors(context, chart, picture, vertical)
      if (spec.type !== 'progress') drawBase(context, chart, picture, vertical)
      if (broken) {
        const cut = chart.scales[vertical ? 'y' : 'x']!.getPixelForValue(cutOf(broken))
        for (const { bar } of bars) if (isBetween(cut, bar)) paintCut(context, bar, cut, theme)
      }
      legend.draw(context)
    },
    // Over the levels that notes draw.
    afterDraw(chart) {
      for (const { bar, series, row, amount } of barsOf(chart))
        labels.write(chart.ctx, bar, { series, row, amount, right: chart.chartArea.right })
    },
  }
}

/** A bar as it has grown so far; in a stack, on what has grown under it. */
function grown(
  chart: Chart,
  picture: ChartPicture,
  vertical: boolean,
  broken: BrokenAxis | null,
  { series, row }: { series: number; row: number },
): Bar | null {
  const { spec } = picture
  const { value, high } = spec.series[series]!.cells[row]!
  const whole = value === null ? null : laidOut(chart, vertical, series, row)
  if (!whole) return null
  const length = whole.to - whole.from
  let { from } = whole
  if (spec.stacked && spec.type === 'bar')
    for (let under = 0; under < series; under++) {
      const other = laidOut(chart, vertical, under, row)
      const rest = other ? (other.to - other.from) * (1 - picture.amount(under, row)) : 0
      if (Math.sign(rest) === Math.sign(length)) from -= rest
    }
  const to = from + length * picture.amount(series, row)
  const place = broken?.place ?? Number
  return { ...whole, from, to, floor: high ? from + ((to - from) * place(value!)) / place(high) : null }
}

/** A whole bar, where Chart.js has put it; null for an empty cell. */
function laidOut(chart: Chart, vertical: boolean, series: number, row: number): Bar | null {
  const element = chart.getDatasetMeta(series).data[row] as BarElement | undefined
  if (!element) return null
  const { x, y, base, width, height } = element.getProps(['x', 'y', 'base', 'width', 'height'], true)
  if (x === null || y === null || Number.isNaN(x) || Number.isNaN(y)) return null
  return vertical
    ? { vertical, from: base, to: y, floor: null, near: x - width / 2, thick: width }
    : { vertical, from: base, to: x, floor: null, near: y - height / 2, thick: height }
}

/** What 100 % is. */
function drawTracks(context: CanvasRenderingContext2D, chart: Chart, { theme, spec }: ChartPicture): void {
  const axis = chart.scales['x']!
  const [from, to] = [axis.getPixelForValue(0), axis.getPixelForValue(100)]
  context.save()
  context.fillStyle = theme.rule
  context.globalAlpha = 0.55
  for (const row of spec.rows.keys()) {
    const bar = laidOut(chart, false, 0, row)
    if (bar) context.fillRect(from, bar.near, to - from, bar.thick)
  }
  context.restore()
}

/** Where 100 % is, on bars that go beyond it. */
function drawGoals(context: CanvasRenderingContext2D, chart: Chart, { theme, spec }: ChartPicture): void {
  const x = chart.scales['x']!.getPixelForValue(100)
  const reach = 6 * theme.scale
  context.save()
  context.fillStyle = theme.ink
  for (const [row, { value, high }] of spec.series[0]!.cells.entries()) {
    const bar = laidOut(chart, false, 0, row)
    if (bar && (high ?? value ?? 0) > 100)
      context.fillRect(x - 1.5 * theme.scale, bar.near - reach, 3 * theme.scale, bar.thick + 2 * reach)
  }
  context.restore()
}

/** Thin lines from where one bar of a waterfall ends to where the next begins. */
function drawConnectors(
  context: CanvasRenderingContext2D,
  chart: Chart,
  picture: ChartPicture,
  vertical: boolean,
): void {
  const { theme, spec } = picture
  const levels = waterfall(spec.series[0]!.cells)
  const axis = chart.scales[vertical ? 'y' : 'x']!
  context.save()
  context.strokeStyle = theme.inkSoft
  context.lineWidth = 1.5 * theme.scale
  for (let row = 1; row < spec.rows.length; row++) {
    const [one, next] = [laidOut(chart, vertical, 0, row - 1), laidOut(chart, vertical, 0, row)]
    const level = levels[row - 1]
    if (!one || !next || !level) continue
    const at = axis.getPixelForValue(level[1])
    const [from, to] = [one.near + one.thick, next.near]
    context.globalAlpha = picture.amount(0, row)
    context.beginPath()
    context.moveTo(...(vertical ? ([from, at] as const) : ([at, from] as const)))
    context.lineTo(...(vertical ? ([to, at] as const) : ([at, to] as const)))
    context.stroke()
  }
  context.restore()
}

/** The line from which bars grow. */
function drawBase(
  context: CanvasRenderingContext2D,
  chart: Chart,
  { theme, spec }: ChartPicture,
  vertical: boolean,
): void {
  const { left, right, top, bottom } = chart.chartArea
  const zero = chart.scales[vertical ? 'y' : 'x']!.getPixelForValue(0)
  const width = 2 * theme.scale
  context.save()
  context.fillStyle = theme.ink
  if (vertical) {
    context.fillRect(left, zero - width / 2, right - left, width)
    const centers = spec.rows.map((_, row) => chart.scales['x']!.getPixelForValue(row))
    for (const row of skippedBefore(spec.rows))
      paintSkip(context, (centers[row - 1]! + centers[row]!) / 2, zero, theme)
  } else context.fillRect(zero - width / 2, top, width, bottom - top)
  context.restore()
}

/** Where a broken axis shows that it is: in the middle of what it leaves of the stretch. */
function cutOf({ from, to, place }: BrokenAxis): number {
  return (place(from) + place(to)) / 2
}

function isBetween(at: number, { from, to }: Bar): boolean {
  return at > Math.min(from, to) && at < Math.max(from, to)
}

/** A slanted gap right through a bar, between two strokes. */
function paintCut(
  context: CanvasRenderingContext2D,
  { near, thick, vertical }: Bar,
  at: number,
  { scale, ground, ink }: ChartPicture['theme'],
): void {
  const [gap, beyond] = [5 * scale, 7 * scale]
  const lean = Math.min(9 * scale, thick / 4)
  const [low, high] = [near - beyond, near + thick + beyond]
  const line = (off: number): [number, number][] => {
    const ends: [number, number][] = [
      [low, at + off + lean],
      [high, at + off - lean],
    ]
    return vertical ? ends : ends.map(([across, along]) => [along, across])
  }
  const [one, other] = [line(-gap), line(gap)]
  context.save()
  context.fillStyle = ground
  context.beginPath()
  for (const point of [...one, ...other.toReversed()]) context.lineTo(...point)
  context.fill()
  context.strokeStyle = ink
  context.lineWidth = 2 * scale
  for (const ends of [one, other]) {
    context.beginPath()
    for (const point of ends) context.lineTo(...point)
    context.stroke()
  }
  context.restore()
}

/** Two strokes across a line, where something of it is left out. */
function paintSkip(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  { scale, ground, ink }: ChartPicture['theme'],
): void {
  const [gap, lean, half] = [4 * scale, 3 * scale, 9 * scale]
  context.fillStyle = ground
  context.fillRect(x - gap, y - 2 * scale, 2 * gap, 4 * scale)
  context.strokeStyle = ink
  context.lineWidth = 2 * scale
  for (const off of [-gap, gap]) {
    context.beginPath()
    context.moveTo(x + off - lean, y + half)
    context.lineTo(x + off + lean, y - half)
    context.stroke()
  }
}
