import { expect, test } from 'vitest'
import { keepWithinLimits, limits } from './limits.ts'

const keep = (text: string, unit: 'paragraph' | 'line' = 'paragraph') => {
  const { value, problems } = keepWithinLimits({ file: 'deck.md', text }, unit)
  return {
    text: value.text,
    problems: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
  }
}

test.each([
  ['a file', `# T\n\n${'字\n\n'.repeat(limits.file / 5)}x`, '419431:1', '1,048,581 bytes'],
  ['a paragraph', `# T\n\n${'字词\n'.repeat(limits.block / 2)}\n## 后`, '3:1', 'a paragraph has'],
  ['one sign', `# T\n\n${'['.repeat(limits.signs + 1)}`, '3:1', '4,001 ['],
  ['one sign in all', `# T\n\n${`${'['.repeat(limits.signs)}\n\n`.repeat(11)}`, '23:1', '40,000 ['],
  ['quotes', `# T\n\n${'> '.repeat(101)}x`, '3:1', '101 deep'],
  ['lists on one line', `# T\n\n${'- '.repeat(101)}x`, '3:1', '101 deep'],
  [
    'indented lists',
    `- a\n${Array.from({ length: 120 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')}`,
    '102:1',
    '101 deep',
  ],
  ['digits', `# T\n\n产值${'9'.repeat(400)}亿元`, '3:3', '400 digits'],
  ['grouped digits', `# T\n\n产值${'999,'.repeat(50)}999亿元`, '3:3', '153 digits'],
  ['numbers', '1 '.repeat(limits.numbers + 1), `1:${2 * limits.numbers + 1}`, '5,000 numbers'],
  ['numbers in words', '十五家'.repeat(limits.numbers + 1), `1:${3 * limits.numbers + 1}`, '5,000 numbers'],
  ['lines', '甲\n\n'.repeat(limits.lines + 1), `${2 * limits.lines + 1}:1`, '20,000 lines'],
])('too much of %s is a problem with its place', (_, text, place, what) => {
  const { problems } = keep(text)
  expect(problems[0]).toContain(`${place} `)
  expect(problems[0]).toContain(what)
})

test('what is too much is blank, and everything else stays in its place', () => {
  const text = `# 前\n\n${'9'.repeat(400)}\n\n# 后`
  expect(keep(text).text).toBe(`# 前\n\n${' '.repeat(400)}\n\n# 后`)
})

test.each([
  ['a long report', '2022年产值2600亿元。\n\n'.repeat(2400)],
  ['a rule', `# T\n\n${'-'.repeat(500)}\n\n${'* '.repeat(50)}\n\n## U`],
  ['lists of ten levels', Array.from({ length: 10 }, (_, i) => `${'    '.repeat(i)}- a`).join('\n')],
  ['code', `\`\`\`\n${'a_b[0] '.repeat(5000)}\n\`\`\``],
  ['a number of thirty digits', '3.14159265358979323846264338327'],
])('%s is not', (_, text) => expect(keep(text)).toEqual({ text, problems: [] }))

test('where each line is a paragraph, many lines are no large block', () =>
  expect(keep('字词字词\n'.repeat(limits.lines), 'line').problems).toEqual([]))
