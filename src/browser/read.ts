import './dialogs.css'
import { Charts } from './charts.ts'
import { listFiles } from './files.ts'
import { keepOffline } from './offline.ts'
import { preparePrint } from './print.ts'
import { keepReadingPlace } from './readingPlace.ts'
import { showSources } from './sources.ts'

/**
 * The reading way: the page scrolls, links are its own, and each chart is drawn as it comes near.
 *
 * @param fonts settles when all glyphs are there
 */
export async function start(fonts: Promise<void>): Promise<void> {
  const charts = new Charts()
  preparePrint(charts)
  showSources(null)
  document.body.append(listFiles() ?? '')

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        near.unobserve(target)
        void charts.show(target.parentElement!)
      }
    },
    { rootMargin: '50%' },
  )
  for (const figure of document.querySelectorAll('figure[data-chart]')) near.observe(figure)
  addEventListener('resize', () => charts.refresh())
  const restorePlace = keepReadingPlace()
  await fonts
  restorePlace()
  keepOffline()
}
