import type { Report } from './report.ts'

/** Reveal's Markdown is this deck's own: it stays as it is. */
export function importRevealMd(text: string, report: Report): string {
  report.tell('kept', 'everything: the Markdown of Reveal.js is the deck’s own')
  return text
}
