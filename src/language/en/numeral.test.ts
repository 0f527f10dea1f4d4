import { expect, test } from 'vitest'
import { numberWords, numberWordsBut } from './numeral.ts'

test('the pattern of number words finds each of them whole, and none that is left out', () => {
  const word = new RegExp(`^(?:${numberWordsBut()})`)
  for (const name of numberWords.keys()) expect(word.exec(`${name} mills`)?.[0]).toBe(name)
  expect(new RegExp(`^(?:${numberWordsBut(['one'])})$`).test('one')).toBe(false)
  expect(new RegExp(`^(?:${numberWordsBut(['one'])})$`).test('thirty-one')).toBe(true)
})
