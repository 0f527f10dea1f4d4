import { sayCell } from '../label.ts'
import { layKey } from '../key.ts'
import { eachCell, oneSeries, type ChartKind } from '../kind.ts'
import { lookOf } from '../look.ts'
import { text, type Frame, type Mark } from '../mark.ts'
import { sizesOf } from '../sizes.ts'
import { shorten, wrapNames } from '../names.ts'

interface Rect {
  x: number
  y: number
  w: number
  h: number
}

/**
 * Tiles as near to squares as can be (Bruls, Huizing, van Wijk: Squarified Treemaps, 2000).
 *
 * @param shares parts of the area, falling
 */
function squarify(shares: number[], area: Rect): Rect[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (total <= 0) return shares.map(() => ({ ...area, w: 0, h: 0 }))
  const sizes = shares.map((share) => (share / total) * area.w * area.h)
  const tiles: Rect[] = []
  let rest = { ...area }
  let at = 0
  while (at < sizes.length) {
    const side = Math.max(1e-6, Math.min(rest.w, rest.h))
    let end = at + 1
    while (end < sizes.length && worst(sizes.slice(at, end + 1), side) <= worst(sizes.slice(at, end), side))
      end++
    const row = sizes.slice(at, end)
    const depth = row.reduce((sum, size) => sum + size, 0) / side
    const lying = rest.w < rest.h
    let along = 0
    for (const size of row) {
      const length = depth > 0 ? size / depth : 0
      tiles.push(
        lying
          ? { x: rest.x + along, y: rest.y, w: length, h: depth }
          : { x: rest.x, y: rest.y + along, w: depth, h: length },
      )
      along += length
    }
    rest = lying
      ? { ...rest, y: rest.y + depth, h: rest.h - depth }
      : { ...rest, x: rest.x + depth, w: rest.w - depth }
    at = end
  }
  return tiles
}

/** How far the least square of a row is from a square. */
function worst(row: number[], side: number): number {
  const sum = row.reduce((total, size) => total + size, 0)
  const depth = sum / side
  return Math.max(
    ...row.map((size) => (size > 0 ? Math.max(depth ** 2 / size, size / depth ** 2) : Infinity)),
  )
}

const pad = 10
const gap = 3
/** Of the width, what the list of small tiles takes. */
const listShare = 0.2
const mostList = 0.45

/** Many parts of a whole, as tiles as large as they. */
export const treemap = {
  plot: 'marks',
  compares: true,
  check: (spec) => [
    ...oneSeries(spec),
    ...eachCell(
      spec,
      (value, words) => (value !== null && value < 0 ? `\`${words}\` can be no part of an area` : null),
      'a number of 0 or more',
    ),
  ],
  draw(frame: Frame): Mark[] {
    const { spec, width, height, measure, words } = frame
    const { axis, values } = sizesOf(width)
    const key = layKey(frame, [])
    const { cells } = spec.series[0]!
    const order = [...cells.keys()]
      .filter((row) => (cells[row]!.value ?? 0) > 0)
      .sort((a, b) => cells[b]!.value! - cells[a]!.value!)
    const said = (row: number) => sayCell(cells[row]!, { unit: spec.unit, words })
    const label = (row: number, { w, h }: Rect) => {
      const room = w - 2 * pad
      for (const size of [...values, axis, axis * 0.8].filter((size) => size >= 13)) {
        const small = Math.min(size, axis)
        const lines = wrapNames(spec.rows[row]!.label, room, small, measure)
        const fits =
          Math.max(...lines.map((line) => measure(line, small, 400)), measure(said(row), size)) <= room &&
          lines.length * small * 1.2 + size * 1.15 <= h - 1.4 * pad
        if (fits) return { size, small, lines }
      }
      return null
    }
    const lay = (w: number) =>
      squarify(
        order.map((row) => cells[row]!.value!),
        { x: 0, y: key.height, w, h: height - key.height },
      )
    let tiles = lay(width)
    const left = (rects: Rect[]) => order.filter((row, i) => label(row, rects[i]!) === null)
    const listed = left(tiles).length > 0
    const smallOnes = left(tiles)
    const need = Math.max(
      0,
      ...smallOnes.map((row) => measure(`${said(row)}  ${spec.rows[row]!.label}`, axis) + axis * 1.3),
    )
    const listWidth = Math.min(width * mostList, Math.max(width * listShare, need))
    if (listed) tiles = lay(width - listWidth - 20)
    const marks = order.flatMap((row, i): Mark[] => {
      const { x, y, w, h } = tiles[i]!
      const { colour, body } = lookOf(spec, 0, row)
      const own = colour === 'accent' ? (`series-${i}` as const) : colour
      const at = { series: 0, row }
      const tile: Mark = {
        kind: 'tile',
        x,
        y,
        w: Math.max(1, w - gap),
        h: Math.max(1, h - gap),
        colour: own,
        body,
        at,
      }
      const laid = label(row, tiles[i]!)
      const ink = body === 'solid' ? { on: own } : 'ink'
      if (!laid) return [tile]
      return [
        tile,
        ...laid.lines.map((line, n) =>
          text(line, [x + pad, y + pad + laid.small * (0.85 + n * 1.2)], laid.small, at, {
            weight: 400,
            colour: ink,
          }),
        ),
        text(
          said(row),
          [x + pad, y + pad + laid.lines.length * laid.small * 1.2 + laid.size * 0.9],
          laid.size,
          at,
          { colour: ink },
        ),
      ]
    })
    const rest = listed ? left(tiles) : []
    const line = Math.min(axis * 1.5, (height - key.height) / Math.max(1, rest.length))
    const size = Math.max(11, Math.min(axis, line / 1.25))
    const x = width - listWidth
    const list = rest.flatMap((row, i): Mark[] => {
      const y = key.height + line * (i + 0.8)
      const at = { series: 0, row }
      const { colour, body } = lookOf(spec, 0, row)
      const own = colour === 'accent' ? (`series-${order.indexOf(row)}` as const) : colour
      const value = said(row)
      const name = shorten(
        spec.rows[row]!.label,
        width - x - size * 1.2 - measure(`${value} `, size),
        size,
        measure,
      )
      return [
        { kind: 'tile', x, y: y - size * 0.8, w: size * 0.8, h: size * 0.8, colour: own, body, at },
        text(value, [x + size * 1.2, y], size, at),
        text(name, [x + size * 1.2 + measure(`${value} `, size), y], size, at, {
          weight: 400,
        }),
      ]
    })
    return [...key.marks, ...marks, ...list]
  },
} satisfies ChartKind
