import { expect, test } from 'vitest'
import { placeOf, routeOf } from './route.ts'
import type { SectionOfDeck } from './sections.ts'

const section = (first: number, last: number) => ({ first, last }) as SectionOfDeck

test('sections stand where their slides do', () =>
  expect(routeOf([section(2, 5), section(6, 9)], 10)?.map(({ from, to }) => [from, to])).toEqual([
    [0.2, 0.6],
    [0.6, 1],
  ]))

test('a section without room for its name is no stop', () =>
  expect(routeOf([section(2, 2), section(3, 19)], 20)).toBeNull())

test('a divider begins over its first slide, or ends over its last', () =>
  expect([placeOf(section(2, 4), 10, 0.5), placeOf(section(5, 8), 10, 0.5)]).toEqual([
    { side: 'left', free: 0.2 },
    { side: 'right', free: expect.closeTo(0.1) },
  ]))

test('a divider moves aside where its words need more of the row', () =>
  expect([placeOf(section(4, 5), 10, 0.75), placeOf(section(5, 6), 10, 1.5)]).toEqual([
    { side: 'left', free: 0.25 },
    { side: 'right', free: 0 },
  ]))
