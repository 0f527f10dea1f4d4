import { Charts } from './charts.ts'

/** The print way: every chart whole, and no Reveal. */
export async function start(): Promise<void> {
  const charts = new Charts()
  await charts.load()
  await document.fonts.ready
  charts.print()
  preparePrint(charts)
}

/**
 * Lets the browser's own print command give the print way from any other. Canvases are redrawn in `beforeprint`,
 * which is what makes them vectors on paper.
 */
export function preparePrint(charts: Charts): void {
  const { dataset } = document.documentElement
  let restore = () => {}

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
    dataset['view'] = 'print'
    charts.print()
    restore = () => {
      dataset['view'] = view
      for (const hide of hidden) hide()
      charts.refresh()
      void charts.show(document)
    }
  })
  addEventListener('afterprint', () => restore())
}
