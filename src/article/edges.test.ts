import { expect, test } from 'vitest'
import { asideOf } from './caption.ts'
import { parseArticle } from './parse.ts'
import { publicationDate } from './publicationDate.ts'

// How much of a file is believed to be what it looks like: each holds up to its edge, and no longer one step beyond.

const last = (text: string) =>
  parseArticle({ file: 'a.md', text: `# T\n\n${text}\n` }).value.sections.at(-1)!.paragraphs
const words = (text: string) => last(text)[0]!.sentences[0]!.text.length
const good = (count: number) => '好'.repeat(count)
const day = '\n2023年2月17日\n'

const edges: [what: string, last: number, holds: (size: number) => boolean][] = [
  ['a caption', 150, (n) => asideOf(`图为${good(n)}。记者 张三 摄`) === 'caption'],
  ['a byline', 75, (n) => asideOf(`本报记者 ${good(n)}`) === 'byline'],
  ['the head of a text', 389, (n) => publicationDate(good(n) + day + good(900)) !== null],
  ['the tail of a text', 189, (n) => publicationDate(good(900) + day + good(n)) !== null],
  ['a link', 386, (n) => words(`[${good(n)}](http://x.y) 有三百人。`) === n + 6],
  ['a tag', 392, (n) => words(`好<b x="${'a'.repeat(n)}">有三百人。`) === 6],
  [
    'a cell over several columns',
    100,
    (n) =>
      last(`<table><tr><td colspan="${n}">a</td></tr><tr><td>5</td></tr></table>`)[0]!.table!.texts[0]!
        .length === n,
  ],
  [
    'the name of a table',
    117,
    (n) =>
      last(`表1 ${good(n)}\n\n| 年 | 值 |\n|--|--|\n| 2020 | 5 |`).find(({ table }) => table)!.table!.caption
        ?.length ===
      n + 3,
  ],
]

test.each(edges)('%s is as long as %i', (_, last, holds) => {
  expect([last - 1, last, last + 1].map(holds)).toEqual([true, true, false])
})

test('a line that is broken by hand parts words as a blank does', () => {
  expect(last('Sales rose<br>by half.')[0]!.sentences[0]!.text).toBe('Sales rose by half.')
})

test.each([
  ['One is here.   Two is here.', ['One is here.', 'Two is here.']],
  ['One is here.  \nTwo is here.  \n', ['One is here.', 'Two is here.']],
  ['甲来了。 乙来了。', ['甲来了。', '乙来了。']],
  ['他问：“乙来了？”丙说来了！！走。', ['他问：“乙来了？”', '丙说来了！！', '走。']],
  ['Dr. Lee came. She left.', ['Dr. Lee came.', 'She left.']],
  ['It cost $5. It rose.', ['It cost $5.', 'It rose.']],
  ['1. One is here. Two.', ['One is here.', 'Two.']],
  ['It is e.g. here. “Two.” Three.', ['It is e.g. here.', '“Two.”', 'Three.']],
  ['Sales rose 5.6% in May. Costs fell.', ['Sales rose 5.6% in May.', 'Costs fell.']],
])('%j is parted at the ends of its sentences', (text, sentences) => {
  expect(last(text).flatMap((one) => one.sentences.map((sentence) => sentence.text))).toEqual(sentences)
})

test.each([
  ['表1 各县产值\n\nT', '表1 各县产值'],
  ['表1 各县产值\n\n单位：亿元\n\nT', '表1 各县产值'],
  ['表1 各县产值\n\n甲来了。\n\n乙来了。\n\nT', null],
  ['T\n\n表1 各县产值', '表1 各县产值'],
  ['T\n\n甲来了。\n\n表1 各县产值', null],
])('the name of the table in %j is %j', (text, name) => {
  const table = '| 县 | 产值 |\n|---|--:|\n| 甲 | 5 |\n| 乙 | 6 |'
  expect(last(text.replace('T', table)).find(({ table }) => table)!.table!.caption).toBe(name)
})
