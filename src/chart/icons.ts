import type { Point } from './mark.ts'

/** Outlines in a square of 1, from its upper left corner. */
type Icon = Point[][]

/** A round outline. */
function round(x: number, y: number, radius: number): Point[] {
  return Array.from({ length: 20 }, (_, i): Point => {
    const angle = (i / 20) * 2 * Math.PI
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
  })
}

function box(x: number, y: number, w: number, h: number): Point[] {
  return [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ]
}

/** Marks that stand for so many things each. */
export const icons = {
  person: [
    round(0.5, 0.17, 0.15),
    [
      [0.3, 0.36],
      [0.7, 0.36],
      [0.78, 0.44],
      [0.78, 0.68],
      [0.68, 0.68],
      [0.66, 1],
      [0.34, 1],
      [0.32, 0.68],
      [0.22, 0.68],
      [0.22, 0.44],
    ],
  ],
  factory: [
    [
      [0.05, 0.95],
      [0.05, 0.1],
      [0.2, 0.1],
      [0.24, 0.55],
      [0.48, 0.38],
      [0.48, 0.55],
      [0.72, 0.38],
      [0.72, 0.55],
      [0.95, 0.38],
      [0.95, 0.95],
    ],
  ],
  house: [
    [
      [0.5, 0.08],
      [0.96, 0.5],
      [0.84, 0.5],
      [0.84, 0.94],
      [0.6, 0.94],
      [0.6, 0.64],
      [0.4, 0.64],
      [0.4, 0.94],
      [0.16, 0.94],
      [0.16, 0.5],
      [0.04, 0.5],
    ],
  ],
  wagon: [
    [
      [0.04, 0.3],
      [0.96, 0.3],
      [0.88, 0.74],
      [0.12, 0.74],
    ],
    round(0.28, 0.84, 0.1),
    round(0.72, 0.84, 0.1),
  ],
  leaf: [
    [
      [0.1, 0.92],
      [0.14, 0.5],
      [0.36, 0.22],
      [0.68, 0.1],
      [0.94, 0.08],
      [0.92, 0.36],
      [0.8, 0.66],
      [0.52, 0.86],
      [0.24, 0.82],
    ],
  ],
  coin: [round(0.5, 0.5, 0.42)],
  tile: [box(0.08, 0.08, 0.84, 0.84)],
} satisfies Record<string, Icon>

export type IconName = keyof typeof icons

/** @returns the part of outlines that lies left of `x`, as shares of a mark are drawn */
export function leftOf(outlines: Point[][], x: number): Point[][] {
  return outlines.flatMap((outline) => {
    const kept = outline.flatMap((point, i): Point[] => {
      const next = outline[(i + 1) % outline.length]!
      const inside = point[0] <= x
      const cut: Point[] =
        inside === next[0] <= x
          ? []
          : [[x, point[1] + ((x - point[0]) / (next[0] - point[0])) * (next[1] - point[1])]]
      return inside ? [point, ...cut] : cut
    })
    return kept.length > 2 ? [kept] : []
  })
}
