import { expect, test } from 'vitest'
import { boundBefore, boundOf } from './bounds.ts'
import { wordsOn } from './engine/qualifier.ts'
import { qualifiers as en } from './en/qualifiers.ts'
import { qualifiers as zh } from './zh/qualifiers.ts'
import { findQuantities } from '../statistics/find.ts'

test.each([
  ['不低于', 'at-least'],
  ['不少于', 'at-least'],
  ['最多', 'at-most'],
  ['不高于', 'at-most'],
  ['不超过', 'at-most'],
  ['近', 'near'],
  ['no less than', 'at-least'],
  ['not more than', 'at-most'],
  ['No more than', 'at-most'],
  ['≥', 'at-least'],
  ['only', 'exact'],
] as const)('%s is %s', (word, bound) => {
  expect(boundOf(word, false)).toBe(bound)
})

test('no word stands twice on one side', () => {
  for (const table of [zh, en]) {
    for (const side of ['before', 'after'] as const) {
      const words = wordsOn(side, table)
      expect(new Set(words).size).toBe(words.length)
    }
  }
})

test.each(zh.filter(([, , side]) => side === 'before'))('the finder reads %s as %s', (word, bound) => {
  const [found] = findQuantities(`全年粮食产量${word}50万吨。`, { lang: 'zh-CN', date: null })
  expect(found).toMatchObject({ text: '50万吨', bound, qualifier: word })
  expect(boundBefore(`产量${word}`)).toBe(bound)
})

test.each(en.filter(([, , side]) => side === 'before'))('the finder reads %s as %s', (word, bound) => {
  const [found] = findQuantities(`The plant made ${word} 50 tonnes of steel.`, { lang: 'en', date: null })
  expect(found).toMatchObject({ bound, qualifier: word })
  expect(boundBefore(`The plant made ${word} `)).toBe(bound)
})
