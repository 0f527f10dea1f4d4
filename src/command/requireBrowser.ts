import { findBrowser, noBrowser } from '../export/browser.ts'
import { drawn, type Format } from '../export/formats.ts'
import type { ComposedDeck } from '../vite/compose.ts'
import { CommandError } from './usage.ts'

/** @throws CommandError where a format needs a browser and there is none */
export function requireBrowser(asked: Format[]): void {
  if (asked.some((format) => drawn.includes(format)) && !findBrowser()) throw new CommandError(noBrowser)
}

/** Whether a page has to be opened: for formats that are drawn, and to draw SVG pictures for PowerPoint. */
export function requiresPage({ files }: ComposedDeck, asked: Format[]): boolean {
  const drawings = [...files.keys()].some((name) => /\.svg$/i.test(name))
  return asked.some((format) => drawn.includes(format) || (format === 'pptx' && drawings))
}
