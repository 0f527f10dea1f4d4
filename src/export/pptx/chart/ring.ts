import { sayWhole } from '../../../chart/sayNotes.ts'
import { labelCell } from '../../../chart/label.ts'
import { middle, text, type Frame, type Mark, type Point } from '../../../chart/mark.ts'
import { sizesOf, smallest } from '../../../chart/sizes.ts'
import { spread } from '../../../chart/spread.ts'
import { wrap } from '../../../chart/wrap.ts'
import { xml, type Xml } from '../xml.ts'
import { drawMark } from './look.ts'
import type { NativeChart, Shift } from './native.ts'
import { drawData, drawLabels, seriesHead } from './parts.ts'

/** A ring whose place is told, in pixels, and the labels beside it. */
export interface Ring {
  x: number
  y: number
  radius: number
  /** Pixels of its labels, and what stands between a name and its number. */
  size: number
  between: string
  /** By row: where a label leads from, and how far it is from where PowerPoint would put it. */
  labels: (RingLabel | null)[]
}

interface RingLabel {
  edge: Point
  end: Point
  shift: Shift
}

/** The part of a ring's radius that is hollow. */
const hole = 0.58
/** How far labels stand off the ring, in pixels. */
const leader = 30
const pad = 8
/** Lines of labels lie so far apart, in their size. */
const line = 1.3

/** How labels are written: name over number, or, where there are many, both on a line and smaller. */
function* waysOf(width: number): Generator<{ size: number; between: string }> {
  const { axis } = sizesOf(width)
  yield { size: axis, between: '\n' }
  for (let size = axis; size >= smallest; size--) yield { size, between: '  ' }
}

/** @returns a ring with names and numbers beside it; null where these leave it too little room */
export function layRing(frame: Frame, top: number): Ring | null {
  for (const way of waysOf(frame.width)) {
    const ring = layIn(frame, top, way)
    if (ring) return ring
  }
  return null
}

function layIn(
  { spec, words, width, height, measure }: Frame,
  top: number,
  way: { size: number; between: string },
): Ring | null {
  const { size, between } = way
  const { cells } = spec.series[0]!
  const values = cells.map(({ value, high }) => high ?? value ?? 0)
  const sum = values.reduce((all, value) => all + value, 0)
  const whole = (spec.unit === '%' ? Math.max(100, sum) : sum) || 1
  const [x, y] = [width / 2, top + (height - top) / 2]
  const radius = (height - top) / 2 - pad
  const ring = { x, y, radius, size, between }
  // A share alone stands in its ring.
  if (spec.rows.length === 1) return { ...ring, labels: [null] }
  const angles = values.map((value, row) => {
    const before = values.slice(0, row).reduce((all, one) => all + one, 0)
    return ((before + value / 2) / whole) * 2 * Math.PI - Math.PI / 2
  })
  const wide = spec.rows.map(({ label }, row) => {
    const said = labelCell(cells[row]!, { unit: spec.unit, words })?.text ?? ''
    return between === '\n'
      ? Math.max(measure(label, size), measure(said, size))
      : measure(label + between + said, size)
  })
  if (Math.max(...wide) > width / 2 - radius - leader) return null
  const tall = size * line * (between === '\n' ? 2 : 1)
  const labels: Ring['labels'] = values.map(() => null)
  for (const side of [1, -1]) {
    const rows = [...angles.keys()].filter(
      (row) => values[row]! > 0 && Math.cos(angles[row]!) >= 0 === side > 0,
    )
    if (rows.length * tall > height - top) return null
    const wanted = rows.map((row) => y + Math.sin(angles[row]!) * (radius + 12))
    const places = spread(wanted, tall, top + tall / 2, height - tall / 2)
    for (const [i, row] of rows.entries()) {
      const [across, down] = [Math.cos(angles[row]!), Math.sin(angles[row]!)]
      const [left, middle] = [x + side * (radius + leader + wide[row]! / 2), places[i]!]
      // PowerPoint puts it in the middle of its part.
      const own = (radius * (1 + hole)) / 2
      labels[row] = {
        edge: [x + across * (radius + 3), y + down * (radius + 3)],
        end: [x + side * (radius + leader - 8), middle],
        shift: [(left - x - across * own) / width, (middle - y - down * own) / height],
      }
    }
  }
  return { ...ring, labels }
}

/** From each part of a ring to its label, and in its middle what is shared, or the one share there is. */
export function drawBesideRing(frame: Frame, ring: Ring): Mark[] {
  const { x, radius, labels } = ring
  const leaders = labels.flatMap((label, row): Mark[] => {
    if (!label) return []
    const { edge, end } = label
    const points: Point[] = [edge, [x + Math.sign(end[0] - x) * (radius + 14), edge[1]], end]
    return [{ kind: 'line', points, width: 1.5, dashed: false, colour: 'ink-soft', at: { series: 0, row } }]
  })
  return [...leaders, ...inRing(frame, ring)]
}

function inRing(frame: Frame, { x, y, radius }: Ring): Mark[] {
  const { spec, words, width, measure } = frame
  const { axis } = sizesOf(width)
  const [series] = spec.series
  const isAlone = spec.rows.length === 1
  const said = isAlone
    ? (labelCell(series!.cells[0]!, { unit: spec.unit, words })?.text ?? '')
    : sayWhole(frame)
  const large = said !== '' ? Math.min(72, (radius * hole * 1.45 * 100) / measure(said, 100)) : 0
  // What several share the title says.
  const names = isAlone ? wrap(spec.rows[0]!.label, radius * hole * 1.5, (text) => measure(text, axis)) : []
  const tall = large * line + names.length * axis * line
  const widest = Math.max(0, ...names.map((name) => measure(name, axis)))
  const isNamed = Math.hypot(tall, widest) / 2 <= radius * hole
  const top = y - (isNamed ? tall : large * line) / 2
  const at = isAlone ? { series: 0, row: 0 } : null
  return [
    ...(said !== ''
      ? [text(said, [x, middle(top + (large * line) / 2, large)], large, at, { align: 'center' })]
      : []),
    ...(isNamed ? names : []).map((name, i) =>
      text(name, [x, middle(top + large * line + (i + 0.5) * axis * line, axis)], axis, at, {
        align: 'center',
        weight: 400,
      }),
    ),
  ]
}

/** A ring of shares. */
export function drawRing(native: NativeChart): Xml {
  const { table, palette, ring } = native
  const column = table.columns[0]!
  const points = column.marks.map(
    (look, row) =>
      xml`<c:dPt><c:idx val="${row}"/><c:bubble3D val="0"/>${drawMark(look, true, palette)}</c:dPt>`,
  )
  const shiftOf = (row: number) => ring?.labels[row]?.shift ?? null
  return xml`<c:doughnutChart><c:varyColors val="1"/><c:ser>${seriesHead(column, 0)}${points}
    ${drawLabels(native, column, { shiftOf, between: ring?.between ?? null })}${drawData(native, column, 0)}</c:ser>
    <c:firstSliceAng val="0"/><c:holeSize val="${Math.round(hole * 100)}"/></c:doughnutChart>`
}
