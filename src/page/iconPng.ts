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

/** The theme's icon as a PNG of `size` pixels, to its edges: platforms round its corners. */
export function iconPng(theme: Theme, size: number): Uint8Array {
  const { ground, lines } = iconOf(theme)
  const scale = size / iconUnits
  const data = Buffer.alloc(size * size * 3, Buffer.from(channelsOf(ground)))
  for (const { points, width, colour } of lines) {
    const drawn = points.map(([x, y]) => [x * scale, y * scale] as const)
    drawLine({ data, size }, drawn, (width * scale) / 2, channelsOf(colour))
  }
  return pngOf({ width: size, height: size, channels: 3, data })
}

/** Draws a line with round ends and corners; a pixel at its edge takes as much of the colour as lies within. */
function drawLine(
  { data, size }: { data: Uint8Array; size: number },
  points: readonly (readonly [number, number])[],
  half: number,
  colour: number[],
): void {
  // No pixel is touched that is further from its points.
  const reach = half + 1
  const [left, right, top, bottom] = [0, 1].flatMap((axis) => {
    const along = points.map((point) => point[axis]!)
    return [
      Math.max(0, Math.floor(Math.min(...along) - reach)),
      Math.min(size, Math.ceil(Math.max(...along) + reach)),
    ]
  })
  for (let y = top!; y < bottom!; y++) {
    for (let x = left!; x < right!; x++) {
      const share = half + 0.5 - distance(x + 0.5, y + 0.5, points)
      if (share <= 0) continue
      const at = (y * size + x) * 3
      for (let i = 0; i < 3; i++)
        data[at + i] = share >= 1 ? colour[i]! : Math.round(data[at + i]! * (1 - share) + colour[i]! * share)
    }
  }
}

function channelsOf(colour: string): number[] {
  const hex = parseColour(colour) ?? '000000'
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

/** How far a point is from a line through others. */
function distance(x: number, y: number, points: readonly (readonly [number, number])[]): number {
  let nearest = Infinity
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1]!
    const [dx, dy] = [points[i]![0] - ax, points[i]![1] - ay]
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
    nearest = Math.min(nearest, (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2)
  }
  return Math.sqrt(nearest)
}
