import { amount, clause, oddity } from './phrases.ts'
import type { Random } from './random.ts'

/** An article put together at random: of its own pieces, and of what does not belong there. */
export function writeArticle(random: Random): string {
  const { pick, chance, several } = random
  const sentences = () => [clause(random), ...several(3, () => clause(random))].join('')
  const blocks: (() => string)[] = [
    sentences,
    sentences,
    sentences,
    () => `## ${pick(['一、', '（二）', '1. ', ''])}${clause(random)}`,
    () => several(4, () => `${pick(['- ', '* ', '1. ', '　　'])}${sentences()}`).join('\n'),
    () => `> ${sentences()}`,
    () =>
      `| 年份 | ${pick(['产值', 'output (million)', ''])} |\n| --- | ---: |\n${several(4, () => `| ${amount(random)} | ${amount(random)} |`).join('\n')}`,
    () => `\`\`\`\n${sentences()}\n\`\`\``,
    () => `![${clause(random)}](${pick(['a.png', '100%.png', 'x y.png'])})`,
    () => `（记者 李明）${sentences()}`,
    () => Array.from({ length: 3 }, () => (chance(0.5) ? oddity(random) : clause(random))).join(''),
  ]
  const front = `---\ntitle: ${pick(['报告', '"a: b"', '2023', clause(random)])}\n${pick(['lang: zh-CN\n', 'lang: en\n', 'lang: xx\n', ''])}${pick(['date: 2024-03-05\n', 'date: 1 May\n', ''])}${pick(['authors: [a, b]\n', 'authors:\n  - name: x\n', ''])}---\n\n`
  const body = [pick(blocks)(), ...several(4, () => pick(blocks)())].join('\n\n')
  return `${chance(0.6) ? front : ''}${body}\n`
}
