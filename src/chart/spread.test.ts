import { expect, it } from 'vitest'
import { spread } from './spread.ts'

it('leaves what is apart', () => expect(spread([10, 50], 20, 0, 100)).toEqual([10, 50]))
it('moves apart what is too near, in the same order', () =>
  expect(spread([52, 50], 20, 0, 100)).toEqual([70, 50]))
it('stays within its ends', () => expect(spread([95, 99], 20, 0, 100)).toEqual([80, 100]))
