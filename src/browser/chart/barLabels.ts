import type { Weight } from '../../model.ts'
import { openLength } from '../../chart/open.ts'
import type { Bar } from './bar.ts'
import { readable } from './contrast.ts'
import { focusScales, isFocus, standsBack } from '../../chart/focus.ts'
import { labelCell, type Label } from '../../chart/label.ts'
import { lookOf } from '../../chart/look.ts'
import { smallest } from '../../chart/sizes.ts'
import { typeSizes, type ChartPicture } from './picture.ts'
import { painted } from './theme.ts'
import { capHeight, middle } from '../../chart/mark.ts'
import { write } from './text.ts'
import { isChange, waterfall } from '../../chart/waterfall.ts'

/** The labels of a chart's bars. */
export interface BarLabels {
  /** Pixels; null where there is no room, and an axis tells the values. */
  size: number | null
  /** Pixels that label and open end take beyond a bar. */
  beyond(series: number, row: number): number
  /** Writes a bar's label where the bar now ends; `right` is where a track's values stand. */
  write(
    context: CanvasRenderingContext2D,
    bar: Bar,
    place: { series: number; row: number; amount: number; right: number },
  ): void
}

/** Values beside lying bars are no larger than this, in pixels of a slide. */
const largestBeside = 26

/**
 * @param slot pixels across that each bar has with its share of the gaps
 * @param leavesRoom whether labels that take so much leave lying bars room
 * @param ranges whether the floor of a range counts as standing in its bar, or as a part of the label beyond it
 */
export function layBarLabels(
  picture: ChartPicture,
  vertical: boolean,
  slot: number,
  leavesRoom: (beyond: BarLabels['beyond']) => boolean,
  ranges: 'parted' | 'whole' = 'parted',
): BarLabels {
  const { spec, theme } = picture
  const { scale } = theme
  const { values, note } = typeSizes(picture)
  const progress = spec.type === 'progress'
  const stacked = spec.stacked && spec.type === 'bar'
  const labels = labelsOf(picture)
  const all = labels.flat().filter((label) => label !== null)

  const openOf = (series: number, row: number) =>
    !progress && lookOf(spec, series, row).open === 'beyond' ? openLength * scale : 0
  // The one that is looked at is as large as its slot, or its line, lets it be.
  const sizeOf = (series: number, row: number, size: number) => {
    const label = labels[series]![row]
    if (!label || label.ends || stacked || progress || !isFocus(spec, series, row)) return size
    const own = focusScales.find((scaled) =>
      vertical
        ? picture.measure(label.text, size * scaled) + 12 * scale <= slot
        : size * scaled * 1.2 <= slot && scaled < 1.5,
    )
    return size * (own ?? 1)
  }
  const beyond = (series: number, row: number, plain: number) => {
    const label = labels[series]![row]
    if (!label) return 0
    const size = sizeOf(series, row, plain)
    const length = vertical
      ? size * 0.95 + (label.note ? note * 1.25 : 0)
      : picture.measure(label.text, size) +
        (label.note ? picture.measure(label.note, note, 400) + 8 * scale : 0)
    return length + openOf(series, row) + 14 * scale
  }
  const widest = (size: number) =>
    Math.max(
      ...all.map(({ text, ends, note: said }) =>
        Math.max(
          picture.measure((ranges === 'parted' && ends?.[1]) || text, size),
          said ? picture.measure(said, note, 400) : 0,
        ),
      ),
    )
  const fits = (size: number) =>
    vertical
      ? stacked || widest(size) + 12 * scale <= slot
      : size * 1.2 <= slot && leavesRoom((series, row) => beyond(series, row, size))
  const size =
    [...values, ...(vertical ? [] : [16 * scale, smallest * scale])]
      .filter((size) => (vertical && !stacked) || size <= largestBeside * scale)
      .find(fits) ?? null

  const halo = spec.notes?.some(({ kind }) => kind === 'line') ? theme.ground : undefined

  return {
    size,
    beyond: (series, row) => (size === null ? 0 : beyond(series, row, size)),
    write(context, bar, { series, row, amount, right }) {
      const label = labels[series]![row]
      if (!label || size === null) return
      if (stacked) return writeInside(context, picture, bar, label, { series, row, size, amount })
      const open = openOf(series, row)
      const alpha = Math.min(1, amount * 2)
      const floor = writeFloor(context, picture, bar, label, { series, row, size, amount })
      const text = floor ? label.ends![1] : label.text
      // Beside a label that stands out the others are regular.
      const weight: Weight = standsBack(spec, row) ? 400 : 700
      const style = { size: sizeOf(series, row, size), weight, alpha, open, halo }
      if (vertical) writeAbove(context, picture, rising(picture, bar, row), label.note, text, style)
      else
        writeBeside(context, picture, bar, label.note, text, {
          ...style,
          edge: progress ? right : bar.to,
        })
    },
  }
}

function labelsOf({ spec, words }: ChartPicture): (Label | null)[][] {
  const levels = spec.type === 'waterfall' ? waterfall(spec.series[0]!.cells) : []
  const way = (row: number) => (levels[row]![1] < levels[row]![0] ? 'down' : 'up')
  return spec.series.map(({ cells }, series) =>
    cells.map((cell, row) =>
      isNoPart(spec, series, row)
        ? null
        : labelCell(cell, {
            unit: spec.unit,
            words,
            change: isChange(spec, row) && levels[row] ? way(row) : null,
          }),
    ),
  )
}

/** Whether a stack has nothing of a part: one that is all nothing says so once. */
function isNoPart({ series, stacked, type }: ChartPicture['spec'], index: number, row: number): boolean {
  const isNone = (one: number) => series[one]!.cells[row]!.value === 0
  if (!stacked || type !== 'bar' || !isNone(index)) return false
  return index > 0 || [...series.keys()].some((other) => !isNone(other))
}

/** A change that goes down is labelled at its upper end all the same. */
function rising({ spec }: ChartPicture, bar: Bar, row: number): Bar {
  return isChange(spec, row) && bar.to > bar.from ? { ...bar, from: bar.to, to: bar.from } : bar
}

interface Writing {
  size: number
  weight: Weight
  alpha: number
  open: number
  halo: string | undefined
}

/** Beyond an upright bar's end: the number, and under it what is said of it. */
function writeAbove(
  context: CanvasRenderingContext2D,
  picture: ChartPicture,
  bar: Bar,
  said: string | null,
  text: string,
  { size, weight, alpha, open, halo }: Writing,
): void {
  const { theme } = picture
  const { note } = typeSizes(picture)
  const up = bar.to <= bar.from
  // At the picture's edge a wide label keeps within it.
  const half = Math.max(picture.measure(text, size), said ? picture.measure(said, note, 400) : 0) / 2
  const x = Math.max(half, Math.min(picture.width - half, bar.near + bar.thick / 2))
  const edge = bar.to + (up ? -1 : 1) * (open + 10 * theme.scale)
  const second = said ? note * 1.25 : 0
  const baseline = up ? edge - second : edge + size * capHeight
  write(context, picture, text, x, baseline, {
    size,
    weight,
    colour: theme.ink,
    align: 'center',
    alpha,
    halo,
  })
  if (said)
    write(context, picture, said, x, baseline + second, {
      size: note,
      weight: 400,
      colour: theme.inkSoft,
      align: 'center',
      alpha,
      halo,
    })
}

/** Beyond a lying bar's end: the number, and behind it what is said of it. */
function writeBeside(
  context: CanvasRenderingContext2D,
  picture: ChartPicture,
  bar: Bar,
  said: string | null,
  text: string,
  { size, weight, alpha, open, halo, edge }: Writing & { edge: number },
): void {
  const { theme } = picture
  const { note } = typeSizes(picture)
  const toward = bar.to < bar.from ? -1 : 1
  const x = edge + toward * (open + 12 * theme.scale)
  const baseline = middle(bar.near + bar.thick / 2, size)
  const gap = 8 * theme.scale
  const [first, second] =
    toward > 0
      ? [x, x + picture.measure(text, size) + gap]
      : [x - (said ? picture.measure(said, note, 400) + gap : 0), x]
  const align = toward > 0 ? 'left' : 'right'
  write(context, picture, text, first, baseline, { size, weight, colour: theme.ink, align, alpha, halo })
  if (said)
    write(context, picture, said, second, baseline, {
      size: note,
      weight: 400,
      colour: theme.inkSoft,
      align,
      alpha,
      halo,
    })
}

/**
 * The floor of a range, inside the body and under its edge.
 *
 * @returns whether there was room for it
 */
function writeFloor(
  context: CanvasRenderingContext2D,
  picture: ChartPicture,
  bar: Bar,
  { ends }: Label,
  { series, row, size: plain, amount }: { series: number; row: number; size: number; amount: number },
): boolean {
  if (!ends || bar.floor === null) return false
  const { theme } = picture
  const gap = 10 * theme.scale
  const text = ends[0]
  const loud = bar.vertical && isFocus(picture.spec, series, row) ? focusScales : []
  const scaled = loud.find((one) => picture.measure(text, plain * one) <= bar.thick - gap) ?? 1
  const size = plain * scaled
  const width = picture.measure(text, size)
  // Whether there is room, the whole bar tells: its label does not move while it grows.
  const body = Math.abs(bar.floor - bar.from) / amount
  const alpha = late(amount)
  const center = bar.near + bar.thick / 2
  const { colour: fill, body: kind } = painted(theme, lookOf(picture.spec, series, row))
  const colour = kind === 'solid' ? readable(fill, theme.ground, theme.ink) : theme.ink
  if (bar.vertical) {
    if (body < size * 1.6 || width > bar.thick - gap) return false
    const y = bar.to < bar.from ? bar.floor + gap + size * capHeight : bar.floor - gap
    write(context, picture, text, center, y, { size, colour, align: 'center', alpha })
    return true
  }
  if (body < width + 2 * gap || bar.thick < size) return false
  const right = bar.to > bar.from
  const x = bar.floor + (right ? -gap : gap)
  write(context, picture, text, x, middle(center, size), {
    size,
    colour,
    align: right ? 'right' : 'left',
    alpha,
  })
  return true
}

/** A part of a stack is labelled in its middle, or beside it where it is too thin. */
function writeInside(
  context: CanvasRenderingContext2D,
  picture: ChartPicture,
  bar: Bar,
  label: Label,
  { series, row, size, amount }: { series: number; row: number; size: number; amount: number },
): void {
  const { theme } = picture
  const { colour: fill, body, open } = painted(theme, lookOf(picture.spec, series, row))
  const gap = 8 * theme.scale
  const text = label.note ? `${label.text} ${label.note}` : label.text
  const width = picture.measure(text, size)
  const alpha = late(amount)
  const whole = (bar.to - bar.from) / amount
  const [along, center] = [(bar.from + bar.to) / 2, bar.near + bar.thick / 2]
  const [long, high] = bar.vertical ? [bar.thick, whole] : [whole, bar.thick]
  const fits = Math.abs(long) > width + gap && Math.abs(high) > size
  const solid = body === 'solid' && open !== 'before'
  const colour = fits && solid ? readable(fill, theme.ground, theme.ink) : theme.ink
  const style = { size, colour, alpha }
  if (!fits && bar.vertical)
    return write(context, picture, text, bar.near + bar.thick + gap, middle(along, size), style)
  const [x, y] = bar.vertical ? [center, along] : [along, center]
  write(context, picture, text, x, fits ? middle(y, size) : bar.near - gap, { ...style, align: 'center' })
}

/** What is written inside a bar comes when it has nearly grown. */
function late(amount: number): number {
  return Math.max(0, (amount - 0.6) / 0.4)
}
