import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as en from './en/scan.ts'
import { guards } from './zh/guards.ts'
import * as zh from './zh/scan.ts'

describe.each([
  ['zh', zh],
  ['en', en],
])('the rules of %s', (_name, { scan, scanRules }) => {
  it.each(scanRules.filter(({ example, passes }) => example && !passes))(
    '$name reads its example',
    ({ name, example }) => {
      expect(scan(example, false).map(({ rule }) => rule)).toContain(name)
    },
  )

  it.each(scanRules.filter(({ example, passes }) => example && passes))(
    '$name passes over its example',
    ({ example }) => {
      expect(scan(example, false)).toEqual([])
    },
  )

  it('have names of their own', () => {
    const names = scanRules.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

it.each(guards)('the guard $name tells a unit from other words', ({ units, example: [stands, not] }) => {
  const named = (text: string) =>
    zh.scan(text, false).some(({ unit }) => unit !== null && units.split(' ').includes(unit))
  expect([named(stands), named(not)]).toEqual([stands.includes(units.split(' ')[0]!) || named(stands), false])
})

const longestPattern = 200

describe('the rooms of a language', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )

  it.each(files)('%s has no pattern that nobody can read', (file) => {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8')
    const patterns = [
      ...text.matchAll(/(?<![\w)\]/*])\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/g),
    ]
    expect(patterns.map(([pattern]) => pattern).filter(({ length }) => length > longestPattern)).toEqual([])
  })
})
