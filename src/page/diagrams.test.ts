import { expect, test } from 'vitest'
import { parseDeck } from '../deck/parse.ts'
import { readDiagrams } from './diagrams.ts'
import { shoots } from '../theme/themes.ts'

test('without Mermaid a diagram is code, which is said once', async () => {
  const fence = '```mermaid\ngraph TD; A-->B\n```\n\n'
  const { value } = parseDeck({ file: 'deck.md', text: `# A\n\n${fence}${fence}` })
  const { diagrams, problems } = await readDiagrams(value, '/', shoots)
  expect(diagrams.size).toBe(0)
  expect(problems).toMatchObject([{ code: 'diagram', severity: 'warning', line: 3 }])
  expect(problems[0]!.message).toContain('Mermaid is not installed')
})
