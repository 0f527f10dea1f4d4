import { expect, test } from 'vitest'
import { parseDeck } from './parse.ts'

/** What stands out under a heading: the rows' names. */
function lit(heading: string, options = 'horizontal', rows = ['North', 'Harbour', 'Harbour East']) {
  const table = ['| clinic | Wait |', '| --- | ---: |', ...rows.map((name, i) => `| ${name} | ${i + 3} |`)]
  const chart = [`<!-- .chart: type="bar" ${options} -->`, ...table].join('\n')
  const text = `# Deck\n\n---\n\n<!-- .slide: layout="chart" -->\n\n## ${heading}\n\n${chart}\n`
  const block = parseDeck({ file: 'deck.md', text }).value.slides[1]!.blocks.find(
    ({ type }) => type === 'chart',
  )
  if (block?.type !== 'chart') throw new Error('no chart')
  const { spec } = block
  return (spec.notes ?? []).flatMap((note) =>
    note.kind === 'highlight' ? note.rows.map((row) => spec.rows[row]!.label) : [],
  )
}

test('the bar that a heading names stands out', () => {
  expect(lit('The north waits longest')).toEqual(['North'])
  expect(lit('Harbour East waits longest')).toEqual(['Harbour East'])
  expect(lit('The north waits longest', '')).toEqual(['North'])
})

test.each([
  ['none is named', lit('All wait')],
  ['two are', lit('North waits longer than Harbour')],
  ['a name is a part of a word', lit('Northern clinics wait')],
  ['there are two alone', lit('The north waits longest', 'horizontal', ['North', 'South'])],
])('none does where %s', (_, found) => expect(found).toEqual([]))

test('a chart says itself what stands out, or that nothing stands back', () => {
  expect(lit('The north waits longest', 'horizontal highlight="Harbour East"')).toEqual(['Harbour East'])
  expect(lit('The north waits longest', 'horizontal highlight=""')).toHaveLength(3)
})
