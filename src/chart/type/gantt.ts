import type { ChartSpec } from '../../model.ts'
import type { ChartKind, Misfit } from '../kind.ts'
import { lookOf } from '../look.ts'
import { lyingBar, middle, rule, text, type Frame, type Mark } from '../mark.ts'
import { layRows } from '../rows.ts'
import { roundStep } from '../scale.ts'
import { sizesOf } from '../sizes.ts'

const gap = 12

/** From when to when a row reaches, in years. */
function stretchOf({ series }: ChartSpec, row: number): [from: number, to: number] | null {
  const [first, second] = series.map(({ cells }) => cells[row]!.times)
  return first ? [first[0], (second ?? first)[1]] : null
}

/** A plan in its phases: when each begins and ends. */
export const gantt = {
  plot: 'marks',
  dates: true,
  otherNames: ['plan', 'phases'],
  check(spec) {
    const { series, rows } = spec
    if (series.length > 2) {
      const message = `a plan has one column of times, or two, not ${series.length}`
      return [
        { at: { series: 2 }, code: 'chart-table', message, expected: 'begin and end, or 2023–2025 in one' },
      ]
    }
    return rows.flatMap((_, row): Misfit[] => {
      const stretch = stretchOf(spec, row)
      if (!stretch || stretch[0] <= stretch[1]) return []
      return [
        {
          at: { series: series.length - 1, row },
          code: 'chart-cell',
          message: 'it ends before it begins',
          expected: 'a later time',
        },
      ]
    })
  },
  draw(frame: Frame): Mark[] {
    const { spec, measure } = frame
    const { axis } = sizesOf(frame.width)
    const foot = axis * 1.8
    const said = spec.rows.map((_, row) =>
      [...new Set(spec.series.map(({ cells }) => cells[row]!.text.trim()))]
        .filter((word) => /\d/.test(word))
        .join(' – '),
    )
    const rows = layRows({ ...frame, head: '' }, [], () => 0, { foot })
    const known = spec.rows.flatMap((_, row) => stretchOf(spec, row) ?? [])
    const [low, high] = [Math.floor(Math.min(...known)), Math.ceil(Math.max(...known))]
    const wide = Math.max(...said.map((value) => measure(value, rows.size)))
    const x = (year: number) => rows.left + ((year - low) / (high - low || 1)) * (rows.right - rows.left)
    const step = Math.max(
      1,
      roundStep(high - low, Math.max(1, (rows.right - rows.left) / (measure('2025', axis, 400) * 2.2))),
    )
    const years = Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step)
    const grid = years.flatMap((year): Mark[] => {
      const half = measure(String(year), axis, 400) / 2
      return [
        rule([x(year), rows.top], [x(year), rows.bottom], null, { width: 1.5 }),
        text(
          String(year),
          [Math.max(half, Math.min(frame.width - half, x(year))), rows.bottom + axis * 1.3],
          axis,
          null,
          { weight: 400, colour: 'ink-soft', align: 'center' },
        ),
      ]
    })
    const ends = spec.rows.map((_, row): [from: number, to: number] | null => {
      const stretch = stretchOf(spec, row)
      return stretch && [x(stretch[0]), Math.max(x(stretch[1]), x(stretch[0]) + 4)]
    })
    /** Where words stand beside their bar: in it, behind it, before it; null where they have no room. */
    const sideOf = ([from, to]: [number, number]): 'in' | 'behind' | 'before' | null => {
      if (to - from > wide + 2 * gap) return 'in'
      if (to + gap + wide <= frame.width) return 'behind'
      return from - gap - wide >= rows.left ? 'before' : null
    }
    // Where one has no room beside its bar, all stand over theirs.
    const isOver = ends.some((own) => own !== null && sideOf(own) === null)
    const size = isOver
      ? Math.min(rows.size, rows.pitch * 0.36, (rows.size * (frame.width - rows.left)) / wide)
      : rows.size
    const thick = Math.min(40, rows.pitch * (isOver ? 0.36 : 0.62))
    const marks = ends.flatMap((own, row): Mark[] => {
      if (!own) return []
      const [from, to] = own
      const at = { series: 0, row }
      const { body, target } = lookOf(spec, 0, row)
      const colour = target ? 'target' : 'accent'
      const y = rows.y(row) + (isOver ? size * 0.6 : 0)
      const bar = lyingBar([from, to], y, thick, at, { colour, body })
      if (isOver) {
        const left = Math.max(rows.left, Math.min(from, frame.width - measure(said[row]!, size)))
        return [bar, text(said[row]!, [left, y - thick / 2 - size * 0.3], size, at)]
      }
      const side = sideOf(own)
      const place = { in: from + gap, behind: to + gap, before: from - gap }[side!]
      return [
        bar,
        text(said[row]!, [place, middle(y, size)], size, at, {
          align: side === 'before' ? 'right' : 'left',
          colour: side === 'in' && body === 'solid' ? { on: colour } : 'ink',
        }),
      ]
    })
    return [...rows.marks, ...grid, ...marks]
  },
} satisfies ChartKind
