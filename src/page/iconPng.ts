import { parseColour } from '../colour.ts'
import { pngOf } from '../reader/pdf/png.ts'
import { iconOf, iconUnits } from '../theme/icon.ts'
import type { Theme } from '../theme/theme.ts'

/** Sides of the pictures that platforms ask for, in pixels, by their addresses: iOS takes no SVG, nor do some launchers. */
export const iconSizes: ReadonlyMap<string, number> = new Map([
  ['icon-192.png', 192],
  ['icon-512.png', 512],
  ['apple-touch-icon.png', 180],
])

/** Points of a pixel, along each side, at which it is looked what is there. */
const samples = 4

/** The theme's icon as a PNG of `size` pixels, to its edges: platforms round its corners. */
export function iconPng(theme: Theme, size: number): Uint8Array {
  const { ground, lines } = iconOf(theme)
  const colours = [ground, ...lines.map(({ colour }) => colour)].map(channelsOf)
  const step = iconUnits / size / samples
  /** Which of the colours is seen at a point. */
  const seenAt = (x: number, y: number): number =>
    lines.findLastIndex(({ points, width }) =>
      points.slice(1).some((to, i) => distance([x, y], points[i]!, to) <= width / 2),
    ) + 1
  const data = new Uint8Array(size * size * 3)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0]
      for (let part = 0; part < samples * samples; part++) {
        const [across, down] = [x * samples + (part % samples), y * samples + Math.floor(part / samples)]
        colours[seenAt((across + 0.5) * step, (down + 0.5) * step)]!.forEach((value, i) => (sum[i]! += value))
      }
      sum.forEach((value, i) => (data[(y * size + x) * 3 + i] = Math.round(value / samples ** 2)))
    }
  }
  return pngOf({ width: size, height: size, channels: 3, data })
}

function channelsOf(colour: string): number[] {
  const hex = parseColour(colour) ?? '000000'
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

/** How far a point is from a line between two others. */
function distance(
  [x, y]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}
