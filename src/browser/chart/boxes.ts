import type { Point } from '../../chart/mark.ts'
import type { ElementBox } from './hits.ts'
import type { SeenChart, SeenMark } from './seen.ts'

/** The end of a bar, where its number is. */
export function endOf({ box, vertical, value }: SeenMark): ElementBox {
  const side = vertical ? (value < 0 ? box.bottom : box.top) : value < 0 ? box.left : box.right
  return vertical ? { ...box, top: side, bottom: side } : { ...box, left: side, right: side }
}

/** Half as wide as a stem is, in pixels. */
const stem = 2

/** The thin bar from an axis to a point. */
export function stemOf(
  { left, right, top, bottom }: ElementBox,
  vertical: boolean,
  axis: SeenChart['axis'],
): ElementBox {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const zero = axis?.upright === vertical ? axis.zero : vertical ? y : x
  return vertical
    ? { left: x - stem, right: x + stem, top: Math.min(y, zero), bottom: Math.max(y, zero) }
    : { top: y - stem, bottom: y + stem, left: Math.min(x, zero), right: Math.max(x, zero) }
}

/** A part of a box, along the way in which its mark grows. */
export function sliceOf(box: ElementBox, vertical: boolean, [start, end]: Point): ElementBox {
  const [w, h] = [box.right - box.left, box.bottom - box.top]
  return vertical
    ? { ...box, bottom: box.bottom - h * start, top: box.bottom - h * end }
    : { ...box, left: box.left + w * start, right: box.left + w * end }
}

/** The shares of `count` pieces, one behind the other, within a part. */
export function pieceShares(count: number, [start, end]: Point): Point[] {
  const each = (end - start) / count
  return Array.from({ length: count }, (_, i): Point => [start + each * i, start + each * (i + 1)])
}

/** A number on its way to another: `t` is 0 to 1. */
export function mix(from: number, to: number, t: number): number {
  return from + (to - from) * t
}

/** A colour on its way to another. */
export function mixColours(from: string, to: string, t: number): string {
  return from === to ? to : `color-mix(in srgb, ${to} ${Math.round(t * 100)}%, ${from})`
}

/** A box on its way to another. */
export function between(from: ElementBox, to: ElementBox, t: number): ElementBox {
  return {
    left: mix(from.left, to.left, t),
    right: mix(from.right, to.right, t),
    top: mix(from.top, to.top, t),
    bottom: mix(from.bottom, to.bottom, t),
  }
}
