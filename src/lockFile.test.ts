import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface LockedPackage {
  integrity?: string
}

test('whatever is installed is locked by its hash', () => {
  const path = new URL('../package-lock.json', import.meta.url)
  const { packages } = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockedPackage> }
  // The entry without a name is this package itself.
  const locked = Object.entries(packages).filter(([name]) => name !== '')
  expect(locked.length).toBeGreaterThan(100)
  expect(
    locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([name]) => name),
  ).toEqual([])
})
