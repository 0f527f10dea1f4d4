import { expect, test } from 'vitest'
import { saysGrowth, saysShare } from './moves.ts'

test.each([
  ['Sales made up ', ' of the total', 'share'],
  ['Sales accounted for about ', '', 'share'],
  ['Sales grew by ', '', 'growth'],
  ['Sales were up ', '', 'growth'],
  ['Sales saw a ', ' increase', 'growth'],
  ['Sales stood at ', '', null],
  ['出口占全省的', '', 'share'],
  ['出口占比约', '', 'share'],
  ['出口佔比為', '', 'share'],
  ['出口占比提高', '', 'growth'],
  ['出口增長', '', 'growth'],
  ['出口增速为', '', 'growth'],
  ['出口 +', '', 'growth'],
  ['失业率为', '', null],
])('%s[number]%s says %s', (lead, behind, said) => {
  expect([saysShare(lead, behind), saysGrowth(lead, behind)]).toEqual([said === 'share', said === 'growth'])
})
