import { expect, test } from 'vitest'
import { parseDeck } from '../../deck/parse.ts'
import type { Block, BlockOf } from '../../model.ts'
import { columnShape, flow } from './flow.ts'
import { looks } from './layouts.ts'
import { widthOf } from './measure.ts'
import { layTable } from './table.ts'
import { paragraphsOf } from './text.ts'

function blocksOf(text: string): Block[] {
  return parseDeck({ file: 'deck.md', text: `# T\n\n---\n\n${text}` }).value.slides[1]!.blocks
}

const box = { x: 80, y: 120, w: 1120, h: 500 }
const place = { type: 'body', idx: 11, name: 'Text', box, look: looks.text, anchor: 't' } as Parameters<
  typeof flow
>[1]

test('no word of a table is broken, whatever its columns ask', () => {
  const long = 'a long remark that takes more than one line of its column, and then some words more'
  const [table] = blocksOf(`| Condition | Remarks | More |\n|-|-|-|\n| deteriorating | ${long} | ${long} |`)
  const { rows, widths } = layTable(table as BlockOf<'table'>, box)
  const { size } = rows[1]![0]!.paragraph.look
  expect(widths[0]!).toBeGreaterThan(widthOf('deteriorating') * size)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(box.w)
})

test.each([
  ['<div class="columns">\n<div>\n\nleft\n\n</div>\n<div>\n\nright\n\n</div>\n</div>', [1, 1]],
  [
    '<div style="display: grid; grid-template-columns: 3fr 1fr">\n<div>\n\na\n\n</div>\n<div>\n\nb\n\n</div>\n</div>',
    [3, 1],
  ],
  [
    '<div class="grid grid-cols-5">\n<div class="col-span-2">\n\na\n\n</div>\n<div class="col-span-3">\n\nb\n\n</div>\n</div>',
    [2, 3],
  ],
])('columns stand beside each other: %j', (text, shares) => {
  const [left, right] = flow(blocksOf(text), place, box).map((shape) => ('box' in shape ? shape.box : box))
  expect(left!.y).toBe(right!.y)
  expect(right!.x).toBeGreaterThan(left!.x + left!.w)
  expect(left!.w / right!.w).toBeCloseTo(shares[0]! / shares[1]!)
})

test('a long list takes two columns, a short one does not', () => {
  const list = (count: number) => blocksOf(Array.from({ length: count }, (_, i) => `- point ${i}`).join('\n'))
  const shapeOf = (count: number) => columnShape(paragraphsOf(list(count), looks.text), place, box)
  expect(shapeOf(5).columns).toBeUndefined()
  expect(shapeOf(20).columns).toBe(2)
})

test('code is coloured by its language', () => {
  const [line] = paragraphsOf(blocksOf('```js\nconst a = "b" // c\n```'), looks.text)
  expect(line!.pieces).toMatchObject([
    { text: 'const', code: true, colour: 'accent1' },
    { code: true },
    { text: '"b"', colour: 'accent4' },
    { text: ' ' },
    { text: '// c', colour: 'tx2', italic: true },
  ])
})

test('text that does not fill its slide is larger than its own size, and much text is not', () => {
  const sizeOf = (text: string) => {
    const [shape] = flow(blocksOf(text), place, box)
    return (shape as Extract<typeof shape, { kind: 'text' }>).paragraphs[0]!.look.size
  }
  expect(sizeOf('A few words.')).toBeGreaterThan(looks.text.size)
  expect(sizeOf('Many words that fill a slide from its head to its foot. '.repeat(30))).toBeLessThanOrEqual(
    looks.text.size,
  )
})
