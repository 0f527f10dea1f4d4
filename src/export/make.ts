import type { Page } from 'playwright'
import { exportCard } from './card.ts'
import type { Format } from './formats.ts'
import { exportHandout } from './handout.ts'
import { exportHtml } from './html.ts'
import { exportPdf } from './pdf.ts'
import { exportPictures } from './pictures.ts'
import { exportPowerpoint } from './powerpoint.ts'
import { queryOf, type Files, type Work } from './work.ts'

/** Formats that are taken from one print page, one after the other. */
const fromPrint: Partial<Record<Format, (work: Work, page: Page) => Promise<Files>>> = {
  png: exportPictures,
  pdf: exportPdf,
  // Changes the page for itself.
  card: exportCard,
}

const others: Partial<Record<Format, (work: Work) => Promise<Files>>> = {
  handout: exportHandout,
  html: exportHtml,
  pptx: exportPowerpoint,
}

/** Makes all formats that are asked for: side by side, as far as they do not share a page. */
export async function makeFiles(work: Work): Promise<Files> {
  const { formats } = work.options
  const asked = <T>(makers: Partial<Record<Format, T>>) =>
    Object.entries(makers).flatMap(([format, make]) => (formats.includes(format as Format) ? [make] : []))
  const printed = asked(fromPrint)
  const tasks = asked(others).map((make) => make(work))
  if (printed.length > 0) tasks.push(print(work, printed))
  const made = await Promise.allSettled(tasks)
  const failed = made.find((task) => task.status === 'rejected')
  if (failed) throw failed.reason
  return new Map(made.flatMap((task) => (task.status === 'fulfilled' ? [...task.value] : [])))
}

async function print(work: Work, makers: ((work: Work, page: Page) => Promise<Files>)[]): Promise<Files> {
  const { steps, theme } = work.options
  const page = await work.studio.open(queryOf({ 'print-pdf': true, steps, theme }))
  const files: Files = new Map()
  for (const make of makers) for (const [name, data] of await make(work, page)) files.set(name, data)
  return files
}
