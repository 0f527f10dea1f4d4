import { chartTypes, layouts } from '../model.ts'
import { amount, clause, oddity } from './phrases.ts'
import type { Random } from './random.ts'

/** A deck put together at random, with numbers of `article` among others. */
export function writeDeck(random: Random, article: string): string {
  const { pick, chance, several, below } = random
  const quoted = () => {
    const start = below(Math.max(1, article.length - 20))
    return article.slice(start, start + 5 + below(25)).replace(/\n/g, ' ')
  }
  const text = () => (chance(0.5) ? quoted() : chance(0.8) ? clause(random) : oddity(random))
  const note = () =>
    pick([
      '',
      '',
      ' <!-- .number: own="x" -->',
      ' <!-- .number: = 2600 − 1488 -->',
      ' <!-- .number: source="2600亿元" -->',
      ' <!-- .element: class="fragment" -->',
      ' <!-- .numbr: -->',
    ])
  const inline = () =>
    pick([
      text(),
      `**${text()}**`,
      `*${text()}*`,
      `[${text()}](${pick(['#s', 'a.html', 'https://a.test/?1=2', 'x y'])})`,
      `\`${text()}\``,
      `~~${text()}~~`,
    ]) + note()
  const blocks: (() => string)[] = [
    () => `${pick(['#', '##', '###', '####'])} ${inline()}`,
    inline,
    inline,
    () => several(5, () => `${pick(['- ', '  - ', '1. ', '- [x] '])}${inline()}`).join('\n'),
    () => `> ${inline()}\n>\n> ${inline()}`,
    () =>
      `| ${text()} | b |\n| --- | :-: |\n${several(3, () => `| ${inline()} | ${amount(random)} |`).join('\n')}`,
    () =>
      `<!-- .chart: type="${pick([...chartTypes, 'pie', ''])}"${pick([' unit="亿元"', ' unit="%"', '', ' horizontal', ' stacked'])}${pick([' step="row"', '', ' title="2022年"', ' growth="2021→2022"', ' line="5000 目标" band="4000–5000 常年"', ' note="2021: 突破2000亿元" highlight="2022"'])} -->\n| 年份 | 产值 | 出口 |\n| --- | ---: | --- |\n${several(5, () => `| ${pick(['2021', '2022', '甲', ''])} | ${amount(random)} | ${pick(['—', '>2000', '5000–6300', '1488 = 2600 − 1112', amount(random)])} |`).join('\n')}`,
    () => `\`\`\`${pick(['', 'js', 'js [1-2|4]'])}\n${text()}\n\`\`\``,
    () => `![${text()}](${pick(['a.png', 'b%.svg', 'x.png "2600亿元"'])})`,
    () => `Note: ${text()}`,
    () => `备注：${text()}`,
    () =>
      pick(['<!-- x -->', '<div>x</div>', '<!-- .slide: class="a" -->', '<br>', '***', 'x\ny', '[^1]: x']),
  ]
  const slide = () => {
    const setting = chance(0.5)
      ? `<!-- .slide: layout="${pick([...layouts, 'x'])}"${pick(['', ' id="s"', ' id="constructor"', ' data-background-color="#123"', ' data-auto-animate', ' id="s"'])} -->\n\n`
      : ''
    return `${setting}${[pick(blocks)(), ...several(3, () => pick(blocks)())].join(chance(0.9) ? '\n\n' : '\n')}`
  }
  const front = chance(0.5)
    ? `---\ntitle: ${pick(['甲', clause(random), '"', '{a: b}'])}\n${pick(['theme: dark\n', 'theme: x\n', 'duration: 20\n', 'lang: en\n', ''])}---\n\n`
    : ''
  const between = () => pick(['\n\n---\n\n', '\n\n---\n\n', '\n\n----\n\n', '\n---\n', '\n\n--\n\n'])
  return `${front}${slide()}${several(2, () => between() + slide()).join('')}\n`
}
