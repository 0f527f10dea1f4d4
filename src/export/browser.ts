import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { CommandError } from '../command/usage.ts'
import type { Browser, BrowserType } from 'playwright'

/** Where Chrome, Chromium and Edge are installed, by platform. */
const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) =>
      join(process.env[variable] ?? '', path),
    ),
  ),
}

/** Playwright takes a while to load, and the longer where it is imported: it is required, and where it is needed. */
function chromium(): BrowserType {
  const playwright = createRequire(import.meta.url)('playwright') as typeof import('playwright')
  return playwright.chromium
}

/** The path of a browser: `CHROMIUM_PATH` first, then an installed one, then Playwright's own; null for none. */
export function findBrowser(): string | null {
  const named = process.env['CHROMIUM_PATH']
  const paths = [...(named ? [named] : []), ...(installed[process.platform] ?? [])]
  const found = paths.find((path) => existsSync(path))
  if (found) return found
  const own = chromium().executablePath()
  return existsSync(own) ? own : null
}

/** What to do where there is no browser, in one sentence. */
export const noBrowser =
  'no Chrome, Chromium or Edge is installed: install one, or name it in CHROMIUM_PATH, or run: npx playwright install chromium'

/** Arguments for a browser that talks to nobody; root, as in a container, has no sandbox. */
export const browserArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * Starts an installed browser without a window.
 *
 * @throws CommandError with the sentence `noBrowser` where there is none
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new CommandError(noBrowser)
  return chromium().launch({ executablePath, args: browserArgs })
}
