import type { ChartSpec } from '../model.ts'
import { labelCell } from './label.ts'
import { rule, middle, text, type Frame, type Mark, type MarkedCell, type Point } from './mark.ts'
import { wrapNames, lineHeight } from './names.ts'
import { notesOfKind, type NoteOf } from './notesOfKind.ts'
import { sayGrowth, sayLevel, sayReckoned, sayTotal } from './sayNotes.ts'
import { sizesOf } from './sizes.ts'
import { spread } from './spread.ts'

/** Where notes have room of their own beside a plot, so that none lies on a mark: pixels of a slide. */
export interface Lanes {
  top: number
  right: number
}

/** A plot as it is laid out, in pixels of a slide. */
export interface Plane {
  upright: boolean
  left: number
  right: number
  top: number
  bottom: number
  /** Across the value axis: the middle of a row. */
  row(row: number): number
  /** Along the value axis. */
  value(value: number): number
  /** Where a row's mark ends, its label included. */
  tip(row: number): number
  /** Half of what the mark of a row takes across, if it is a bar. */
  half?: number
  /** Where words beside an upright plot begin, if labels of its own stand there. */
  beside?: number
}

const gap = 12
/** Of the width, what one remark may take. */
const remarkShare = 0.3
/** A growth is larger than what names stand in. */
const growthScale = 1.3
/** A growth's line stands so far below its words, in the size of names. */
const growthLane = 2.4
/** What a total takes over its stack, in its size. */
const totalLane = 1.5

/** What the parts of each row come to, where they stand on each other. */
function totalsOf(frame: Frame): { row: number; said: string; sum: number }[] {
  const { spec } = frame
  if (!spec.stacked || spec.share) return []
  return notesOfKind(frame.spec, 'total').flatMap(({ cells }) =>
    cells.flatMap((cell, row) => {
      const parts = spec.series.map((series) => series.cells[row]!)
      const sum = parts.reduce((all, { value, high }) => all + Math.max(0, high ?? value ?? 0), 0)
      return cell.value === null ? [] : [{ row, said: sayTotal(cell, frame), sum }]
    }),
  )
}

/** Behind lying stacks, what their totals take. */
function totalsRoom(frame: Frame): number {
  const { axis } = sizesOf(frame.width)
  const wide = totalsOf(frame).map(({ said }) => frame.measure(said, axis))
  return wide.length > 0 ? Math.max(...wide) + gap : 0
}

function remarksOf(frame: Frame, upright: boolean): { row: number; lines: string[] }[] {
  const { axis } = sizesOf(frame.width)
  const notes = notesOfKind(frame.spec, 'note')
  const room = upright
    ? Math.min(frame.width * remarkShare, frame.width / Math.max(1, notes.length) - gap)
    : frame.width * 0.24
  return notes.map(({ row, text }) => ({ row, lines: wrapNames(text, room, axis, frame.measure) }))
}

/** @returns the levels that a chart's scale must reach besides its own: those that its notes draw, and its twins' */
export function levelsOf(chart: Pick<ChartSpec, 'notes' | 'reach'>): number[] {
  const drawn = notesOfKind(chart, 'line', 'band').flatMap(({ cell }) => [
    cell.value!,
    cell.high ?? cell.value!,
  ])
  return [...drawn, ...(chart.reach ?? [])]
}

/** @returns the room that a chart's notes take at its sides */
export function lanesOf(frame: Frame, upright: boolean): Lanes {
  const { axis } = sizesOf(frame.width)
  const levels = notesOfKind(frame.spec, 'line', 'band').flatMap((note) => levelLines(frame, note, upright))
  const wide = (lines: string[], weight?: 400) =>
    Math.max(0, ...lines.map((line) => frame.measure(line, axis, weight)))
  const growths = notesOfKind(frame.spec, 'growth').map((note) => sayGrowth(note, frame))
  const remarks = remarksOf(frame, upright)
  if (upright) {
    const tall = Math.max(0, ...remarks.map(({ lines }) => lines.length))
    return {
      top:
        (totalsOf(frame).length > 0 ? axis * totalLane : 0) +
        growths.length * axis * growthLane +
        (tall ? tall * axis * lineHeight + gap : 0),
      right: levels.length ? wide(levels, 400) + gap : 0,
    }
  }
  const brackets = growths.length ? growths.length * (wide(growths) * growthScale + 2.5 * gap) : 0
  const said = remarks.length
    ? wide(
        remarks.flatMap(({ lines }) => lines),
        400,
      ) + gap
    : 0
  return { top: levels.length ? axis * 1.5 : 0, right: brackets + said + totalsRoom(frame) }
}

function levelLines(frame: Frame, note: NoteOf<'line' | 'band'>, upright: boolean): string[] {
  const said = sayLevel(note, frame)
  return upright ? wrapNames(said, frame.width * 0.2, sizesOf(frame.width).axis, frame.measure) : [said]
}

/** @returns the notes of a chart as marks, over its plot and in the lanes beside it; they come with the last step */
export function drawNotes(frame: Frame, plane: Plane): Mark[] {
  const { spec } = frame
  const at: MarkedCell = { series: spec.series.length - 1, row: spec.rows.length - 1 }
  return [
    ...drawTotals(frame, plane),
    ...drawLevels(frame, plane, at),
    ...drawGrowths(frame, plane, at),
    ...drawGaps(frame, plane, at),
    ...drawRemarks(frame, plane, at),
  ]
}

/** Over each stack, or behind it, what it comes to; it comes with the last part of its row. */
function drawTotals(frame: Frame, plane: Plane): Mark[] {
  const { axis } = sizesOf(frame.width)
  return totalsOf(frame).map(({ row, said, sum }) => {
    const at: MarkedCell = { series: frame.spec.series.length - 1, row }
    const end = plane.value(sum)
    return plane.upright
      ? text(said, [plane.row(row), end - axis * 0.4], axis, at, { align: 'center' })
      : text(said, [end + gap, middle(plane.row(row), axis)], axis, at)
  })
}

function drawLevels(frame: Frame, plane: Plane, at: MarkedCell): Mark[] {
  const { upright, left, right, top, bottom } = plane
  const { axis } = sizesOf(frame.width)
  const notes = notesOfKind(frame.spec, 'line', 'band')
  const lines = notes.map((note) => levelLines(frame, note, upright))
  const middles = notes.map(({ cell }) => plane.value(((cell.high ?? cell.value!) + cell.value!) / 2))
  const tall = Math.max(0, ...lines.map((own) => own.length)) * axis * lineHeight
  const places = upright ? spread(middles, tall, top, bottom) : middles
  return notes.flatMap((note, i): Mark[] => {
    const { cell, isGoal } = note
    const colour = isGoal ? 'target' : 'ink-soft'
    const [from, to] = [plane.value(cell.value!), plane.value(cell.high ?? cell.value!)]
    const drawn: Mark = upright
      ? note.kind === 'line'
        ? rule([left, from], [right, from], at, { width: 3, colour, dashed: true })
        : {
            kind: 'tile',
            x: left,
            y: to,
            w: right - left,
            h: from - to,
            colour,
            body: 'solid',
            alpha: 0.18,
            at,
          }
      : note.kind === 'line'
        ? rule([from, top], [from, bottom], at, { width: 3, colour, dashed: true })
        : {
            kind: 'tile',
            x: from,
            y: top,
            w: to - from,
            h: bottom - top,
            colour,
            body: 'solid',
            alpha: 0.18,
            at,
          }
    const words = lines[i]!.map((line, n) => {
      const half = frame.measure(line, axis, 400) / 2
      const place: Point = upright
        ? [
            (plane.beside ?? right) + gap,
            middle(places[i]! + (n - (lines[i]!.length - 1) / 2) * axis * lineHeight, axis),
          ]
        : [Math.max(half, Math.min(frame.width - half, places[i]!)), top - axis * 0.4]
      return text(line, place, axis, at, { weight: 400, align: upright ? 'left' : 'center', colour })
    })
    return [drawn, ...words]
  })
}

/** Where an arrow lands that leads to a range: its growth is reckoned to the floor, and no higher. */
function floorOf({ spec, words, width, measure }: Frame, { half, value }: Plane, row: number): number | null {
  const [own] = spec.series
  const { value: floor = null, high = null } = own?.cells[row] ?? {}
  if (half === undefined || spec.series.length > 1 || floor === null || high === null) return null
  // Beside a bar too thin for its floor's label stands that of the whole range, which an arrow would cross.
  const said = labelCell(own!.cells[row]!, { unit: spec.unit, words })?.ends?.[0] ?? ''
  return measure(said, sizesOf(width).axis) > 2 * half - gap ? null : value(floor)
}

/** An arrow from the one row over to the other, with the growth at it. */
function drawGrowths(frame: Frame, plane: Plane, at: MarkedCell): Mark[] {
  const { axis } = sizesOf(frame.width)
  const lanes = lanesOf(frame, plane.upright)
  const notes = notesOfKind(frame.spec, 'growth')
  const wide = Math.max(0, ...notes.map((note) => frame.measure(sayGrowth(note, frame), axis * growthScale)))
  const beyond = plane.right + totalsRoom(frame)
  return notes.flatMap((note, i): Mark[] => {
    const [from, to] = [plane.row(note.from), plane.row(note.to)]
    const said = sayGrowth(note, frame)
    const floor = floorOf(frame, plane, note.to)
    const way = Math.sign(to - from)
    const beside = to - way * (plane.half ?? 0)
    const arrow = (points: Point[]): Mark => ({
      kind: 'line',
      points,
      width: 2.5,
      dashed: false,
      arrow: true,
      colour: 'ink',
      at,
    })
    if (plane.upright) {
      const y = plane.top - lanes.top + axis * (growthLane * i + 1.6)
      const [aside, foot] = [beside - way * gap * 2, y + axis * 0.6]
      const end: Point[] =
        floor === null
          ? [
              [to, y],
              [to, foot],
            ]
          : [
              [aside, y],
              [aside, floor],
              [beside, floor],
            ]
      return [
        arrow([[from, foot], [from, y], ...end]),
        text(said, [(from + to) / 2, y - axis * 0.3], axis * growthScale, at, { align: 'center' }),
      ]
    }
    const x = beyond + gap + i * (wide + 2.5 * gap) + gap
    const aside = beside - way * gap
    const end: Point[] =
      floor === null
        ? [
            [x, to],
            [x - gap, to],
          ]
        : [
            [x, aside],
            [floor, aside],
            [floor, beside],
          ]
    return [
      arrow([[x - gap, from], [x, from], ...end]),
      text(said, [x + gap / 2, middle((from + to) / 2, axis)], axis * growthScale, at),
    ]
  })
}

/** From the one line to the other, off their points, with how far they are apart. */
function drawGaps(frame: Frame, plane: Plane, at: MarkedCell): Mark[] {
  const size = sizesOf(frame.width).end
  return notesOfKind(frame.spec, 'gap').flatMap((note): Mark[] => {
    const x = plane.row(note.row)
    const ends = frame.spec.series.map(({ cells }) => plane.value(cells[note.row]!.value!))
    const [top, bottom] = [Math.min(...ends) + gap, Math.max(...ends) - gap]
    const said = text(sayReckoned(note, frame), [x - gap, middle((top + bottom) / 2, size)], size, at, {
      align: 'right',
      halo: true,
    })
    return top < bottom ? [rule([x, top], [x, bottom], at, { width: 3, colour: 'ink' }), said] : [said]
  })
}

/** Whether words have room right behind a lying bar: before the plot ends, in its row alone, and over no level. */
function hasRoomBeside(frame: Frame, plane: Plane, row: number, lines: string[]): boolean {
  const { axis } = sizesOf(frame.width)
  const left = plane.tip(row) + gap
  const right = left + 2 * gap + Math.max(...lines.map((line) => frame.measure(line, axis, 400)))
  const pitch = Math.abs(plane.bottom - plane.top) / Math.max(1, frame.spec.rows.length)
  const levels = levelsOf({ notes: frame.spec.notes ?? [] }).map((level) => plane.value(level))
  const isFree = levels.every((level) => level < left || level > right + gap)
  return right <= plane.right && lines.length * axis * lineHeight <= pitch && isFree
}

/** Words in a lane, with a leader to the mark that they are said of. */
function drawRemarks(frame: Frame, plane: Plane, at: MarkedCell): Mark[] {
  const { axis } = sizesOf(frame.width)
  const remarks = remarksOf(frame, plane.upright)
  if (remarks.length === 0) return []
  const tall = Math.max(...remarks.map(({ lines }) => lines.length)) * axis * lineHeight
  const wide = Math.max(
    ...remarks.flatMap(({ lines }) => lines.map((line) => frame.measure(line, axis, 400))),
  )
  const wanted = remarks.map(({ row }) => plane.row(row))
  if (!plane.upright) {
    const x = plane.right + lanesOf(frame, false).right - wide
    const places = spread(wanted, tall, plane.top + tall / 2, plane.bottom - tall / 2)
    return remarks.flatMap(({ row, lines }, i): Mark[] => {
      const isNear = hasRoomBeside(frame, plane, row, lines)
      const [from, y] = [plane.tip(row) + gap / 2, isNear ? plane.row(row) : places[i]!]
      const left = isNear ? from + 2 * gap : x
      return [
        rule([from, plane.row(row)], [left - gap / 2, y], at, { colour: 'ink-soft' }),
        ...lines.map((line, n) =>
          text(line, [left, middle(y + (n - (lines.length - 1) / 2) * axis * lineHeight, axis)], axis, at, {
            weight: 400,
          }),
        ),
      ]
    })
  }
  const places = spread(wanted, wide + gap, wide / 2, frame.width - wide / 2)
  const foot = plane.top - gap
  return remarks.flatMap(({ row, lines }, i): Mark[] => [
    rule([places[i]!, foot + gap / 3], [plane.row(row), Math.max(plane.tip(row) - 4, foot + gap / 3)], at, {
      colour: 'ink-soft',
    }),
    ...lines.map((line, n) =>
      text(line, [places[i]!, foot - (lines.length - 1 - n) * axis * lineHeight], axis, at, {
        weight: 400,
        align: 'center',
      }),
    ),
  ])
}
