import type { Arc } from './arc.ts'
import { labelCell, type Label } from '../../chart/label.ts'
import { lineHeight } from '../../chart/names.ts'
import { smallest } from '../../chart/sizes.ts'
import { partLook } from '../../chart/look.ts'
import { typeSizes, type ChartPicture } from './picture.ts'
import { spread } from '../../chart/spread.ts'
import { middle } from '../../chart/mark.ts'
import { write } from './text.ts'
import { painted } from './theme.ts'
import { sayWhole } from '../../chart/sayNotes.ts'
import { wrap } from '../../chart/wrap.ts'

/** Names and values of a ring's arcs. */
export interface RingLabels {
  /** Pixels that they take on each side, and below it. */
  width: number
  below: number
  /** @param middles the angles in the middle of the arcs, radians */
  draw(context: CanvasRenderingContext2D, ring: Arc, middles: number[], height: number): void
}

/** How far names stand off the ring, in pixels of a slide. */
const leader = 34

/** One share stands in the ring; several stand beside it, in a column on each side, and in the ring what is shared. */
export function layRingLabels(picture: ChartPicture): RingLabels {
  const { spec, words } = picture
  const labels = spec.series[0]!.cells.map((cell) => labelCell(cell, { unit: spec.unit, words }))
  if (spec.rows.length === 1)
    return { width: 0, below: 0, draw: (context, ring) => drawOne(context, picture, ring, labels[0] ?? null) }
  const sides = laySides(picture, labels)
  if (picture.width - 2 * sides.width < leastRing * picture.width) return layBelow(picture, labels)
  return {
    width: sides.width,
    below: 0,
    draw(context, ring, middles, height) {
      drawSides(context, picture, sides, ring, middles, height)
      drawCenter(context, picture, ring)
    },
  }
}

/** Names beside a ring leave it so much of its width; where they would take more they stand below it. */
const leastRing = 0.42

/** Of the height, what they take there, at most. */
const mostBelow = 0.62

/** On a narrow screen a line each under the ring, with the colour of its arc. */
function layBelow(picture: ChartPicture, labels: (Label | null)[]): RingLabels {
  const { spec, theme, width, height } = picture
  const { axis } = typeSizes(picture)
  const valueOf = (row: number) => spec.series[0]!.cells[row]!.high ?? spec.series[0]!.cells[row]!.value ?? 0
  const line = axis * 1.45
  const gap = axis * 0.5
  const value = Math.max(...labels.map((label) => (label ? picture.measure(label.text, axis) : 0)))
  const left = axis + gap
  const names = spec.rows.map(({ label }) =>
    wrap(label, width - left - value - gap, (text) => picture.measure(text, axis, 400)),
  )
  const most = Math.floor((height * mostBelow) / line)
  // Where not all have room the largest have it: the table under the figure names the others.
  const byShare = [...names.keys()].sort((a, b) => valueOf(b) - valueOf(a))
  const named = new Set<number>()
  let lines = 0
  for (const row of byShare) {
    if (lines + names[row]!.length > most) break
    lines += names[row]!.length
    named.add(row)
  }
  const below = lines * line + gap
  return {
    width: 0,
    below,
    draw(context, ring, _, height) {
      let top = height - below + gap
      for (const [row, name] of names.entries()) {
        if (!named.has(row)) continue
        const alpha = picture.amount(0, row)
        const baseline = middle(top + line / 2, axis)
        const style = { size: axis, colour: theme.ink, alpha }
        context.save()
        context.globalAlpha = alpha
        context.fillStyle = painted(theme, partLook(spec, row)).colour
        context.fillRect(0, baseline - axis * 0.8, axis * 0.85, axis * 0.85)
        context.restore()
        write(context, picture, labels[row]?.text ?? '', left, baseline, style)
        for (const [i, text] of name.entries())
          write(context, picture, text, left + value + gap, baseline + i * line, { ...style, weight: 400 })
        top += name.length * line
      }
      drawCenter(context, picture, ring)
    },
  }
}

interface Sides {
  width: number
  /** Pixels of a value's type. */
  size: number
  labels: (Label | null)[]
  names: string[][]
  /** Where there are many, name and value share a line. */
  isCompact: boolean
}

function laySides(picture: ChartPicture, labels: (Label | null)[]): Sides {
  const { spec, theme, width, height } = picture
  const { values, axis, note } = typeSizes(picture)
  const size = Math.min(values[0]!, 34 * theme.scale)
  const room =
    Math.min(width * 0.34, Math.max(width * 0.24, (width - height * 0.9) / 2)) - leader * theme.scale
  const measure = (text: string) => picture.measure(text, axis, 400)
  const names = spec.rows.map(({ label }) => wrap(label, room, measure))
  const widths = labels.map((label, row) => {
    const said = label?.note ? picture.measure(label.note, note, 400) + 8 * theme.scale : 0
    return Math.max(...names[row]!.map(measure), label ? picture.measure(label.text, size) + said : 0)
  })
  const tall = Math.max(...names.map((lines) => heightOf(lines, size, axis))) + 6 * theme.scale
  if (fullestSide(picture) * tall <= height)
    return { labels, names, size, isCompact: false, width: Math.max(...widths) + leader * theme.scale }
  const line = Math.max(
    smallest * theme.scale,
    Math.min(axis, height / (fullestSide(picture) + 1) / lineHeight),
  )
  const lines = spec.rows.map(({ label }) => [label])
  const long = labels.map(
    (label, row) =>
      picture.measure(spec.rows[row]!.label, line, 400) +
      (label ? picture.measure(`  ${label.text}`, line) : 0),
  )
  const most = Math.min(width * 0.36, Math.max(...long) + leader * theme.scale)
  return { labels, names: lines, size: line, isCompact: true, width: most }
}

function heightOf(lines: string[], size: number, axis: number): number {
  return size * 1.15 + lines.length * axis * 1.25
}

/** How many shares have the middle of their arc on the same side of the ring, at most. */
function fullestSide({ spec }: ChartPicture): number {
  const values = spec.series[0]!.cells.map(({ value, high }) => high ?? value ?? 0)
  const sum = values.reduce((total, value) => total + value, 0) || 1
  let before = 0
  const right = values.filter((value) => {
    const middle = (before + value / 2) / sum
    before += value
    return middle <= 0.5
  }).length
  return Math.max(right, values.length - right)
}

function drawSides(
  context: CanvasRenderingContext2D,
  picture: ChartPicture,
  { labels, names, size, isCompact }: Sides,
  ring: Arc,
  middles: number[],
  height: number,
): void {
  const { theme } = picture
  const { scale } = theme
  const { axis, note } = typeSizes(picture)
  const line = axis * 1.25
  const heights = names.map((lines) => (isCompact ? size * lineHeight : heightOf(lines, size, axis)))
  const gap = Math.max(...heights) + (isCompact ? 0 : 6 * scale)
  const radius = ring.outerRadius
  const at = (angle: number, off: number): [number, number] => [
    ring.x + Math.cos(angle) * (radius + off * scale),
    ring.y + Math.sin(angle) * (radius + off * scale),
  ]
  // Names stand as near to the ring as their lines let them.
  const nearest = (y: number, high: number) => {
    const [reach, off] = [radius + 14 * scale, Math.max(0, Math.abs(y - ring.y) - high / 2)]
    return Math.sqrt(Math.max(0, reach * reach - off * off)) + 8 * scale
  }

  for (const way of [1, -1]) {
    const rows = [...names.keys()].filter((row) => Math.cos(middles[row]!) >= 0 === way > 0)
    const wanted = rows.map((row) => at(middles[row]!, 12)[1])
    const ys = spread(wanted, gap, gap / 2, height - gap / 2)
    const align = way > 0 ? 'left' : 'right'
    for (const [i, row] of rows.entries()) {
      const label = labels[row]
      const alpha = picture.amount(0, row)
      if (!label || alpha === 0) continue
      const y = ys[i]!
      const isMoved = Math.abs(y - wanted[i]!) > heights[row]! / 2
      const x =
        ring.x +
        way * (isMoved ? Math.max(nearest(y, gap), nearest(ring.y, 0)) + 14 * scale : nearest(y, gap))
      if (isMoved) {
        context.save()
        context.globalAlpha = alpha
        context.strokeStyle = theme.inkSoft
        context.lineWidth = 1.5 * scale
        context.beginPath()
        context.moveTo(...at(middles[row]!, 4))
        // Outwards first, and beside the ring to the name: over no other part.
        const bend = at(middles[row]!, 12)
        context.lineTo(...bend)
        context.lineTo(ring.x + way * (radius + 16 * scale), bend[1])
        context.lineTo(x - way * 6 * scale, y)
        context.stroke()
        context.restore()
      }

      if (isCompact) {
        const [name] = names[row]!
        const space = picture.measure('  ', size)
        const value = picture.measure(label.text, size)
        const [first, second] = way > 0 ? [x, x + value + space] : [x, x - value - space]
        const baseline = middle(y, size)
        write(context, picture, label.text, first, baseline, { size, colour: theme.ink, align, alpha })
        write(context, picture, name!, second, baseline, {
          size,
          weight: 400,
          colour: theme.ink,
          align,
          alpha,
        })
        continue
      }
      const top = y - heights[row]! / 2
      const baseline = top + size * 0.85
      const said = label.note ? picture.measure(label.note, note, 400) + 8 * scale : 0
      const [first, second] = way > 0 ? [x, x + picture.measure(label.text, size) + 8 * scale] : [x - said, x]
      const small = { weight: 400, align, alpha } as const
      write(context, picture, label.text, first, baseline, { size, colour: theme.ink, align, alpha })
      if (label.note)
        write(context, picture, label.note, second, baseline, { ...small, size: note, colour: theme.inkSoft })
      for (const [i, text] of names[row]!.entries())
        write(context, picture, text, x, top + size * 1.15 + (i + 0.8) * line, {
          ...small,
          size: axis,
          colour: theme.ink,
        })
    }
  }
}

/** What the parts come to, in the ring; what is shared the caption says. */
function drawCenter(
  context: CanvasRenderingContext2D,
  picture: ChartPicture,
  { x, y, innerRadius }: Arc,
): void {
  const said = sayWhole(picture)
  if (said === '') return
  const size = Math.min(72 * picture.theme.scale, (innerRadius * 1.3 * 100) / picture.measure(said, 100))
  const alpha = Math.min(...picture.spec.rows.map((_, row) => picture.amount(0, row)))
  write(context, picture, said, x, middle(y, size), {
    size,
    colour: picture.theme.ink,
    align: 'center',
    alpha,
  })
}

/** The one share, as large as the ring lets it be, over its name. */
function drawOne(
  context: CanvasRenderingContext2D,
  picture: ChartPicture,
  { x, y, innerRadius }: Arc,
  label: Label | null,
): void {
  if (!label) return
  const { spec, theme } = picture
  const { axis } = typeSizes(picture)
  const alpha = picture.amount(0, 0)
  const size = Math.min(96 * theme.scale, (innerRadius * 1.45 * 100) / picture.measure(label.text, 100))
  const said = [spec.rows[0]!.label, label.note].filter((word) => word !== null).join(' · ')
  const lines = wrap(said, innerRadius * 1.4, (text) => picture.measure(text, axis, 400))
  const baseline = middle(y - lines.length * axis * 0.6, size)
  write(context, picture, label.text, x, baseline, { size, colour: theme.ink, align: 'center', alpha })
  for (const [i, line] of lines.entries())
    write(context, picture, line, x, baseline + (i + 1) * axis * 1.25 + axis * 0.5, {
      size: axis,
      weight: 400,
      colour: theme.ink,
      align: 'center',
      alpha,
    })
}
