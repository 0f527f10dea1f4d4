import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { expectGolden } from '../testing/golden.ts'
import { readOriginal } from './read.ts'
import { originalOf, samples } from './samples/originals.ts'
import { shown } from './samples/shown.ts'

test.each(samples)('$name', async (sample) => {
  const reading = await readOriginal(originalOf(sample))
  const { text, isConverted } = reading
  if (!isConverted) return expect(text).toBe(Buffer.from(sample.bytes).toString())
  expectGolden(`articles/${sample.name}.md`, shown(reading))
  expect(parseArticle({ file: 'article.md', text }).problems).toEqual([])
})
