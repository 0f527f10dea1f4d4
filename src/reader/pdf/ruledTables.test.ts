import { expect, test } from 'vitest'
import type { PageLine, PdfPage, PdfPiece } from './page.ts'
import { ruledTables } from './ruledTables.ts'

/** Letters of ten points, six wide; `y` is the line's foot. */
const piece = (text: string, x: number, y: number): PdfPiece => ({
  text,
  x,
  end: x + text.length * 6,
  y,
  size: 10,
  isBold: false,
  mark: null,
})
const across = (at: number, from: number, to: number): PageLine => ({ isAcross: true, at, from, to })
const down = (at: number, from: number, to: number): PageLine => ({ isAcross: false, at, from, to })
const page = (rules: PageLine[], rows: [y: number, ...cells: [text: string, x: number][]][]): PdfPage => ({
  width: 600,
  height: 800,
  rules,
  pieces: rows.flatMap(([y, ...cells]) => cells.map(([text, x]) => piece(text, x, y))),
  isBlank: false,
  drawn: 0,
  pictures: [],
  tree: null,
})
const read = (of: PdfPage) => ruledTables(of).map(({ blocks }) => blocks.join('\n'))

const whole = [
  '| Port | Ships | Tonnes |\n| --- | --- | --- |\n| Lowmere | 12 | 3,400 |\n| Ashby | 9 | 2,150 |\n| Total | 21 | 5,550 |',
]
const head: [number, ...[string, number][]] = [690, ['Port', 20], ['Ships', 120], ['Tonnes', 220]]
const body: [number, ...[string, number][]][] = [
  [670, ['Lowmere', 20], ['12', 120], ['3,400', 220]],
  [656, ['Ashby', 20], ['9', 120], ['2,150', 220]],
]

test('each line of values is a row, also where a wider blank stands above the last', () => {
  const rules = [across(705, 10, 290), across(685, 10, 290), across(610, 10, 290)]
  expect(read(page(rules, [head, ...body, [620, ['Total', 20], ['21', 120], ['5,550', 220]]]))).toEqual(whole)
})

test('columns whose lines are drawn in the head alone, cell by cell, part every row', () => {
  const edges = [10, 110, 210, 290]
  const cells = (y: number) => edges.slice(1).map((to, i) => across(y, edges[i]!, to))
  const rules = [
    ...[705, 685, 666, 652, 636].flatMap(cells),
    ...edges.map((x) => down(x, 685, 705)),
    ...[10, 290].map((x) => down(x, 636, 685)),
  ]
  expect(read(page(rules, [head, ...body, [640, ['Total', 20], ['21', 120], ['5,550', 220]]]))).toEqual(whole)
})

test('numbers that stand so near that they come as one piece are cells of their columns', () => {
  const rules = [across(705, 10, 290), across(685, 10, 290), across(630, 10, 290)]
  const near: [number, ...[string, number][]] = [642, ['Total', 20], ['5,550,120 5,550,480', 128]]
  expect(read(page(rules, [head, ...body, near]))[0]).toContain('| Total | 5,550,120 | 5,550,480 |')
})

test('lines that are drawn twice part no column from the next', () => {
  const rules = [
    ...[705, 685, 666, 652, 636].map((y) => across(y, 10, 290)),
    ...[10, 108, 112, 208, 212, 290].map((x) => down(x, 636, 705)),
  ]
  expect(read(page(rules, [head, ...body, [640, ['Total', 20], ['21', 120], ['5,550', 220]]]))).toEqual(whole)
})

test('a table that is open at its sides keeps its first and last column', () => {
  const rules = [
    ...[705, 685, 666, 652, 636].map((y) => across(y, 10, 290)),
    ...[110, 210].map((x) => down(x, 636, 705)),
  ]
  expect(read(page(rules, [head, ...body, [640, ['Total', 20], ['21', 120], ['5,550', 220]]]))).toEqual(whole)
})

test('a name of two lines stays one row', () => {
  const rules = [
    ...[705, 685, 636].map((y) => across(y, 10, 290)),
    ...[10, 110, 210, 290].map((x) => down(x, 636, 705)),
  ]
  const rows = page(rules, [
    head,
    [670, ['Port of', 20], ['12', 120], ['3,400', 220]],
    [658, ['Lowmere', 20]],
  ])
  expect(read(rows)).toEqual([
    '| Port | Ships | Tonnes |\n| --- | --- | --- |\n| Port of Lowmere | 12 | 3,400 |',
  ])
})
