import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Where the built decks that the tests open stand; each test serves the one it needs. */
export const site = resolve('test-results/site')

/** A deck with every layout, whose last chart stands above another slide. */
export const everyLayout = resolve('test-results/every-layout')

/** A deck with a picture in every layout. */
export const pictured = resolve('test-results/pictured')

/** A deck whose slides hold as much as their layouts are made for. */
export const crowded = resolve('test-results/crowded')

/** Builds the decks once for all browser tests, by the program's own command. */
export default function buildSites(): void {
  for (const [folder, out] of [
    ['slides', site],
    ['tests/golden', everyLayout],
    ['tests/pictured', pictured],
    ['tests/crowded', crowded],
  ] as const) {
    execFileSync('node', ['lib/cli.js', 'build', folder, '-o', out, '--notes'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
}
