import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Modules of packages that pages take, bundled when the program was compiled. */
export const pageVendor = 'lib/vendor/page'

/** Of this package: what the page's modules are and import, and no room that reads, writes or exports. */
export const pageSources = [
  'src/browser',
  'src/chart',
  'src/theme',
  'src/words.ts',
  'src/qrCode.ts',
  'src/fillPages.ts',
  pageVendor,
]

const packageRoot = resolve(import.meta.dirname, '..')
let found: string | undefined

/**
 * A name for how this program makes and lays out pages: their modules and style sheets, and how they are bundled. What
 * was made or measured by another is made anew.
 */
export function programKey(): string {
  return (found ??= keyOf([
    ...[...pageSources, 'src/number', 'package.json'].map((path) => join(packageRoot, path)),
    // In an installed package the version tells.
    join(import.meta.dirname, 'vite'),
  ]))
}

function keyOf(paths: string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.filter((path) => existsSync(path)).flatMap(filesOf))
    hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** The files of a folder, in the order of their names; a file itself. */
function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
}
