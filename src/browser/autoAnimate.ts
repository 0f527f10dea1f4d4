import { prefersStill } from './motion.ts'
import type { Presentation } from './present.ts'

const timing: KeyframeAnimationOptions = { duration: 500, easing: 'cubic-bezier(0.3, 0, 0.1, 1)' }

/**
 * Moves what two neighbouring `data-auto-animate` slides share (`data-id`) from its old place to its new one.
 * Reveal's own writes a style sheet into the page, which the Content-Security-Policy stops.
 */
export function autoAnimate(deck: Presentation): void {
  deck.on('slidechanged', (event) => {
    const { previousSlide, currentSlide } = event as unknown as Record<string, HTMLElement | undefined>
    if (prefersStill() || deck.isOverview() || !previousSlide || !currentSlide) return
    const areNeighbours = Math.abs(deck.getIndices(previousSlide).h - deck.getIndices(currentSlide).h) <= 1
    if (!areNeighbours || ![previousSlide, currentSlide].every((slide) => 'autoAnimate' in slide.dataset))
      return

    const shared = new Set<Element>()
    for (const element of currentSlide.querySelectorAll<HTMLElement>('[data-id]')) {
      const twin = previousSlide.querySelector(`[data-id="${CSS.escape(element.dataset['id']!)}"]`)
      if (!twin) continue
      shared.add(element)
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
