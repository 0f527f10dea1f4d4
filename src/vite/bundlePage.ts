import { join } from 'node:path'
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { cached } from '../cached.ts'
import { cacheFolder } from '../cacheFolder.ts'
import { programKey } from '../programKey.ts'
import { bundleConfig } from './config.ts'
import { codeOf, takeStyles, type PageCode } from './pageCode.ts'
import { readFromPage, readLater, resolveVirtual, virtualModules, type Coded } from './virtual.ts'

/** Bundles that are kept: some for each language and mix of charts, 0.4 MB each. */
const mostKept = 20

/**
 * The page's scripts and style sheets, without a deck's data: as they were bundled before for a deck of the same
 * language and the same kinds of charts, or bundled now.
 *
 * @param isSingle whether the page is to need nothing beside it
 */
export async function bundlePage(deck: Coded, isSingle: boolean): Promise<PageCode> {
  const modules = virtualModules(deck, isSingle ? readFromPage : readLater)
  const key = createHash('sha256')
    .update(JSON.stringify([programKey(), isSingle, ...modules]))
    .digest('hex')
    .slice(0, 32)
  const make = () => runVite(modules, isSingle)
  const kept = await cached(join(cacheFolder(), 'code'), `${key}.json`, mostKept, async () =>
    Buffer.from(JSON.stringify(await make())),
  )
  try {
    return JSON.parse(String(kept)) as PageCode
  } catch (error) {
    // A disk that failed while it was written.
    if (error instanceof SyntaxError) return make()
    throw error
  }
}

async function runVite(modules: ReadonlyMap<string, string>, isSingle: boolean): Promise<PageCode> {
  const { build } = await import('vite')
  let styles: string[] = []
  let code: PageCode | undefined
  const plugins: Plugin[] = [
    {
      name: 'article-deck:modules',
      resolveId: resolveVirtual,
      load: (id) => modules.get(id),
      generateBundle: {
        order: 'pre',
        handler(_, bundle) {
          styles = takeStyles(bundle)
        },
      },
    },
    {
      name: 'article-deck:code',
      enforce: 'post',
      generateBundle: {
        // The code is final when Vite itself has been over it.
        order: 'post',
        handler(_, bundle) {
          code = codeOf(bundle, styles)
        },
      },
    },
  ]
  await build(bundleConfig(plugins, isSingle))
  return code!
}
