import { expect, test } from 'vitest'
import { Course, type Stop } from './course.ts'

/** Slides `name` or `name*steps`; those in one word with `+` stand on each other, `!` marks what is essential. */
function course(text: string, minutes: number | null = null): Course {
  const stops = text.split(' ').flatMap((stack, number) =>
    stack.split('+').map((word): Stop => {
      const [, id = '', was = '', steps = '0', mark] = /^([a-z]+)(?:\(([a-z,]*)\))?\*?(\d*)(!?)$/.exec(word)!
      return {
        id,
        was: was.split(',').filter(Boolean),
        title: id,
        steps: Number(steps || 0),
        stack: number + 1,
        section: null,
        isEssential: mark === '!',
        time: null,
      }
    }),
  )
  return new Course(stops, minutes)
}

const walk = (over: Course, from: string, how: 'next' | 'back') => {
  const seen: string[] = []
  let place = over.settle({ slide: from, step: 99 })
  if (how === 'next') place = { ...place, step: 0 }
  for (let to = over[how](place); to; to = over[how](to)) seen.push(`${to.slide}${to.step || ''}`)
  return seen.join(' ')
}

test('a talk goes over every step, and back the same way', () => {
  const over = course('a b*2 c')
  expect(walk(over, 'a', 'next')).toBe('b b1 b2 c')
  expect(walk(over, 'c', 'back')).toBe('b2 b1 b a')
})

test('beside a stack lies the next one, below it the rest of it', () => {
  const over = course('a b+c+d e')
  expect(over.beside({ slide: 'b', step: 0 }, 1)?.slide).toBe('e')
  expect(over.beside({ slide: 'e', step: 0 }, -1)?.slide).toBe('b')
  expect(over.within({ slide: 'b', step: 0 }, 1)?.slide).toBe('c')
  expect(over.within({ slide: 'd', step: 0 }, 1)).toBeNull()
})

test('without stacks all arrows go along', () => {
  const over = course('a b c')
  expect(over.within({ slide: 'a', step: 0 }, 1)?.slide).toBe('b')
  expect(over.within({ slide: 'b', step: 0 }, -1)?.slide).toBe('a')
})

test('a shorter talk passes over what is not essential, and still opens it', () => {
  const over = course('a b c! d e!', 5)
  expect(walk(over, 'a', 'next')).toBe('c e')
  expect(over.settle({ slide: 'b', step: 0 }).slide).toBe('b')
  expect(over.next({ slide: 'b', step: 0 })?.slide).toBe('c')
})

test.each([
  ['growth', 'growth'],
  ['old', 'growth'],
  ['growht', 'growth'],
  ['exports-of-cars', undefined],
])('the address %s means %s', (name, id) => {
  expect(course('cover growth(old,older) end').find(name)?.id).toBe(id)
})

test('a place is one that is there', () => {
  expect(course('a b*2').settle({ slide: 'b', step: 7 })).toEqual({ slide: 'b', step: 2 })
  expect(course('a b').settle({ slide: 'unknown', step: 1 })).toEqual({ slide: 'a', step: 0 })
})
