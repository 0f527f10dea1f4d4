import { expect, it } from 'vitest'
import { stagger } from './stagger.ts'

const measure = (text: string) => text.length * 10

it('leaves names that are apart', () =>
  expect(stagger([['2017'], ['2021']], [0, 100], measure)).toEqual([['2017'], ['2021']]))
it('moves down a name that would run into the one before, and no further one', () =>
  expect(stagger([['2021'], ['2022'], ['2023']], [0, 35, 70], measure)).toEqual([
    ['2021'],
    ['', '2022'],
    ['2023'],
  ]))
