import type { ChartSpec, Weight } from '../model.ts'
import type { ChartWords } from './label.ts'
import type { Look, ColourToken } from './look.ts'

/** Pixels of a slide from the picture's upper left corner. */
export type Point = [x: number, y: number]

/** What a chart is laid out for. */
export interface Frame {
  spec: ChartSpec
  words: ChartWords
  /** Pixels of a slide. */
  width: number
  height: number
  /** What is measured and in what unit, where nothing beside the picture says it. */
  head: string
  /** Pixels that a text takes in a size, by default bold. */
  measure(text: string, size: number, weight?: Weight): number
}

/** The cell that a mark shows: it comes with that cell's step. Null stands from the start. */
export type MarkedCell = { series: number; row: number } | null

interface Coloured {
  colour: ColourToken
  /** 0 to 1, by default 1. */
  alpha?: number
}

/** A stretch along a value axis, which grows from `from` to `to`. */
export interface BarMark extends Coloured {
  kind: 'bar'
  vertical: boolean
  from: number
  to: number
  /** Its near side, and how thick it is. */
  near: number
  thick: number
  /** Where the certain part of a range ends. */
  floor: number | null
  body: Look['body']
  open: Look['open']
}

/** A rectangle that comes whole. */
export interface TileMark extends Coloured {
  kind: 'tile'
  x: number
  y: number
  w: number
  h: number
  body: Look['body']
}

/** A way through points, drawn as far as it has come. */
export interface LineMark extends Coloured {
  kind: 'line'
  points: Point[]
  width: number
  dashed: boolean
  /** Whether its end has the head of an arrow. */
  arrow?: boolean
}

/** A filled shape of one outline or several. */
export interface AreaMark extends Coloured {
  kind: 'area'
  outlines: Point[][]
}

export interface DotMark extends Coloured {
  kind: 'dot'
  x: number
  y: number
  radius: number
  hollow: boolean
}

export interface TextMark {
  kind: 'text'
  text: string
  /** Where `align` says; `y` is the baseline. */
  x: number
  y: number
  size: number
  /** Rules under it keep clear of its letters. */
  halo?: true
  weight: Weight
  align: 'left' | 'center' | 'right'
  /** A colour, or what is best read on one. */
  colour: ColourToken | { on: ColourToken }
}

export type Mark = (BarMark | TileMark | LineMark | AreaMark | DotMark | TextMark) & { at: MarkedCell }

/** The part of a size that figures and capitals are high. */
export const capHeight = 0.73

/** @returns the baseline of a line of figures whose middle is at `y` */
export function middle(y: number, size: number): number {
  return y + (size * capHeight) / 2
}

/** A text, by default in ink, bold and from its left. */
export function text(
  words: string,
  [x, y]: Point,
  size: number,
  at: MarkedCell,
  {
    weight = 700,
    align = 'left',
    colour = 'ink',
    halo,
  }: Partial<Pick<TextMark, 'weight' | 'align' | 'colour' | 'halo'>> = {},
): Mark {
  return { kind: 'text', text: words, x, y, size, weight, align, colour, ...(halo && { halo }), at }
}

/** A straight line, by default thin and soft. */
export function rule(
  from: Point,
  to: Point,
  at: MarkedCell,
  { width = 2, colour = 'rule', dashed = false }: Partial<Pick<LineMark, 'width' | 'colour' | 'dashed'>> = {},
): Mark {
  return { kind: 'line', points: [from, to], width, colour, dashed, at }
}

/** A bar that lies with its middle at `y`, by default solid and whole. */
export function lyingBar(
  [from, to]: Point,
  y: number,
  thick: number,
  at: MarkedCell,
  {
    body = 'solid',
    open = null,
    floor = null,
    ...coloured
  }: Coloured & Partial<Pick<BarMark, 'body' | 'open' | 'floor'>>,
): Mark {
  return {
    kind: 'bar',
    vertical: false,
    from,
    to,
    near: y - thick / 2,
    thick,
    floor,
    body,
    open,
    ...coloured,
    at,
  }
}
