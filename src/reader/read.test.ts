import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { readOriginal } from './read.ts'
import { expectGolden } from './samples/expectGolden.ts'
import { originalOf, samples } from './samples/originals.ts'

test.each(samples)('$name', async (sample) => {
  const reading = await readOriginal(originalOf(sample))
  const { text, isConverted } = reading
  if (!isConverted) return expect(text).toBe(Buffer.from(sample.bytes).toString())
  expectGolden(`${sample.name}.md`, reading)
  expect(parseArticle({ file: 'article.md', text }).problems).toEqual([])
})
