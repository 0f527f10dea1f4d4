import { readdirSync, readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { coverageIn, factsOf } from './facts.ts'

const folder = new URL('../../fonts/', import.meta.url)
const known = JSON.parse(readFileSync(new URL('coverage.json', folder), 'utf8'))
const names = readdirSync(folder).flatMap((file) => /^(.*)\.ttf\.br$/.exec(file)?.[1] ?? [])

describe('what is written down of the packed fonts', () => {
  test('is of all of them', () => expect(Object.keys(known).toSorted()).toEqual(names.toSorted()))

  test.each(names)('is what %s holds', (name) => {
    const data = brotliDecompressSync(readFileSync(new URL(`${name}.ttf.br`, folder)))
    expect(known[name]).toEqual(factsOf(data))
  })
})

test('a font has the characters of its runs, up to their ends', () => {
  const has = coverageIn({ version: '', covers: [0x41, 2, 1, 1, 0x1f600 - 0x45, 1] })
  expect([...'@ABCDE😀😁'].filter(has)).toEqual(['A', 'B', 'D', '😀'])
  expect(coverageIn({ version: '', covers: [] })('A')).toBe(false)
})
