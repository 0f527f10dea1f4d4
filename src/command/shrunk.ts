import type { Page } from 'playwright-core'
import { findBrowser } from '../export/browser.ts'
import { isOversized, shrinkPictures } from '../export/shrinkPictures.ts'
import type { ComposedDeck } from '../page/compose.ts'
import { openBrowser } from './fitted.ts'
import { sayAside } from './terminal.ts'

/**
 * A deck with its pictures no larger than can be seen, and upright; without a browser as they are, which is said.
 *
 * @param openWindow of a browser that is there already; else one is started
 */
export async function shrunk(
  composed: ComposedDeck,
  openWindow: () => Promise<Page> = openBrowser,
): Promise<ComposedDeck> {
  const large = [...composed.pictures].filter(([, picture]) => isOversized(picture))
  if (large.length === 0) return composed
  if (!findBrowser()) {
    sayAside('large pictures stay as they are: no Chrome, Chromium or Edge is installed')
    return composed
  }
  const windows: Page[] = []
  try {
    const smaller = await shrinkPictures(new Map(large), async () => {
      windows.push(await openWindow())
      return windows[0]!
    })
    return { ...composed, pictures: new Map([...composed.pictures, ...smaller]) }
  } finally {
    for (const window of windows) await window.close()
  }
}
