import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'vitest'
import type { ReadOriginal } from '../original.ts'

const golden = resolve(import.meta.dirname, '../../../tests/golden/articles')

/** What was read, as text that is the same each day. */
function shown({ text, pictures, problems }: ReadOriginal): string {
  const origin = /^original: .*"sha256": "[\da-f]{64}", "read": "2026-01-02" \}$/m
  const beside = pictures.map(({ name, bytes }) => `<!-- ${name}: ${bytes.length} bytes -->\n`)
  const left = problems.map(({ severity, message }) => `<!-- ${severity}: ${message} -->\n`)
  return [text.replace(origin, 'original: …'), ...beside, ...left].join('')
}

/** Compares with a golden file; one that is missing is written here, and is a failure where nobody would look. */
export function expectGolden(name: string, reading: ReadOriginal): void {
  const path = join(golden, name)
  const text = shown(reading)
  let expected: string
  try {
    expected = readFileSync(path, 'utf8')
  } catch {
    if (process.env['CI']) throw new Error(`tests/golden/articles/${name} is missing`)
    mkdirSync(golden, { recursive: true })
    writeFileSync(path, text)
    return
  }
  expect(text).toBe(expected)
}
