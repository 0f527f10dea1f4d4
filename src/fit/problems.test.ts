import { expect, test } from 'vitest'
import type { FitFault } from '../model.ts'
import { parseDeck } from '../deck/parse.ts'
import { fitProblems } from './problems.ts'

const text = '# River\n\n---\n\n## Much\n\n- the first of them\n- the last of them\n'
const { value: deck } = parseDeck({ file: 'deck.md', text })

function problems(faults: FitFault[], options = {}) {
  return fitProblems([{ slide: 'much', step: 's4', faults }], deck, options)
}

const below: FitFault = { kind: 'outside', text: 'the last of them', pixels: 31, by: 'foot' }

test('a slide that does not show all of it is an error where its words stand', () => {
  const [problem, ...others] = problems([{ ...below, text: 'the first of them', pixels: 4 }, below])
  expect(others).toEqual([])
  expect(problem).toMatchObject({ code: 'fit-outside', severity: 'error', line: 8, column: 3 })
  expect(problem!.message).toBe('slide 2 (much): “the last of them” is 31 px below the foot of the slide')
  expect(problem!.expected).toMatch(/fewer or shorter items/)
})

test('words that deck.md writes otherwise are looked for on their slide', () =>
  expect(problems([{ ...below, text: 'nowhere' }])[0]).toMatchObject({ line: 5, column: 1 }))

test('what is too wide and beyond the edge for it is said once', () => {
  const wide: FitFault = { kind: 'wide', text: 'the last of them', pixels: 9 }
  expect(problems([below, wide]).map(({ code }) => code)).toEqual(['fit-outside'])
  expect(problems([{ ...below, text: 'the first of them' }, wide])).toHaveLength(2)
})

test('it may be let pass with a warning', () =>
  expect(problems([below], { allowOverflow: true })[0]!.severity).toBe('warning'))
