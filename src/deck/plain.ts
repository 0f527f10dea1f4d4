import type { Block, BlockOf } from '../model.ts'
import { plainText } from '../plainText.ts'

type Readers = { [T in Block['type']]: (block: BlockOf<T>) => string }

const readers: Readers = {
  heading: ({ inlines }) => plainText(inlines),
  paragraph: ({ inlines }) => plainText(inlines),
  list: ({ items }) =>
    items.map(({ inlines, blocks }) => [plainText(inlines), firstWords(blocks)].join(' ')).join(' '),
  quote: ({ blocks }) => firstWords(blocks),
  group: ({ summary, blocks }) => [plainText(summary), firstWords(blocks)].join(' ').trim(),
  definitions: ({ items }) => items.map(({ term }) => plainText(term)).join(' '),
  footnotes: () => '',
  maths: ({ tex }) => tex,
  table: ({ header }) => header.map(plainText).join(' '),
  code: ({ text }) => text,
  image: ({ alt }) => alt,
  media: ({ alt }) => alt,
  chart: ({ spec }) => spec.title ?? spec.series.map(({ name }) => name).join(' '),
}

/** The words of blocks, in order. */
export function firstWords(blocks: Block[]): string {
  return blocks
    .map((block) => readers[block.type](block as never))
    .join(' ')
    .trim()
}
