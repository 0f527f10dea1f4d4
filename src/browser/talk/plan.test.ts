import { expect, test } from 'vitest'
import { Course, type Stop } from './course.ts'
import { asTime, planTalk, sectionsOf, spokenSeconds, standingOf } from './plan.ts'

const stop = (id: string, more: Partial<Stop> = {}): Stop => ({
  id,
  was: [],
  title: id,
  steps: 0,
  stack: 1,
  section: null,
  isEssential: false,
  time: null,
  ...more,
})

test('slides share what their own times leave of the talk, by the length of their notes', () => {
  const course = new Course([stop('a', { time: 60 }), stop('b'), stop('c')])
  const plan = planTalk(course, ({ id }) => (id === 'b' ? 20 : 10), 4)
  expect(plan.map(({ begin, end }) => [begin, end])).toEqual([
    [0, 60],
    [60, 180],
    [180, 240],
  ])
})

test('without minutes each takes what its notes take, or its steps', () => {
  const plan = planTalk(
    new Course([stop('a'), stop('b', { steps: 2 })]),
    ({ id }) => (id === 'a' ? 40 : 0),
    null,
  )
  expect(plan.map(({ end }) => end)).toEqual([40, 90])
})

test.each([
  [50, 'ahead', -50],
  [110, 'inTime', 0],
  [190, 'inTime', 10],
  [240, 'behind', 60],
])('after %i seconds a slide planned from 100 to 180 is %s', (elapsed, state, behind) => {
  expect(standingOf({ stop: stop('a'), begin: 100, end: 180 }, elapsed)).toEqual({ state, behind })
})

test('sections hold their slides', () => {
  const slides = [stop('a'), stop('b', { section: 'One' }), stop('c', { section: 'One' })]
  const sections = sectionsOf(planTalk(new Course(slides), () => 1, null))
  expect(sections.map(({ section, slides }) => [section, slides.length])).toEqual([
    [null, 1],
    ['One', 2],
  ])
})

test.each([
  [0, '0:00'],
  [65, '1:05'],
  [3725, '1:02:05'],
  [-70, '−1:10'],
])('%i seconds are %s', (seconds, text) => expect(asTime(seconds)).toBe(text))

test.each([
  ['一'.repeat(220), 60],
  ['word '.repeat(130), 60],
  ['', 0],
])('a text is spoken in its time', (text, seconds) => expect(spokenSeconds(text)).toBeCloseTo(seconds))
