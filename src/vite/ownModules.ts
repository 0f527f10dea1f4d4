import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Packages whose modules the page of `dev` asks for. */
const packages = ['reveal.js', 'chart.js', '@kurkle/color', 'qrcode-generator']

/** Of this package: what the page's modules are and import, and no room that reads, writes or exports. */
const own = ['src/browser', 'src/chart', 'src/theme', 'src/words.ts', 'src/qrCode.ts', 'public']

/** Folders from which `dev` serves modules: the page's own, and those of the packages that it takes; nothing beside. */
export function ownModules(packageRoot: string, cacheDir: string): string[] {
  return [...own.map((path) => join(packageRoot, path)), cacheDir, ...packages.flatMap(folderOfPackage)]
}

/** Where a package lies, which may be beside this one; nowhere if it is not installed. */
function folderOfPackage(name: string): string[] {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
  return found ? [realpathSync(found)] : []
}

/** Addresses that the server of `dev` answers; all others are not there, so that nothing beside the deck is told of. */
const known =
  /^\/(?:$|index\.html$|article\.html$|favicon\.svg$|fonts\/|files\/|src\/(?:browser|chart|theme)\/|src\/(?:words|qrCode)\.ts$|node_modules\/|@vite\/|@id\/|@fs\/|__vite)/

/** The path of a request, read; null where it cannot be, or where nothing is there. */
export function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    return known.test(path) && !path.includes('\0') ? path : null
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
