import { element } from './renderSource.ts'
import type { Stage } from './stage.ts'

/** What a slide says, part by part; of a chart its table is there to be read. */
const parts = ':is(.heading, p, li, blockquote, dt, dd, pre)'
const unsaid = '.foot, .chart-table, [aria-hidden="true"], .fragment:not(.visible)'

/**
 * Says to readers of screens what comes: the slide, or what its next step shows. Reveal's own words cut each text where
 * its line may break, and say a chart number by number.
 */
export function announce({ deck }: Stage): void {
  document.querySelector('.reveal > .aria-status')?.remove()
  const status = element('div', 'status')
  status.setAttribute('role', 'status')
  document.body.append(status)
  const say = (from: readonly Element[]) => {
    const said = from.flatMap((each) => [...(each.matches(parts) ? [each] : each.querySelectorAll(parts))])
    const texts = said
      .filter((part) => !part.closest(unsaid) && !part.querySelector(parts))
      .map((part) => part.textContent.replace(/\s+/g, ' ').trim())
    status.replaceChildren(...texts.filter(Boolean).map((text) => element('p', '', text)))
  }
  deck.on('slidechanged', (event) => say([(event as unknown as { currentSlide: Element }).currentSlide]))
  deck.on('fragmentshown', (event) => say((event as unknown as { fragments: Element[] }).fragments))
}
