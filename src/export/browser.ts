import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { CommandError } from '../commandError.ts'
import { diskRefusal, systemReason } from '../diskRefusal.ts'
import type { Browser, BrowserType } from 'playwright-core'

/** Where Chrome, Chromium and Edge are installed, by platform; one that has no windows starts in half the time. */
const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium-headless-shell',
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
  const playwright = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core')
  return playwright.chromium
}

/**
 * The path of a browser: the one that `CHROMIUM_PATH` names, else an installed one, else Playwright's own; null for none.
 *
 * @throws CommandError where `CHROMIUM_PATH` names what is no program
 */
export function findBrowser(): string | null {
  const named = process.env['CHROMIUM_PATH']
  if (named) return namedBrowser(named)
  const found = installed[process.platform]?.find((path) => existsSync(path))
  if (found) return found
  const own = chromium().executablePath()
  return existsSync(own) ? own : null
}

function namedBrowser(path: string): string {
  try {
    accessSync(path, constants.X_OK)
    if (statSync(path).isFile()) return path
  } catch (error) {
    const reason = diskRefusal(error)
    if (reason === null) throw error
    throw new CommandError(`CHROMIUM_PATH names ${path}, which cannot be run: ${reason}`)
  }
  throw new CommandError(`CHROMIUM_PATH names ${path}, which is a folder`)
}

/** What to do where there is no browser, in one sentence. */
export const noBrowser =
  'no Chrome, Chromium or Edge is installed: install one, or name it in CHROMIUM_PATH, or run: npx playwright-core install chromium'

/**
 * Arguments for a browser that talks to nobody, and rounds no letter's width, as one without windows does; root, as in a
 * container, has no sandbox.
 */
export const browserArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--font-render-hinting=none',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** How long a browser may take to start, or be silent at its work, in milliseconds. */
export const patience = 30_000

/**
 * Starts an installed browser without a window.
 *
 * @throws CommandError where there is none, or it does not start
 */
export async function launchBrowser(timeout: number = patience): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new CommandError(noBrowser)
  try {
    return await chromium().launch({ executablePath, args: browserArgs, timeout })
  } catch (error) {
    const reason = startFault(error as Error, timeout)
    throw new CommandError(`the browser ${executablePath} cannot be started: ${reason}`)
  }
}

/**
 * Starts one before it is needed: who asks it for something hears of what goes wrong.
 *
 * @throws CommandError where there is none
 */
export function startBrowser(): Promise<Browser> {
  if (!findBrowser()) throw new CommandError(noBrowser)
  const browser = launchBrowser()
  browser.catch(() => {})
  return browser
}

function startFault({ name, message }: Error, timeout: number): string {
  if (name === 'TimeoutError' || /Timeout \d+ms/.test(message)) {
    return `it does not answer within ${timeout / 1000} seconds`
  }
  const code = /\b(E[A-Z]{3,})\b/.exec(message)?.[1]
  if (/\bspawn\b/.test(message) && code) return systemReason(code) ?? code
  return 'it ended at once; try it by hand, or name another in CHROMIUM_PATH'
}

/** What a browser's fault at work is to an author, in one sentence; null for an error that is none. */
export function browserFault(error: unknown): CommandError | null {
  const { name = '', message = '' } = error instanceof Error ? error : {}
  if (name === 'TimeoutError') return silentBrowser()
  if (name === 'TargetClosedError' || /has been closed|browser has disconnected|crashed/i.test(message)) {
    return new CommandError('the browser ended before the deck was drawn; it may be short of memory')
  }
  return null
}

export function silentBrowser(longest: number = patience): CommandError {
  return new CommandError(`the browser does not answer within ${longest / 1000} seconds`)
}
