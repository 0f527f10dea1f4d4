import './dialogs.css'
import { parseAddress } from './address.ts'
import { Charts } from './charts.ts'
import { preparePrint } from './print.ts'
import { showSources } from './sources.ts'

/** The reading way: the page scrolls, links are its own, and each chart is drawn as it comes near. */
export async function start(): Promise<void> {
  const charts = new Charts()
  preparePrint(charts)
  showSources(null)

  // `#slug/2` is a step of a presented slide; here it is the slide.
  const { slug } = parseAddress(location.hash)
  const slide = slug ? document.getElementById(slug) : null
  if (slide && location.hash !== `#${slug}`) slide.scrollIntoView()

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
  // The print command finds the charts there.
  requestIdleCallback(() => void charts.load())
}
