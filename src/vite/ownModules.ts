import { join } from 'node:path'
import { pageSources, pageVendor } from '../programKey.ts'

/** What pages need of other packages, as it was bundled when the program was compiled. */
const pageModules = ['chart.js', 'qrcode-generator', 'reveal.js']

/** Where Vite finds them. */
export function pagePackages(packageRoot: string): { find: RegExp; replacement: string }[] {
  return pageModules.map((name) => ({
    find: new RegExp(`^${name.replace('.', '\\.')}$`),
    replacement: join(packageRoot, pageVendor, `${name.replace(/\.js$/, '')}.js`),
  }))
}

/** Folders from which `dev` serves modules: the page's own, and what it takes of packages; nothing beside. */
export function ownModules(packageRoot: string, cacheDir: string): string[] {
  return [...[...pageSources, 'public'].map((path) => join(packageRoot, path)), cacheDir]
}

/** Addresses that the server of `dev` answers; all others are not there, so that nothing beside the deck is told of. */
const known =
  /^\/(?:$|index\.html$|article\.html$|favicon\.svg$|fonts\/|files\/|src\/(?:browser|chart|theme)\/|src\/(?:words|qrCode|fillPages)\.ts$|lib\/vendor\/page\/|node_modules\/|@vite\/|@id\/|@fs\/|__vite)/

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
