import { sayCell } from '../label.ts'
import { asksSeries, type ChartKind } from '../kind.ts'
import { lookOf, type ColourToken } from '../look.ts'
import { middle, rule, text, type Frame, type Mark } from '../mark.ts'
import { layRows } from '../rows.ts'
import { scaleOf } from '../scale.ts'

/** The ends of a row lie so far apart, in pixels, that they are two. */
const leastBetween = 20
const gap = 16
const radius = 9

/** Before and after, or the one against the other: two points on a line for each row. */
export const dumbbell = {
  plot: 'marks',
  otherNames: ['dumbell', 'lollipop', 'dot'],
  check: (spec) => asksSeries(spec, 2, 'one column for each end'),
  draw(frame: Frame): Mark[] {
    const { spec, words, measure } = frame
    const style = { unit: spec.unit, words }
    const colours: ColourToken[] = spec.series.map(({ isGoal }, i) =>
      isGoal ? 'target' : i ? 'accent' : 'ink-soft',
    )
    const said = spec.series.map(({ cells }) => cells.map((cell) => sayCell(cell, style)))
    const widest = (size: number) =>
      Math.max(...said.flat().map((value) => measure(value, size))) + gap + radius
    const rows = layRows(
      frame,
      spec.series.map(({ name, isGoal }, i) => ({
        name,
        colour: colours[i]!,
        sample: i === 0 || isGoal ? ('ring' as const) : ('dot' as const),
      })),
      () => 0,
      { least: (size) => 2 * widest(size) + leastBetween },
    )
    const wide = widest(rows.size)
    const scale = scaleOf(
      spec.series.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? [])),
      { from: rows.left + wide, to: Math.max(rows.left + wide + leastBetween, rows.right - wide) },
      false,
    )
    const marks = spec.rows.flatMap((_, row): Mark[] => {
      const y = rows.y(row)
      const values = spec.series.map(({ cells }) => cells[row]!.value)
      const xs = values.map((value) => (value === null ? null : scale.of(value)))
      const line = xs[0] != null && xs[1] != null
      const dots = xs.flatMap((x, series): Mark[] => {
        if (x === null) return []
        const at = { series, row }
        const other = xs[1 - series]
        const isLeft = other == null || x < other || (x === other && series === 0)
        const { body, target } = lookOf(spec, series, row)
        const hollow = series === 0 || body !== 'solid' || target
        return [
          { kind: 'dot', x, y, radius, hollow, colour: colours[series]!, at },
          text(
            said[series]![row]!,
            [x + (isLeft ? -1 : 1) * (radius + gap / 2), middle(y, rows.size)],
            rows.size,
            at,
            { align: isLeft ? 'right' : 'left' },
          ),
        ]
      })
      return [
        ...(line ? [rule([xs[0]!, y], [xs[1]!, y], { series: 1, row }, { width: 6, colour: 'rule' })] : []),
        ...dots,
      ]
    })
    return [...rows.marks, ...marks]
  },
} satisfies ChartKind
