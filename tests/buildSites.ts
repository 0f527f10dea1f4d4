import { resolve } from 'node:path'
import { buildSite } from '../src/command/build.ts'

/** Where the built decks that the tests open stand; each test serves the one it needs. */
export const site = resolve('test-results/site')

/** A deck with every layout, whose last chart stands above another slide. */
export const everyLayout = resolve('test-results/every-layout')

/** Builds the decks once for all browser tests. */
export default async function buildSites(): Promise<void> {
  const options = { notes: true, allowUnsupported: false }
  await buildSite({ ...options, folder: resolve('slides'), outDir: site })
  await buildSite({ ...options, folder: resolve('tests/golden'), outDir: everyLayout })
}
