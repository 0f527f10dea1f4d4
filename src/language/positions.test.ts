import { expect, test } from 'vitest'
import { positions as en } from './en/positions.ts'
import { positions as zh } from './zh/positions.ts'

/** Who speaks, with what office, from and to which sentence, in how many characters. */
const found = (rules: typeof zh, sentences: string[], article = sentences.join('')) =>
  rules
    .find(sentences, article)
    .map(({ name, office, from, to, words }) => [name, office, from, to, words.length])

test.each([
  [['县长李明表示，茶叶要卖到更远的地方去。'], [['李明', '县长', 0, 0, 12]]],
  [['县长李明表示，茶叶要卖得更远一点。'], [['李明', '县长', 0, 0, 10]]],
  [['县长李明表示，茶叶要卖更远一点。'], []],
  [['县长欧阳明远表示，茶叶要卖到更远的地方去。'], []],
  [['县长阿卜杜·热合曼表示，茶叶要卖到更远的地方去。'], [['阿卜杜·热合曼', '县长', 0, 0, 12]]],
  [['“茶叶要卖到更远的地方去，”李明说。'], [['李明', null, 0, 0, 14]]],
  [['“茶叶要卖到远处去。”', '李明说。'], [['李明', null, 0, 1, 11]]],
  [['“茶叶要卖。', '越远越好。”', '李明说。'], [['李明', null, 0, 2, 12]]],
  [['“茶叶要卖远。”', '李明说。'], []],
  [['茶叶很香。', '李明说。'], []],
  [['报告指出，茶叶要卖到更远的地方去。'], []],
  [['据李明介绍，茶叶要卖到更远的地方去。'], [['李明', null, 0, 0, 12]]],
  [['茶业协会会长表示，茶叶要卖到更远的地方去。'], [['茶业协会会长', null, 0, 0, 12]]],
  [
    ['云溪县农业局局长李明到会。', '李明强调，茶叶要卖到更远的地方去。'],
    [['李明', '云溪县农业局局长', 1, 1, 12]],
  ],
])('%j', (sentences, expected) => {
  expect(found(zh, sentences)).toEqual(expected)
})

test.each([
  [
    ['“The mill will open in May,” said Ann Lee, chair of the council.'],
    [['Ann Lee', 'chair of the council', 0, 0, 28]],
  ],
  [['“The mill will open.', 'It will employ forty.”', 'The town waits.'], []],
  [
    ['“The mill will open in May,” said Ann Lee, chair of the council.', '“It will employ forty people.”'],
    [['Ann Lee', 'chair of the council', 0, 1, 57]],
  ],
  [
    [
      '“The mill will open in May,” said Ann Lee, chair of the council.',
      '“It will employ forty people,” she said.',
    ],
    [
      ['Ann Lee', 'chair of the council', 0, 0, 28],
      ['Ann Lee', 'chair of the council', 1, 1, 30],
    ],
  ],
  [['“It will employ forty people,” she said.'], []],
])('%j', (sentences, expected) => {
  expect(found(en, sentences)).toEqual(expected)
})
