import { join, resolve } from 'node:path'
import type { InlineConfig } from 'vite'
import { cacheFolder } from '../cacheFolder.ts'
import { ownModules, pagePackages } from './ownModules.ts'
import { articleDeck, type DeckOptions } from './plugin.ts'
import { adoptStyles } from './adoptStyles.ts'
import { entry } from './virtual.ts'

/**
 * What is asked for at once comes in few files, for each is a way over the line: what keys need of a presentation, and
 * what the ways to see the deck share.
 */
const chunks = [
  { name: 'begin', test: /\/browser\/(?:present|fonts|ready)\.ts$/, priority: 2 },
  {
    name: 'shared',
    test: /\/browser\/(?:adapted|charts|fullScreen|offline|print|sources|switchTheme|viewer\/(?:fillCodes|offerControls|way))\.ts$/,
    priority: 1,
  },
]

/** Vite's configuration for a deck: the page of this package, the deck of `folder`, the site in `outDir`. */
export function deckConfig(options: DeckOptions & { outDir: string }): InlineConfig {
  const root = resolve(import.meta.dirname, '../..')
  const cacheDir = join(cacheFolder(), 'vite')
  return {
    root,
    base: './',
    publicDir: resolve(root, 'public'),
    configFile: false,
    // The pages are ours, in `dev` too.
    appType: 'custom',
    resolve: { alias: pagePackages(root) },
    // There is nothing to be bundled before: what the page takes of packages is.
    optimizeDeps: { noDiscovery: true },
    cacheDir,
    server: {
      // The deck and the page's own modules are served, to pages of this server alone.
      cors: false,
      fs: { strict: true, allow: ownModules(root, cacheDir) },
    },
    plugins: [articleDeck(options), ...(options.single ? [adoptStyles()] : [])],
    build: {
      outDir: options.outDir,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // Chart.js reads no property for its effect; without this, scales that no chart uses stay in: 6 KB.
      rolldownOptions: {
        input: { page: entry },
        treeshake: { propertyReadSideEffects: false },
        output: { codeSplitting: options.single ? false : { groups: chunks } },
      },
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  }
}
