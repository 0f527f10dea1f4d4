import { expect, test } from 'vitest'
import { renamed } from './renamed.ts'

test.each([
  ['b', 'a b c', 'a b c', 'b'],
  ['b', 'a b c', 'a x c', 'x'],
  ['a', 'a b', 'x b', 'x'],
  ['c', 'a b c d', 'a x y d', 'y'],
  ['b', 'a b c', 'a c', 'a'],
  ['a', 'a b', 'b', 'b'],
  ['b', 'a b c', 'a new b c', 'b'],
])('%s of %s is in %s the slide %s', (id, before, now, expected) =>
  expect(renamed(id, before.split(' '), now.split(' '))).toBe(expected),
)
