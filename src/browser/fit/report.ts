import { Charts } from '../charts.ts'
import { findLabelFaults } from './chartLabels.ts'
import { adaptSlides, whenSeen } from './deck.ts'

/**
 * The way that measures (`?view=fit`, and `&slide=…` for those slides alone): every slide laid out as on paper, each at
 * its step, charts drawn. What it finds
 * stands in `<html data-fits>`, for who has opened the page: a command, or the page of `dev`.
 *
 * @param fonts settles when all glyphs are there
 */
export async function start(fonts: Promise<void>): Promise<void> {
  const { dataset } = document.documentElement
  dataset['view'] = 'print'
  const charts = new Charts()
  await Promise.all([fonts, charts.load(), whenSeen()])
  const fits = adaptSlides(new URLSearchParams(location.search).getAll('slide'))
  const bySlide = new Map(fits.map((fit) => [fit.slide, fit]))
  for (const [canvas, faults] of findLabelFaults(() => charts.print())) {
    bySlide.get(canvas.closest('[data-layout]')!.id)?.faults.push(...faults)
  }
  dataset['fits'] = JSON.stringify(fits)
}
