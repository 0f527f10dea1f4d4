import { resolve } from 'node:path'
import { buildSite } from '../src/command/build.ts'

/** Where the built decks that the tests open stand; each test serves the one it needs. */
export const site = resolve('test-results/site')

/** Builds the deck once for all browser tests. */
export default async function buildSites(): Promise<void> {
  await buildSite({ folder: resolve('slides'), outDir: site, notes: true, allowUnsupported: false })
}
