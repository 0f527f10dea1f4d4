import { adapted, loadAdapt } from './adapted.ts'
import { evenAppendix, loadAppendix } from './appendix.ts'
import { Charts } from './charts.ts'
import { loadAskedFonts } from './fonts.ts'
import { spreadSteps } from './steps.ts'
import { showStills } from './stills.ts'

/**
 * The print way: every chart whole, and no Reveal; `?print-pdf&steps` gives each step a page of its own, `&notes` what is
 * said, where the deck was built with it.
 *
 * @param fonts settles when all glyphs are there
 */
export async function start(fonts: Promise<void>): Promise<void> {
  const charts = new Charts()
  await Promise.all([charts.load(), adapted(fonts), showStills(), fonts.then(loadAskedFonts)])
  await document.fonts.ready
  const addAppendix = await loadAppendix()
  addAppendix()
  evenAppendix()
  const query = new URLSearchParams(location.search)
  if (query.has('steps')) spreadSteps()
  if (query.has('notes')) (await import('./notesPages.ts')).addNotesPages()
  charts.print()
  // What makes canvases vectors on paper is that they are drawn for it.
  addEventListener('beforeprint', () => charts.print())
}

/** Lets the browser's own print command give the print way from any other; what it needs is there when it is idle. */
export function preparePrint(charts: Charts): void {
  const { dataset } = document.documentElement
  let addAppendix: (() => () => void) | null = null
  let adapt = () => {}
  let restore = () => {}

  requestIdleCallback(async () => {
    await charts.load()
    addAppendix = await loadAppendix()
    adapt = await loadAdapt()
    dataset['print'] = 'ready'
  })
  addEventListener('beforeprint', () => {
    const view = dataset['view']!
    const hidden = [...document.querySelectorAll<HTMLElement>('.slides :is([data-layout], .stack)')].flatMap(
      (slide) =>
        ['hidden', 'inert', 'aria-hidden'].flatMap((name) => {
          const value = slide.getAttribute(name)
          slide.removeAttribute(name)
          return value === null ? [] : [() => slide.setAttribute(name, value)]
        }),
    )
    const removeAppendix = addAppendix?.()
    dataset['view'] = 'print'
    evenAppendix()
    adapt()
    charts.print()
    restore = () => {
      removeAppendix?.()
      dataset['view'] = view
      for (const hide of hidden) hide()
      charts.refresh()
      void charts.show(document)
    }
  })
  addEventListener('afterprint', () => restore())
}
