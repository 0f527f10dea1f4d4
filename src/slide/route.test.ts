import { expect, test } from 'vitest'
import { placeOf, routeOf } from './route.ts'
import type { SectionOfDeck } from './sections.ts'

const section = (first: number, last: number) => ({ first, last }) as SectionOfDeck

test('sections stand where their slides do, the first from the start', () =>
  expect(routeOf([section(2, 5), section(6, 9)], 10)?.map(({ from, to }) => [from, to])).toEqual([
    [0, 0.6],
    [0.6, 1],
  ]))

test('a section without room for its name is no stop', () =>
  expect(routeOf([section(2, 9), section(10, 10), section(11, 19)], 20)).toBeNull())

test('a divider begins over its first slide, or as far before as its words need', () =>
  expect([
    placeOf(section(2, 4), 10, 0.5),
    placeOf(section(5, 8), 10, 0.75),
    placeOf(section(5, 6), 10, 1.5),
  ]).toEqual([0.2, 0.25, 0]))
