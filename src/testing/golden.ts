import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect } from 'vitest'

/** Where golden files lie. */
export const golden = resolve(import.meta.dirname, '../../tests/golden')

/**
 * Compares with a golden file, told by its path below the folder of these; one that is missing is written here, and is a failure
 * where nobody would look. Who wants a file written anew deletes it.
 */
export function expectGolden(name: string, text: string): void {
  const expected = textOf(name)
  if (expected === null) write(name, text)
  else expect(text).toBe(expected)
}

/** What stands before each part of a golden file. */
const mark = '@@ '

/** Compares with a part of a golden file. */
export function expectPart(name: string, part: string, text: string): void {
  const parts = partsOf(name)
  const expected = parts.get(part)
  if (expected !== undefined) {
    expect(text).toBe(expected)
    return
  }
  parts.set(part, text)
  write(name, [...parts].map(([title, words]) => `${mark}${title}\n${words}\n`).join(''))
}

function textOf(name: string): string | null {
  const path = join(golden, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function write(name: string, text: string): void {
  if (process.env['CI']) throw new Error(`tests/golden/${name} is missing, or a part of it`)
  const path = join(golden, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const read = new Map<string, Map<string, string>>()

function partsOf(name: string): Map<string, string> {
  const known = read.get(name) ?? new Map(existing(textOf(name) ?? ''))
  read.set(name, known)
  return known
}

function existing(text: string): [string, string][] {
  return text
    .split(/^@@ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      return [part.slice(0, end), part.slice(end + 1, -1)]
    })
}

/** Articles of our own, by name: what lies in a folder of golden files. */
export const articlesIn = (folder: string) => filesIn(folder, /(?<!\.deck)\.md$/)

/** Decks on some of them. */
export const decksIn = (folder: string) => filesIn(folder, /\.deck\.md$/)

function filesIn(folder: string, end: RegExp): Record<string, string> {
  const files = readdirSync(join(golden, folder)).filter((file) => end.test(file))
  return Object.fromEntries(
    files.sort().map((file) => [file.replace(end, ''), readFileSync(join(golden, folder, file), 'utf8')]),
  )
}
