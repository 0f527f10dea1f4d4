import { defineConfig } from 'playwright/test'
import { browserArgs, findBrowser } from './src/export/browser.ts'

/** Browser tests: the built site of `slides/`, in an installed browser. */
export default defineConfig({
  testDir: 'tests',
  // Its own, for Playwright would load what another one's paths name in the place of a package.
  tsconfig: './tests/tsconfig.json',
  outputDir: 'test-results/browser',
  globalSetup: './tests/buildSites.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // A busy machine is no failure.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    viewport: { width: 1280, height: 720 },
    launchOptions: { executablePath: findBrowser() ?? undefined, args: browserArgs } as object,
  },
})
