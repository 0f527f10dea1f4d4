import { sayAside } from './terminal.ts'
import type { Page } from 'playwright-core'
import { findBrowser, launchBrowser } from '../export/browser.ts'
import { openFitGate, type FitGate } from '../fit/fitGate.ts'
import { renderSite, type ComposedDeck } from '../page/compose.ts'

/**
 * The gate that a deck passes before it is written: whether each slide shows all of it.
 *
 * @param openWindow of a browser that is there already; else one is started
 * @returns null where no browser is installed, which is said
 */
export async function gateOf(
  composed: ComposedDeck,
  { allowOverflow, openWindow = openBrowser }: { allowOverflow: boolean; openWindow?: () => Promise<Page> },
): Promise<FitGate | undefined> {
  if (!findBrowser()) {
    sayAside('fit was not checked: no Chrome, Chromium or Edge is installed')
    return undefined
  }
  const { traced } = composed
  return openFitGate({ rendered: renderSite(composed), traced, openWindow, allowOverflow })
}

/** The steps that a gate has found, once a page has been built with it; null where there is none, or none were found. */
export async function stepsOf(fit: FitGate | undefined): Promise<Map<string, string> | null> {
  const { fits } = (await fit?.measure(() => ({ page: '', file: () => undefined }))) ?? { fits: null }
  return fits && new Map(fits.map(({ slide, step }) => [slide, step]))
}

/** A window of a browser of its own, which goes with it. */
export async function openBrowser(): Promise<Page> {
  const browser = await launchBrowser()
  const window = await browser.newPage({ reducedMotion: 'reduce' })
  window.on('close', () => void browser.close())
  return window
}
