import type { ChartSpec } from '../../model.ts'
import { sayCell } from '../label.ts'
import type { ChartKind } from '../kind.ts'
import { lookOf } from '../look.ts'
import { lyingBar, middle, rule, text, type Frame, type Mark } from '../mark.ts'
import { openLength } from '../open.ts'
import { layRows } from '../rows.ts'

const gap = 16

/** The series by what they say: what is, what is aimed at, and what was. */
function rolesOf({ series }: ChartSpec): { actual: number; goal: number; earlier: number[] } {
  const goal = series.findIndex(({ isGoal }) => isGoal)
  const others = [...series.keys()].filter((i) => i !== goal)
  return { actual: others.at(-1) ?? -1, goal, earlier: others.slice(0, -1) }
}

/** Actual against target: a bar within an outlined one with its stretch, earlier values as ticks. */
export const bullet = {
  plot: 'marks',
  check(spec) {
    const { actual, goal } = rolesOf(spec)
    if (actual >= 0 && goal >= 0) return []
    const message =
      goal < 0 ? 'a bullet has no column that names a target' : 'a bullet has no column of what is'
    const expected = 'a column of what is, and one whose head names a target or a goal'
    return [{ at: { series: 0 }, code: 'chart-table', message, expected }]
  },
  draw(frame: Frame): Mark[] {
    const { spec, words, measure } = frame
    const { actual, goal, earlier } = rolesOf(spec)
    const style = { unit: spec.unit, words }
    const said = spec.series.map(({ cells }) => cells.map((cell) => sayCell(cell, style)))
    // Where only the goal is known it stands alone.
    const level = (row: number) =>
      spec.series[actual]!.cells[row]!.value === null ? '' : said[actual]![row]!
    const target = (row: number) => `${level(row) && ' / '}${said[goal]![row]!}`
    const key = [
      { name: spec.series[actual]!.name, colour: 'accent' as const, sample: 'tile' as const },
      {
        name: spec.series[goal]!.name,
        colour: 'target' as const,
        sample: 'tile' as const,
        body: 'outlined' as const,
      },
      ...earlier.map((i) => ({
        name: spec.series[i]!.name,
        colour: 'ink-soft' as const,
        sample: 'tick' as const,
      })),
    ]
    const room = (size: number) =>
      gap + Math.max(...spec.rows.map((_, row) => measure(level(row), size) + measure(target(row), size)))
    const rows = layRows(frame, key, room)
    const reach = (row: number) =>
      Math.max(...spec.series.map(({ cells }) => cells[row]!.high ?? cells[row]!.value ?? 0), 0)
    const all = Math.max(...spec.rows.map((_, row) => reach(row)))
    const isOpen = spec.series.some((_, i) =>
      spec.rows.some((_, row) => lookOf(spec, i, row).open === 'beyond'),
    )
    const beyond = isOpen ? openLength : 0
    const marks = spec.rows.flatMap((_, row): Mark[] => {
      // Rows of different units have a scale each.
      const most = (spec.unit === null ? reach(row) : all) || 1
      const x = (value: number) => rows.left + (Math.max(0, value) / most) * (rows.right - beyond - rows.left)
      const y = rows.y(row)
      const thick = Math.min(64, rows.pitch * 0.6)
      const [is, aim] = [spec.series[actual]!.cells[row]!, spec.series[goal]!.cells[row]!]
      const aimed = { series: goal, row }
      const aimedAt =
        aim.value === null
          ? []
          : [
              lyingBar([rows.left, x(aim.high ?? aim.value)], y, thick, aimed, {
                floor: aim.high === null ? null : x(aim.value),
                colour: 'target',
                body: 'outlined',
                open: lookOf(spec, goal, row).open,
              }),
            ]
      const { body, open } = lookOf(spec, actual, row)
      const bar =
        is.value === null
          ? []
          : [
              lyingBar(
                [rows.left, x(is.value)],
                y,
                thick * 0.5,
                { series: actual, row },
                {
                  colour: 'accent',
                  body,
                  open,
                },
              ),
            ]
      const ticks = earlier.flatMap((series): Mark[] => {
        const { value } = spec.series[series]!.cells[row]!
        if (value === null) return []
        const [from, to] = [y - thick * 0.4, y + thick * 0.4]
        return [rule([x(value), from], [x(value), to], { series, row }, { width: 3, colour: 'ink-soft' })]
      })
      const start = rows.right + gap
      const words: Mark[] = [
        ...(level(row) === ''
          ? []
          : [text(level(row), [start, middle(y, rows.size)], rows.size, { series: actual, row })]),
        text(
          target(row),
          [start + measure(level(row), rows.size), middle(y, rows.size)],
          rows.size,
          aimed,
          level(row) === '' ? { colour: 'target' } : { weight: 400, colour: 'ink-soft' },
        ),
      ]
      return [...aimedAt, ...bar, ...ticks, ...words]
    })
    return [...rows.marks, ...marks]
  },
} satisfies ChartKind
