import { expect, test } from 'vitest'
import { plainText } from '../plainText.ts'
import { facetsIn } from './facets.ts'

const start = 100
function read(sentence: string) {
  const found = facetsIn([{ type: 'text', text: sentence, start }])
  if (!found) return null
  const { lead, facets, tail } = found
  // What is shown of the sentence stands where it stood.
  for (const part of [...facets.flatMap(({ noun, word }) => [...noun, ...word]), ...tail])
    if (part.type === 'text') expect(sentence.slice(part.start - start)).toMatch(part.text)
  return [
    plainText(lead),
    ...facets.map(({ noun, word }) => `${plainText(noun)}|${plainText(word)}`),
    plainText(tail),
  ]
}

test('clauses of one build are cut behind the word that they share', () =>
  expect(read('四业各有行动：装备制造重在增效，新型材料重在提质，生物科技重在增量。')).toEqual([
    '四业各有行动：',
    '装备制造重在|增效',
    '新型材料重在|提质',
    '生物科技重在|增量',
    '',
  ]))

test('what follows them stays behind them', () =>
  expect(read('持续激发三大动力：招大引强，培大育强，争取走在高质量发展的前列。')).toEqual([
    '持续激发三大动力：',
    '|招大引强',
    '|培大育强',
    '争取走在高质量发展的前列。',
  ]))

test('words of one length at the end of a sentence stand side by side', () =>
  expect(read('以产业报国为初心，做到实干兴邦、人才兴企、融通发展。')).toEqual([
    '以产业报国为初心，做到',
    '|实干兴邦',
    '|人才兴企',
    '|融通发展',
    '',
  ]))

test.each([
  '先做到实干、再谈人才兴企、后谈融通发展。',
  '实干兴邦、人才兴企、融通发展。',
  '没有冒号，一句，两句。',
  '只有一样：招大引强。',
  '长短不一：招大引强，争取走在高质量发展的最前列，好。',
])('no list: %s', (sentence) => expect(read(sentence)).toBeNull())
