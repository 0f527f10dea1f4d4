import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|samples/.test(path))
  .map((path) => readFileSync(join(import.meta.dirname, path), 'utf8'))
/** Codes of problems, as they are written where these are made. */
const codes = [
  ...new Set(sources.flatMap((text) => [...text.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code]) => code!))),
]

test.each(['docs/troubleshooting.md', 'docs/zh/troubleshooting.md'])(
  '%s has each code of a message',
  (page) => {
    const text = readFileSync(resolve(import.meta.dirname, '..', page), 'utf8')
    expect(codes.length).toBeGreaterThan(50)
    expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([])
  },
)
