import { limits } from '../limits.ts'
import { randomOf, type Random } from './random.ts'

/** A deck folder that is as large as the limits allow, in one way. */
export interface Stress {
  article: string
  deck: string
}

/** Common characters, so that texts hold names and words as they come. */
const characters =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经' +
  '十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形' +
  '相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五'

/** Words that rules look for: where they stand close, each rule tries everywhere. */
const words = [
  '增长',
  '同比',
  '分别为',
  '占',
  '比上年',
  '其中',
  '超过',
  '达到',
  '约',
  '的',
  '和',
  '、',
  '年',
  '月',
  '万',
  '亿元',
  '个百分点',
  '第',
  '第一',
  '一',
  '十',
  '百',
  '半',
  '昌吉州',
  '产值',
  '企业',
  '至',
  '由',
  '从',
  '提高到',
  '下降',
  '累计',
  '上半年',
  '“十四五”',
]

const englishWords = [
  'rose by',
  'of the',
  'more than',
  'in',
  'from',
  'to',
  'and',
  'one',
  'half',
  'hundred',
  'per cent',
  'respectively',
  'million',
  'the',
  'year',
  'its',
  'output',
  'exports',
  'County',
  'North',
  'compared with',
  'while',
  'which',
]

/** Pieces one after the other until no more fits into a length. */
function fill(length: number, make: (index: number) => string, lengthOf = charactersOf): string {
  const pieces: string[] = []
  for (let left = length, i = 0; ; i++) {
    const piece = make(i)
    left -= lengthOf(piece)
    if (left < 0 || piece === '') return pieces.join('')
    pieces.push(piece)
  }
}

function charactersOf(text: string): number {
  return text.length
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

/** Paragraphs that are each as long as one may be, or as `size`. */
function paragraphs(
  length: number,
  make: (index: number) => string,
  size: number = limits.block - 2,
): string {
  let at = 0
  const one = () => fill(Math.min(size, length / 3), () => make(at++)).trim()
  return fill(length, () => `${one()}\n\n`.trimStart(), bytesOf)
}

const front = '---\ntitle: 报告\nlang: zh-CN\ndate: 2024-03-05\n---\n\n'
const englishFront = '---\ntitle: Report\nlang: en\ndate: 2024-03-05\n---\n\n'

/** As people write: sentences of some thirty characters, a number in every second one, paragraphs of some six. */
export function prose(length: number): string {
  const random = randomOf(1)
  const sentence = (i: number) =>
    `${han(random, 6)}${i % 2 ? `${han(random, 8)}` : `2022年${han(random, 2)}产值达到${number(random)}亿元`}，${han(random, 12)}。`
  return front + paragraphs(length, sentence, 200)
}

function han(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick([...characters])).join('')
}

function number(random: Random): string {
  return `${1 + random.below(9999)}${random.chance(0.5) ? `.${random.below(10)}` : ''}`
}

/** Lines of an article or a deck that together have as many of something as the limits allow. */
function lines(count: number, make: (index: number) => string): string {
  return Array.from({ length: Math.floor(count) }, (_, i) => make(i)).join('\n')
}

/** A table of random numbers with so many cells. */
function table(cells: number, columns: number, random: Random): string {
  const row = (cell: () => string) => `| ${Array.from({ length: columns }, cell).join(' | ')} |`
  const rows = Math.floor(cells / columns) - 1
  return [
    row(() => han(random, 2)),
    row(() => '---'),
    lines(rows, () => row(() => (random.chance(0.7) ? `${number(random)}亿元` : han(random, 3)))),
  ].join('\n')
}

/** Signs that open something which nothing closes: a reader that looks for the end from each is quadratic. */
const openings = [
  '<!-- ',
  '<',
  '<a ',
  '<a href="',
  '<b>',
  '<div>\n',
  '</',
  '[',
  '![',
  '](',
  '[a](',
  '[a][',
  '[^',
  '*',
  '**a',
  '_a',
  '*a **b ',
  '~~a',
  '`',
  '`a``',
  '$',
  '$a ',
  '$$a\n',
  '\\(',
  '\\[',
  '&',
  '&#',
  '\\',
  '“',
  '（',
  '《',
  '"',
  '(',
  '((a',
  '|',
  '|-',
  ':',
  '{',
  '<?',
  '<![CDATA[',
  'http://',
  'www.',
  'a@',
  '://a.b/',
  '  ',
  '\t',
  '\u00A0',
  '\u3000',
  'a ',
  'a',
  '甲',
  '1',
  '1.',
  '1,',
  '1-',
  '1/',
  '1.1.',
  '第',
  '一',
  '百',
  '亿',
  '两千六百',
  '%',
  '、',
  '，',
  '。',
  '.',
  'A. ',
  'A.B.',
  'Ab ',
  'the ',
  'one hundred and ',
  '±',
  '—',
  '·',
  '/',
  '=',
  '= 1 + ',
  '年',
  '2022年',
  '2022-01-',
  '12:30 ',
  '①',
  '½',
  '😀',
  'e\u0301',
]

type Write = (share: number, random: Random) => string

/** Bytes of a file without its head. */
const file = (share: number) => share * limits.file - 200
/** Numbers of a file, of which those of its head are some. */
const numbers = (share: number) => Math.floor(share * limits.numbers) - 20
const rows = (share: number) => Math.floor(share * limits.lines) - 20

/** Articles by what there is much of, at a share of what the limits allow. */
export const stressArticles: Record<string, Write> = {
  'Han characters': (share, { pick }) => {
    const list = [...characters]
    return front + paragraphs(file(share), () => pick(list))
  },
  'sentences without numbers': (share, random) =>
    front + paragraphs(file(share), () => `${han(random, 14)}，${han(random, 14)}。`, 400),
  'Chinese words of rules': (share, { pick }) => front + paragraphs(file(share), () => pick(words)),
  'Chinese words of rules, in sentences': (share, { pick }) =>
    front + paragraphs(file(share), (i) => (i % 12 ? pick(words) : '。'), 400),
  'English words of rules': (share, { pick }) =>
    englishFront + paragraphs(file(share), () => `${pick(englishWords)} `),
  'English words of rules, in sentences': (share, { pick }) =>
    englishFront + paragraphs(file(share), (i) => (i % 12 ? `${pick(englishWords)} ` : 'end. '), 400),
  'numbers in one sentence': (share, random) =>
    front + fill(Math.min(share * limits.block, numbers(share) * 8), () => `${number(random)}亿元，`),
  'numbers in long sentences': (share, random) =>
    front +
    lines(
      numbers(share) / 400,
      () => `${lines(400, () => `${number(random)}亿元，`).replace(/\n/g, '')}。\n`,
    ),
  'numbers in short sentences': (share, random) =>
    front +
    lines(
      numbers(share) / 10,
      () => `${lines(10, () => `${han(random, 4)}${number(random)}万吨。`).replace(/\n/g, '')}\n`,
    ),
  'names and numbers': (share, random) =>
    front +
    lines(
      numbers(share) / 5,
      () =>
        `${lines(5, () => `${han(random, 2)}州${han(random, 2)}产值${number(random)}亿元，`).replace(/\n/g, '')}。\n`,
    ),
  'many names': (share, random) =>
    front + paragraphs(file(share), () => `${han(random, 2)}县和${han(random, 2)}公司，`, 400),
  'English numbers': (share, random) =>
    englishFront +
    lines(
      numbers(share) / 10,
      () =>
        `${lines(10, () => `${random.pick(englishWords)} output rose by ${number(random)} per cent, `).replace(/\n/g, '')}.\n`,
    ),
  'the same number': (share) =>
    front + lines(numbers(share) / 10, () => `${'产值2600亿元，'.repeat(10)}。\n`),
  years: (share) =>
    front + lines(numbers(share) / 10, (i) => `${`${1900 + (i % 200)}年产值增长，`.repeat(10)}。\n`),
  'numbers written out': (share, { pick }) =>
    front +
    paragraphs(
      file(share),
      () => `${pick([...'一二三四五六七八九'])}${pick(['百', '千', '十', '万'])}${pick(['', '家，'])}`,
    ),
  'tables of two cells': (share, random) => front + lines(rows(share) / 3, () => `${table(4, 2, random)}\n`),
  'large tables': (share, random) =>
    front + lines((share * limits.numbers) / 1500, () => `${table(limits.cells, 5, random)}\n`),
  'a wide table': (share, random) => front + table(share * limits.cells, share * 200, random),
  'a table without end': (share, random) => front + table(rows(share) * 2, 2, random),
  headings: (share, random) => front + lines(rows(share), () => `## ${han(random, 6)}\n`),
  'lists in lists': (share) => front + lines(rows(share), (i) => `${'  '.repeat(i % limits.depth)}- 产值`),
  quotes: (share) => front + lines(rows(share), (i) => `${'> '.repeat(i % limits.depth)}产值`),
  'blank lines': (share) => `${front}${'\n'.repeat(file(share))}`,
  'short lines': (share) => front + lines(rows(share), () => '产值'),
  'lines of one paragraph': (share) => front + lines(rows(share), () => '产值增长，'),
  'plain lines': (share) => lines(rows(share), () => '产值增长'),
  'long front matter': (share) => `---\ntitle: ${'字'.repeat(file(share) / 3)}\n---\n\n产值。\n`,
  'many fields': (share) => `---\n${lines(rows(share), (i) => `a${i}: b`)}\n---\n\n产值。\n`,
  'deep front matter': (share) => `---\ntitle: ${'['.repeat(file(share) / 2)}\n---\n\n产值。\n`,
  'many authors': (share) => `---\nauthors:\n${lines(rows(share), () => '  - 李明')}\n---\n\n产值。\n`,
  'front matter without end': (share) => `---\n${lines(rows(share), (i) => `a${i}: b`)}\n`,
  links: (share) => front + paragraphs(file(share), () => '[产值](https://a.test/b)，'),
  pictures: (share) => front + lines(rows(share) / 2, (i) => `![图](a${i}.png)\n`),
  code: (share) => `${front}\`\`\`\n${lines(rows(share), () => 'let a = b')}\n\`\`\`\n`,
  'code fences': (share) => front + lines(rows(share), () => '```\n'),
  'indented code': (share) => front + lines(rows(share), () => '    a'),
  footnotes: (share) =>
    front + lines(rows(share) / 2, (i) => (i % 2 ? `[^a${i}]: 产值增长。\n` : `产值增长[^a${i + 1}]。\n`)),
  definitions: (share) => front + lines(rows(share), (i) => `[a${i}]: https://a.test/`),
  comments: (share) => front + paragraphs(file(share), () => '<!-- a -->', 200),
  'HTML in HTML': (share) => `${front}${fill(Math.min(file(share), limits.block), () => '<div>')}\n`,
  rules: (share) => front + lines(rows(share), () => '---\n'),
  ...Object.fromEntries(
    openings.flatMap((sign): [string, Write][] => [
      [
        `${JSON.stringify(sign)} on one line`,
        (share) => front + fill(share * (limits.block - 10), () => sign),
      ],
      [`${JSON.stringify(sign)} in paragraphs`, (share) => front + paragraphs(file(share), () => sign)],
    ]),
  ),
}

/** A deck of one slide, with a setting or without. */
const slide = (text: string) => `---\ntitle: 报告\nlang: zh-CN\n---\n\n# 报告\n\n${text}\n`
const chart = (marks: number, random: Random) =>
  `<!-- .chart: type="bar" unit="亿元" -->\n| 镇 | 产值 |\n| --- | ---: |\n${lines(marks, (i) => `| 第${i}镇 | ${number(random)} |`)}`

/** Decks by what there is much of; their article is prose of 100 KB at most, and has some of their numbers. */
export const stressDecks: Record<string, Write> = {
  'numbers on a slide': (share, random) =>
    slide(
      lines(
        numbers(share) / 10,
        () => `${lines(10, () => `产值${number(random)}亿元，`).replace(/\n/g, '')}\n`,
      ),
    ),
  'numbers of one paragraph': (share, random) =>
    slide(fill(share * limits.block, () => `产值${number(random)}亿元，`)),
  'numbers as points': (share, random) => slide(lines(numbers(share), () => `- 产值${number(random)}亿元`)),
  'the same number': (share) => slide(lines(numbers(share), () => '- 产值达到2600亿元')),
  'slides with numbers': (share, random) =>
    slide('') +
    lines(
      share * limits.slides,
      () => `\n---\n\n## ${han(random, 4)}\n\n${lines(18, () => `- ${han(random, 3)}${number(random)}亿元`)}`,
    ),
  slides: (share, random) =>
    slide('') + lines(share * limits.slides, () => `\n---\n\n## ${han(random, 4)}\n\n${han(random, 1000)}`),
  'too many slides': (share) => slide('') + lines(rows(share) / 4, () => `\n---\n\n## 甲`),
  notes: (share, random) =>
    slide(
      `Note:\n${lines(numbers(share) / 10, () => `${lines(10, () => `产值${number(random)}亿元，`).replace(/\n/g, '')}\n`)}`,
    ),
  'long notes': (share, random) =>
    slide(`Note:\n${paragraphs(file(share), () => `${han(random, 14)}，${han(random, 14)}。`)}`),
  'a large chart': (share, random) => slide(chart(share * (limits.marks - 2), random)),
  charts: (share, random) => slide(lines(numbers(share) / 20, () => `${chart(10, random)}\n`)),
  'charts on slides': (share, random) =>
    slide('') + lines(share * limits.slides, () => `\n---\n\n## 图\n\n${chart(8, random)}\n`),
  'a large table': (share, random) => slide(table(share * limits.cells, 5, random)),
  'large tables': (share, random) =>
    slide(lines((share * limits.numbers) / 1500, () => `${table(limits.cells, 5, random)}\n`)),
  tables: (share, random) => slide(lines(numbers(share) / 4, () => `${table(4, 2, random)}\n`)),
  'derived numbers': (share) =>
    slide(lines(numbers(share) / 3, () => `- 多1488亿元 <!-- .number: = 2600 − 1112 -->`)),
  'a long formula': (share) => slide(`多${1}亿元 <!-- .number: = ${fill(share * 60000, () => '1 + ')}1 -->`),
  'own numbers': (share) => slide(lines(numbers(share), () => `- 产值8888亿元 <!-- .number: own="x" -->`)),
  elements: (share) => slide(lines(rows(share), () => `- 产值 <!-- .element: class="fragment" -->`)),
  headings: (share, random) => slide(lines(rows(share) / 2, () => `## ${han(random, 6)}\n`)),
  points: (share, random) => slide(lines(rows(share), () => `- ${han(random, 6)}`)),
  'lists in lists': (share) => slide(lines(rows(share), (i) => `${'  '.repeat(i % limits.depth)}- 产值`)),
  quotes: (share) => slide(`${'> '.repeat(share * limits.depth)}产值\n`),
  links: (share) => slide(paragraphs(file(share), () => '[产值](https://a.test/b)，')),
  anchors: (share) => slide(lines(rows(share), (i) => `- [产值](#a${i})`)),
  pictures: (share) => slide(lines(Math.min(rows(share), 2000), (i) => `![图](a${i}.png)\n`)),
  footnotes: (share) =>
    slide(lines(rows(share) / 2, (i) => (i % 2 ? `[^a${i}]: 产值增长。\n` : `产值增长[^a${i + 1}]。\n`))),
  definitions: (share) => slide(lines(rows(share), (i) => `[a${i}]: https://a.test/`)),
  emphasis: (share) => slide(paragraphs(file(share), () => '**产值**，')),
  mathematics: (share) => slide(`$$\n${fill(share * 60000, () => '\\frac{a}{b}+')}\n$$`),
  'deep mathematics': (share) => slide(`$$\n${'{'.repeat(share * 30000)}a${'}'.repeat(share * 30000)}\n$$`),
  formulas: (share) => slide(paragraphs(file(share) / 4, () => '$a^2$ 与 ')),
  code: (share) => slide(`\`\`\`js\n${fill(share * 60000, () => 'let a = "b" + f(1)\n')}\`\`\``),
  'code of one line': (share) => slide(`\`\`\`html\n${fill(share * 60000, () => '<a b="')}\n\`\`\``),
  codes: (share) => slide(lines(rows(share) / 4, () => '```js\nlet a = "b"\n```\n')),
  'HTML in HTML': (share) => slide(fill(share * limits.block, () => '<div>')),
  'long front matter': (share) => `---\ntitle: ${'字'.repeat(file(share) / 3)}\n---\n\n# 产值\n`,
  'many fields': (share) => `---\n${lines(rows(share), (i) => `a${i}: b`)}\n---\n\n# 产值\n`,
  ...Object.fromEntries(
    openings.flatMap((sign): [string, Write][] => [
      [
        `${JSON.stringify(sign)} on one line`,
        (share) => slide(fill(share * (limits.block - 100), () => sign)),
      ],
      [`${JSON.stringify(sign)} in paragraphs`, (share) => slide(paragraphs(file(share), () => sign))],
      [
        `${JSON.stringify(sign)} as a heading`,
        (share) => slide(`## ${fill(share * (limits.block - 100), () => sign)}`),
      ],
      [
        `${JSON.stringify(sign)} in a cell`,
        (share) =>
          slide(`| a | b |\n| --- | --- |\n| ${fill(share * (limits.block - 100), () => sign)} | 1 |`),
      ],
    ]),
  ),
}

/** As much of a text as a file may have, up to a line's end. */
function within(share: number, text: string): string {
  if (bytesOf(text) <= share * limits.file) return text
  return Buffer.from(text)
    .subarray(0, share * limits.file)
    .toString()
    .replace(/\n[^\n]*$/, '\n')
}

/** A deck folder in which there is much of one thing. */
export function stressOf(name: string, share: number): Stress {
  const [kind, what = ''] = name.split(': ')
  const random = randomOf(1)
  if (kind === 'article')
    return { article: within(share, stressArticles[what]!(share, random)), deck: slide('- 产值增长') }
  return {
    article: prose(Math.min(100_000, share * limits.file)),
    deck: within(share, stressDecks[what]!(share, random)),
  }
}
