import type { ChartSpec } from '../../model.ts'
import { sayCell } from '../label.ts'
import { layKey } from '../key.ts'
import { eachCell, oneSeries, type ChartKind } from '../kind.ts'
import { partLook } from '../look.ts'
import { middle, text, type Frame, type Mark } from '../mark.ts'
import { sizesOf } from '../sizes.ts'
import { fitName, lineHeight } from '../names.ts'

const across = 10
const whole = across * across

/** @returns how many of a hundred cells each row has: whole ones, by the largest remainder */
function cellsOf({ series, unit }: ChartSpec): number[] {
  const values = series[0]!.cells.map(({ value, high }) => high ?? value ?? 0)
  const sum = values.reduce((total, value) => total + value, 0)
  const base = unit === '%' ? Math.max(sum, 100) : sum || 1
  const shares = values.map((value) => (value / base) * whole)
  const filled = shares.map(Math.floor)
  let rest = Math.round(shares.reduce((total, share) => total + share, 0)) - filled.reduce((a, b) => a + b, 0)
  const order = [...shares.keys()].sort((a, b) => (shares[b]! % 1) - (shares[a]! % 1))
  for (const row of order) if (rest-- > 0) filled[row]! += 1
  return filled
}

/** Parts of a whole as a hundred cells. */
export const waffle = {
  plot: 'marks',
  check: (spec) => [
    ...oneSeries(spec),
    ...eachCell(
      spec,
      (value, words) =>
        value !== null && value < 0 ? `\`${words}\` can be no part of a hundred cells` : null,
      'a number of 0 or more',
    ),
  ],
  draw(frame: Frame): Mark[] {
    const { spec, width, height, measure, words } = frame
    const { axis, values } = sizesOf(width)
    const key = layKey(frame, [])
    // A part alone that is called by its number says it elsewhere.
    const isBare = spec.rows.length === 1 && spec.rows[0]!.label === spec.series[0]!.cells[0]!.text
    const side = Math.min(height - key.height, isBare ? width : width * 0.52)
    const top = key.height + (height - key.height - side) / 2
    const pitch = side / across
    const filled = cellsOf(spec)
    const owners = filled.flatMap((count, row) => Array<number>(count).fill(row))
    const cells = Array.from({ length: whole }, (_, i): Mark => {
      const row = owners[i]
      const look = row === undefined ? null : partLook(spec, row)
      return {
        kind: 'tile',
        x: (i % across) * pitch + pitch * 0.06,
        y: top + side - (Math.floor(i / across) + 1) * pitch + pitch * 0.06,
        w: pitch * 0.88,
        h: pitch * 0.88,
        colour: look?.colour ?? 'rule',
        body: look?.body ?? 'solid',
        ...(!look && { alpha: 0.55 }),
        at: row === undefined ? null : { series: 0, row },
      }
    })
    if (isBare) return [...key.marks, ...cells]
    const left = side + Math.min(40, width * 0.05)
    const each = Math.min(110, (height - key.height) / spec.rows.length)
    const size = Math.max(13, Math.min(values[0]!, each / 2.6))
    const small = Math.max(13, Math.min(axis, size))
    const start = key.height + (height - key.height - each * spec.rows.length) / 2
    const list = spec.rows.flatMap(({ label }, row): Mark[] => {
      const at = { series: 0, row }
      const y = start + each * (row + 0.5)
      const { colour, body } = partLook(spec, row)
      const swatch: Mark = {
        kind: 'tile',
        x: left,
        y: y - size * 0.4,
        w: size * 0.8,
        h: size * 0.8,
        colour,
        body,
        at,
      }
      const x = left + size * 1.2
      const said = sayCell(spec.series[0]!.cells[row]!, { unit: spec.unit, words })
      const room = width - x - measure(`${said}  `, size)
      const beside = measure(label, small, 400) <= room || each < size + small * 1.4
      const value = text(said, [x, middle(beside ? y : y - each / 2 + size * 0.6, size)], size, at)
      const box = { width: width - x, height: each - size * 1.2 }
      const name = beside ? { size: small, lines: [label] } : fitName(label, box, small, measure)
      return [
        swatch,
        value,
        ...name.lines.map((line, i) =>
          text(
            line,
            beside
              ? [x + measure(`${said}  `, size), middle(y, small)]
              : [x, y - each / 2 + size * 1.2 + (i + 0.8) * name.size * lineHeight],
            name.size,
            at,
            { weight: 400 },
          ),
        ),
      ]
    })
    return [...key.marks, ...cells, ...list]
  },
} satisfies ChartKind
