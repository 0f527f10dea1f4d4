import { expect, test } from 'vitest'
import { findPassages } from './findPassages.ts'

const passage = (text: string) => ({ head: 'h', text, href: '#h' })
const found = (query: string, ...texts: string[]) =>
  findPassages(query, texts.map(passage)).map(({ pieces }) => pieces)

test('Chinese is found as it stands, in the middle of its words too', () => {
  expect(found('工业', '昌吉工业的下一程', '别的')).toEqual([['昌吉', '工业', '的下一程']])
})

test('every word must be there, in any order, case and width', () => {
  expect(found('RIVERS rose', 'The rose by two rivers', 'Rivers fell')).toHaveLength(1)
  expect(found('２６００', '2600亿元')).toEqual([['', '2600', '亿元']])
})

test('nothing is found for nothing', () => {
  expect(found('  ', 'a')).toEqual([])
})

test('a long passage is cut around what was found', () => {
  const [pieces] = found('x', `${'a'.repeat(200)}x${'b'.repeat(200)}`)
  expect(pieces!.join('').length).toBeLessThan(100)
  expect(pieces![1]).toBe('x')
})
