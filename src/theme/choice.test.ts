import { expect, test } from 'vitest'
import { readChoice, withChoice } from './choice.ts'

test.each([
  ['', { theme: null, scheme: null }],
  ['dark', { theme: null, scheme: 'dark' }],
  ['stage', { theme: 'stage', scheme: null }],
  ['light  stage', { theme: 'stage', scheme: 'light' }],
  ['./brand auto', { theme: './brand', scheme: 'auto' }],
  ['my brand', { theme: 'my brand', scheme: null }],
])('`%s` is %j', (text, choice) => {
  expect(readChoice(text)).toEqual(choice)
})

test('what is asked for goes before what the deck has', () => {
  expect(withChoice('stage light', 'dark')).toBe('stage dark')
  expect(withChoice('dark', 'newspaper')).toBe('newspaper dark')
})
