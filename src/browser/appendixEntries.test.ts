import { expect, it } from 'vitest'
import type { Provenance } from '../model.ts'
import { appendixEntries } from './appendixEntries.ts'

const statistic = (id: string) => ({ id, qualifier: null, measure: 'output', line: 3, period: '2022' })
const source = (part: Partial<Provenance>): Provenance => ({
  verdict: 'quoted',
  text: '2600',
  formula: null,
  reason: null,
  sentences: [{ pieces: ['It made ', '2600', ', 1112 more.'], statistics: [statistic('s1')] }],
  ...part,
})
const more = { pieces: ['It made 2600, ', '1112', ' more.'], statistics: [statistic('s2')] }
const sources = {
  m1: source({}),
  m2: source({ text: '1112', sentences: [more] }),
  m3: source({}),
  m4: source({ text: '1488', verdict: 'derived', formula: '2600 − 1112', sentences: [more] }),
}
const at = (id: string, slide: string) => ({ id, slide: { id: slide, page: slide.slice(1) } })

it('has each sentence once, with all numbers that are from it, and their slides', () => {
  const [entry, ...others] = appendixEntries([at('m1', 's2'), at('m2', 's2'), at('m3', 's5')], sources)
  expect(others).toEqual([])
  expect([...entry!.numbers]).toEqual(['2600', '1112'])
  expect([...entry!.slides]).toEqual([
    ['s2', '2'],
    ['s5', '5'],
  ])
  expect(entry!.ids).toEqual(['m1', 'm2', 'm3'])
  const { text, marked, statistics } = entry!.sentence!
  expect([...text].filter((_, i) => marked[i]).join('')).toBe('26001112')
  expect([...statistics.keys()]).toEqual(['s1', 's2'])
})

it('has what is reckoned behind them, with the sentences that it is from', () => {
  const entries = appendixEntries([at('m4', 's1'), at('m1', 's2')], sources)
  expect(entries.map(({ said }) => said)).toEqual([null, '= 2600 − 1112'])
  expect(entries[1]!.from).toEqual([entries[0]])
  expect(entries[1]!.ids).toEqual(['m4'])
})

it('passes over what has no source', () => expect(appendixEntries([at('m9', 's1')], sources)).toEqual([]))
