import { prefersStill } from './motion.ts'
import type { Presentation } from './stage.ts'

const timing: KeyframeAnimationOptions = { duration: 500, easing: 'cubic-bezier(0.3, 0, 0.1, 1)' }

/**
 * Moves what two neighbouring `data-auto-animate` slides share (`data-id`) from its old place to its new one.
 * Reveal's own writes a style sheet into the page, which the Content-Security-Policy stops.
 */
export function autoAnimate(deck: Presentation): void {
  deck.on('slidechanged', (event) => {
    const { previousSlide, currentSlide } = event as unknown as Record<string, HTMLElement | undefined>
    if (prefersStill() || !previousSlide || !currentSlide) return
    if (!areNeighbours(deck, previousSlide, currentSlide)) return
    const slides = [previousSlide, currentSlide]
    const tellsStory = sharesChart(previousSlide, currentSlide)
    if (!tellsStory && !slides.every((slide) => 'autoAnimate' in slide.dataset)) return
    // What stays must not fade out with its slide.
    if (tellsStory) for (const { dataset } of slides) dataset['transition'] = 'none'

    const shared = new Set<Element>()
    for (const element of currentSlide.querySelectorAll<HTMLElement>('[data-id]')) {
      const twin = previousSlide.querySelector(`[data-id="${CSS.escape(element.dataset['id']!)}"]`)
      if (!twin) continue
      shared.add(element)
      // Its marks move, not the picture of them.
      if ('chart' in element.dataset && 'chart' in (twin as HTMLElement).dataset) continue
      const from = twin.getBoundingClientRect()
      const to = element.getBoundingClientRect()
      const scale =
        parseFloat(getComputedStyle(twin).fontSize) / parseFloat(getComputedStyle(element).fontSize)
      element.animate(
        [
          {
            transformOrigin: '0 0',
            transform: `translate(${from.left - to.left}px, ${from.top - to.top}px) scale(${scale})`,
          },
          { transformOrigin: '0 0', transform: 'none' },
        ],
        timing,
      )
    }
    for (const element of currentSlide.querySelectorAll('.box > *, .body > *')) {
      const holdsShared = [...shared].some((each) => element === each || element.contains(each))
      if (!holdsShared) element.animate([{ opacity: 0 }, { opacity: 1 }], timing)
    }
  })
}

/** Whether one slide is the next to the other, in either direction. */
export function areNeighbours(deck: Presentation, one: HTMLElement, other: HTMLElement): boolean {
  return Math.abs(deck.getIndices(one).h - deck.getIndices(other).h) <= 1
}

/** Whether a chart of the one goes on in the other. */
function sharesChart(one: HTMLElement, other: HTMLElement): boolean {
  const ids = [...other.querySelectorAll<HTMLElement>('figure[data-chart][data-id]')].map(
    ({ dataset }) => dataset['id']!,
  )
  return ids.some((id) => one.querySelector(`figure[data-chart][data-id="${CSS.escape(id)}"]`) !== null)
}
