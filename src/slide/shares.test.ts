import { expect, test } from 'vitest'
import type { Mention } from '../model.ts'
import { shareTold } from './shares.ts'

const share = (value: number, more: Partial<Mention> = {}) =>
  ({
    text: `${value}%`,
    value,
    kind: 'share',
    high: null,
    verdict: 'quoted',
    unit: { word: '%', name: '%', scale: 0.01, class: 'ratio' },
    ...more,
  }) as Mention
const told = (...named: Mention[]) => shareTold(named, /interest/)?.text

test('tells a share, though it is said twice', () => expect(told(share(46), share(46))).toBe('46%'))

test.each([
  ['a rate', share(12, { kind: 'rate' })],
  ['what is paid for money', share(6.5, { measure: 'mortgage interest' })],
  ['more than the whole', share(130)],
  ['a stretch', share(30, { high: 40 })],
  ['what the article does not say', share(30, { verdict: 'unsupported' })],
])('tells nothing of %s', (_, mention) => expect(told(mention)).toBeUndefined())

test('tells none beside a change in percent', () =>
  expect(told(share(20.7, { kind: 'rate' }), share(1.5))).toBeUndefined())

test('leaves several to a chart', () => expect(told(share(1), share(2))).toBeUndefined())
