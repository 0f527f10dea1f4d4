import { join, resolve } from 'node:path'
import type { InlineConfig, Plugin } from 'vite'
import { cacheFolder } from '../cacheFolder.ts'
import { adoptStyles } from './adoptStyles.ts'
import { ownModules, pagePackages } from './ownModules.ts'
import { articleDeck, type DeckOptions } from './plugin.ts'
import { entry } from './virtual.ts'

const root = resolve(import.meta.dirname, '../..')

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

/** What is the same for whoever serves the page and whoever bundles it: this package's page, and nothing of its user's. */
function pageConfig(): InlineConfig {
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
    cacheDir: join(cacheFolder(), 'vite'),
  }
}

/** Vite's configuration to serve the deck of a folder while it is written. */
export function devConfig(options: DeckOptions): InlineConfig {
  const config = pageConfig()
  return {
    ...config,
    server: {
      // The deck and the page's own modules are served, to pages of this server alone.
      cors: false,
      fs: { strict: true, allow: ownModules(root, config.cacheDir!) },
    },
    plugins: [articleDeck(options)],
  }
}

/**
 * Vite's configuration to bundle the page's scripts and style sheets.
 *
 * @param isSingle whether the page is to need nothing beside it
 */
export function bundleConfig(plugins: Plugin[], isSingle: boolean): InlineConfig {
  return {
    ...pageConfig(),
    logLevel: 'silent',
    plugins: [plugins, ...(isSingle ? [adoptStyles()] : [])],
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // Chart.js reads no property for its effect; without this, scales that no chart uses stay in: 6 KB.
      rolldownOptions: {
        input: { page: entry },
        treeshake: { propertyReadSideEffects: false },
        output: { codeSplitting: isSingle ? false : { groups: chunks } },
      },
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  }
}
