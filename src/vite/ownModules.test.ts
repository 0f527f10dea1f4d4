import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { pathOf } from './ownModules.ts'

const root = resolve(import.meta.dirname, '../..')

test('dev serves whatever the page’s own modules import', () => {
  const modules = filesOf(join(root, 'src/browser'))
  const asked = modules.flatMap((file) => {
    // What is imported as a type alone is not asked for.
    const imports = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type\b).*?from '(\.[^']+\.ts)'/gm,
    )
    return [...imports].map(([, path]) => relative(root, join(dirname(file), path!)))
  })
  const lost = [...new Set(asked)].filter((path) => pathOf(`/${path.split('\\').join('/')}`) === null)
  expect(asked).toContain(join('src', 'qrCode.ts'))
  expect(lost).toEqual([])
})

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|testing|samples/.test(name))
    .map((name) => join(folder, name))
}
