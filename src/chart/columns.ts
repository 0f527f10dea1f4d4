import { findTimes } from './years.ts'
import { cutLines, lineHeight, shorten, wrapNames } from './names.ts'
import { text, type Frame, type Mark } from './mark.ts'
import { stagger } from './stagger.ts'
import { areFree, thin } from './thin.ts'

/** Names of the rows, below a plot. */
export interface ColumnNames {
  height: number
  /** @param top where the plot ends */
  marks(top: number): Mark[]
}

const pad = 14
/** Of the room that a name has, what it is wrapped to: less where those at the ends, moved inside, would meet others. */
const narrower = [1, 0.7, 0.5]
/** Of the height, what names that are wrapped to less may take, and what is the most for any: the rest is left out. */
const mostHeight = { narrower: 0.3, any: 0.4 }

/** @returns how many lines names under a plot may have, at most, in a figure of this height */
export function mostLines(height: number, size: number): number {
  return (height * mostHeight.any) / (size * lineHeight)
}

/** @returns where rows stand from left to right, on true time where they are years, months or days; `inset` is free at both ends */
export function placeColumns({ rows }: Frame['spec'], left: number, right: number, inset: number): number[] {
  const places = findTimes(rows) ?? rows.map((_, row) => row)
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0]
  const across = right - left - 2 * inset
  return places.map((place) =>
    last === first ? (left + right) / 2 : left + inset + ((place - first) / (last - first)) * across,
  )
}

/** Wraps, staggers, or at last thins out the names under `centers`. */
export function layColumnNames(frame: Frame, centers: number[], size: number): ColumnNames {
  const measure = (words: string) => frame.measure(words, size, 400)
  const labels = frame.spec.rows.map(({ label }) => label)
  const room = (row: number) =>
    Math.min(
      ...[centers[row - 1], centers[row + 1]].flatMap((other) =>
        other === undefined ? [] : [Math.abs(other - centers[row]!)],
      ),
      frame.width * 0.5,
    ) * 0.92
  const inside = (lines: string[], x: number) => {
    const half = Math.max(0, ...lines.map(measure)) / 2
    return Math.max(half, Math.min(frame.width - half, x))
  }
  const most = (frame.height * mostHeight.narrower) / (size * lineHeight)
  const wrapped = narrower.map((share) => {
    const lines = labels.map((label, row) =>
      cutLines(
        wrapNames(label, room(row) * share, size, frame.measure),
        mostLines(frame.height, size),
        room(row) * share,
        size,
        frame.measure,
      ),
    )
    const places = lines.map((name, row) => inside(name, centers[row]!))
    return { lines: stagger(lines, places, measure), places }
  })
  const free = wrapped.find(
    ({ lines, places }, i) =>
      areFree(lines, places, measure) && (i === 0 || lines.every(({ length }) => length <= most)),
  )
  const names = free
    ? free.lines
    : thin(
        labels.map((label) => [shorten(label, frame.width * 0.3, size, frame.measure)]),
        labels.map((label, row) => inside([label], centers[row]!)),
        measure,
      )
  return {
    height: Math.max(...names.map((lines) => lines.length)) * size * lineHeight + pad,
    marks: (top) =>
      names.flatMap((lines, row) =>
        lines.map((line, i) =>
          text(line, [inside(lines, centers[row]!), top + pad + size * (0.9 + i * lineHeight)], size, null, {
            weight: 400,
            align: 'center',
          }),
        ),
      ),
  }
}
