import { expect, it } from 'vitest'
import { wrap } from './wrap.ts'

const lines = (text: string, width: number) => wrap(text, width, (part) => [...part].length)

it('keeps what fits on one line', () => expect(lines('2025 目标', 10)).toEqual(['2025 目标']))
it('breaks at a space', () => expect(lines('2025 目标', 5)).toEqual(['2025', '目标']))
it('breaks Chinese into lines about as long as each other', () =>
  expect(lines('社会消费品零售总额', 8)).toEqual(['社会消费品', '零售总额']))
it('never breaks a number from its year', () => expect(lines('到2025年末', 6)).toEqual(['到2025年', '末']))
it('never begins a line with closing punctuation', () =>
  expect(lines('中欧班列（含专列）', 8)).toEqual(['中欧班列', '（含专列）']))
it('keeps words whole', () => expect(lines('value added', 8)).toEqual(['value', 'added']))
